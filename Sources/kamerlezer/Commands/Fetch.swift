import ArgumentParser
import LetterLibrary
import Letters
import OfficialSources
import Wording

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

  @Flag(help: ArgumentHelp(.optionAttachments))
  var attachments = false

  @Flag(help: ArgumentHelp(.optionOutcomes))
  var json = false

  @Argument(help: ArgumentHelp(.optionWanted, valueName: "paper"))
  var names: [String] = []

  func validate() throws {
    if names.isEmpty, minister == nil {
      throw ValidationError(say(.nameAPaper))
    }
    if minister == nil, until != nil || (since != nil && names != ["new"]) {
      throw ValidationError(say(.datesNeedMinister))
    }
    _ = try wanted()
  }

  func run() throws {
    var run = try FetchRun(into: try chosen.openOrMake(), isForProgram: json, withAttachments: attachments)
    try run.run(wanted(), withRegister: names.contains(Self.register))
  }

  /// The name of the register of commitments among what is wanted.
  private static let register = "register"

  private func wanted() throws -> [Wanted] {
    var wanted: [Wanted] = []
    for name in names where name != Self.register {
      switch try Self.wanted(name) {
      // A day that is named goes before what was read already.
      case .news: wanted.append(.news(since: try since.flatMap { try Self.days($0).0 }))
      case let one: wanted.append(one)
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

  private static func wanted(_ name: String) throws -> Wanted {
    do {
      return try Wanted(name)
    } catch {
      throw ValidationError(Language.own.sentence(error))
    }
  }

  /// The first and the last day that a text names.
  private static func days(_ text: String) throws -> (CalendarDate?, CalendarDate?) {
    guard case .span(let from, let to)? = try? DateFilter(text) else {
      throw ValidationError(say(.notADateToFetch, text))
    }
    return (from, to)
  }
}
