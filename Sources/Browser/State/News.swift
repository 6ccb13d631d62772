import LetterLibrary
import Screen

extension State {
  /// Shows what the library has found meanwhile, or what another program has put into it. The reader stays at
  /// the same letter.
  mutating func takeNews() {
    if list.awaited == nil { list.awaited = selectedRowBefore }
    list.count = library.count(list.query, list.order)
    selectAwaited()
    keepListSelectionVisible()
    if case .picker(var picker)? = dialogue, picker.purpose == .minister {
      fillMinisters(&picker)
      dialogue = .picker(picker)
    }
    if drawer.tab == .citedBy { fillDrawer() }
    if let problem = library.takeProblem() { message = language.sentence(problem) }
  }

  /// The selected row of the list; nil when there is none, or it is not found yet.
  var selectedRow: LetterRow? {
    library.rows(list.query, list.order, in: list.selected..<list.selected + 1).first
  }

  /// The letter that was selected when the reader last looked; the first one needs no keeping, for what is
  /// newer comes before it.
  private var selectedRowBefore: LetterID? { list.selected == 0 ? nil : list.selectedID }

  /// Selects the letter that is waited for, once it is found among those of the query.
  mutating func selectAwaited() {
    list.selected = list.selected.clamped(to: 0...max(0, list.count.value - 1))
    guard let awaited = list.awaited else { return }
    if let position = library.position(of: awaited, in: list.query, list.order) {
      list.selected = position
      list.awaited = nil
    } else if list.count.isFinal, !list.query.isEmpty {
      list.awaited = nil
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
