import LetterLibrary
import Letters
import Screen

/// What the reader types, in the last line; above it what is wrong with it, or how the word may go on.
extension Prompt {
  func draw(_ state: State, into grid: inout Grid) {
    let columns = state.layout.columns
    let row = state.layout.rows - 1
    grid.fill(Rectangle(column: 0, row: row, width: columns, height: 1), style: .plain)
    let label = state.say(purpose.label) + ": "
    let room = max(2, columns - CellWidth.of(label) - 1)
    // Of a long line the part around the cursor shows.
    let characters = field.characters
    var start = 0
    while start < field.cursor, Self.width(characters[start..<field.cursor]) > room - 1 {
      start += 1
    }
    var column = grid.write(label, column: 0, row: row, style: Style(bold: true))
    var cursor = column
    for (index, character) in characters.enumerated().dropFirst(start) {
      if index == field.cursor { cursor = column }
      let isWrong = fault?.place.contains(index) == true
      column += grid.write(
        String(character), column: column, row: row,
        style: isWrong ? Style(underlined: true, reversed: true, tone: .warning) : .plain)
    }
    if field.cursor == characters.count { cursor = column }
    grid.cursor = (min(cursor, columns - 1), row)
    let result = purpose.result(text, state)
    if column + CellWidth.of(result) + 3 < state.layout.columns {
      grid.write(
        result, column: state.layout.columns - CellWidth.of(result) - 1, row: row,
        style: Style(dim: true, tone: .quiet))
    }
    drawAbove(state, into: &grid)
  }

  private static func width(_ characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + CellWidth.of($1) }
  }

  /// A sentence may need several lines; a window of the candidates has one.
  private func drawAbove(_ state: State, into grid: inout Grid) {
    if let sentence = fault?.sentence ?? state.message {
      let lines = Typesetter.set(
        Glyph.glyphs(sentence, style: Style(bold: true)), block: 0, measure: state.layout.columns - 2)
      let shown = lines.prefix(max(1, state.layout.rows / 3))
      for (index, line) in shown.enumerated() {
        let row = state.layout.rows - 1 - shown.count + index
        grid.fill(Rectangle(column: 0, row: row, width: state.layout.columns, height: 1), style: .plain)
        Frame.draw(line, column: 1, row: row, limit: state.layout.columns - 2, into: &grid)
      }
    } else if let completion = completion {
      Self.draw(completion, state, into: &grid)
    }
  }

  private static func draw(_ completion: Completion, _ state: State, into grid: inout Grid) {
    let row = state.layout.rows - 2
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
