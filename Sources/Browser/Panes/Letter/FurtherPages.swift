import LetterLibrary
import Letters
import Wording

/// Opens the pages about what is at hand: promises, people, motions, news.
enum FurtherPages {
  /// The promises of the dossier that is open, else of the minister, else of all that the list holds.
  static func openPromises(_ state: inout State) {
    if case .dossier(let number)? = state.focus == .list ? nil : state.reading?.page.source {
      return state.open(.promises("dossier:\(number)"))
    }
    if case .person(let name)? = state.focus == .list ? nil : state.reading?.page.source {
      return state.open(.promises("minister:\(quoted(name))"))
    }
    guard state.focus != .list, let minister = state.letterAtHand?.ministers.first else {
      return state.open(.promises(state.list.query.description))
    }
    state.open(.promises("minister:\(quoted(minister.name))"))
  }

  /// Who signed the letter at hand, else who moved it, else who asked.
  static func openPerson(_ state: inout State) {
    let letter = state.wholeLetterAtHand
    let name =
      state.letterAtHand?.ministers.first?.name ?? letter?.movers.first?.name ?? letter?.askers.first?.name
    guard let name else {
      state.message = state.say(.noPersonHere)
      return
    }
    state.open(.person(name))
  }

  /// The motion at hand, else the one that the letter at hand calls by its movers; of a paper that is not held nobody knows
  /// that it is none.
  static func openMotion(_ state: inout State) {
    if let target = paperAtHand(state) {
      guard let id = state.library.letter(.kamerstuk, target, citedBy: nil) else {
        return state.open(.absentMotion(target))
      }
      if state.library.row(id)?.kind == .motion { return state.open(.motion(id)) }
    }
    guard let row = state.letterAtHand, let letter = state.wholeLetterAtHand else {
      state.message = state.say(.noMotionHere)
      return
    }
    if row.kind == .motion { return state.open(.motion(row.id)) }
    let library = state.library
    let told = letter.motionMentions.lazy.compactMap { library.motion($0, in: row.id) }.first
    guard let told else {
      state.message = state.say(.noMotionHere)
      return
    }
    state.open(.motion(told.id))
  }

  /// The Kamerstuk that a selected link leads to, or that the page is about.
  private static func paperAtHand(_ state: State) -> String? {
    if case .paper(.kamerstuk, let target, _)? = state.targetAtHand { return target }
    if state.focus != .list, case .absent(.kamerstuk, let target)? = state.reading?.page.source {
      return target
    }
    return nil
  }

  static func openNews(_ state: inout State) { state.open(.news) }

  private static func quoted(_ name: String) -> String { name.contains(" ") ? "\"\(name)\"" : name }
}

extension State {
  /// Opens a page that is no letter.
  mutating func open(_ source: PageSource) {
    leave()
    showPage(source)
    focus = .letter
    if let target = source.motion(library) { RecordAsking.open(target, &self) }
  }
}
