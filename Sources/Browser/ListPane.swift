import LetterLibrary
import Letters
import Screen

/// The list of letters: date, minister, kind, title.
enum ListPane {
  static func draw(_ state: State, _ place: Rectangle, _ arrangement: Arrangement, into grid: inout Grid) {
    Frame.draw(
      place, title: "Letters (\(state.list.count.text))", right: state.list.order.spoken,
      isFocused: state.focus == .list,
      isFramed: arrangement.isFramed, into: &grid)
    let content = arrangement.content(of: place)
    let height = state.listHeight
    let window = state.list.top..<state.list.top + height
    let rows = state.library.rows(state.list.query, state.list.order, in: window)
    for (index, row) in rows.enumerated() {
      draw(
        row, isSelected: state.list.top + index == state.list.selected, state, content,
        row: content.row + index, into: &grid)
    }
    if rows.isEmpty { drawEmpty(state, content, into: &grid) }
    HitsPane.draw(state, content, below: height, into: &grid)
  }

  private static func draw(
    _ letter: LetterRow, isSelected: Bool, _ state: State, _ content: Rectangle, row: Int,
    into grid: inout Grid
  ) {
    let isOpen = state.reading?.row?.id == letter.id
    let style = Style(bold: isOpen)
    var column = content.column
    let edge = content.column + content.width
    for cell in cells(letter, width: content.width) {
      grid.writeCut(
        cell.text, column: column, row: row, style: style.over(cell.style),
        limit: min(cell.width, edge - column))
      column += cell.width + 1
    }
    guard isSelected else { return }
    let mark = state.focus == .list ? Style(reversed: true) : Style(bold: true, underlined: true)
    grid.highlight(row: row, columns: content.column..<edge, style: mark)
  }

  private struct Column {
    let text: String
    let width: Int
    var style = Style.plain
  }

  /// Narrow lists leave out the minister, then the day.
  private static func cells(_ row: LetterRow, width: Int) -> [Column] {
    let isInferred = row.ministers.first?.basis == .inferred
    let minister = Column(text: shortName(row.ministers), width: 9, style: Style(italic: isInferred))
    let kind = Column(text: sign(row.kind), width: 1, style: Style(bold: true))
    let date = Column(text: Self.date(row), width: 10)
    let used = width >= 36 ? [date, minister, kind] : width >= 24 ? [date, kind] : []
    let rest = width - used.reduce(0) { $0 + $1.width + 1 }
    return used + [Column(text: (row.isStarred ? "* " : "") + row.title, width: max(1, rest))]
  }

  /// «2023-12-15», or «±2022-02» for a letter that states no date.
  static func date(_ row: LetterRow) -> String {
    row.date.map(\.description) ?? row.dateEarliest.map(DutchText.inferred) ?? "undated"
  }

  /// A sign for the kind of letter: `?` answers questions.
  private static func sign(_ kind: Letter.Kind) -> String {
    switch kind {
    case .answers: "?"
    case .motion: "M"
    case .report: "R"
    case .other: "·"
    case .letter: " "
    }
  }

  /// «Yeşilgöz» of Yeşilgöz-Zegerius, «Grapperh.» of Grapperhaus.
  static func shortName(_ ministers: [Signatory]) -> String {
    guard let family = ministers.first?.familyName else { return "–" }
    let first = String(family.split(separator: "-").first ?? "–")
    return CellWidth.of(first) <= 9 ? first : String(first.prefix(8)) + "."
  }

  /// «2023-12-15 Yeşilgöz», where a letter is named in passing.
  static func summary(_ row: LetterRow) -> String {
    "\(date(row)) \(shortName(row.ministers))"
  }

  private static func drawEmpty(_ state: State, _ content: Rectangle, into grid: inout Grid) {
    let text =
      !state.list.count.isFinal
      ? "Searching…" : state.list.query.isEmpty ? "The library is empty." : "No letter fits the filter."
    grid.writeCut(
      text, column: content.column, row: content.row, style: Style(dim: true), limit: content.width)
  }
}
