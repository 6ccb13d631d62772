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

  /// The terminal's width, at most what reads well; 80 where there is no terminal.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(Int(size.ws_col), LetterPage.widestMeasure)
  }
}

/// Prints letters one after another as one document.
struct LetterPrinter {
  let form: ExportFormat
  private var count = 0

  init(_ form: ExportFormat) { self.form = form }

  mutating func print(_ letter: Letter) throws {
    defer { count += 1 }
    if form == .text, TerminalLinks.areTaken {
      return try StandardOutput.write([.plain(parting)] + Self.linked(letter))
    }
    let document = try form.document(of: letter, number: count + 1, width: ExportFormat.width)
    try StandardOutput.write(parting + (form == .csl ? Self.entry(of: document) : document))
  }

  private static func linked(_ letter: Letter) -> [StandardOutput.Piece] {
    LetterPage.linkedText(letter, width: ExportFormat.width).flatMap { line in
      line.map { stretch in
        stretch.address.map { .linked(stretch.text, address: $0) } ?? .plain(stretch.text)
      } + [.plain("\n")]
    }
  }

  private var parting: String {
    switch (form, count) {
    case (.csl, 0): "["
    case (.csl, _): ",\n"
    case (_, 0): ""
    case (.markdown, _): "\n---\n\n"
    case (.text, _): "\n" + String(repeating: "═", count: ExportFormat.width) + "\n\n"
    case (.json, _), (.bibtex, _), (.ris, _): ""
    }
  }

  /// The only entry of a list, without its brackets.
  private static func entry(of list: String) -> String { String(list.dropFirst().dropLast("]\n".count)) }

  /// Ends the document; a list of no letters is a list.
  func end() throws {
    if form == .csl { try StandardOutput.write(count == 0 ? "[]\n" : "]\n") }
  }
}
