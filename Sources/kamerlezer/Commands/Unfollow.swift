import ArgumentParser
import LetterLibrary
import OfficialSources

/// `kamerlezer unfollow`: updates pass it over from now on; what is in the library stays.
struct Unfollow: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutUnfollow))

  @OptionGroup var chosen: LibraryOption

  @Argument(help: ArgumentHelp(.optionFollowed, valueName: "dossier"))
  var names: [String]

  func run() throws {
    let followed = Sources(of: try chosen.open()).followed
    let unknown = try names.filter { name in
      try !followed.remove((try? Follow(name))?.name ?? name)
    }
    for name in unknown { StandardError.say(say(.notFollowed, name)) }
    if !unknown.isEmpty { throw ExitCode(Failure.usage) }
  }
}
