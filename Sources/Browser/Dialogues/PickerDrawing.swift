import Screen

/// A picker, over the other panes.
extension Picker {
  func status(_ state: State) -> String? { state.say(.pickerKeys) }

  func draw(_ state: State, into grid: inout Grid) {
    let place = place(state.layout)
    grid.fill(place, style: .plain)
    Frame.draw(
      place, title: "\(state.say(subject.title)): \(typed)▏\(isFinal ? "" : " …")", right: "",
      isFocused: true, isFramed: Self.isFramed(place, state.layout), into: &grid)
    let content = content(state.layout)
    if rows.isEmpty {
      let text = isFinal ? state.say(subject.nothing, typed) : state.say(.counting)
      grid.writeCut(
        text, column: content.column, row: content.row, style: Style(dim: true), limit: content.width)
    }
    let top = top(content)
    for (index, row) in rows.dropFirst(top).prefix(content.height).enumerated() {
      Self.draw(row, isSelected: top + index == selected, content, row: content.row + index, into: &grid)
    }
  }

  private static func draw(
    _ choice: Row, isSelected: Bool, _ content: Rectangle, row: Int, into grid: inout Grid
  ) {
    let right = CellWidth.of(choice.right)
    let indent = min(choice.indent * 2, max(0, content.width - 12))
    grid.writeCut(
      choice.text, column: content.column + indent, row: row, style: Style(bold: choice.isBold),
      limit: content.width - indent - (right > 0 ? right + 1 : 0))
    grid.write(choice.right, column: content.column + content.width - right, row: row)
    if isSelected {
      grid.highlight(
        row: row, columns: content.column..<content.column + content.width, style: Style(reversed: true))
    }
  }

  // MARK: Places

  /// Columns that the line with the keys of a picker needs.
  private static let narrowest = 30
  /// Columns of frame, blanks and cursor around the rows.
  private static let around = 6

  /// As large as its rows need, on a screen that has the room.
  private func place(_ layout: Layout) -> Rectangle {
    let width = min(layout.columns, max(Self.narrowest, room.columns + Self.around))
    let height = min(layout.rows - 1, max(1, room.rows) + 2)
    return Rectangle(
      column: (layout.columns - width) / 2, row: max(0, (layout.rows - 1 - height) / 3), width: width,
      height: max(1, height))
  }

  private static func isFramed(_ place: Rectangle, _ layout: Layout) -> Bool {
    layout.isFramed && place.height >= 3
  }

  func content(_ layout: Layout) -> Rectangle {
    let place = place(layout)
    return Self.isFramed(place, layout)
      ? Rectangle(
        column: place.column + 2, row: place.row + 1, width: place.width - 4, height: place.height - 2)
      : Rectangle(
        column: place.column, row: place.row + 1, width: place.width, height: place.height - 1)
  }

  private func top(_ content: Rectangle) -> Int { max(0, selected - content.height + 1) }

  /// The choice at a cell of the screen; nil where there is none.
  func choice(atColumn column: Int, row: Int, _ state: State) -> Int? {
    let content = content(state.layout)
    guard content.contains(column: column, row: row) else { return nil }
    let index = top(content) + row - content.row
    return rows.indices.contains(index) ? index : nil
  }
}
