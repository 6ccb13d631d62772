import Screen

/// What one can do, in one glance, for who opens the program for the first time: made from the keymap.
struct Welcome {
  private static let commands: [Command] = [
    .follow, .nextLink, .back, .search, .filterByDate, .filterByMinister, .outline, .help, .close,
  ]

  private let rows: [(key: String, meaning: String)]

  init(_ state: State) {
    let keymap = state.settings.keymap
    rows = Self.commands.compactMap { command in
      keymap.rows.first { $0.command == command && !$0.keys.isEmpty }
        .map { (keymap.key(of: command), state.say($0.help)) }
    }
  }

  /// A row a line; what does not fit is cut.
  func lines(width: Int) -> [TextLine] {
    let keys = rows.map { CellWidth.of($0.key) }.max() ?? 0
    return rows.flatMap { row in
      let pad = String(repeating: " ", count: keys - CellWidth.of(row.key) + 2)
      return Typesetter.set(
        Glyph.glyphs(row.meaning), block: 0,
        first: [Span(text: row.key, style: Style(bold: true)), Span(text: pad, style: .plain)],
        measure: max(8, width)
      ).prefix(1)
    }
  }

  // MARK: Below the list

  /// Rows that the list keeps for letters.
  private static let leastOfList = 6

  /// Lines below a list that has so many, where the list is all that the screen shows; the rule above them included.
  static func height(of list: Int) -> Int {
    list - commands.count - 1 >= leastOfList ? commands.count + 1 : 0
  }

  /// Draws it in the last lines of a list's place.
  func draw(atEndOf content: Rectangle, into grid: inout Grid) {
    let lines = lines(width: content.width)
    let start = content.row + content.height - Self.commands.count - 1
    grid.write(
      String(repeating: "─", count: content.width), column: content.column, row: start,
      style: Style(dim: true))
    for (index, line) in lines.enumerated() {
      Frame.draw(line, column: content.column, row: start + 1 + index, limit: content.width, into: &grid)
    }
  }
}
