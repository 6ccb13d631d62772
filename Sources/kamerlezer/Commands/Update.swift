import ArgumentParser
import LetterLibrary
import OfficialSources

/// `kamerlezer update`: what is new for all that is followed.
struct Update: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutUpdate))

  @OptionGroup var chosen: LibraryOption

  func run() throws {
    let library = try chosen.openOrMake()
    let wanted = Sources(of: library).followed.all.compactMap { try? Wanted($0) }
    guard !wanted.isEmpty else {
      return try StandardOutput.write(say(.nothingFollowed) + "\n")
    }
    var run = try FetchRun(into: library)
    try run.run(wanted)
  }
}
