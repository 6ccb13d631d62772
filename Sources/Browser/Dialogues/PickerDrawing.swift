import Screen

/// A picker, over the other panes.
extension Picker {
  func status(_ state: State) -> String? { state.say(.pickerKeys) }

  func draw(_ state: State, into grid: inout Grid) {
    let place = Self.place(state.layout)
    grid.fill(place, style: .plain)
    Frame.draw(
      place, title: "\(state.say(subject.title)): \(typed)▏\(isFinal ? "" : " …")", right: "",
      isFocused: true, isFramed: Self.isFramed(place), into: &grid)
    let content = Self.content(state.layout)
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

  /// Half of a large screen, all of a small one.
  private static func place(_ layout: Layout) -> Rectangle {
    let width = min(layout.columns, max(44, layout.columns * 3 / 5))
    return Rectangle(
      column: (layout.columns - width) / 2, row: 0, width: width, height: max(1, layout.rows - 1))
  }

  private static func isFramed(_ place: Rectangle) -> Bool { place.height >= 11 && place.width >= 40 }

  private static func content(_ layout: Layout) -> Rectangle {
    let place = place(layout)
    return isFramed(place)
      ? Rectangle(column: place.column + 2, row: 1, width: place.width - 4, height: place.height - 2)
      : Rectangle(column: place.column, row: 1, width: place.width, height: place.height - 1)
  }

  private func top(_ content: Rectangle) -> Int { max(0, selected - content.height + 1) }

  /// The choice at a cell of the screen; nil where there is none.
  func choice(atColumn column: Int, row: Int, _ state: State) -> Int? {
    let content = Self.content(state.layout)
    guard content.contains(column: column, row: row) else { return nil }
    let index = top(content) + row - content.row
    return rows.indices.contains(index) ? index : nil
  }
}
