import LetterLibrary
import Letters

/// How motions ended is asked of the open data when their pages are opened, while the reader reads on.
struct RecordAsking: Sendable {
  /// The library keeps what is asked; one in memory does not.
  let isPossible: Bool
  private var underway: Set<String> = []
  /// What was asked since the program began, with what went wrong.
  private var asked: [String: String?] = [:]

  init(isPossible: Bool) { self.isPossible = isPossible }

  func isUnderway(_ target: String) -> Bool { underway.contains(target) }

  func problem(of target: String) -> String? { asked[target] ?? nil }

  /// Asks once a day for a motion whose page is opened.
  static func open(_ target: String, _ state: inout State) {
    let known = state.library.motionRecord(target).flatMap { CalendarDate(secondsSince1970: $0.asked) }
    guard state.records.asked[target] == nil, known == nil || state.today.map({ known != $0 }) ?? false else {
      return
    }
    start(target, &state)
  }

  static func start(_ target: String, _ state: inout State) {
    guard state.records.isPossible, state.records.underway.insert(target).inserted else { return }
    state.wanted.append(.askRecord(target))
    renew(target, &state)
  }

  static func take(_ target: String, _ problem: String?, _ state: inout State) {
    state.records.underway.remove(target)
    state.records.asked[target] = .some(problem)
    renew(target, &state)
  }

  /// Shows the page of a motion anew, at the same place.
  private static func renew(_ target: String, _ state: inout State) {
    guard state.reading?.page.source.motion(state.library) == target else { return }
    state.showAnew()
    state.drawer.renewAll()
  }
}

extension PageSource {
  /// The identifier of the motion whose page it is.
  func motion(_ library: Library) -> String? {
    switch self {
    case .motion(let id): library.row(id)?.kamerstuk
    case .absentMotion(let target): target
    default: nil
    }
  }
}
