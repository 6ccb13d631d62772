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
    try options.library().eachPromise(query, today: today) { promise in
      guard status == nil || promise.status == status else { return true }
      let listed = ListedPromise(promise)
      try StandardOutput.write(options.json ? ExportFormat.line(listed) : listed.line)
      return true
    }
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

/// A promise as commands print it.
private struct ListedPromise: Encodable {
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
  }

  var line: String {
    let end = status == .kept ? say(.keptBy, keptBy ?? "-") : due?.last?.description ?? due?.words ?? "-"
    let date =
      letter.date?.description ?? letter.dateEarliest.map { "±" + $0.description.prefix(7) } ?? "undated"
    return [status.rawValue, end, date, letter.id, promisedBy.isEmpty ? "-" : promisedBy, sentence]
      .map(Printed.plain).joined(separator: "\t") + "\n"
  }
}
