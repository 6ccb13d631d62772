import ArgumentParser
import LetterLibrary
import Letters

/// `kamerlezer list`: the letters that a filter holds, a line each.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List letters, newest first.")

  @Option(help: "A minister's name, or part of it; accents and case do not matter.")
  var minister: String?

  @Option(help: "2022, 2022-11, 2021..2023, ..2022-06-30, \"nov 2022\", undated.")
  var date: String?

  @Option(help: "letter, answers, motion, report or other.")
  var kind: Letter.Kind?

  @Option(help: "A dossier's number, such as 29911 or 36600-VII.")
  var dossier: String?

  @Flag(help: "One JSON object a line.") var json = false

  @Argument(
    help: ArgumentHelp(
      "Files or folders; without any, the letters that come with the program.", valueName: "path"))
  var paths: [String] = []

  /// Lists what can be read; what cannot is named, and the first such thing is the exit code.
  func run() throws {
    let loaded = try Loading.load(paths)
    for problem in loaded.problems { StandardError.say(problem.description) }
    let filter = try filter()
    let library = MemoryLibrary(loaded.letters)
    var next = 0
    let window = 500
    while true {
      let rows = library.rows(filter, in: next..<next + window)
      for row in rows { try StandardOutput.write(json ? JSON.line(ListedLetter(row)) : line(row)) }
      if rows.count < window { break }
      next += window
    }
    if let problem = loaded.problems.first { throw ExitCode(Failure.code(for: problem)) }
  }

  private func filter() throws -> Filter {
    var filter = Filter()
    filter.minister = minister
    filter.kind = kind
    filter.dossier = dossier
    filter.dateText = date
    do {
      filter.date = try date.map { try DateFilter($0) }
    } catch let error as DateFilter.Invalid {
      throw Failure(sentence: error.description, code: Failure.usage)
    }
    return filter
  }

  /// «2023-12-15  D. Yeşilgöz-Zegerius  letter  kst-29911-433  Bestrijding georganiseerde criminaliteit»
  private func line(_ row: LetterRow) -> String {
    let date = row.date?.description ?? row.dateEarliest.map { "±" + $0.description.prefix(7) } ?? "undated"
    let names = row.ministers.map(\.name).joined(separator: ", ")
    let cells = [date, names, row.kind.rawValue, row.kamerstuk ?? "-", row.title]
    return cells.joined(separator: "\t") + "\n"
  }
}

extension Letter.Kind: ExpressibleByArgument {}

/// A row of the list as JSON.
private struct ListedLetter: Encodable {
  let path: String
  let kind: Letter.Kind
  let date: CalendarDate?
  let dateEarliest: CalendarDate?
  let title: String
  let ministers: [String]
  let kamerstuk: String?
  let dossier: String?

  init(_ row: LetterRow) {
    path = row.path
    kind = row.kind
    date = row.date
    dateEarliest = row.dateEarliest
    title = row.title
    ministers = row.ministers.map(\.name)
    kamerstuk = row.kamerstuk
    dossier = row.dossier
  }
}
