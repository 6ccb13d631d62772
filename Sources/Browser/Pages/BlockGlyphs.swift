import Letters
import Screen
import Wording

/// The glyphs of a block with its marks, references, emphasis and hits, and the links that they make.
struct BlockGlyphs {
  private(set) var glyphs: [Glyph] = []
  private(set) var links: [Link] = []

  private static let reference = Style(underlined: true, tone: .link)
  private static let mark = Style(bold: true, tone: .mark)
  /// A mark whose place is a guess, which a question mark follows.
  private static let guessedMark = Style(dim: true, italic: true, tone: .mark)
  private static let emphasis = Style(italic: true)
  private static let hit = Style(reversed: true)

  /// How each scalar of the text looks, and the link that it belongs to.
  private var styles: [Style]
  private var linkOf: [Int?]

  private let bracketsMarks: Bool

  /// - Parameters:
  ///   - firstLink: the index that the block's first link will have on the page.
  ///   - bracketsMarks: `[12]` instead of raised digits.
  init(_ block: Block, _ index: Int, style: Style, find: Find?, firstLink: Int, bracketsMarks: Bool) {
    self.bracketsMarks = bracketsMarks
    let count = block.text.unicodeScalars.count
    styles = Array(repeating: style, count: count)
    linkOf = Array(repeating: nil, count: count)
    let markLinks = addLinks(block, index, firstLink: firstLink)
    for emphasis in block.emphasis {
      lay(Self.emphasis, over: emphasis.offset..<emphasis.offset + emphasis.length)
    }
    for hit in FoundText.ranges(of: find, in: block.text) { lay(Self.hit, over: hit) }
    make(block, style: style, markLinks: markLinks, firstLink: firstLink)
  }

  /// Adds the links in reading order; gives those of the marks, by position.
  private mutating func addLinks(_ block: Block, _ index: Int, firstLink: Int) -> [Int] {
    let marks = block.footnotes.map { mark in
      Link(target: .footnote(mark.label), anchor: Anchor(block: index, offset: mark.offset), text: mark.label)
    }
    let papers = block.references.map { reference in
      Link(
        target: .paper(reference.kind, reference.target, page: reference.page),
        anchor: Anchor(block: index, offset: reference.offset), text: reference.text)
    }
    let sorted = (marks + papers).enumerated().sorted {
      ($0.element.anchor, $0.offset) < ($1.element.anchor, $1.offset)
    }
    links = sorted.map(\.element)
    var markLinks = [Int](repeating: firstLink, count: marks.count)
    for (position, link) in sorted.enumerated() {
      if link.offset < marks.count {
        markLinks[link.offset] = firstLink + position
      } else {
        let reference = block.references[link.offset - marks.count]
        let range = reference.offset..<reference.offset + reference.length
        lay(Self.reference, over: range)
        for offset in range.clamped(to: linkOf.indices) { linkOf[offset] = firstLink + position }
      }
    }
    return markLinks
  }

  private mutating func lay(_ style: Style, over range: Range<Int>) {
    for offset in range.clamped(to: styles.indices) { styles[offset] = styles[offset].over(style) }
  }

  private mutating func make(_ block: Block, style: Style, markLinks: [Int], firstLink: Int) {
    glyphs.reserveCapacity(styles.count + markLinks.count * 2)
    var offset = 0
    var nextMark = 0
    for character in block.text {
      while nextMark < markLinks.count, block.footnotes[nextMark].offset <= offset {
        addMark(block.footnotes[nextMark], link: markLinks[nextMark], offset: offset, style)
        nextMark += 1
      }
      glyphs.append(
        Glyph(
          character: character, width: CellWidth.of(Safety.shown(character)), style: styles[offset],
          link: linkOf[offset], offset: offset))
      offset += character.unicodeScalars.count
    }
    for position in nextMark..<markLinks.count {
      addMark(block.footnotes[position], link: markLinks[position], offset: offset, style)
    }
  }

  private mutating func addMark(_ mark: FootnoteMark, link: Int, offset: Int, _ style: Style) {
    let isGuess = mark.placement == .guess
    let markStyle = style.over(isGuess ? Self.guessedMark : Self.mark)
    let written = bracketsMarks ? "[\(mark.label)]" : DutchText.superscript(mark.label)
    for character in written + (isGuess ? "?" : "") {
      glyphs.append(
        Glyph(
          character: character, width: CellWidth.of(character), style: markStyle, link: link,
          offset: offset))
    }
  }
}
