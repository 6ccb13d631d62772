import Screen

/// All keys by what they are about, from the keymap's own table, and what the signs mean. `/` searches them.
struct HelpPane: Dialogue {
  /// The first row shown.
  var top = 0
  /// What the lines must hold.
  private(set) var typed = ""
  /// Keys are typed, and do nothing else.
  private(set) var isTyping = false

  var hints: [Command]? { isTyping ? [] : [.search, .close] }

  // MARK: Keys

  func take(_ key: Key, _ state: inout State) {
    if isTyping { return type(key, &state) }
    guard let row = state.settings.keymap.row(for: key) else { return state.dialogue = nil }
    if row.command == .search { return show(&state) { $0.isTyping = true } }
    if key == .escape, !typed.isEmpty { return show(&state) { $0.typed = "" } }
    switch row.action {
    case .move(let movement): scroll(movement, &state)
    case .act(let act):
      state.dialogue = nil
      if row.command == .quit { act(&state) }
    }
  }

  private func type(_ key: Key, _ state: inout State) {
    switch key {
    case .character(let character): show(&state) { $0.typed.append(character) }
    case .backspace where !typed.isEmpty: show(&state) { $0.typed.removeLast() }
    case .control("u"): show(&state) { $0.typed = "" }
    case .enter: show(&state) { $0.isTyping = false }
    case .escape, .backspace:
      show(&state) {
        $0.typed = ""
        $0.isTyping = false
      }
    case .down: scroll(.lines(1), &state)
    case .up: scroll(.lines(-1), &state)
    case .pageDown: scroll(.pages(1), &state)
    case .pageUp: scroll(.pages(-1), &state)
    case _: break
    }
  }

  func take(pasted text: String, _ state: inout State) -> Bool {
    guard isTyping else { return false }
    show(&state) { $0.typed += text }
    return true
  }

  private func show(_ state: inout State, _ change: (inout HelpPane) -> Void) {
    var help = self
    change(&help)
    help.top = 0
    state.dialogue = help
  }

  func take(_ mouse: Mouse, _ state: inout State) -> Bool {
    switch mouse.action {
    case .click: state.dialogue = nil
    case .release: break
    case .wheelUp: scroll(.lines(-State.linesOfWheel), &state)
    case .wheelDown: scroll(.lines(State.linesOfWheel), &state)
    }
    return true
  }

  private func scroll(_ movement: Movement, _ state: inout State) {
    let height = max(1, state.layout.rows - 2)
    let lines = HelpText(state, containing: typed).columns(in: state.layout.columns).map(\.count).max() ?? 0
    var help = self
    help.top = movement.target(from: top, height: height, last: lines - height)
    state.dialogue = help
  }

  // MARK: Drawing

  func draw(_ state: State, into grid: inout Grid) {
    grid.fill(Rectangle(column: 0, row: 0, width: grid.columns, height: grid.rows - 1), style: .plain)
    let bar = Style(bold: true, reversed: true)
    grid.fill(Rectangle(column: 0, row: 0, width: grid.columns, height: 1), style: bar)
    grid.writeCut(" " + title(state), column: 0, row: 0, style: bar, limit: grid.columns)
    let columns = HelpText(state, containing: typed).columns(in: grid.columns)
    if columns.isEmpty {
      grid.writeCut(
        state.say(.noKeyFound), column: 1, row: 1, style: Style(dim: true), limit: grid.columns - 1)
    }
    let width = grid.columns / max(1, columns.count)
    for (place, lines) in columns.enumerated() {
      for (row, line) in lines.dropFirst(top).prefix(max(0, grid.rows - 2)).enumerated() {
        Frame.draw(line, column: place * width + 1, row: row + 1, limit: width - 1, into: &grid)
      }
    }
  }

  private func title(_ state: State) -> String {
    isTyping || !typed.isEmpty
      ? state.say(.keysFound, typed) : state.say(.keysTitle, state.key(of: .search))
  }
}
