/// The stages that a document passes before its citations are found. Each can be printed as a person reads it, to
/// see where a letter went wrong.
public enum Stage: String, Sendable, CaseIterable {
  /// The source's lines by page, without page feet.
  case pages
  /// The letter's own lines, and what the letterhead and the margin said.
  case layout
  /// Blocks and footnotes.
  case structure

  /// What the stage makes of a text file's bytes.
  /// - Throws: ``UnreadableDocument`` when the bytes are no text.
  public func report(on bytes: [UInt8]) throws(UnreadableDocument) -> String {
    report(on: Document(try SourceText(bytes)))
  }

  /// What the stage makes of lines with markup.
  /// - Throws: ``UnreadableDocument`` when the lines say nothing, or are too many.
  public func report(on lines: [MarkedLine]) throws(UnreadableDocument) -> String {
    report(on: try Document(lines))
  }

  private func report(on document: Document) -> String {
    let pages = PageDivision.divide(document.lines, of: document.bytes)
    switch self {
    case .pages: return pages.report(of: document.bytes)
    case .layout: return RunningText(pages, of: document.bytes).report(of: document.bytes)
    case .structure: return Letter(document).structureReport
    }
  }
}
