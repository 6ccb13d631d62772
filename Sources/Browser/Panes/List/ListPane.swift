import LetterLibrary
import Letters
import Screen

/// The list of letters: what it holds and where the reader is in it.
struct ListPane: Sendable {
  private(set) var query = Query()
  private(set) var order = Order.newest
  /// Letters of the query, as far as they are counted.
  private(set) var count = Count(value: 0, isFinal: true)
  /// The place of the selected letter among those of the query.
  private(set) var selected = 0
  /// A letter to select as soon as it is found among those of the query; any move forgets it.
  private var awaited: LetterID?
  /// The first row shown.
  private(set) var top = 0
  /// The reader moved the selection since the last settling.
  var hasMoved = false
  /// The letters of each month stand above the list.
  var showsMonths = false

  // What follows from the rest, made in settling.

  /// The selected letter; nil when there is none, or it is not found yet.
  private(set) var selectedRow: LetterRow?
  /// The rows on the screen, from ``top`` on; fewer at the end.
  private(set) var rows: [LetterRow] = []
  /// Labels of the reader's on the rows that have any.
  private(set) var labels: [LetterID: [String]] = [:]
  /// Rows that there is room for.
  private(set) var height = 1
  private(set) var searches = SearchesLine()
  private(set) var months = Histogram([:], width: 0)
  private(set) var heightOfWelcome = 0
  /// What stands below the rows about the selected letter.
  private(set) var below = SelectedLetter()

  /// Letters that are new until they are seen.
  private(set) var news = 0

  // MARK: What it holds

  /// Takes a new query; the selected letter stays selected when the query holds it.
  mutating func apply(_ query: Query, _ order: Order? = nil, in library: Library) {
    self.query = query
    self.order = order ?? self.order
    awaited = selectedRow?.id
    selected = 0
    top = 0
    count(in: library)
  }

  /// Takes in what the library found meanwhile. What is newer comes before the first letter, which needs no
  /// keeping therefore.
  mutating func renew(in library: Library) {
    if awaited == nil, selected > 0 { awaited = selectedRow?.id }
    count(in: library)
  }

  /// Begins where a reader left.
  mutating func resume(_ query: Query, _ order: Order, selected: LetterID?, in library: Library) {
    self.query = query
    self.order = order
    awaited = selected
    count(in: library)
  }

  private mutating func count(in library: Library) {
    count = library.count(query, order)
    news = library.newsCount
    selected = selected.clamped(to: 0...last)
    guard let awaited else { return }
    if let position = library.position(of: awaited, in: query, order) {
      selected = position
      self.awaited = nil
    } else if count.isFinal, !query.isEmpty {
      self.awaited = nil
    }
  }

  // MARK: Moving

  private var last: Int { max(0, count.value - 1) }

  mutating func move(_ movement: Movement) {
    select(movement.target(from: selected, height: height, last: last))
  }

  mutating func select(_ index: Int) {
    awaited = nil
    let index = index.clamped(to: 0...last)
    if index != selected { hasMoved = true }
    selected = index
  }

  /// Goes back to a row where the reader was.
  mutating func restore(_ index: Int) { selected = index.clamped(to: 0...last) }

  /// Scrolls; the selection comes along where it would leave the screen.
  mutating func scroll(by lines: Int) {
    top = (top + lines).clamped(to: 0...max(0, count.value - height))
    select(selected.clamped(to: top...max(top, top + height - 1)))
  }

  /// Shows the selected row in the middle.
  mutating func centre() { top = selected - height / 2 }

  /// The row at a place among the letters of the query, if it is on the screen.
  func row(at index: Int) -> LetterRow? {
    rows.indices.contains(index - top) ? rows[index - top] : nil
  }

  // MARK: Settling

  /// - Parameter welcomes: the lines for who is new stand below the letters.
  mutating func settle(
    in content: Rectangle, _ wanted: [SavedSearch], welcomes: Bool, _ library: Library
  ) {
    searches.settle(wanted, library)
    let free = placeOfRows(in: content).height
    let area = SelectedLetter.height(of: free, width: content.width, hasHits: query.words != nil)
    heightOfWelcome = welcomes ? Welcome.height(of: free - area) : 0
    height = max(1, free - area - heightOfWelcome)
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
    top = top.clamped(to: 0...max(0, count.value - height))
    rows = library.rows(query, order, in: top..<top + height)
    selectedRow = row(at: selected)
    labels = library.labels(of: rows.map(\.id))
    months = showsMonths ? Histogram(of: self, width: content.width, library) : Histogram([:], width: 0)
    below.settle(area > 0 ? query.words : nil, in: selectedRow?.id, library)
  }

  private static func monthsHeight(_ isShown: Bool, _ content: Rectangle) -> Int {
    isShown && content.height > 1 ? 1 : 0
  }

  /// The line of months; nil where it is not shown.
  func placeOfMonths(in content: Rectangle) -> Rectangle? {
    guard Self.monthsHeight(showsMonths, content) > 0 else { return nil }
    return Rectangle(
      column: content.column, row: content.row + searches.height(in: content), width: content.width, height: 1
    )
  }

  /// The line of saved searches; nil where it is not shown.
  func placeOfSearches(in content: Rectangle) -> Rectangle? {
    guard searches.height(in: content) > 0 else { return nil }
    return Rectangle(column: content.column, row: content.row, width: content.width, height: 1)
  }

  /// What the lines of searches and months leave to the rows and the hits below them.
  func placeOfRows(in content: Rectangle) -> Rectangle {
    let above = searches.height(in: content) + Self.monthsHeight(showsMonths, content)
    return Rectangle(
      column: content.column, row: content.row + above, width: content.width, height: content.height - above)
  }
}
