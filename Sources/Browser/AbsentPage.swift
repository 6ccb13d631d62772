import LetterLibrary
import Letters
import Screen

/// The page of a paper that is not held: what it is, its official address, and who cites it here.
enum AbsentPage {
  static func make(_ kind: Reference.Kind, _ target: String, _ library: Library, width: Int) -> Page {
    var setter = AbsentSetter(measure: max(8, min(width, LetterPage.widestMeasure)))
    let name = PaperName.spoken(kind, target)
    setter.add("\(name)", style: Style(bold: true))
    setter.add(kind == .url ? "An address outside the library." : "This paper is not in the library.")
    if kind != .url, let address = PaperName.address(kind, target) {
      setter.addBlank()
      setter.add("Official page:")
      setter.add(address, style: Style(underlined: true))
    }
    setter.addBlank()
    let count = library.citingCount(.paper(target))
    setter.add(
      count == 0 ? "No letter here cites it." : "Cited here in \(count) \(count == 1 ? "place" : "places"):",
      style: Style(bold: true))
    for place in library.citing(.paper(target), in: 0..<200) {
      setter.addBlank()
      setter.addLink(to: place)
    }
    return Page(
      source: .absent(kind, target), title: kind == .url ? "Address" : "\(name) · not held",
      lines: setter.lines, links: setter.links)
  }
}

private struct AbsentSetter {
  let measure: Int
  private(set) var lines: [TextLine] = []
  private(set) var links: [Link] = []

  init(measure: Int) { self.measure = measure }

  /// Each paragraph is a block of its own, so that places on the page can be kept.
  private var block: Int { lines.count }

  mutating func addBlank() {
    lines.append(TextLine(spans: [], anchor: Anchor(block: block, offset: 0)))
  }

  mutating func add(_ text: String, style: Style = .plain, link: Int? = nil) {
    let glyphs = text.enumerated().map { offset, character in
      Glyph(
        character: character, width: CellWidth.of(Safety.shown(character)), style: style, link: link,
        offset: offset)
    }
    lines += Typesetter.set(glyphs, block: block, measure: measure)
  }

  mutating func addLink(to place: CitingPlace) {
    let heading = "\(ListPane.summary(place.row)) \(place.row.title)"
    links.append(
      Link(
        target: .place(place.row.id, Anchor(block: place.block, offset: place.offset)),
        anchor: Anchor(block: block, offset: 0), text: heading))
    add(heading, style: Style(underlined: true, colour: .cyan), link: links.count - 1)
    add(place.sentence)
  }
}
