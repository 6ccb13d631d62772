import LetterLibrary
import Letters
import Screen

/// What the reader types, in the last line; above it what is wrong with it, or how the word may go on.
extension Prompt {
  func draw(_ state: State, into grid: inout Grid) {
    let columns = state.layout.columns
    let label = state.say(purpose.label) + ": "
    let text = PromptLines(label: label, field: field, columns: columns, most: max(1, state.layout.rows / 3))
    let top = state.layout.rows - text.lines.count
    for (index, line) in text.lines.enumerated() {
      grid.fill(Rectangle(column: 0, row: top + index, width: columns, height: 1), style: .plain)
      var column =
        index == 0 && text.showsLabel ? grid.write(label, column: 0, row: top, style: Style(bold: true)) : 0
      for place in line {
        let isWrong = fault?.place.contains(place) == true
        column += grid.write(
          String(field.characters[place]), column: column, row: top + index,
          style: isWrong ? Style(underlined: true, reversed: true, tone: .warning) : .plain)
      }
    }
    grid.cursor = (text.cursor.column, top + text.cursor.line)
    let result = purpose.result(self.text, state)
    if text.widthOfLast + CellWidth.of(result) + 3 < columns {
      grid.write(
        result, column: columns - CellWidth.of(result) - 1, row: state.layout.rows - 1,
        style: Style(dim: true, tone: .quiet))
    }
    drawAbove(state, row: top, into: &grid)
  }

  /// A sentence may need several lines; a window of the candidates has one.
  private func drawAbove(_ state: State, row end: Int, into grid: inout Grid) {
    if let sentence = fault?.sentence ?? state.message {
      let lines = Typesetter.set(
        Glyph.glyphs(sentence, style: Style(bold: true)), block: 0, measure: state.layout.columns - 2)
      let shown = lines.prefix(max(1, state.layout.rows / 3))
      for (index, line) in shown.enumerated() {
        let row = end - shown.count + index
        grid.fill(Rectangle(column: 0, row: row, width: state.layout.columns, height: 1), style: .plain)
        Frame.draw(line, column: 1, row: row, limit: state.layout.columns - 2, into: &grid)
      }
    } else if let completion = completion {
      Self.draw(completion, state, row: max(0, end - 1), into: &grid)
    }
  }

  private static func draw(
    _ completion: Completion, _ state: State, row: Int, into grid: inout Grid
  ) {
    grid.fill(Rectangle(column: 0, row: row, width: state.layout.columns, height: 1), style: .plain)
    // The chosen one is always among those shown.
    var first = completion.chosen
    var used = CellWidth.of(completion.candidates[first])
    while first > 0, used + CellWidth.of(completion.candidates[first - 1]) + 2 < state.layout.columns - 2 {
      first -= 1
      used += CellWidth.of(completion.candidates[first]) + 2
    }
    var column = 1
    for (index, candidate) in completion.candidates.enumerated().dropFirst(first)
    where column < state.layout.columns - 1 {
      let style = Style(bold: true, reversed: index == completion.chosen)
      grid.writeCut(
        candidate, column: column, row: row, style: style, limit: state.layout.columns - 1 - column)
      column += CellWidth.of(candidate) + 2
    }
  }
}
