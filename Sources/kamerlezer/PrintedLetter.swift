import ArgumentParser
import Browser
import Glibc
import Letters

/// How a letter is printed: the forms that it can be exported in, as flags.
extension ExportFormat: EnumerableFlag {
  public static func help(for value: ExportFormat) -> ArgumentHelp? {
    switch value {
    case .json: "One JSON object a line, a letter each."
    case .markdown: "Markdown, with footnotes as [^1]."
    case .text: "Plain text, wrapped, footnotes at the end (default)."
    case .bibtex: "The letter's entry for BibTeX."
    case .ris: "The letter's entry in RIS, for Zotero and others."
    case .csl: "The letter's entry in CSL JSON, for Zotero and others."
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
