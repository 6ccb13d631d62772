import LetterLibrary
import Letters
import Screen

/// The last line: what was said, else where the reader is and what filter holds; on the right the keys.
enum StatusLine {
  static func draw(_ state: State, into grid: inout Grid) {
    let row = state.rows - 1
    if case .prompt(let prompt) = state.dialogue, state.message == nil {
      return draw(prompt, state, row: row, into: &grid)
    }
    let text = state.message ?? place(state)
    let style = state.message == nil ? Style.plain : Style(bold: true)
    let hints = Keymap.hints(Self.hints(state))
    let hintWidth = CellWidth.of(hints) + 1
    let showsHints = CellWidth.of(text) + hintWidth + 2 < state.columns
    grid.writeCut(
      text, column: 1, row: row, style: style, limit: state.columns - 1 - (showsHints ? hintWidth : 0))
    if showsHints { grid.write(hints, column: state.columns - hintWidth, row: row, style: Style(dim: true)) }
  }

  private static func hints(_ state: State) -> [Command] {
    if case .help? = state.dialogue { return [.close] }
    switch state.focus {
    case .list: return [.help, .search, .filterByDate, .filterByMinister, .follow]
    case .letter, .drawer: return [.help, .nextLink, .follow, .back, .close]
    }
  }

  /// «minister:yesilgoz date:2022 · letter 3 of 5 · page 3»
  private static func place(_ state: State) -> String {
    var parts: [String] = []
    if !state.list.query.isEmpty { parts.append(state.list.query.description) }
    if state.focus == .list || state.reading == nil {
      parts.append(place(state.list))
    } else if let reading = state.reading {
      if let page = page(reading) { parts.append("page \(page)") }
      if let warning = reading.letter?.warnings.first { parts.append(warning) }
    }
    return parts.joined(separator: " · ")
  }

  private static func place(_ list: ListState) -> String {
    guard list.count.value > 0 else { return list.count.isFinal ? "no letters" : "searching…" }
    return "letter \(list.selected + 1) of \(list.count.text)"
  }

  /// The source's page at the top of the screen.
  private static func page(_ reading: Reading) -> Int? {
    guard let blocks = reading.letter?.blocks, reading.page.lines.indices.contains(reading.top) else {
      return nil
    }
    let block = reading.page.lines[reading.top].anchor.block
    return blocks.prefix(max(0, block + 1)).last { $0.page != nil }?.page
  }

  // MARK: Prompt

  private static func draw(_ prompt: Prompt, _ state: State, row: Int, into grid: inout Grid) {
    let label = label(prompt.purpose)
    let result = result(prompt, state)
    let room = state.columns - CellWidth.of(label) - 1
    // Of a long line the end shows, where the cursor is.
    var shown = Substring(prompt.text)
    while CellWidth.of(shown) > room - 1 { shown = shown.dropFirst() }
    var column = grid.write(label, column: 0, row: row, style: Style(bold: true))
    column += grid.write(shown, column: column, row: row)
    grid.cursor = (min(column, state.columns - 1), row)
    if column + CellWidth.of(result) + 3 < state.columns {
      grid.write(result, column: state.columns - CellWidth.of(result) - 1, row: row, style: Style(dim: true))
    }
  }

  private static func label(_ purpose: Prompt.Purpose) -> String {
    switch purpose {
    case .searchLibrary: "Search letters: "
    case .findInLetter: "Find: "
    case .date: "Date: "
    case .query: "Filter: "
    }
  }

  private static func result(_ prompt: Prompt, _ state: State) -> String {
    switch prompt.purpose {
    case .findInLetter:
      let count = state.hitCount
      return prompt.text.isEmpty ? "" : count == 1 ? "1 hit" : "\(count) hits"
    case .date where prompt.text.isEmpty:
      return "2022, 2022-11, 2021..2023, nov 2022, undated"
    case .query where prompt.text.isEmpty:
      return "minister: date: dossier: kind: cites: is:starred words"
    case .searchLibrary, .date, .query:
      return state.list.count.value == 1 ? "1 letter" : "\(state.list.count.text) letters"
    }
  }
}

extension Count {
  /// «1204», or «1204…» while more are being found.
  var text: String { isFinal ? String(value) : "\(value)…" }
}
