import ArgumentParser
import Browser
import Foundation
import LetterLibrary
import Letters

/// `kamerlezer commitments`: what letters promise, and what became of it.
struct Commitments: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what letters promise the Kamer, and whether a later letter says that it is kept.",
    discussion: """
      A line each: status, when it is due, the letter, who promises, and the sentence. A promise is kept when a later \
      letter here says that it keeps one and cites this letter; overdue only says that no letter here does. \
      due:..2024-12 holds the letters with a promise whose last day is in or before December 2024.
      """)

  @Option(help: ArgumentHelp("Only these: open, due, overdue or kept.", valueName: "status"))
  var status: Promise.Status?

  @Option(help: ArgumentHelp("Count from this day on instead of today's.", valueName: "YYYY-MM-DD"))
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
      throw ValidationError("“\(on ?? "")” is no day; write it as 2024-12-31.")
    }
    return day
  }
}

extension Promise.Status: ExpressibleByArgument {}

extension CalendarDate {
  /// By the clock of the reader's own zone.
  static var today: CalendarDate? {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
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
    let end = status == .kept ? "by \(keptBy ?? "-")" : due?.last?.description ?? due?.words ?? "-"
    let date =
      letter.date?.description ?? letter.dateEarliest.map { "±" + $0.description.prefix(7) } ?? "undated"
    return [status.rawValue, end, date, letter.id, promisedBy.isEmpty ? "-" : promisedBy, sentence]
      .map(Printed.plain).joined(separator: "\t") + "\n"
  }
}
