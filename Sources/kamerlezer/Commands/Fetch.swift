import ArgumentParser
import LetterLibrary
import Letters
import OfficialSources

/// `kamerlezer fetch`: papers from their sources into the library.
struct Fetch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fetch papers from officielebekendmakingen.nl and the Tweede Kamer into the library.",
    discussion: """
      What is wanted is a paper (kst-29911-433), a dossier (29911, 36600-VII), a case (2022Z18766), a document \
      (2021D44150) or a citation. Papers come as XML, else HTML, else PDF; Ctrl-C stops, and the same command \
      goes on.
      """)

  @OptionGroup var chosen: LibraryOption

  @Option(help: ArgumentHelp("Letters of this minister or state secretary.", valueName: "name"))
  var minister: String?

  @Option(help: ArgumentHelp("With --minister: from this day, month or year on.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("With --minister: up to this day, month or year.", valueName: "date"))
  var until: String?

  @Argument(help: ArgumentHelp("What is wanted.", valueName: "paper"))
  var names: [String] = []

  func validate() throws {
    if names.isEmpty, minister == nil {
      throw ValidationError("Name a paper, a dossier or a case, or --minister.")
    }
    if minister == nil, since != nil || until != nil {
      throw ValidationError("--since and --until go with --minister.")
    }
    _ = try wanted()
  }

  func run() throws {
    var run = try FetchRun(into: try chosen.openOrMake())
    try run.run(wanted())
  }

  private func wanted() throws -> [Wanted] {
    var wanted: [Wanted] = []
    for name in names {
      do {
        wanted.append(try Wanted(name))
      } catch {
        throw ValidationError(error.description)
      }
    }
    if let minister {
      let first = try since.flatMap { try Self.days($0).0 }
      let last = try until.flatMap { try Self.days($0).1 }
      // The sources know a name only as it is spelled.
      let name = OfficeHolders.familyName(called: minister) ?? minister
      wanted.append(.minister(name, since: first, until: last))
    }
    return wanted
  }

  /// The first and the last day that a text names.
  private static func days(_ text: String) throws -> (CalendarDate?, CalendarDate?) {
    guard case .span(let from, let to)? = try? DateFilter(text) else {
      throw ValidationError("“\(text)” is no date; try 2024, 2024-03 or 2024-03-15.")
    }
    return (from, to)
  }
}
