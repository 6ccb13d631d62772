import ArgumentParser
import Glibc
import LetterImport
import LetterLibrary
import LetterSources

/// `kamerlezer import`: letters into the library.
struct ImportLetters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add letters of files and folders to the library; what is unchanged is passed over.",
    discussion: "Ctrl-C stops it; the next import goes on where it ended.")

  @OptionGroup var chosen: LibraryOption

  @Option(help: .hidden) var batch: Int?

  @Argument(help: ArgumentHelp("Files or folders.", valueName: "path"))
  var paths: [String]

  func run() throws {
    let file = try LibraryFile.chosen(chosen.library, isForImport: true)
    var work = Import.guarded(paths)
    if let batch { work.batch = max(1, batch) }
    try ImportRun.run(work, into: file)
  }
}

/// An import as a person watches it.
enum ImportRun {
  static func run(_ work: Import, into file: LibraryFile) throws {
    Interruption.watch()
    var bar = ProgressBar()
    let report: Import.Report
    do {
      report = try work.run(into: file, isStopped: { Interruption.came }) { bar.show($0) }
    } catch {
      bar.end()
      throw error
    }
    bar.end()
    try StandardOutput.write(summary(report))
    for problem in report.problems { StandardError.say(problem.description) }
    if report.isStopped { throw ExitCode(128 + SIGINT) }
    if let problem = report.problems.first { throw ExitCode(Failure.code(for: problem)) }
  }

  private static func summary(_ report: Import.Report) -> String {
    let done = report.progress
    var parts = ["\(done.committed.added) added"]
    if done.committed.reread > 0 { parts.append("\(done.committed.reread) read anew") }
    if done.committed.changed > 0 { parts.append("\(done.committed.changed) changed") }
    if done.committed.again > 0 { parts.append("\(done.committed.again) here already under another name") }
    if done.unchanged > 0 { parts.append("\(done.unchanged) unchanged") }
    if !report.problems.isEmpty { parts.append("\(report.problems.count) could not be read") }
    let end = report.isStopped ? " Stopped; the same command goes on." : ""
    return "Letters: \(parts.joined(separator: ", ")).\(end)\n"
  }
}
