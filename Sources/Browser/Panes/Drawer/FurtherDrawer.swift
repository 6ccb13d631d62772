import LetterLibrary
import Letters
import Screen
import Wording

/// The drawer beside pages that are no letters: of a person the promises that are open and the letters that are cited most,
/// of a motion the letters that mention it.
struct FurtherDrawer {
  private let source: PageSource
  private let library: Library
  private let width: Int
  private let language: Language
  private let today: CalendarDate?

  /// Nil for pages whose drawer is that of a paper.
  init?(_ source: PageSource, _ library: Library, width: Int, language: Language, today: CalendarDate?) {
    switch source {
    case .person, .motion, .absentMotion: break
    default: return nil
    }
    self.source = source
    self.library = library
    self.width = width
    self.language = language
    self.today = today
  }

  func items(_ tab: DrawerPane.Tab) -> [DrawerItem] {
    switch (source, tab) {
    case (.person(let name), .promises): promises(of: name)
    case (.person(let name), .citedBy): (library.person(name)?.mostCited ?? []).map(item)
    case (.motion(let id), .citedBy):
      library.row(id).map { MotionSpeakers(held: $0, library).all.map(item) } ?? []
    case (.absentMotion(let target), .citedBy): MotionSpeakers(absent: target, library).all.map(item)
    default: []
    }
  }

  private func item(_ row: LetterRow) -> DrawerItem {
    item("\(language.summary(row)) ", row.title, .place(row.id, nil))
  }

  private func item(_ place: MotionSpeakers.Place) -> DrawerItem {
    item("\(language.summary(place.row)) ", place.sentence, .place(place.row.id, place.anchor))
  }

  private func item(_ head: String, _ text: String, _ target: LinkTarget) -> DrawerItem {
    let glyphs = Glyph.glyphs(head, style: Style(bold: true)) + Glyph.glyphs(text)
    return DrawerItem(
      kind: .target(target), lines: Typesetter.set(glyphs, block: 0, measure: max(8, width - 2)))
  }

  // MARK: Promises

  private static let most = 60

  /// Those that no letter here keeps, of letters and then of the register.
  private func promises(of name: String) -> [DrawerItem] {
    let quoted = name.contains(" ") ? "minister:\"\(name)\"" : "minister:\(name)"
    guard let query = try? Query(parsing: quoted),
      let day = today ?? CalendarDate(year: 1, month: 1, day: 1)
    else { return [] }
    var open: [DrawerItem] = []
    var joined: Set<String> = []
    try? library.eachPromise(query, today: day) { promise in
      if let number = promise.registered?.number { joined.insert(number) }
      if promise.status != .kept { open.append(item(promise)) }
      return open.count < Self.most
    }
    let entries = library.registered(query, limit: Self.most).filter {
      ($0.commitment.status == .open || $0.commitment.status == .partlyKept)
        && !joined.contains($0.commitment.number)
    }
    return open
      + entries.map { entry in
        item("\(entry.commitment.number) ", entry.commitment.text, .page(.promises(quoted)))
      }
  }

  private func item(_ promise: Promise) -> DrawerItem {
    let commitment = promise.commitment
    let due = language.due(commitment).map { " (\($0))" } ?? ""
    return item(
      "\(language.date(promise.row)) ", commitment.sentence + due,
      .place(promise.row.id, Anchor(block: commitment.block, offset: commitment.offset)))
  }
}
