/// A line of a document that has markup but does not say what its parts are: of a Word file or a web page. The
/// letter is read from the lines as from any text; marks, notes, emphasis and links stay where the source has
/// them.
public struct MarkedLine: Sendable {
  public var runs: [MarkedDocument.Run]
  /// A blank line stands before it: it begins a paragraph.
  public var beginsParagraph: Bool
  /// What the source says that it is; nil leaves that to the text.
  public var kind: Kind?
  /// The source itself says that a paragraph begins here, however its text begins.
  public var isParagraph = false
  /// A rule stands before it, as above the notes of a page.
  public var followsRule = false
  /// It is the first line of a page.
  public var opensPage = false
  /// Blanks before it, in columns of the text's type.
  public var indent: Int

  public enum Kind: Sendable, Hashable {
    case heading(level: Int)
    case table
    /// Beside the text, in a column of its own; that of a letterhead is no text.
    case margin
    /// The first line of a note below the text of its page, or, without a label, a line on which it goes on.
    case note(label: String?)
    /// At the edge of a page, and which page that is; nil where the text says it.
    case foot(page: Int?, of: Int?)
  }

  public init(
    _ runs: [MarkedDocument.Run], beginsParagraph: Bool = true, kind: Kind? = nil, indent: Int = 0
  ) {
    self.runs = runs
    self.beginsParagraph = beginsParagraph
    self.kind = kind
    self.indent = indent
  }
}

extension MarkedLine {
  /// The lines as bare text, a blank line before each paragraph: what ``Block/lines`` of their letter counts.
  public static func text(of lines: [MarkedLine]) -> String { DocumentReader(lines).plainText }
}

extension Letter {
  /// Reads a letter from lines with markup.
  /// - Throws: ``UnreadableDocument`` when the lines say nothing, or are too many.
  public init(lines: [MarkedLine]) throws(UnreadableDocument) {
    self.init(try Document(lines))
  }
}
