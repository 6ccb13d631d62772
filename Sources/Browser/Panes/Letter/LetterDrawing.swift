import Letters
import Screen

/// The reading view.
extension LetterPane {
  static func draw(_ state: State, _ place: Rectangle, into grid: inout Grid) {
    guard let reading = state.reading else { return drawNothingOpen(state, place, into: &grid) }
    let content = state.layout.content(of: place)
    Frame.draw(
      place, title: reading.page.title, right: progress(reading, height: content.height, state),
      isFocused: state.focus == .letter, isFramed: state.layout.isFramed, into: &grid)
    let lit = reading.lit.map(reading.page.line(of:))
    let lines = reading.page.lines.dropFirst(reading.top).prefix(content.height)
    for (index, line) in lines.enumerated() {
      let row = content.row + index
      Frame.draw(
        line, column: content.column, row: row, limit: content.width, selectedLink: reading.link, into: &grid)
      if let sign = reading.page.margin[reading.top + index], content.column > place.column {
        grid.write(
          sign, column: content.column - 1, row: row, style: Style(bold: true, tone: .star), limit: 1)
      }
      if reading.top + index == lit {
        grid.highlight(
          row: row, columns: content.column..<content.column + content.width,
          style: Style(bold: true, underlined: true))
      }
    }
    let mark = lines.firstIndex { line in line.spans.contains { $0.link != nil && $0.link == reading.link } }
    NoteOverText(state, in: content)?.draw(
      in: content, markAt: mark.map { content.row + $0 - reading.top }, into: &grid)
  }

  /// «12 %» of the letter lies above the end of the screen.
  private static func progress(_ reading: LetterPane, height: Int, _ state: State) -> String {
    let lines = reading.page.lines.count
    guard lines > height else { return state.say(.wholeLetter) }
    if reading.top == 0 { return state.say(.topOfLetter) }
    return "\(min(100, (reading.top + height) * 100 / lines)) %"
  }

  private static func drawNothingOpen(_ state: State, _ place: Rectangle, into grid: inout Grid) {
    Frame.draw(
      place, title: state.say(.nothingOpen), right: "", isFocused: state.focus == .letter,
      isFramed: state.layout.isFramed, into: &grid)
    let content = state.layout.content(of: place)
    let blank = TextLine(spans: [], anchor: Anchor(block: 0, offset: 0))
    let greeting = Typesetter.set(
      Glyph.glyphs(state.say(.welcome)), block: 0, measure: max(8, content.width))
    let lines = greeting + [blank] + Welcome(state).lines(width: content.width)
    for (index, line) in lines.prefix(content.height).enumerated() {
      Frame.draw(line, column: content.column, row: content.row + index, limit: content.width, into: &grid)
    }
  }
}
