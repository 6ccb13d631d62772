import LetterLibrary
import Letters
import Screen

/// A thing in the drawer that can be selected, as it reads.
struct DrawerItem: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case footnote(label: String)
    /// A reference, and the link on the page that it stands at.
    case reference(LinkTarget, anchor: Anchor)
    case citing(CitingPlace)
  }

  let kind: Kind
  let lines: [TextLine]
}

/// Makes the contents of the drawer.
enum DrawerContents {
  /// - Parameter most: of the places that cite, which can be ten thousand.
  static func items(
    _ tab: DrawerState.Tab, of reading: Reading, _ library: Library, width: Int, most: Int
  ) -> [DrawerItem] {
    switch tab {
    case .footnotes: footnotes(reading, library, width)
    case .references: references(reading, library, width)
    case .citedBy: citedBy(reading, library, width, most: most)
    }
  }

  /// How many footnotes, references and citing places a page has.
  static func counts(of reading: Reading, _ library: Library) -> [Int] {
    let letter = reading.letter
    let references = letter.map {
      $0.blocks.map(\.references.count).reduce(0, +) + $0.footnotes.map(\.references.count).reduce(0, +)
    }
    return [
      letter?.footnotes.count ?? 0, references ?? 0,
      library.citingCount(cited(reading)),
    ]
  }

  // MARK: Footnotes

  /// Each note, and below it the papers that it cites, which can be followed from there.
  private static func footnotes(_ reading: Reading, _ library: Library, _ width: Int) -> [DrawerItem] {
    guard let letter = reading.letter else { return [] }
    return letter.footnotes.flatMap { note -> [DrawerItem] in
      let label = Span(text: note.label + " ", style: Style(bold: true))
      let item = DrawerItem(kind: .footnote(label: note.label), lines: set(note.text, first: [label], width))
      let anchor = mark(of: note.label, in: letter)
      // An address is its own words: the note shows it already.
      return [item]
        + note.references.filter { $0.kind != .url }.map {
          reference(
            to: $0, of: reading.row?.id, anchor: anchor, library, width, indent: "   → ")
        }
    }
  }

  private static func mark(of label: String, in letter: Letter) -> Anchor {
    for (index, block) in letter.blocks.enumerated() {
      if let mark = block.footnotes.first(where: { $0.label == label }) {
        return Anchor(block: index, offset: mark.offset)
      }
    }
    return Anchor(block: 0, offset: 0)
  }

  // MARK: References

  private static func references(_ reading: Reading, _ library: Library, _ width: Int) -> [DrawerItem] {
    guard let letter = reading.letter else { return [] }
    var found: [(Anchor, Reference)] = []
    for (index, block) in letter.blocks.enumerated() {
      found += block.references.map { (Anchor(block: index, offset: $0.offset), $0) }
    }
    for note in letter.footnotes {
      let anchor = mark(of: note.label, in: letter)
      found += note.references.map { (anchor, $0) }
    }
    return found.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map {
      reference(
        to: $0.element.1, of: reading.row?.id, anchor: $0.element.0, library, width, indent: "")
    }
  }

  private static func reference(
    to reference: Reference, of citing: LetterID?, anchor: Anchor, _ library: Library, _ width: Int,
    indent: String
  ) -> DrawerItem {
    let isHeld = library.letter(reference.kind, reference.target, citedBy: citing) != nil
    let sign = isHeld ? "● " : reference.kind == .url ? "↗ " : "○ "
    let state = isHeld ? reference.kind == .letter ? " (here, by its date)" : " (here)" : ""
    let text = reference.text == reference.target ? reference.text : "\(reference.text) — \(reference.target)"
    return DrawerItem(
      kind: .reference(.paper(reference.kind, reference.target, page: reference.page), anchor: anchor),
      lines: set(text + state, first: [Span(text: indent + sign, style: .plain)], width))
  }

  // MARK: Cited by

  /// What others may cite the page as.
  static func cited(_ reading: Reading) -> Cited {
    switch reading.page.source {
    case .letter(let id): .letter(id)
    case .absent(_, let target): .paper(target)
    }
  }

  private static func citedBy(
    _ reading: Reading, _ library: Library, _ width: Int, most: Int
  ) -> [DrawerItem] {
    library.citing(cited(reading), in: 0..<most).map { place in
      let date = place.isByDate ? " (by its date)" : ""
      let head = Span(text: ListPane.summary(place.row) + date + " ", style: Style(bold: true))
      return DrawerItem(kind: .citing(place), lines: set(place.sentence, first: [head], width, hang: 2))
    }
  }

  // MARK: Setting

  private static func set(_ text: String, first: [Span], _ width: Int, hang: Int? = nil) -> [TextLine] {
    let glyphs = text.map {
      Glyph(character: $0, width: CellWidth.of(Safety.shown($0)), style: .plain, link: nil, offset: 0)
    }
    guard let hang else { return Typesetter.set(glyphs, block: 0, first: first, measure: width) }
    let head = first.flatMap { span in
      span.text.map {
        Glyph(character: $0, width: CellWidth.of(Safety.shown($0)), style: span.style, link: nil, offset: 0)
      }
    }
    return Typesetter.set(head + glyphs, block: 0, measure: width - hang)
  }
}
