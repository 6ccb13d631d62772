import LetterLibrary
import Letters
import Screen

/// The last line: what was said, else where the reader is and what filter holds; on the right the keys.
enum StatusLine {
  static func draw(_ state: State, into grid: inout Grid) {
    let row = state.layout.rows - 1
    let columns = state.layout.columns
    if let message = state.message, drawWhole(message, state, into: &grid) { return }
    let text = state.message ?? state.dialogue?.status(state) ?? place(state)
    let style = state.message == nil ? Style.plain : Style(bold: true)
    let hints = state.settings.keymap.hints(hints(state), state.language)
    let hintWidth = CellWidth.of(hints) + 1
    let showsHints = !hints.isEmpty && CellWidth.of(text) + hintWidth + 2 < columns
    grid.writeCut(
      text, column: 1, row: row, style: style, limit: columns - 1 - (showsHints ? hintWidth : 0))
    if showsHints {
      grid.write(hints, column: columns - hintWidth, row: row, style: Style(dim: true, tone: .quiet))
    }
  }

  /// A message that is longer than the line stands whole above and in it, up to half of the screen.
  /// - Returns: false for one that fits.
  private static func drawWhole(_ message: String, _ state: State, into grid: inout Grid) -> Bool {
    let (columns, rows) = (state.layout.columns, state.layout.rows)
    let style = Style(bold: true)
    let lines = Typesetter.set(Glyph.glyphs(message, style: style), block: 0, measure: max(8, columns - 2))
    guard lines.count > 1 else { return false }
    let shown = lines.prefix(max(1, rows / 2))
    for (index, line) in shown.enumerated() {
      let row = rows - shown.count + index
      grid.fill(Rectangle(column: 0, row: row, width: columns, height: 1), style: .plain)
      Frame.draw(line, column: 1, row: row, limit: columns - 2, into: &grid)
    }
    return true
  }

  private static func hints(_ state: State) -> [Command] {
    if let hints = state.dialogue?.hints { return hints }
    switch state.focus {
    case .list: return [.help, .search, .filterByDate, .filterByMinister, .follow]
    case .letter, .drawer: return [.help, .nextLink, .follow, .back, .close]
    }
  }

  /// «minister:yesilgoz date:2022 · letter 3 of 5 · page 3»
  private static func place(_ state: State) -> String {
    var parts = [state.fetching.place(state.language)].compactMap(\.self)
    if !state.list.query.isEmpty { parts.append(state.list.query.description) }
    if state.focus == .list || state.reading == nil {
      parts.append(place(state.list, state))
    } else if let reading = state.reading {
      if let page = reading.pageAtHand { parts.append(state.say(.page, String(page))) }
      if let warning = reading.letter?.warnings.first { parts.append(state.language.warning(warning)) }
    }
    return parts.joined(separator: " · ")
  }

  private static func place(_ list: ListPane, _ state: State) -> String {
    guard list.count.value > 0 else { return state.say(list.count.isFinal ? .noLetters : .searching) }
    return state.say(.letterOf, String(list.selected + 1), list.count.text)
  }
}

extension Count {
  /// «1204», or «1204…» while more are being found.
  var text: String { isFinal ? String(value) : "\(value)…" }
}
