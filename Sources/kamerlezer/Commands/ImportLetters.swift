import ArgumentParser
import Glibc
import LetterImport
import LetterLibrary
import LetterSources
import Wording

/// `kamerlezer import`: letters into the library.
struct ImportLetters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say(.aboutImport),
    discussion: say(.moreImport))

  @OptionGroup var chosen: LibraryOption

  @Option(help: .hidden) var batch: Int?

  @Argument(help: ArgumentHelp(.optionFiles, valueName: "path"))
  var paths: [String]

  func validate() throws {
    if paths.contains("") { throw ValidationError(say(.nameAFile)) }
  }

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
      report = try work.run(into: file, isStopped: { Interruption.came }, show: { bar.show($0) })
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
    let counts: [(CommandPhrase, Int)] = [
      (.readAnew, done.committed.reread), (.changed, done.committed.changed),
      (.hereAlready, done.committed.again), (.unchanged, done.unchanged),
      (.unreadable, report.problems.count),
    ]
    let others = counts.filter { $0.1 > 0 }.map { say($0.0, String($0.1)) }
    let parts = [say(.added, String(done.committed.added))] + others
    let end = report.isStopped ? " " + say(.stopped) : ""
    return say(.lettersImported, parts.joined(separator: ", ")) + end + "\n"
  }
}
