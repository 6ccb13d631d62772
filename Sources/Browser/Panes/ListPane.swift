import LetterLibrary
import Letters
import Screen

/// The list of letters: marks, date, minister, kind, title.
enum ListPane {
  static func draw(_ state: State, _ place: Rectangle, _ arrangement: Arrangement, into grid: inout Grid) {
    Frame.draw(
      place, title: state.say(.letters, state.list.count.text), right: state.say(state.list.order.phrase),
      isFocused: state.focus == .list,
      isFramed: arrangement.isFramed, into: &grid)
    var content = arrangement.content(of: place)
    if state.histogramHeight > 0 { HistogramPane.draw(state, content, into: &grid) }
    content = rowsOfList(content, state)
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

  /// What the line of months leaves.
  static func rowsOfList(_ content: Rectangle, _ state: State) -> Rectangle {
    let above = state.histogramHeight
    return Rectangle(
      column: content.column, row: content.row + above, width: content.width, height: content.height - above)
  }

  private static func draw(
    _ letter: LetterRow, isSelected: Bool, _ state: State, _ content: Rectangle, row: Int,
    into grid: inout Grid
  ) {
    let isOpen = state.reading?.row?.id == letter.id
    let style = Style(bold: isOpen || !letter.isRead)
    var column = content.column
    let edge = content.column + content.width
    for cell in cells(letter, width: content.width, state.language) {
      grid.writeCut(
        cell.text, column: column, row: row, style: style.over(cell.style),
        limit: min(cell.width, edge - column))
      column += cell.width + cell.gap
    }
    guard isSelected else { return }
    let mark = state.focus == .list ? Style(reversed: true) : Style(bold: true, underlined: true)
    grid.highlight(row: row, columns: content.column..<edge, style: mark)
  }

  private struct Column {
    let text: String
    let width: Int
    var style = Style.plain
    /// Columns behind it.
    var gap = 1
  }

  /// Narrow lists leave out the minister, then the day.
  private static func cells(_ row: LetterRow, width: Int, _ language: Language) -> [Column] {
    let isInferred = row.ministers.first?.basis == .inferred
    let mark = Column(
      text: row.isStarred ? "*" : row.isRead ? " " : "•", width: 1,
      style: Style(bold: true, tone: row.isStarred ? .star : .link), gap: 0)
    let minister = Column(text: shortName(row.ministers), width: 9, style: Style(italic: isInferred))
    let kind = Column(text: sign(row.kind), width: 1, style: Style(bold: true, tone: .question))
    let date = Column(text: language.date(row), width: 10)
    let used = width >= 36 ? [mark, date, minister, kind] : width >= 24 ? [mark, date, kind] : [mark]
    let rest = width - used.reduce(0) { $0 + $1.width + $1.gap }
    return used + [Column(text: row.title, width: max(1, rest))]
  }

  /// A sign for the kind of letter: `?` answers questions.
  private static func sign(_ kind: Letter.Kind) -> String {
    switch kind {
    case .answers: "?"
    case .motion: "M"
    case .report: "R"
    case .questions: "V"
    case .amendment: "A"
    case .bill: "W"
    case .minutes: "H"
    case .gazette: "S"
    case .other: "·"
    case .letter: " "
    }
  }

  /// «Yeşilgöz» of Yeşilgöz-Zegerius, «Grapperh.» of Grapperhaus.
  static func shortName(_ ministers: [Signatory]) -> String {
    guard let family = ministers.first?.familyName else { return "–" }
    let first = String(family.split(separator: "-").first ?? "–")
    if CellWidth.of(first) <= 9 { return first }
    var short = ""
    for character in first where CellWidth.of(short) + CellWidth.of(character) <= 8 {
      short.append(character)
    }
    return short + "."
  }

  private static func drawEmpty(_ state: State, _ content: Rectangle, into grid: inout Grid) {
    let phrase: Phrase =
      !state.list.count.isFinal ? .searching : state.list.query.isEmpty ? .libraryEmpty : .noLetterFitsHere
    grid.writeCut(
      state.say(phrase), column: content.column, row: content.row, style: Style(dim: true),
      limit: content.width)
  }
}
