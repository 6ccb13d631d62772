import LetterLibrary
import Letters
import Screen

/// What the reader types, in the last line; above it what is wrong with it, or how the word may go on.
enum PromptLine {
  static func draw(_ prompt: Prompt, _ state: State, into grid: inout Grid) {
    let row = state.rows - 1
    let label = label(prompt.purpose, state)
    let room = max(2, state.columns - CellWidth.of(label) - 1)
    // Of a long line the part around the cursor shows.
    let characters = prompt.field.characters
    var start = 0
    while start < prompt.field.cursor, width(characters[start..<prompt.field.cursor]) > room - 1 {
      start += 1
    }
    var column = grid.write(label, column: 0, row: row, style: Style(bold: true))
    var cursor = column
    for (index, character) in characters.enumerated().dropFirst(start) {
      if index == prompt.field.cursor { cursor = column }
      let isWrong = prompt.fault?.place.contains(index) == true
      column += grid.write(
        String(character), column: column, row: row,
        style: isWrong ? Style(underlined: true, reversed: true, tone: .warning) : .plain)
    }
    if prompt.field.cursor == characters.count { cursor = column }
    grid.cursor = (min(cursor, state.columns - 1), row)
    let result = result(prompt, state)
    if column + CellWidth.of(result) + 3 < state.columns {
      grid.write(
        result, column: state.columns - CellWidth.of(result) - 1, row: row,
        style: Style(dim: true, tone: .quiet))
    }
    drawAbove(prompt, state, into: &grid)
  }

  private static func width(_ characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + CellWidth.of($1) }
  }

  /// A sentence may need several lines; a window of the candidates has one.
  private static func drawAbove(_ prompt: Prompt, _ state: State, into grid: inout Grid) {
    if let sentence = prompt.fault?.sentence ?? state.message {
      let lines = Typesetter.set(
        Glyph.glyphs(sentence, style: Style(bold: true)), block: 0, measure: state.columns - 2)
      let shown = lines.prefix(max(1, state.rows / 3))
      for (index, line) in shown.enumerated() {
        let row = state.rows - 1 - shown.count + index
        grid.fill(Rectangle(column: 0, row: row, width: state.columns, height: 1), style: .plain)
        Frame.draw(line, column: 1, row: row, limit: state.columns - 2, into: &grid)
      }
    } else if let completion = prompt.completion {
      draw(completion, state, into: &grid)
    }
  }

  private static func draw(_ completion: Completion, _ state: State, into grid: inout Grid) {
    let row = state.rows - 2
    grid.fill(Rectangle(column: 0, row: row, width: state.columns, height: 1), style: .plain)
    // The chosen one is always among those shown.
    var first = completion.chosen
    var used = CellWidth.of(completion.candidates[first])
    while first > 0, used + CellWidth.of(completion.candidates[first - 1]) + 2 < state.columns - 2 {
      first -= 1
      used += CellWidth.of(completion.candidates[first]) + 2
    }
    var column = 1
    for (index, candidate) in completion.candidates.enumerated().dropFirst(first)
    where column < state.columns - 1 {
      let style = Style(bold: true, reversed: index == completion.chosen)
      grid.writeCut(candidate, column: column, row: row, style: style, limit: state.columns - 1 - column)
      column += CellWidth.of(candidate) + 2
    }
  }

  private static func label(_ purpose: Prompt.Purpose, _ state: State) -> String {
    let phrase: Phrase =
      switch purpose {
      case .searchLibrary: .promptSearch
      case .findInLetter: .promptFind
      case .date: .promptDate
      case .query: .promptFilter
      case .pipe: .promptPipe
      case .export: .promptExport
      }
    return state.say(phrase) + ": "
  }

  private static func result(_ prompt: Prompt, _ state: State) -> String {
    switch prompt.purpose {
    case .findInLetter:
      return prompt.text.isEmpty ? "" : state.language.say(state.hitCount, one: .oneHit, many: .manyHits)
    case .date where prompt.text.isEmpty: return state.say(.datesToType)
    case .query where prompt.text.isEmpty: return state.say(.queryToType)
    case .searchLibrary, .date, .query:
      let count = state.list.count
      return count.value == 1 ? state.say(.oneLetter, "1") : state.say(.manyLetters, count.text)
    case .pipe, .export: return ""
    }
  }
}
