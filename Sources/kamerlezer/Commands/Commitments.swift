import ArgumentParser
import Browser
import Glibc
import LetterLibrary
import Letters

/// `kamerlezer commitments`: what letters promise, and what became of it.
struct Commitments: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutCommitments), discussion: say(.moreCommitments))

  @Option(help: ArgumentHelp(.optionStatus, valueName: "status"))
  var status: Promise.Status?

  @Option(help: ArgumentHelp(.optionDay, valueName: "YYYY-MM-DD"))
  var on: String?

  @OptionGroup var options: QueryOptions

  func run() throws {
    let query = try QueryOptions.parse(options.query)
    let today = try day()
    let library = try options.library()
    var joined: Set<String> = []
    try library.eachPromise(query, today: today) { promise in
      if let number = promise.registered?.number { joined.insert(number) }
      guard status == nil || promise.status == status else { return true }
      let listed = ListedPromise(promise)
      try StandardOutput.write(options.json ? ExportFormat.line(listed) : listed.line)
      return true
    }
    for promise in library.registered(query, limit: .max) where !joined.contains(promise.commitment.number) {
      guard status == nil || promise.commitment.status?.rawValue == status?.rawValue else { continue }
      let listed = ListedEntry(promise, read: library.registerRead)
      try StandardOutput.write(options.json ? ExportFormat.line(listed) : listed.line)
    }
    if library.registerRead == nil { StandardError.say(say(.registerNotRead)) }
  }

  private func day() throws -> CalendarDate {
    guard let day = on.map({ CalendarDate($0) }) ?? CalendarDate.today else {
      throw ValidationError(say(.notADay, on ?? ""))
    }
    return day
  }
}

extension Promise.Status: ExpressibleByArgument {}

extension CalendarDate {
  /// By the clock of the reader's own zone.
  static var today: CalendarDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}

/// Where a promise is known from.
private enum Source: String, Encodable {
  case letter, register
}

/// A promise of the register as commands print it.
private struct ListedEntry: Encodable {
  let source = Source.register
  /// Nil where the register has a word that is not known.
  let status: RegisteredCommitment.Status?
  let register: String
  let text: String
  let promisedBy: String?
  let office: String?
  let ministry: String?
  let madeOn: CalendarDate?
  let keptOn: CalendarDate?
  /// What the register names as keeping it, here or not.
  let keptBy: [String]
  /// Letters here that write its number.
  let namedBy: [String]
  /// The day on which the register was last read to its end.
  let asOf: CalendarDate?

  init(_ promise: RegisteredPromise, read: Int?) {
    let commitment = promise.commitment
    status = commitment.status
    register = commitment.number
    text = commitment.text
    promisedBy = commitment.promisedBy
    office = commitment.office
    ministry = commitment.ministry
    madeOn = commitment.madeOn
    keptOn = commitment.keptOn
    keptBy = commitment.letters
    namedBy = promise.namedBy.map(\.name)
    asOf = read.flatMap(CalendarDate.init(secondsSince1970:))
  }

  /// As the lines of letters' promises: status, end, date, name, who, what.
  var line: String {
    let isKept = !keptBy.isEmpty && (status == .kept || status == .partlyKept)
    let end = isKept ? say(.keptBy, keptBy.joined(separator: ", ")) : keptOn?.description ?? "-"
    return [
      status?.rawValue ?? "-", end, madeOn?.description ?? "undated", register, promisedBy ?? office ?? "-",
      text,
    ].map(Printed.plain).joined(separator: "\t") + "\n"
  }
}

/// A promise as commands print it.
private struct ListedPromise: Encodable {
  let source = Source.letter
  let status: Promise.Status
  let letter: ListedLetter
  let promisedBy: String
  let promisedTo: String?
  let about: String?
  let due: DueTime?
  let register: String?
  let sentence: String
  /// Where the sentence stands: block of the letter, and Unicode scalars of the block's text.
  let block: Int
  let offset: Int
  let length: Int
  let keptBy: String?
  let recalledBy: [String]
  /// What the register says of the same promise, where the letter writes its number.
  let registeredAs: RegisteredCommitment.Status?

  init(_ promise: Promise) {
    status = promise.status
    letter = ListedLetter(promise.row)
    let commitment = promise.commitment
    promisedBy = commitment.promisedBy ?? promise.row.ministers.map(\.name).joined(separator: ", ")
    promisedTo = commitment.promisedTo
    about = commitment.about
    due = commitment.due
    register = commitment.register
    sentence = commitment.sentence
    block = commitment.block
    offset = commitment.offset
    length = commitment.length
    keptBy = promise.keptBy?.name
    recalledBy = promise.recalledBy.map(\.name)
    registeredAs = promise.registered?.status
  }

  var line: String {
    let end = status == .kept ? say(.keptBy, keptBy ?? "-") : due?.last?.description ?? due?.words ?? "-"
    let date =
      letter.date?.description ?? letter.dateEarliest.map { "±" + $0.description.prefix(7) } ?? "undated"
    return [status.rawValue, end, date, letter.id, promisedBy.isEmpty ? "-" : promisedBy, sentence]
      .map(Printed.plain).joined(separator: "\t") + "\n"
  }
}
