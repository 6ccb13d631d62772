import LetterLibrary
import Letters
import Screen
import Wording

/// The list of letters: marks, date, minister, kind, title.
extension ListPane {
  static func draw(_ state: State, _ place: Rectangle, into grid: inout Grid) {
    let list = state.list
    Frame.draw(
      place, title: title(state), right: state.say(list.order.phrase),
      isFocused: state.focus == .list, isFramed: state.layout.isFramed, into: &grid)
    let content = state.layout.content(of: place)
    if let place = list.placeOfSearches(in: content) {
      list.searches.draw(in: place, list.query, state.settings.keymap, into: &grid)
    }
    if let months = list.placeOfMonths(in: content) {
      list.months.draw(in: months, chosen: (state.dialogue as? MonthsDialogue)?.bars, into: &grid)
    }
    let below = list.placeOfRows(in: content)
    for (index, row) in list.rows.prefix(below.height).enumerated() {
      draw(
        row, isSelected: list.top + index == list.selected, state, below, row: below.row + index, into: &grid)
    }
    if list.rows.isEmpty { drawEmpty(state, below, into: &grid) }
    var rest = below
    rest.height -= list.heightOfWelcome
    list.below.draw(in: rest, from: list.height, list.selectedRow, state.language, into: &grid)
    if list.heightOfWelcome > 0 { Welcome(state).draw(atEndOf: below, into: &grid) }
  }

  /// «Letters (1204) · 3 new»
  private static func title(_ state: State) -> String {
    let letters = state.say(.letters, state.list.count.text)
    return state.list.news == 0 ? letters : "\(letters) · \(state.say(.newCount, String(state.list.news)))"
  }

  private static func draw(
    _ letter: LetterRow, isSelected: Bool, _ state: State, _ content: Rectangle, row: Int,
    into grid: inout Grid
  ) {
    let isOpen = state.reading?.row?.id == letter.id
    let style = Style(bold: isOpen || !letter.isRead)
    var column = content.column
    let edge = content.column + content.width
    let labels = state.list.labels[letter.id, default: []]
    for cell in cells(letter, labels: labels, width: content.width, state.language) {
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
  private static func cells(
    _ row: LetterRow, labels: [String], width: Int, _ language: Language
  ) -> [Column] {
    let isInferred = row.ministers.first?.basis == .inferred
    let mark = Column(
      text: row.isStarred ? Sign.starred : row.isRead ? " " : Sign.unread, width: 1,
      style: Style(bold: true, tone: row.isStarred ? .star : .unread), gap: 0)
    let nameWidth = width >= 100 ? 16 : width >= 42 ? 9 : 7
    let minister = Column(
      text: shortName(row.ministers, width: nameWidth), width: nameWidth,
      style: Style(italic: isInferred, tone: .person))
    let kind = Column(text: Sign.of(row.kind), width: 1, style: Style(bold: true, tone: .kind))
    let date = Column(text: language.date(row), width: 10, style: Style(tone: .date))
    let used = width >= 36 ? [mark, date, minister, kind] : width >= 24 ? [mark, date, kind] : [mark]
    let rest = width - used.reduce(0) { $0 + $1.width + $1.gap }
    let missing = row.missingPages > 0 ? [Sign.missing(row.missingPages)] : []
    let gaps = missing.map {
      Column(text: $0, width: CellWidth.of($0), style: Style(bold: true, tone: .warning))
    }
    let own =
      gaps
      + labels.map { label in
        Column(text: "#\(label)", width: CellWidth.of(label) + 1, style: Style(bold: true, tone: .label))
      }
    let room = rest - own.reduce(0) { $0 + $1.width + $1.gap }
    // The title needs the room more than the labels.
    guard room >= rest / 2 else { return used + [Column(text: row.title, width: max(1, rest))] }
    return used + own + [Column(text: row.title, width: max(1, room))]
  }

  /// «Yeşilgöz» of Yeşilgöz-Zegerius, «Grapperh.» of Grapperhaus.
  static func shortName(_ ministers: [Signatory], width: Int = 9) -> String {
    guard let family = ministers.first?.familyName else { return "–" }
    var first = String(family.split(separator: "-").first ?? "–")
    if CellWidth.of(first) <= width { return first }
    for (prefix, short) in shortPrefixes where first.lowercased().hasPrefix(prefix) {
      first = short + first.dropFirst(prefix.count)
      break
    }
    if CellWidth.of(first) <= width { return first }
    var short = ""
    for character in first where CellWidth.of(short) + CellWidth.of(character) < width {
      short.append(character)
    }
    return short + "."
  }

  /// What a narrow column makes of the words before a family name: «v.d. Burg».
  private static let shortPrefixes = [
    ("van der ", "v.d. "), ("van den ", "v.d. "), ("van de ", "v.d. "), ("van ", "v. "),
  ]

  private static func drawEmpty(_ state: State, _ content: Rectangle, into grid: inout Grid) {
    let phrase: Phrase =
      !state.list.count.isFinal ? .searching : state.list.query.isEmpty ? .libraryEmpty : .noLetterFitsHere
    grid.writeCut(
      state.say(phrase), column: content.column, row: content.row, style: Style(dim: true),
      limit: content.width)
  }
}

extension Language {
  /// «2023-12-15 Yeşilgöz», where a letter is named in passing.
  func summary(_ row: LetterRow) -> String { "\(date(row)) \(ListPane.shortName(row.ministers))" }
}
