import LetterLibrary
import Letters
import Screen
import Wording

/// What keys and clicks do with the list.
enum ListCommands {
  static func openSelected(_ state: inout State) {
    guard let row = state.list.selectedRow else {
      state.message =
        state.list.query.isEmpty
        ? state.say(.libraryEmpty)
        : state.say(.noLetterFits, state.list.query.description, state.key(of: .clearFilter))
      return
    }
    open(row, &state)
  }

  /// A letter that is open already is gone back to where it is.
  private static func open(_ row: LetterRow, _ state: inout State) {
    guard case .letter(row.id)? = state.reading?.page.source else { return state.open(row.id) }
    let isNew = state.reading?.isPreview == true
    if isNew { state.leave() }
    state.focus = .letter
    if isNew, state.list.query.words != nil { Finding.showFirstHit(&state) }
  }

  // MARK: Filter and order

  static func clearFilter(_ state: inout State) {
    guard !state.list.query.isEmpty else {
      state.message = state.say(.noFilter)
      return
    }
    state.list.apply(Query(), in: state.library)
    state.message = state.say(.filterCleared)
  }

  /// Asks for other dates: those of some months, both inclusive.
  static func filter(from: Month, to: Month, _ state: inout State) {
    var query = state.list.query.without(.date)
    let name = state.language.name(of: .date)
    let text = from == to ? "\(name):\(from)" : "\(name):\(from)..\(to)"
    let span = DateFilter.span(from: from.firstDay, to: to.lastDay)
    query.clauses.append(Query.Clause(condition: .date([span]), text: text))
    state.list.apply(query, in: state.library)
  }

  /// Asks in which order: of those that make sense for what is shown, as the best match first needs words.
  static func startSorting(_ state: inout State) {
    if CitedCommands.isAtHand(state) { return CitedCommands.startSorting(&state) }
    state.focus = .list
    state.dialogue = Picker(
      orders, selected: orders(of: state.list).firstIndex(of: state.list.order) ?? 0, state)
  }

  private static let orders = Picker.Subject(title: .sortTitle) { typed, state in
    Picker.fitting(
      typed,
      orders(of: state.list).map { order in
        Picker.Row(text: state.say(order.phrase)) { sort(order, &$0) }
      })
  }

  private static func orders(of list: ListPane) -> [Order] {
    Order.allCases.filter { $0 != .bestMatch || list.query.words != nil }
  }

  private static func sort(_ order: Order, _ state: inout State) {
    state.list.apply(state.list.query, order, in: state.library)
    state.message = state.say(.sorted, state.say(order.phrase))
  }

  // MARK: Clicks

  static func click(_ mouse: Mouse, _ state: inout State) {
    let content = state.layout.content(of: .list)
    state.focus = .list
    if let place = state.list.placeOfSearches(in: content), mouse.row == place.row {
      let chosen = state.list.searches.search(at: mouse.column, state.settings.keymap, in: place)
      if let chosen { Searches.open(chosen, &state) }
      return
    }
    if let months = state.list.placeOfMonths(in: content), mouse.row == months.row {
      return clickMonths(mouse.column - months.column, &state)
    }
    state.dialogue = nil
    let line = mouse.row - state.list.placeOfRows(in: content).row
    let index = state.list.top + line
    guard (0..<state.list.height).contains(line), index < state.list.count.value else { return }
    state.list.select(index)
    // The row was on the screen; settling has not been there yet.
    if let row = state.list.row(at: index) { open(row, &state) }
  }

  /// A click on a bar chooses it; a second one shows its letters.
  private static func clickMonths(_ column: Int, _ state: inout State) {
    let bar = column - Histogram.yearWidth
    guard state.list.months.bars.indices.contains(bar) else { return }
    if let dialogue = state.dialogue as? MonthsDialogue {
      dialogue.filter(&state)
    } else {
      state.dialogue = MonthsDialogue(cursor: bar)
    }
  }
}

extension Order {
  /// As the list's title says it.
  var phrase: Phrase {
    switch self {
    case .newest: .newestFirst
    case .oldest: .oldestFirst
    case .minister: .byMinister
    case .mostCited: .mostCitedFirst
    case .bestMatch: .bestMatchFirst
    }
  }
}
