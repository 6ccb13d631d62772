import ArgumentParser
import LetterLibrary
import Letters
import OfficialSources

/// `kamerlezer fetch`: papers from their sources into the library.
struct Fetch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutFetch),
    discussion: say(.moreFetch))

  @OptionGroup var chosen: LibraryOption

  @Option(help: ArgumentHelp(.optionMinister, valueName: "name"))
  var minister: String?

  @Option(help: ArgumentHelp(.optionSince, valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp(.optionUntil, valueName: "date"))
  var until: String?

  @Argument(help: ArgumentHelp(.optionWanted, valueName: "paper"))
  var names: [String] = []

  func validate() throws {
    if names.isEmpty, minister == nil {
      throw ValidationError(say(.nameAPaper))
    }
    if minister == nil, since != nil || until != nil {
      throw ValidationError(say(.datesNeedMinister))
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
      throw ValidationError(say(.notADateToFetch, text))
    }
    return (from, to)
  }
}
