import Screen

/// All keys, from the keymap's own table.
struct HelpPane: Dialogue {
  /// The first row shown.
  var top = 0

  var hints: [Command]? { [.close] }

  // MARK: Keys

  func take(_ key: Key, _ state: inout State) {
    guard let row = state.settings.keymap.row(for: key) else { return state.dialogue = nil }
    switch row.action {
    case .move(let movement): scroll(movement, &state)
    case .act(let act):
      state.dialogue = nil
      if row.command == .quit { act(&state) }
    }
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
    let height = state.layout.rows - 2
    let last = state.settings.keymap.rows.count - max(1, height - 1)
    state.dialogue = HelpPane(top: movement.target(from: top, height: height, last: last))
  }

  // MARK: Drawing

  func draw(_ state: State, into grid: inout Grid) {
    let place = Rectangle(column: 0, row: 0, width: grid.columns, height: grid.rows - 1)
    grid.fill(place, style: .plain)
    let bar = Style(bold: true, reversed: true)
    grid.fill(Rectangle(column: 0, row: 0, width: grid.columns, height: 1), style: bar)
    grid.writeCut(" " + state.say(.keys), column: 0, row: 0, style: bar, limit: grid.columns)
    let keyWidth = grid.columns >= 40 ? 22 : 10
    for (index, row) in state.settings.keymap.rows.dropFirst(top).prefix(place.height - 1).enumerated() {
      let keys = row.keys.map(\.description).joined(separator: "  ")
      grid.writeCut(keys, column: 1, row: index + 1, style: Style(bold: true), limit: keyWidth - 2)
      grid.writeCut(
        state.say(row.help), column: keyWidth, row: index + 1, limit: grid.columns - keyWidth)
    }
  }
}
