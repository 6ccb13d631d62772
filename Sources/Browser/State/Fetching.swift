import LetterLibrary
import Letters
import Wording

/// Papers that are on their way into the library, while the reader reads on.
struct Fetching: Sendable {
  /// The library keeps what is fetched; one in memory does not.
  let isPossible: Bool
  private var underway: Set<String> = []
  /// How far each is, by its target.
  private var progress: [String: (number: Int, total: Int)] = [:]

  init(isPossible: Bool) { self.isPossible = isPossible }

  mutating func take(_ target: String, number: Int, of total: Int) {
    if underway.contains(target) { progress[target] = (number, total) }
  }

  /// «Dossier 29 911: 3 of 12», for the status line; nil while nothing is fetched that has several parts.
  func place(_ language: Language) -> String? {
    guard let (target, place) = progress.min(by: { $0.key < $1.key }) else { return nil }
    let name = DocumentID(canonical: target).map { PaperName.spoken($0.kind, target) } ?? target
    return language.say(.fetchingOf, name, String(place.number), String(place.total))
  }

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
    state.fetching.progress[target] = nil
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
