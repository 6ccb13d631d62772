import ArgumentParser
import LetterImport
import LetterLibrary

/// `kamerlezer check`: whether the library is whole, and whether its files are as they were.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutCheck))

  @OptionGroup var chosen: LibraryOption

  func run() throws {
    let file = try chosen.open()
    let faults = try Inspection(file).faults()
    for fault in faults { try StandardOutput.write("\(fault)\n") }
    guard faults.isEmpty else { throw LibraryError.damaged(path: file.path) }
    let files = try FileCheck(file).run { path, state in
      try StandardOutput.write("\(path) \(state.description)\n")
    }
    try StandardOutput.write(
      say(
        .libraryWhole, file.path, String(files.same), String(files.changed), String(files.gone)) + "\n")
  }
}
