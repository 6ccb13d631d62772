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
    let followed = Sources(of: try chosen.openOrMake()).followed
    for name in names {
      let wanted = (try? Follow(name))?.name ?? name
      guard try followed.remove(wanted) else {
        throw Failure(
          sentence: say(.notFollowed, name), code: Failure.usage)
      }
    }
  }
}
