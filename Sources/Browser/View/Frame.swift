import Screen

/// The frame of a pane, or where there is no room for one a line with its title.
enum Frame {
  static func draw(
    _ place: Rectangle, title: String, right: String, isFocused: Bool, isFramed: Bool,
    into grid: inout Grid
  ) {
    guard place.width > 0, place.height > 0 else { return }
    let style = isFocused ? Style(bold: true) : Style(dim: true)
    if isFramed {
      drawBox(place, style: style, into: &grid)
      drawTitle(
        title, right, column: place.column + 2, row: place.row, width: place.width - 4, style: style,
        into: &grid)
    } else {
      let bar = style.over(Style(reversed: true))
      grid.fill(Rectangle(column: place.column, row: place.row, width: place.width, height: 1), style: bar)
      drawTitle(
        title, right, column: place.column, row: place.row, width: place.width, style: bar, into: &grid)
    }
  }

  private static func drawBox(_ place: Rectangle, style: Style, into grid: inout Grid) {
    let line = String(repeating: "─", count: max(0, place.width - 2))
    grid.write("┌\(line)┐", column: place.column, row: place.row, style: style)
    for row in place.row + 1..<max(place.row + 1, place.row + place.height - 1) {
      grid.write("│", column: place.column, row: row, style: style)
      grid.write("│", column: place.column + place.width - 1, row: row, style: style)
    }
    grid.write("└\(line)┘", column: place.column, row: place.row + place.height - 1, style: style)
  }

  private static func drawTitle(
    _ title: String, _ right: String, column: Int, row: Int, width: Int, style: Style, into grid: inout Grid
  ) {
    let rightWidth = CellWidth.of(right) + 2
    let showsRight = !right.isEmpty && rightWidth + 8 <= width
    let room = width - (showsRight ? rightWidth : 0) - 2
    guard room > 0 else { return }
    let shown = min(room, CellWidth.of(title))
    grid.write(" ", column: column, row: row, style: style)
    grid.writeCut(title, column: column + 1, row: row, style: style, limit: room)
    grid.write(" ", column: column + 1 + shown, row: row, style: style)
    if showsRight { grid.write(" \(right) ", column: column + width - rightWidth, row: row, style: style) }
  }

  /// Lines of set text, with the selected link and the lit line marked.
  static func draw(
    _ line: TextLine, column: Int, row: Int, limit: Int, selectedLink: Int? = nil, into grid: inout Grid
  ) {
    var column = column
    let edge = column + limit
    for span in line.spans {
      let isSelected = span.link != nil && span.link == selectedLink
      let style = isSelected ? span.style.over(Style(reversed: true)) : span.style
      column += grid.write(span.text, column: column, row: row, style: style, limit: edge - column)
    }
  }
}
