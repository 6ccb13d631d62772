import ArgumentParser
import Browser
import Glibc
import Letters

/// How a letter is printed: the forms that it can be exported in, as flags.
extension ExportFormat: EnumerableFlag {
  public static func help(for value: ExportFormat) -> ArgumentHelp? {
    switch value {
    case .json: ArgumentHelp(.formJSON)
    case .markdown: ArgumentHelp(.formMarkdown)
    case .text: ArgumentHelp(.formText)
    case .bibtex: ArgumentHelp(.formBibTeX)
    case .ris: ArgumentHelp(.formRIS)
    case .csl: ArgumentHelp(.formCSL)
    }
  }

  /// - Parameter isFirst: no other letter was printed before.
  func text(of letter: Letter, isFirst: Bool) throws -> String {
    let parting =
      switch self {
      case .markdown: "\n---\n\n"
      case .text: "\n" + String(repeating: "═", count: Self.width) + "\n\n"
      case .json, .bibtex, .ris, .csl: ""
      }
    return try (isFirst ? "" : parting) + document(of: letter, width: Self.width)
  }

  /// The terminal's width, at most what reads well; 80 where there is no terminal.
  private static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(Int(size.ws_col), LetterPage.widestMeasure)
  }
}
