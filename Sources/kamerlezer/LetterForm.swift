import ArgumentParser
import Browser
import Glibc
import Letters

/// How a letter is printed.
enum LetterForm: String, EnumerableFlag {
  case json, markdown, text

  static func help(for value: LetterForm) -> ArgumentHelp? {
    switch value {
    case .json: "One JSON object a line, a letter each."
    case .markdown: "Markdown, with footnotes as [^1]."
    case .text: "Plain text, wrapped, footnotes at the end (default)."
    }
  }

  /// - Parameter isFirst: no other letter was printed before.
  func text(of letter: Letter, isFirst: Bool) throws -> String {
    switch self {
    case .json:
      return try JSON.line(letter)
    case .markdown:
      return (isFirst ? "" : "\n---\n\n") + Markdown.document(letter)
    case .text:
      let lines = LetterPage.plainText(letter, width: Self.width)
      return (isFirst ? "" : "\n\u{0C}\n") + lines.joined(separator: "\n") + "\n"
    }
  }

  /// The terminal's width, at most what reads well; 80 where there is no terminal.
  private static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(Int(size.ws_col), LetterPage.widestMeasure)
  }
}
