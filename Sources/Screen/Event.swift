/// What a terminal tells a program.
public enum Event: Sendable, Hashable {
  case key(Key)
  case resize(columns: Int, rows: Int)
  /// What the program waited for has come; the program knows what that is.
  case news
}

/// A key, by what it means and not by what a terminal sends for it.
public enum Key: Sendable, Hashable {
  case character(Character)
  /// A letter with Ctrl, in lower case.
  case control(Character)
  case up, down, left, right, pageUp, pageDown, home, end
  case enter, tab, backTab, backspace, delete, escape
}

extension Key: CustomStringConvertible {
  /// As help and hints show it.
  public var description: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .escape: "Esc"
    }
  }
}
