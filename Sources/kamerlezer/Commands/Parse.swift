import ArgumentParser
import Browser
import LetterImport
import LetterSources
import Letters

/// `kamerlezer parse`: prints letters as text, Markdown or JSON.
struct Parse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutParse))

  @Flag(exclusivity: .exclusive) var form: ExportFormat = .text

  @Option(
    help: ArgumentHelp(.optionStage, valueName: "stage"))
  var stage: Stage?

  @Argument(help: ArgumentHelp(.optionFilesOrInput, valueName: "file"))
  var paths: [String]

  func validate() throws {
    if paths.isEmpty || paths.contains("") { throw ValidationError(say(.nameAFile)) }
    if stage != nil, form != .text { throw ValidationError(say(.stageIsText)) }
  }

  /// Prints what can be read; what cannot is named, and the first such thing is the exit code.
  func run() throws {
    var failure: SourceError?
    var printer = LetterPrinter(form)
    let worker = ReadingWorker(ReadingWorker.thisProgram)
    for path in paths {
      do {
        let files = try files(path)
        let isBulk = files.count + paths.count > 2
        for file in files {
          do {
            try print(file, isBulk ? worker : nil, &printer)
          } catch let error as SourceError {
            report(error, &failure)
          }
        }
      } catch let error as SourceError {
        report(error, &failure)
      }
    }
    if stage == nil { try printer.end() }
    if let failure { throw ExitCode(Failure.code(for: failure)) }
  }

  private func print(_ file: String, _ worker: ReadingWorker?, _ printer: inout LetterPrinter) throws {
    if let stage {
      try StandardOutput.write(LetterReader.report(stage, on: file))
    } else {
      try printer.print(letter(at: file, worker))
    }
  }

  /// - Parameter worker: what reads one of many files, so that it costs at most itself.
  private func letter(at file: String, _ worker: ReadingWorker?) throws(SourceError) -> Letter {
    if file == "-" { return try LetterReader.letterOnStandardInput() }
    guard let worker else { return try LetterReader.letter(at: file) }
    return try worker.letter(at: file)
  }

  private func files(_ path: String) throws(SourceError) -> [String] {
    path == "-" ? ["-"] : try LetterFiles.find(path)
  }

  private func report(_ error: SourceError, _ failure: inout SourceError?) {
    StandardError.say(error.description)
    failure = failure ?? error
  }
}

extension Stage: ExpressibleByArgument {}
