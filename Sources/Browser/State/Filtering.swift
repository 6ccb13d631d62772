import LetterLibrary
import Letters
import Screen

extension State {
  // MARK: Filter

  /// Takes a new query; the selected letter stays selected when the query holds it.
  mutating func apply(_ query: Query, _ order: Order? = nil) {
    let selected = selectedRow?.id
    list.query = query
    list.order = order ?? list.order
    list.count = library.count(query, list.order)
    list.awaited = selected
    list.selected = 0
    list.top = 0
    selectAwaited()
    keepListSelectionVisible()
  }

  mutating func clearFilter() {
    guard !list.query.isEmpty else {
      message = say(.noFilter)
      return
    }
    apply(Query())
    message = say(.filterCleared)
  }

  /// The query with other dates: those of some months, both inclusive.
  mutating func filter(from: Month, to: Month) {
    var query = list.query.without(.date)
    let text = from == to ? "date:\(from)" : "date:\(from)..\(to)"
    let span = DateFilter.span(from: from.firstDay, to: to.lastDay)
    query.clauses.append(Query.Clause(condition: .date([span]), text: text))
    apply(query)
  }

  // MARK: Order and marks

  /// The orders that make sense for what is shown: the best match first needs words.
  mutating func sortNext() {
    let orders = Order.allCases.filter { $0 != .bestMatch || list.query.words != nil }
    let next = ((orders.firstIndex(of: list.order) ?? 0) + 1) % orders.count
    focus = .list
    setAnew()
    apply(list.query, orders[next])
    message = say(.sorted, say(list.order.phrase))
  }

  /// The letter that the reader is at: the open one, or in the list the selected one.
  var letterAtHand: LetterRow? { focus == .list ? selectedRow : reading?.row }

  mutating func starLetter() {
    guard let row = letterAtHand else {
      message = say(.noLetterHere)
      return
    }
    library.star(row.id, !row.isStarred)
    if reading?.row?.id == row.id { reading?.row?.isStarred = !row.isStarred }
    message = say(row.isStarred ? .starTaken : .starred)
  }

  mutating func toggleUnread() {
    guard let row = letterAtHand.flatMap({ library.row($0.id) }) else {
      message = say(.noLetterHere)
      return
    }
    library.markRead(row.id, !row.isRead)
    message = say(row.isRead ? .markedUnread : .markedRead)
  }
}
