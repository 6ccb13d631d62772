import LetterLibrary
import Letters
import Screen
import Wording

/// Makes the contents of the drawer.
struct DrawerContents {
  private let reading: LetterPane
  private let library: Library
  let width: Int
  let language: Language
  /// By which promises are due or overdue.
  private let today: CalendarDate?

  init(_ reading: LetterPane, _ library: Library, width: Int, language: Language, today: CalendarDate?) {
    self.today = today
    self.reading = reading
    self.library = library
    self.width = width
    self.language = language
  }

  /// - Parameter citing: the places that cite the page, as they are to be shown.
  func items(_ tab: DrawerPane.Tab, citing: [CitingPlace]) -> [DrawerItem] {
    if let further { return further.items(tab) }
    return switch tab {
    case .footnotes: footnotes
    case .references: references
    case .citedBy: citing.map(item)
    case .promises: promises
    case .own: ownNotes
    }
  }

  /// How many footnotes, references and citing places a page has.
  var counts: [Int] {
    if let further { return DrawerPane.Tab.allCases.map { further.items($0).count } }
    let references = (reading.letter?.references.count ?? 0) + (reading.letter?.sentAlong.count ?? 0)
    return [
      reading.letter?.footnotes.count ?? 0, references,
      library.citingCount(Self.cited(reading)), reading.letter?.commitments.count ?? 0,
      reading.letter == nil ? 0 : own.notes.count,
    ]
  }

  /// What pages of people and motions have beside them.
  private var further: FurtherDrawer? {
    FurtherDrawer(reading.page.source, library, width: width, language: language, today: today)
  }

  // MARK: Notes of the reader's

  var own: OwnOfPage { reading.setting.own }

  /// In the order of the text.
  private var ownNotes: [DrawerItem] {
    guard let letter = reading.letter else { return [] }
    return own.places(in: letter).sorted { ($0.block ?? -1, $0.note.id) < ($1.block ?? -1, $1.note.id) }
      .map { block, note in
        let mark = [Span(text: Sign.note + " ", style: Style(bold: true, tone: .star))]
        let words = Glyph.glyphs(" “\(note.passage.text.prefix(Self.wordsShown))…”", style: Style(dim: true))
        return DrawerItem(
          kind: .own(note, at: block.map { Anchor(block: $0, offset: 0) }),
          lines: Typesetter.set(
            Glyph.glyphs(note.text) + words, block: 0, first: mark, measure: max(8, width)))
      }
  }

  /// Characters of the words that a note is about.
  private static let wordsShown = 60

  // MARK: Footnotes

  /// Each note, and below it the papers that it cites, which can be followed from there.
  private var footnotes: [DrawerItem] {
    guard let letter = reading.letter else { return [] }
    return Self.inOrderOfMarks(letter).flatMap { note -> [DrawerItem] in
      let label = Span(text: note.label + " ", style: Style(bold: true))
      let item = DrawerItem(kind: .footnote(label: note.label), lines: set(note.text, first: [label]))
      let anchor = Self.mark(of: note.label, in: letter)
      // An address is its own words: the note shows it already.
      return [item]
        + note.references.filter { $0.kind != .url }.map { self.item(of: $0, at: anchor, indent: "   → ") }
    }
  }

  /// A note without a mark stays behind the one before it.
  private static func inOrderOfMarks(_ letter: Letter) -> [Footnote] {
    let labels = letter.blocks.flatMap { $0.footnotes.map(\.label) }
    let places = Dictionary(zip(labels, labels.indices)) { first, _ in first }
    var place = -1
    let placed = letter.footnotes.enumerated().map { index, note in
      place = places[note.label] ?? place
      return (place, index, note)
    }
    return placed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
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

  /// By dossier, then by what else they are; groups and references in the order of the text.
  private var references: [DrawerItem] {
    let groups =
      sentAlong.map { (group: ReferenceGroup.attachments, found: $0) }
      + allReferences.map { (group: ReferenceGroup($0.reference), found: $0) }
    var order: [ReferenceGroup] = []
    for (group, _) in groups where !order.contains(group) { order.append(group) }
    let sorted = order.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    return sorted.map(\.element).flatMap { group in
      groups.filter { $0.group == group }.enumerated().map { index, entry in
        var item = item(of: entry.found.reference, at: entry.found.anchor, indent: "")
        if index == 0 { item.heading = heading(of: group) }
        return item
      }
    }
  }

  private func heading(of group: ReferenceGroup) -> [TextLine] {
    Typesetter.set(
      Glyph.glyphs(group.name(language), style: Style(dim: true, tone: .quiet)), block: 0,
      measure: max(8, width))
  }

  /// What was sent along with the letter, at its lines in the letter's head.
  private var sentAlong: [(anchor: Anchor, reference: Reference)] {
    (reading.letter?.sentAlong ?? []).enumerated().map { index, paper in
      (
        Anchor.attachment(index),
        Reference(paper, text: PaperName.spoken(paper.kind, paper.spelling), offset: 0, length: 0)
      )
    }
  }

  /// Those of the text and, at their marks, those of the notes.
  private var allReferences: [(anchor: Anchor, reference: Reference)] {
    guard let letter = reading.letter else { return [] }
    var found: [(anchor: Anchor, reference: Reference)] = []
    for (index, block) in letter.blocks.enumerated() {
      found += block.references.map { (Anchor(block: index, offset: $0.offset), $0) }
    }
    for note in letter.footnotes {
      let anchor = Self.mark(of: note.label, in: letter)
      found += note.references.map { (anchor, $0) }
    }
    return found.enumerated().sorted { ($0.element.anchor, $0.offset) < ($1.element.anchor, $1.offset) }
      .map(\.element)
  }

  private func item(of reference: Reference, at anchor: Anchor, indent: String) -> DrawerItem {
    let isHeld = library.letter(reference.kind, reference.target, citedBy: reading.row?.id) != nil
    let sign = isHeld ? Sign.held : reference.kind == .url ? Sign.address : Sign.notHeld
    let state = isHeld ? " " + language.say(reference.kind == .letter ? .hereByDate : .here) : ""
    let text = reference.text == reference.target ? reference.text : "\(reference.text) — \(reference.target)"
    return DrawerItem(
      kind: .reference(.paper(reference.kind, reference.target, page: reference.page), anchor: anchor),
      lines: set(text + state, first: [Span(text: indent + sign + " ", style: .plain)]))
  }

  // MARK: Promises

  /// What the letter promises, and what it says of earlier promises, in the order of the text.
  private var promises: [DrawerItem] {
    (reading.letter?.commitments ?? []).map { commitment in
      let sign = (commitment.kind == .promise ? Sign.promise : Sign.recall) + " "
      let due = language.due(commitment).map { " (\($0))" } ?? ""
      return DrawerItem(
        kind: .promise(Anchor(block: commitment.block, offset: commitment.offset)),
        lines: set(commitment.sentence + due, first: [Span(text: sign, style: Style(bold: true))]))
    }
  }

  // MARK: Cited by

  /// What others may cite the page as.
  static func cited(_ reading: LetterPane) -> Cited {
    switch reading.page.source {
    case .letter(let id), .source(let id), .motion(let id): .letter(id)
    // Nothing is called by what these pages are.
    case .promises, .person, .news: .paper("")
    case .absent(_, let target), .absentMotion(let target): .paper(target)
    case .dossier(let number): .paper(DocumentID.dossier(number).spelling)
    case .ownNotes: .paper("")
    }
  }

  /// «2023-12-15 Yeşilgöz: Bestrijding …», and below it the sentence that cites.
  private func item(of place: CitingPlace) -> DrawerItem {
    let date = place.isByDate ? " " + language.say(.byItsDate) : ""
    let head = "\(language.summary(place.row))\(date): \(place.row.title)"
    return DrawerItem(
      kind: .citing(place),
      lines: Typesetter.set(Glyph.glyphs(head, style: Style(bold: true)), block: 0, measure: max(8, width))
        + set(place.sentence, first: [Span(text: "  ", style: .plain)]))
  }

  private func set(_ text: String, first: [Span]) -> [TextLine] {
    Typesetter.set(Glyph.glyphs(text), block: 0, first: first, measure: width)
  }
}
