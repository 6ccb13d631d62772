import Screen

/// A piece of a block's text to set: a grapheme with its style, or a mark.
struct Glyph: Sendable {
  var character: Character
  var width: Int
  var style: Style
  var link: Int?
  /// Scalars before it in the block's text.
  var offset: Int

  /// A text of one style; offsets count characters.
  static func glyphs(_ text: some StringProtocol, style: Style = .plain, link: Int? = nil) -> [Glyph] {
    text.enumerated().map { offset, character in
      Glyph(
        character: character, width: CellWidth.of(Safety.shown(character)), style: style, link: link,
        offset: offset)
    }
  }
}

/// Sets glyphs to lines of a measure, breaking at blanks and never inside a grapheme.
enum Typesetter {
  /// - Parameters:
  ///   - first: what stands before the first line, such as `1. `; the lines below hang under its end.
  ///   - others: what stands before the lines below, as wide as `first`; blanks when nil.
  ///   - measure: columns of a line, the hanging indent included.
  static func set(_ glyphs: [Glyph], block: Int, first: [Span] = [], others: [Span]? = nil, measure: Int)
    -> [TextLine]
  {
    let prefixWidth = first.reduce(0) { $0 + CellWidth.of($1.text) }
    let indent = min(prefixWidth, max(0, measure - 8))
    let width = max(1, measure - indent)
    var lines: [TextLine] = []
    var start = 0
    repeat {
      let (end, next) = lineEnd(glyphs, from: start, width: width)
      var spans = lines.isEmpty ? first : others ?? blanks(indent)
      spans += Self.spans(glyphs[start..<end])
      let offset = start < glyphs.count ? glyphs[start].offset : glyphs.last.map { $0.offset + 1 } ?? 0
      lines.append(TextLine(spans: spans, anchor: Anchor(block: block, offset: offset)))
      start = next
    } while start < glyphs.count
    return lines
  }

  private static let signs: Set<Character> = ["/", "-", "_", "?", "&", "="]

  private static func blanks(_ width: Int) -> [Span] {
    width > 0 ? [Span(text: String(repeating: " ", count: width), style: .plain)] : []
  }

  /// Where a line ends, and where the next one starts behind the blank that parts them.
  private static func lineEnd(_ glyphs: [Glyph], from start: Int, width: Int) -> (end: Int, next: Int) {
    var used = 0
    var index = start
    var lastBlank: Int?
    while index < glyphs.count {
      used += glyphs[index].width
      if glyphs[index].character == " " { lastBlank = index }
      if used > width {
        if glyphs[index].character == " " { return (index, index + 1) }
        if let lastBlank, lastBlank > start { return (lastBlank, lastBlank + 1) }
        // A word longer than the measure breaks behind a sign, as addresses do, else where it must.
        if let sign = glyphs[start..<index].lastIndex(where: { Self.signs.contains($0.character) }) {
          return (sign + 1, sign + 1)
        }
        return index > start ? (index, index) : (index + 1, index + 1)
      }
      index += 1
    }
    return (index, index)
  }

  private static func spans(_ glyphs: ArraySlice<Glyph>) -> [Span] {
    var spans: [Span] = []
    for glyph in glyphs {
      if let last = spans.indices.last, spans[last].style == glyph.style, spans[last].link == glyph.link {
        spans[last].text.append(glyph.character)
      } else {
        spans.append(Span(text: String(glyph.character), style: glyph.style, link: glyph.link))
      }
    }
    return spans
  }
}
