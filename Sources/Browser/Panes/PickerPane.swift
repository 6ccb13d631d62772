import Screen

/// Things to choose from, over the other panes.
enum PickerPane {
  static func draw(_ picker: Picker, _ state: State, into grid: inout Grid) {
    let place = place(state)
    grid.fill(place, style: .plain)
    Frame.draw(
      place, title: title(picker, state), right: "", isFocused: true, isFramed: isFramed(place), into: &grid)
    let content = content(state)
    if picker.rows.isEmpty {
      let text =
        !picker.isFinal
        ? state.say(.counting)
        : picker.purpose == .minister ? state.say(.noMinisterCalled) : state.say(.nothingCalled, picker.typed)
      grid.writeCut(
        text, column: content.column, row: content.row, style: Style(dim: true), limit: content.width)
    }
    let top = top(of: picker, state)
    for (index, row) in picker.rows.dropFirst(top).prefix(content.height).enumerated() {
      draw(row, isSelected: top + index == picker.selected, content, row: content.row + index, into: &grid)
    }
  }

  private static func title(_ picker: Picker, _ state: State) -> String {
    let name: Phrase =
      switch picker.purpose {
      case .minister: .ministerTitle
      case .outline: .outlineTitle
      case .export: .exportTitle
      }
    let count = picker.isFinal ? "" : " …"
    return "\(state.say(name)): \(picker.typed)▏\(count)"
  }

  private static func draw(
    _ choice: Picker.Row, isSelected: Bool, _ content: Rectangle, row: Int, into grid: inout Grid
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
  private static func place(_ state: State) -> Rectangle {
    let width = min(state.columns, max(44, state.columns * 3 / 5))
    return Rectangle(
      column: (state.columns - width) / 2, row: 0, width: width, height: max(1, state.rows - 1))
  }

  private static func isFramed(_ place: Rectangle) -> Bool { place.height >= 11 && place.width >= 40 }

  private static func content(_ state: State) -> Rectangle {
    let place = place(state)
    return isFramed(place)
      ? Rectangle(column: place.column + 2, row: 1, width: place.width - 4, height: place.height - 2)
      : Rectangle(column: place.column, row: 1, width: place.width, height: place.height - 1)
  }

  private static func top(of picker: Picker, _ state: State) -> Int {
    max(0, picker.selected - content(state).height + 1)
  }

  /// The choice at a cell of the screen; nil where there is none.
  static func choice(atColumn column: Int, row: Int, of picker: Picker, _ state: State) -> Int? {
    let content = content(state)
    guard content.contains(column: column, row: row) else { return nil }
    let index = top(of: picker, state) + row - content.row
    return picker.rows.indices.contains(index) ? index : nil
  }
}
