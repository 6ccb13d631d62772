import LetterLibrary
import Letters
import Screen
import Wording

/// The page of promises: of a minister, a ministry, a dossier, or of any other query; first what letters say, then what
/// the Kamer's register has.
enum PromisesPage {
  /// Promises that are shown at most; `kamerlezer commitments` has the others.
  private static let most = 120

  /// - Parameter today: by which what is due is told from what is overdue; nil tells neither.
  static func make(_ query: String, _ library: Library, width: Int, language: Language, today: CalendarDate?)
    -> Page
  {
    let all = promises(query, library, today)
    let joined = Set(all.compactMap { $0.registered?.number })
    let entries = registered(query, library).filter { !joined.contains($0.commitment.number) }
    var setter = PageSetter(width: width)
    let title = query.isEmpty ? language.say(.promises) : language.say(.promisesOf, query)
    setter.addHeading(title)
    setter.add(language.say(.promisesExplained), style: Style(dim: true, tone: .quiet))
    if all.isEmpty {
      setter.addBlank()
      setter.add(language.say(.noPromises))
    }
    for status in [Promise.Status.overdue, .due, .open, .kept] {
      setter.add(all.filter { $0.status == status }, under: status.phrase, language)
    }
    if all.count == most {
      setter.addBlank()
      setter.add(language.say(.morePromises, "kamerlezer commitments \(query)"))
    }
    setter.add(entries, read: library.registerRead, most: most, query, language)
    return Page(source: .promises(query), title: title, lines: setter.lines, links: setter.links)
  }

  private static func registered(_ query: String, _ library: Library) -> [RegisteredPromise] {
    guard let wanted = try? Query(parsing: query) else { return [] }
    return library.registered(wanted, limit: most)
  }

  private static func promises(_ query: String, _ library: Library, _ today: CalendarDate?) -> [Promise] {
    guard let wanted = try? Query(parsing: query), let day = today ?? CalendarDate(year: 1, month: 1, day: 1)
    else {
      return []
    }
    var found: [Promise] = []
    try? library.eachPromise(wanted, today: day) { promise in
      found.append(promise)
      return found.count < most
    }
    return found
  }
}

extension Promise.Status {
  var phrase: Phrase {
    switch self {
    case .open: .promisesOpen
    case .due: .promisesDue
    case .overdue: .promisesOverdue
    case .kept: .promisesKept
    }
  }
}

extension PageSetter {
  fileprivate mutating func add(_ promises: [Promise], under heading: Phrase, _ language: Language) {
    guard !promises.isEmpty else { return }
    addBlank()
    addHeading(language.say(heading, String(promises.count)))
    for promise in promises { add(promise, language) }
  }

  private mutating func add(_ promise: Promise, _ language: Language) {
    let commitment = promise.commitment
    let place = Anchor(block: commitment.block, offset: commitment.offset)
    let due = language.due(commitment).map { " · \($0)" } ?? ""
    addBlank()
    addLink(
      "\(language.summary(promise.row)) \(promise.row.title)\(due)", to: .place(promise.row.id, place))
    add(commitment.sentence)
    if let entry = promise.registered { add(language.say(.inRegister, language.registered(entry))) }
    if let kept = promise.keptBy {
      addLink(language.say(.keptBy, language.summary(kept), kept.title), to: .place(kept.id, nil))
    }
    for later in promise.recalledBy {
      addLink(language.say(.recalledBy, language.summary(later), later.title), to: .place(later.id, nil))
    }
  }
}

extension Language {
  /// «voor de zomer: 2024-07-15»; nil where no time is set.
  func due(_ commitment: Commitment) -> String? {
    commitment.due.map { due in due.words + (due.last.map { ": \($0)" } ?? "") }
  }
}
