import Letters
import Screen

/// Builds a page that is no letter: each paragraph is a block of its own, so that places on it can be kept.
struct PageSetter {
  let measure: Int
  private(set) var lines: [TextLine] = []
  private(set) var links: [Link] = []

  init(width: Int) { measure = max(8, width) }

  private var block: Int { lines.count }

  mutating func addBlank() {
    lines.append(TextLine(spans: [], anchor: Anchor(block: block, offset: 0)))
  }

  mutating func add(_ text: String, style: Style = .plain, first: [Span] = []) {
    lines += Typesetter.set(Glyph.glyphs(text, style: style), block: block, first: first, measure: measure)
  }

  mutating func addHeading(_ text: String) { add(text, style: Style(bold: true, tone: .heading)) }

  /// A paragraph that leads somewhere.
  mutating func addLink(_ text: String, to target: LinkTarget, first: [Span] = []) {
    links.append(Link(target: target, anchor: Anchor(block: block, offset: 0), text: text))
    let style = Style(underlined: true, tone: .link)
    lines += Typesetter.set(
      Glyph.glyphs(text, style: style, link: links.count - 1), block: block, first: first, measure: measure)
  }
}
