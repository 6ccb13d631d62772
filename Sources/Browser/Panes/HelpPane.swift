import Screen

/// All keys, from the keymap's own table.
enum HelpPane {
  /// Lines of the help.
  static func height(_ keymap: Keymap) -> Int { keymap.rows.count }

  static func draw(_ state: State, top: Int, into grid: inout Grid) {
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
