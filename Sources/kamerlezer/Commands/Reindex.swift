import ArgumentParser
import LetterImport
import LetterLibrary

/// `kamerlezer reindex`: letters read anew from their files by a parser that has changed.
struct Reindex: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read letters anew that an earlier version of the program has read.",
    discussion: "Letters whose files are gone stay as they are. Stars and read marks stay.")

  @Flag(help: "Every letter, whatever version has read it.") var all = false
  @OptionGroup var chosen: LibraryOption

  func run() throws {
    let file = try chosen.open()
    var work = Import.guarded([])
    work.rereads = all ? .all : .earlier
    try ImportRun.run(work, into: file)
  }
}
