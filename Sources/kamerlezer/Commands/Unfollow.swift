import ArgumentParser
import LetterLibrary
import OfficialSources

/// `kamerlezer unfollow`: updates pass it over from now on; what is in the library stays.
struct Unfollow: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Follow a dossier no longer; its letters stay in the library.")

  @OptionGroup var chosen: LibraryOption

  @Argument(help: ArgumentHelp("What `kamerlezer follow` lists.", valueName: "dossier"))
  var names: [String]

  func run() throws {
    let followed = Sources(of: try chosen.openOrMake()).followed
    for name in names {
      let wanted = (try? Wanted(name))?.name ?? name
      guard try followed.remove(wanted) else {
        throw Failure(
          sentence: "\(name) is not followed; kamerlezer follow lists what is.", code: Failure.usage)
      }
    }
  }
}
