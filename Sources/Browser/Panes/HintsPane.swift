import Screen

/// The letters beside the links, while one is to be chosen.
enum HintsPane {
  static func draw(_ hints: Hints, into grid: inout Grid) {
    for hint in hints.hints where hint.label.hasPrefix(hints.typed) {
      let rest = hint.label.dropFirst(hints.typed.count)
      let column = column(of: hint, width: rest.count, grid)
      grid.write(
        rest, column: column, row: hint.place.cells.row,
        style: Style(bold: true, reversed: true, tone: .warning))
    }
  }

  /// On the blanks behind the link where there are any, so that it can still be read; else on the link.
  private static func column(of hint: Hints.Hint, width: Int, _ grid: Grid) -> Int {
    let cells = hint.place.cells
    if case .inDrawer = hint.place.link { return max(0, cells.column - width) }
    let end = cells.column + cells.width
    let isFree = (end..<end + width).allSatisfy { $0 < grid.columns && grid[$0, cells.row].text == " " }
    return isFree ? end : cells.column
  }
}
