/// A note, wherever the source put it. Offsets of its references count Unicode scalars of `text`.
public struct Footnote: Sendable, Hashable, Codable {
  /// As printed without superscript: `1`, `12`, `a`, `*`; a questioner's own note keeps its bracket: `1)`.
  public var label: String
  public var text: String
  /// The page on which it starts, as printed.
  public var page: Int?
  /// First and last line of the source, from 1.
  public var lines: ClosedRange<Int>?
  public var references: [Reference]

  public init(
    label: String, text: String, page: Int? = nil, lines: ClosedRange<Int>? = nil,
    references: [Reference] = []
  ) {
    self.label = label
    self.text = text
    self.page = page
    self.lines = lines
    self.references = references
  }
}
