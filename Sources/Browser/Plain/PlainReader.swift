import LetterLibrary
import Letters
import Screen
import Wording

/// The browser without a screen, for screen readers and terminals that only print: lines in, text out. What can
/// be opened or followed has a number, counted anew with each answer that lists some.
public struct PlainReader: Sendable {
  let library: Library
  let language: Language
  var query = Query()
  /// The first letter of the list that was printed last, and how many.
  var window = 0..<0
  var open: LetterRow?
  /// The block that the next page of the open letter begins with; nil at its end.
  var rest: Int?
  /// What the numbers stand for.
  var numbered: [Target] = []
  /// What was looked at before, the last one at the end.
  var before: [Sight] = []
  var sight = Sight.list(from: 0)

  enum Target: Sendable {
    case letter(LetterID)
    case paper(Reference.Kind, String, citedBy: LetterID?)
    case note(Footnote, of: LetterID)
    case block(Int, of: LetterID)
    case fetch(Reference.Kind, String)
    case record(String)
    case page(PageSource)
  }

  /// What an answer showed, to come back to.
  enum Sight: Sendable {
    case list(from: Int)
    case letter(LetterID, from: Int)
    case page(PageSource)
    case note(Footnote, of: LetterID)
  }

  /// Letters that one answer lists.
  static let lettersAtOnce = 20

  /// What is to be fetched before the next line is read; ``fetched(_:_:problem:)`` tells of it.
  public private(set) var wanted: (kind: Reference.Kind, target: String)?
  /// The motion of which is to be asked how it ended before the next line is read; ``recorded(_:problem:)`` tells of it.
  public private(set) var wantedRecord: String?
  let canFetch: Bool
  let today: CalendarDate?

  /// - Parameter canFetch: the library keeps what is fetched; one in memory does not.
  public init(library: Library, settings: Settings, today: CalendarDate? = nil, canFetch: Bool = true) {
    self.library = library
    self.today = today
    self.canFetch = canFetch
    language = settings.language
    query = (try? Query(parsing: settings.filter)) ?? Query()
  }

  /// What to print before the first line is read.
  public mutating func begin() -> String {
    Self.safe(language.say(.plainGreeting) + "\n\n" + show(.list(from: 0)))
  }

  /// What to print before the first line is read, where the reader named a paper, a dossier or a case.
  public mutating func begin(at kind: Reference.Kind, _ target: String) -> String {
    if kind != .dossier, let id = library.letter(kind, target, citedBy: nil) {
      return Self.safe(show(.letter(id, from: 0)))
    }
    return Self.safe(show(.page(.of(kind, target))))
  }

  /// Obeys a line.
  /// - Returns: what to print; nil when the reader leaves.
  public mutating func answer(_ line: String) -> String? {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first else { return "" }
    if let number = Int(first) { return Self.safe(choose(number)) }
    if words.count == 1, let note = note(called: first) { return Self.safe(note) }
    guard let command = PlainCommand(first) else {
      return Self.safe(language.say(.plainUnknown, first)) + "\n"
    }
    return obey(command, words.count > 1 ? words[1] : "").map(Self.safe)
  }

  /// Nothing of a letter commands the terminal.
  private static func safe(_ text: String) -> String {
    String(text.map { $0 == "\n" ? $0 : Safety.shown($0) })
  }

  // MARK: Commands

  private mutating func obey(_ command: PlainCommand, _ rest: String) -> String? {
    switch command {
    case .help: return language.say(.plainHelp) + "\n"
    case .quit: return nil
    case .list: return go(.list(from: 0))
    case .more: return more()
    case .search, .filter: return filter(rest)
    case .clear:
      query = Query()
      return go(.list(from: 0))
    case .notes: return notes()
    case .references: return references()
    case .cited: return cited()
    case .outline: return outline()
    case .promises: return go(.page(.promises(promisesAtHand)))
    case .person: return open?.ministers.first.map { go(.page(.person($0.name))) } ?? say(.noPersonHere)
    case .motion: return motion()
    case .news: return go(.page(.news))
    case .next: return neighbour(by: 1)
    case .previous: return neighbour(by: -1)
    case .back: return back()
    case .star: return star()
    case .cite: return openLetter.map { $0.citation() + "\n" } ?? say(.noLetterOpen)
    }
  }

  /// Of the open letter's minister, else of what the list holds.
  private var promisesAtHand: String {
    open?.ministers.first.map { "minister:\"\($0.name)\"" } ?? query.description
  }

  func say(_ phrase: Phrase) -> String { language.say(phrase) + "\n" }

  private mutating func choose(_ number: Int) -> String {
    guard numbered.indices.contains(number - 1) else {
      return language.say(.plainNoNumber, String(number)) + "\n"
    }
    switch numbered[number - 1] {
    case .letter(let id): return go(.letter(id, from: 0))
    case .note(let note, let letter): return go(.note(note, of: letter))
    case .block(let block, let letter): return go(.letter(letter, from: block))
    case .paper(let kind, let target, let citing):
      if kind != .dossier, let id = library.letter(kind, target, citedBy: citing) {
        return go(.letter(id, from: 0))
      }
      return go(.page(.of(kind, target)))
    case .page(let source): return go(.page(source))
    case .record(let target):
      wantedRecord = target
      return language.say(.recordAsked) + "\n"
    case .fetch(let kind, let target):
      wanted = (kind, target)
      return language.say(.fetching, [PaperName.spoken(kind, target)]) + "\n"
    }
  }

  /// Shows what was fetched, or says why it was not.
  /// - Returns: what to print.
  public mutating func fetched(_ kind: Reference.Kind, _ target: String, problem: String?) -> String {
    wanted = nil
    let name = PaperName.spoken(kind, target)
    if let problem { return Self.safe(language.say(.notFetched, [name, problem])) + "\n" }
    let said = language.say(.fetched, [name]) + "\n\n"
    if kind != .dossier, let id = library.letter(kind, target, citedBy: nil) {
      return Self.safe(said + go(.letter(id, from: 0)))
    }
    return Self.safe(said + go(.page(.of(kind, target))))
  }

  /// Shows what was asked about a motion, or says why it could not be had.
  public mutating func recorded(_ target: String, problem: String?) -> String {
    wantedRecord = nil
    let said = problem.map { language.say(.recordProblem, $0) + "\n\n" } ?? ""
    return Self.safe(said + show(sight))
  }

  private mutating func motion() -> String {
    if case .page(.absent(.kamerstuk, let target)) = sight { return go(.page(.absentMotion(target))) }
    guard let open, open.kind == .motion else { return say(.noMotionHere) }
    return go(.page(.motion(open.id)))
  }

  /// The note that is called by «n7» in the open letter; nil where the word is no such name.
  private mutating func note(called name: String) -> String? {
    guard let open, name.first?.lowercased() == "n", name.count > 1 else { return nil }
    let label = name.dropFirst()
    let notes = openLetter?.footnotes ?? []
    let note = notes.first { $0.label == label } ?? notes.first { $0.label == label + ")" }
    return note.map { go(.note($0, of: open.id)) }
  }

  private mutating func filter(_ text: String) -> String {
    do {
      query = try Query(parsing: text)
      return go(.list(from: 0))
    } catch {
      return language.sentence(error) + "\n"
    }
  }

  private mutating func neighbour(by step: Int) -> String {
    let here = open.flatMap { library.position(of: $0.id, in: query) } ?? (step > 0 ? -1 : 0)
    guard here + step >= 0, let row = library.rows(query, in: here + step..<here + step + 1).first else {
      return say(.noMore)
    }
    return go(.letter(row.id, from: 0))
  }

  private mutating func star() -> String {
    guard let row = open.flatMap({ library.row($0.id) }) else { return say(.noLetterOpen) }
    switch library.star(row.id, !row.isStarred) {
    case .kept: return say(row.isStarred ? .starTaken : .starred)
    case .waiting: return say(.starWaits)
    case .untilEnd: return say(.starUntilEnd)
    case .failed(let problem): return language.sentence(problem) + "\n"
    }
  }

  // MARK: Ways

  private mutating func go(_ next: Sight) -> String {
    before.append(sight)
    return show(next)
  }

  private mutating func back() -> String { before.popLast().map { show($0) } ?? say(.noWayBack) }

  private mutating func more() -> String {
    if case .letter(let id, _) = sight {
      return rest.map { go(.letter(id, from: $0)) } ?? say(.noMore)
    }
    guard case .list = sight else { return say(.noMore) }
    let count = library.count(query).value
    return window.upperBound < count ? show(.list(from: window.upperBound)) : say(.noMore)
  }

  var openLetter: Letter? { open.flatMap { library.letter($0.id) } }
}

/// What can be asked for line by line, in either language.
enum PlainCommand: CaseIterable {
  case help, quit, list, more, search, filter, clear, notes, references, cited, outline, next, previous, back
  case star, cite, promises, person, motion, news

  private var words: [String] {
    switch self {
    case .help: ["help", "hulp", "?"]
    case .quit: ["quit", "stop", "exit"]
    case .list: ["list", "lijst"]
    case .more: ["more", "meer"]
    case .search: ["search", "zoek", "/"]
    case .filter: ["filter"]
    case .clear: ["clear", "wis"]
    case .notes: ["notes", "noten", "footnotes", "voetnoten"]
    case .references: ["references", "verwijzingen"]
    case .cited: ["cited", "aangehaald"]
    case .outline: ["outline", "inhoud"]
    case .next: ["next", "volgende"]
    case .previous: ["previous", "vorige"]
    case .back: ["back", "terug"]
    case .star: ["star", "ster", "*"]
    case .cite: ["cite", "citeer"]
    case .promises: ["promises", "toezeggingen"]
    case .person: ["person", "persoon"]
    case .motion: ["motion", "motie"]
    case .news: ["news", "nieuws"]
    }
  }

  /// By a whole word, else by the beginning of one: the first command that has it.
  init?(_ word: String) {
    let word = word.lowercased()
    let found =
      Self.allCases.first { $0.words.contains(word) }
      ?? Self.allCases.first { $0.words.contains { $0.hasPrefix(word) } }
    guard let found else { return nil }
    self = found
  }
}
