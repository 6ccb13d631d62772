import LetterLibrary
import Screen

/// The ministers to choose from, with how many letters each has.
enum MinisterPane {
  static func draw(_ picker: MinisterPicker, into grid: inout Grid) {
    let width = min(grid.columns, 50)
    let height = min(grid.rows - 1, max(4, picker.choices.count + 3))
    let place = Rectangle(
      column: (grid.columns - width) / 2, row: max(0, (grid.rows - 1 - height) / 3), width: width,
      height: height)
    let isFramed = grid.rows >= 8 && grid.columns >= 24
    grid.fill(place, style: .plain)
    Frame.draw(
      place, title: "Minister: \(picker.typed)", right: picker.isFinal ? "" : "counting…", isFocused: true,
      isFramed: isFramed, into: &grid)
    let inset = isFramed ? 2 : 0
    let content = Rectangle(
      column: place.column + inset, row: place.row + 1, width: place.width - inset * 2,
      height: place.height - (isFramed ? 2 : 1))
    grid.cursor = (min(grid.columns - 1, place.column + inset + 11 + CellWidth.of(picker.typed)), place.row)
    if picker.choices.isEmpty {
      grid.writeCut(
        picker.isFinal ? "No minister here has that name." : "Counting…", column: content.column,
        row: content.row, style: Style(dim: true),
        limit: content.width)
    }
    let top = max(0, picker.selected - content.height + 1)
    for (index, choice) in picker.choices.dropFirst(top).prefix(content.height).enumerated() {
      draw(choice, isSelected: top + index == picker.selected, content, row: content.row + index, into: &grid)
    }
  }

  private static func draw(
    _ choice: MinisterCount, isSelected: Bool, _ content: Rectangle, row: Int, into grid: inout Grid
  ) {
    let count = String(choice.count)
    grid.writeCut(choice.name, column: content.column, row: row, limit: content.width - count.count - 1)
    grid.write(count, column: content.column + content.width - count.count, row: row)
    if isSelected {
      grid.highlight(
        row: row, columns: content.column..<content.column + content.width, style: Style(reversed: true))
    }
  }
}
