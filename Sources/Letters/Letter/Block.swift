/// A stretch of the letter's body: a paragraph, a heading, an item, a question. Every offset and
/// length counts Unicode scalars of `text`.
public struct Block: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case heading, paragraph, listItem, question, answer, table
    /// Pages are missing here.
    case gap
    /// Greeting and signature.
    case closing
  }

  public var kind: Kind
  /// Depth of a heading or list item, from 1.
  public var level: Int?
  /// Number of a heading, question or list item, such as `4a`.
  public var number: String?
  public var text: String
  /// Of a gap: the pages that are missing.
  public var missing: ClosedRange<Int>?
  /// The page on which this starts, as printed.
  public var page: Int?
  /// First and last line of the source, from 1.
  public var lines: ClosedRange<Int>?
  public var footnotes: [FootnoteMark]
  public var references: [Reference]
  public var emphasis: [Emphasis]

  /// The contract says which pages are missing in the text alone.
  private enum CodingKeys: String, CodingKey {
    case kind, level, number, text, page, lines, footnotes, references, emphasis
  }

  public init(
    kind: Kind, level: Int? = nil, number: String? = nil, text: String, missing: ClosedRange<Int>? = nil,
    page: Int? = nil, lines: ClosedRange<Int>? = nil, footnotes: [FootnoteMark] = [],
    references: [Reference] = [],
    emphasis: [Emphasis] = []
  ) {
    self.kind = kind
    self.level = level
    self.number = number
    self.text = text
    self.missing = missing
    self.page = page
    self.lines = lines
    self.footnotes = footnotes
    self.references = references
    self.emphasis = emphasis
  }
}

/// Where a footnote is called in a block.
public struct FootnoteMark: Sendable, Hashable, Codable {
  /// How the place is known, where the source does not show it.
  public enum Placement: String, Sendable, Hashable, Codable, CaseIterable {
    /// The mark stood on a line of its own, and nothing in the text shows where it belongs.
    case guess
  }

  public var label: String
  public var offset: Int
  /// Nil where the place is sure.
  public var placement: Placement?

  public init(
    label: String, offset: Int, placement: Placement? = nil
  ) {
    self.label = label
    self.offset = offset
    self.placement = placement
  }
}

/// A stretch that the source emphasises, as `*…*` in text.
public struct Emphasis: Sendable, Hashable, Codable {
  public var offset: Int
  public var length: Int

  public init(
    offset: Int, length: Int
  ) {
    self.offset = offset
    self.length = length
  }
}
