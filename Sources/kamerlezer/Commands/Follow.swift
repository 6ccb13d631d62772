import ArgumentParser
import LetterLibrary
import OfficialSources

/// `kamerlezer follow`: keeps dossiers up to date.
struct Follow: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutFollow),
    discussion: say(.moreFollow))

  @OptionGroup var chosen: LibraryOption

  @Argument(help: ArgumentHelp(.optionDossier, valueName: "dossier"))
  var names: [String] = []

  func validate() throws {
    for name in names {
      do { _ = try Wanted(name) } catch { throw ValidationError(error.description) }
    }
  }

  func run() throws {
    let library = try chosen.openOrMake()
    let followed = Sources(of: library).followed
    guard !names.isEmpty else {
      return try StandardOutput.write(followed.all.map { "\($0)\n" }.joined())
    }
    let wanted = try names.map { try Wanted($0) }
    for one in wanted where try !followed.add(one.name) {
      try StandardOutput.write(say(.followedAlready, one.name) + "\n")
    }
    var run = try FetchRun(into: library)
    try run.run(wanted)
  }
}
