import Screen

/// The note of the selected mark, over the text where there is no drawer: on small screens, and while the reading
/// view has the whole screen.
struct NoteOverText {
  private let lines: [TextLine]
  private let height: Int

  /// Panes from this height have a rule between text and note.
  private static let heightForRule = 8

  /// - Parameter content: the reading view's.
  init?(_ state: State, in content: Rectangle) {
    guard state.focus == .letter, state.layout.drawer == nil, state.dialogue == nil,
      let reading = state.reading, case .footnote(let label)? = reading.selectedLink?.target,
      let note = reading.letter?.footnotes.first(where: { $0.label == label })
    else { return nil }
    lines = Typesetter.set(
      Glyph.glyphs(note.text), block: 0, first: [Span(text: label + " ", style: Style(bold: true))],
      measure: content.width)
    height = min(lines.count, max(1, content.height / 3))
  }

  /// At the foot of the text, or at its head where the foot would hide the mark.
  func draw(in content: Rectangle, markAt row: Int?, into grid: inout Grid) {
    let rule = content.height >= Self.heightForRule ? 1 : 0
    let foot = content.row + content.height - height - rule
    let isAtHead = row.map { $0 >= foot } ?? false
    let start = isAtHead ? content.row : foot
    grid.fill(
      Rectangle(column: content.column, row: start, width: content.width, height: height + rule),
      style: .plain)
    if rule > 0 {
      grid.write(
        String(repeating: "─", count: content.width), column: content.column,
        row: isAtHead ? start + height : start, style: Style(dim: true))
    }
    let first = isAtHead ? start : start + rule
    for (index, line) in lines.prefix(height).enumerated() {
      Frame.draw(line, column: content.column, row: first + index, limit: content.width, into: &grid)
    }
    guard lines.count > height else { return }
    grid.write("…", column: content.column + content.width - 1, row: first + height - 1)
  }
}
