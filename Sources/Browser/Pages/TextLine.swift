import Screen

/// A stretch of a line in one style.
struct Span: Sendable, Hashable {
  var text: String
  var style: Style
  /// The link that it belongs to, by its index on the page.
  var link: Int?
}

/// A place in a page's text that survives setting it anew: a block, and scalars into its text.
struct Anchor: Sendable, Hashable, Comparable {
  var block: Int
  var offset: Int

  /// The line of a letter's head that names what was sent along.
  static func attachment(_ index: Int) -> Anchor { Anchor(block: -1, offset: index) }

  static func < (left: Anchor, right: Anchor) -> Bool {
    (left.block, left.offset) < (right.block, right.offset)
  }
}

/// A line of set text.
struct TextLine: Sendable, Hashable {
  var spans: [Span]
  /// Where the line's text starts; for a blank line, the block that follows.
  var anchor: Anchor

  var text: String { spans.map(\.text).joined() }
}
