import ArgumentParser
import Browser
import Glibc
import LetterSources
import Letters

/// `kamerlezer parse`: prints letters as text, Markdown or JSON.
struct Parse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print letters as clean text, Markdown or JSON.")

  enum Form: String, EnumerableFlag {
    case json, markdown, text

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .json: "One JSON object a line, a letter each."
      case .markdown: "Markdown, with footnotes as [^1]."
      case .text: "Plain text, wrapped, footnotes at the end (default)."
      }
    }
  }

  @Flag(exclusivity: .exclusive) var form: Form = .text

  @Argument(help: ArgumentHelp("Files or folders; - is standard input.", valueName: "file"))
  var paths: [String]

  func validate() throws {
    if paths.isEmpty { throw ValidationError("Name a file, or - for standard input.") }
  }

  /// Prints what can be read; what cannot is named, and the first such thing is the exit code.
  func run() throws {
    var failure: SourceError?
    var isFirst = true
    for path in paths {
      do {
        for file in try files(path) {
          do {
            let letter =
              try file == "-" ? LetterReader.letterOnStandardInput() : LetterReader.letter(at: file)
            try print(letter, isFirst: isFirst)
            isFirst = false
          } catch let error as SourceError {
            report(error, &failure)
          }
        }
      } catch let error as SourceError {
        report(error, &failure)
      }
    }
    if let failure { throw ExitCode(Failure.code(for: failure)) }
  }

  private func files(_ path: String) throws(SourceError) -> [String] {
    path == "-" ? ["-"] : try LetterFiles.find(path)
  }

  private func report(_ error: SourceError, _ failure: inout SourceError?) {
    StandardError.say(error.description)
    failure = failure ?? error
  }

  private func print(_ letter: Letter, isFirst: Bool) throws {
    switch form {
    case .json:
      try StandardOutput.write(JSON.line(letter))
    case .markdown:
      try StandardOutput.write((isFirst ? "" : "\n---\n\n") + Markdown.document(letter))
    case .text:
      let lines = LetterPage.plainText(letter, width: Self.width)
      try StandardOutput.write((isFirst ? "" : "\n\u{0C}\n") + lines.joined(separator: "\n") + "\n")
    }
  }

  /// The terminal's width, at most what reads well; 80 where there is no terminal.
  private static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(Int(size.ws_col), LetterPage.widestMeasure)
  }
}
