import LetterLibrary
import Letters

/// Papers that are on their way into the library, while the reader reads on.
struct Fetching: Sendable {
  /// The library keeps what is fetched; one in memory does not.
  let isPossible: Bool
  private var underway: Set<String> = []

  init(isPossible: Bool) { self.isPossible = isPossible }

  static func start(_ kind: Reference.Kind, _ target: String, _ state: inout State) {
    let name = PaperName.spoken(kind, target)
    guard state.fetching.underway.insert(target).inserted else {
      state.message = state.say(.fetchingAlready, name)
      return
    }
    state.message = state.say(.fetching, name)
    state.wanted.append(.fetch(kind, target))
  }

  /// Shows what was fetched where the reader still waits for it, and else says that it is here.
  static func take(_ kind: Reference.Kind, _ target: String, _ problem: String?, _ state: inout State) {
    state.fetching.underway.remove(target)
    let name = PaperName.spoken(kind, target)
    if let problem {
      state.message = state.say(.notFetched, name, problem)
      return
    }
    state.takeNews()
    state.drawer.renewAll()
    if state.reading?.page.source == .of(kind, target) { show(kind, target, &state) }
    state.message = state.say(.fetched, name)
  }

  private static func show(_ kind: Reference.Kind, _ target: String, _ state: inout State) {
    if kind != .dossier, let id = state.library.letter(kind, target, citedBy: nil) {
      state.open(id)
    } else {
      let top = state.reading?.topAnchor
      state.showPage(.of(kind, target))
      state.reading?.wish = top.map { .from($0) }
    }
  }
}
