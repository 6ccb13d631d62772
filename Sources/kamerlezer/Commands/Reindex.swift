import ArgumentParser
import LetterImport
import LetterLibrary

/// `kamerlezer reindex`: letters read anew from their files by a parser that has changed.
struct Reindex: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutReindex),
    discussion: say(.moreReindex))

  @Flag(help: ArgumentHelp(.optionAll)) var all = false
  @OptionGroup var chosen: LibraryOption

  func run() throws {
    let file = try chosen.open()
    var work = Import.guarded([])
    work.rereads = all ? .all : .earlier
    try ImportRun.run(work, into: file)
  }
}
