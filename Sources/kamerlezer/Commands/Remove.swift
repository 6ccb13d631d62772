import ArgumentParser
import Glibc
import LetterLibrary
import System

/// `kamerlezer remove`: letters out of the library; their files stay.
struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutRemove),
    discussion: say(.moreRemove))

  @OptionGroup var chosen: LibraryOption

  @Argument(
    help: ArgumentHelp(.optionRemoved, valueName: "letter"))
  var names: [String]

  func run() throws {
    let file = try chosen.open()
    let library = try Library(file)
    let writer = try LibraryWriter(file)
    var failed = false
    for name in names {
      let places = try writer.remove(placesAt: Self.absolute(name))
      if places > 0 {
        try StandardOutput.write(say(.removed, String(places), name) + "\n")
      } else if let row = try library.letter(named: name) {
        try writer.remove([row.id])
        try StandardOutput.write(say(.removed, "1", name) + "\n")
      } else {
        StandardError.say(say(.notCalledOrRead, name))
        failed = true
      }
    }
    if failed { throw ExitCode(Failure.noInput) }
  }

  /// The path as the library has it; a file that is gone is named by where it was.
  private static func absolute(_ path: String) -> String {
    AbsolutePath.of(path)
  }
}
