/// What a terminal tells a program.
public enum Event: Sendable, Hashable {
  case key(Key)
  /// A text that the terminal says was pasted; never keys.
  case paste(String)
  case mouse(Mouse)
  case resize(columns: Int, rows: Int)
  /// What the program waited for has come; the program knows what that is.
  case news
}

/// What the mouse did, and over which cell.
public struct Mouse: Sendable, Hashable {
  public enum Action: Sendable, Hashable {
    case click, wheelUp, wheelDown
    /// The button of a click was let go, which is elsewhere after a drag.
    case release
  }

  public let action: Action
  public let column: Int
  public let row: Int

  public init(_ action: Action, column: Int, row: Int) {
    self.action = action
    self.column = column
    self.row = row
  }
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
  /// Keys that have a name, with the names that settings know them by; the first one is shown.
  private static let named: [(key: Key, names: [String])] = [
    (.character(" "), ["Space"]), (.up, ["↑", "Up"]), (.down, ["↓", "Down"]), (.left, ["←", "Left"]),
    (.right, ["→", "Right"]), (.pageUp, ["PgUp", "PageUp"]), (.pageDown, ["PgDn", "PageDown"]),
    (.home, ["Home"]), (.end, ["End"]), (.enter, ["Enter", "Return"]), (.tab, ["Tab"]),
    (.backTab, ["Shift-Tab"]), (.backspace, ["Backspace"]), (.delete, ["Del", "Delete"]),
    (.escape, ["Esc", "Escape"]),
  ]

  /// As help and hints show it.
  public var description: String {
    if let name = Self.named.first(where: { $0.key == self })?.names.first { return name }
    return switch self {
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    default: ""
    }
  }

  /// The key of a name, as ``description`` gives it or as it is spelled out: `j`, `Ctrl-D`, `PgDn`, `Space`,
  /// `Up`; nil for anything else.
  public init?(name: String) {
    if let key = Self.named.first(where: { $0.names.contains { $0.lowercased() == name.lowercased() } })?.key
    {
      self = key
    } else if name.lowercased().hasPrefix("ctrl-"), let letter = name.last, name.count == 6,
      ("a"..."z").contains(letter.lowercased())
    {
      self = .control(Character(letter.lowercased()))
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else {
      return nil
    }
  }
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  public init(extendedGraphemeClusterLiteral value: Character) { self = .character(value) }
}
