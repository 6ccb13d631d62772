import LetterLibrary
import Letters
import Screen
import Wording

/// Sets a letter for reading.
public enum LetterPage {
  /// Running text is set no wider than this, for the eye.
  public static let widestMeasure = 90

  static func make(
    _ letter: Letter, row: LetterRow, width: Int, language: Language, find: Find? = nil,
    own: OwnOfPage = OwnOfPage(), bracketsMarks: Bool = false
  ) -> Page {
    var setter = LetterSetter(measure: width, find: find, language: language, own: own)
    setter.bracketsMarks = bracketsMarks
    setter.set(letter)
    var page = Page(
      source: .letter(row.id), title: title(letter, language), lines: setter.lines, links: setter.links)
    for commitment in letter.commitments {
      let line = page.line(of: Anchor(block: commitment.block, offset: commitment.offset))
      page.margin[line] = commitment.kind == .promise ? Sign.promise : Sign.recall
    }
    return page
  }

  /// A stretch of a printed letter, and the address that it leads to.
  public struct Stretch: Sendable {
    public let text: String
    public let address: String?
  }

  /// The letter for a terminal that takes links: lines as of ``plainText(_:width:language:)``.
  public static func linkedText(_ letter: Letter, width: Int, language: Language = .english) -> [[Stretch]] {
    let setter = LetterSetter.printed(letter, width: width, language: language)
    return setter.lines.map { line in
      line.spans.map { span in
        let link = span.link.flatMap { setter.links.indices.contains($0) ? setter.links[$0] : nil }
        guard case .paper(let kind, let target, _)? = link?.target else {
          return Stretch(text: span.text, address: nil)
        }
        return Stretch(text: span.text, address: DocumentID(kind: kind, spelling: target).address)
      }
    }
  }

  /// The letter as lines of text, for printing: footnotes at the end.
  public static func plainText(_ letter: Letter, width: Int, language: Language = .english) -> [String] {
    LetterSetter.printed(letter, width: width, language: language).lines.map { line in
      var text = line.text
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// What stands above the letter: its paper and its date.
  static func title(_ letter: Letter, _ language: Language) -> String {
    var parts: [String] = []
    if let dossier = letter.dossier, let kamerstuk = letter.kamerstuk {
      let number = kamerstuk.split(separator: "-").last.map(String.init) ?? ""
      parts.append("\(DutchText.dossier(dossier.number)), nr. \(number)")
    }
    parts.append(language.date(of: letter))
    return parts.joined(separator: " · ")
  }
}

/// Builds the lines and links of a letter, block by block.
private struct LetterSetter {
  let measure: Int
  let find: Find?
  let language: Language
  private(set) var lines: [TextLine] = []
  private(set) var links: [Link] = []
  private var headParts = 0
  private var lastQuestion: String?
  private static let mostHeadParts = 12
  private let own: OwnOfPage
  var bracketsMarks = false
  /// The reader's notes by the block that they stand below; those whose words are gone by -1.
  private var notes: [Int: [OwnNote]] = [:]

  init(measure: Int, find: Find?, language: Language, own: OwnOfPage = OwnOfPage()) {
    self.own = own
    self.measure = max(8, measure)
    self.find = find
    self.language = language
  }

  static func printed(_ letter: Letter, width: Int, language: Language) -> LetterSetter {
    var setter = LetterSetter(measure: width, find: nil, language: language)
    setter.setNumber(letter)
    setter.set(letter)
    setter.setFootnotes(letter)
    return setter
  }

  /// «29 911, nr. 433 · 15 december 2023», for a letter that has no title bar above it.
  mutating func setNumber(_ letter: Letter) {
    let title = LetterPage.title(letter, language)
    let isNumbered = letter.dossier != nil && letter.kamerstuk != nil
    let number = isNumbered ? nil : letter.kamerstuk ?? letter.caseNumber ?? letter.ourReference
    guard isNumbered || number != nil || letter.dating != .unknown else { return }
    setHead([title, number].compactMap(\.self).joined(separator: " · "), style: .plain)
    blankLine(before: 1 - Self.mostHeadParts)
  }

  mutating func set(_ letter: Letter) {
    notes = Dictionary(grouping: own.places(in: letter)) { $0.block ?? -1 }.mapValues { $0.map(\.note) }
    setHead(letter)
    var index = 0
    while index < letter.blocks.count {
      setSpace(before: index, in: letter.blocks)
      let table = letter.blocks.table(at: index)
      if table.count > 1, setTable(table, of: letter.blocks) {
        for row in table { setNotes(below: row) }
        index = table.upperBound
      } else {
        set(letter.blocks[index], index)
        setNotes(below: index)
        index += 1
      }
    }
    if lines.isEmpty { lines = [TextLine(spans: [], anchor: Anchor(block: 0, offset: 0))] }
  }

  private mutating func blankLine(before block: Int) {
    lines.append(TextLine(spans: [], anchor: Anchor(block: block, offset: -1)))
  }

  // MARK: Head

  /// The parts of the head stand before block 0, each as a block of its own.
  private mutating func setHead(_ letter: Letter) {
    if let title = letter.statedTitle { setHead(title, style: Style(bold: true)) }
    let names = letter.signatories.map(language.signatory).joined(separator: "; ")
    if !names.isEmpty { setHead(names, style: .plain) }
    if !letter.askers.isEmpty {
      let askers = letter.askers.map { asker in asker.name + (asker.party.map { " (\($0))" } ?? "") }
      setHead("Vragen van \(askers.joined(separator: ", "))", style: .plain)
    }
    if let addressee = letter.addressee { setHead("Aan: \(addressee)", style: .plain) }
    if !own.labels.isEmpty {
      setHead(own.labels.map { "#\($0)" }.joined(separator: "  "), style: Self.ownStyle)
    }
    for note in notes[-1, default: []] {
      setHead("\(Sign.note) \(note.text) (\(language.say(.passageGone)))", style: Self.ownStyle)
    }
    for case .missingPages(let pages, let total) in letter.warnings {
      let warning = language.warning(.missingPages(pages, of: total))
      setHead(warning, style: Style(bold: true, tone: .warning))
    }
    setAttachments(letter)
    if headParts > 0 { blankLine(before: 0) }
  }

  /// A line for each paper that was sent along, which leads to it.
  private mutating func setAttachments(_ letter: Letter) {
    for (index, paper) in letter.sentAlong.enumerated() {
      headParts += 1
      let name = PaperName.spoken(paper.kind, paper.spelling)
      let anchor = Anchor.attachment(index)
      let target = LinkTarget.paper(paper.kind, paper.spelling, page: nil)
      links.append(Link(target: target, anchor: anchor, text: name))
      let glyphs = Glyph.glyphs(
        language.say(.attachment, name), style: Style(underlined: true, tone: .link), link: links.count - 1)
      lines += Typesetter.set(glyphs, block: anchor.block, measure: measure).map {
        TextLine(spans: $0.spans, anchor: anchor)
      }
    }
  }

  // MARK: Notes of the reader's

  private static let ownStyle = Style(italic: true, tone: .star)

  private mutating func setNotes(below block: Int) {
    for note in notes[block, default: []] {
      let mark = Span(text: Sign.note + " ", style: Style(bold: true, tone: .star))
      lines += Typesetter.set(
        Glyph.glyphs(note.text, style: Self.ownStyle), block: block, first: [mark], measure: measure
      )
      .map { TextLine(spans: $0.spans, anchor: Anchor(block: block, offset: Int.max)) }
    }
  }

  private mutating func setHead(_ text: String, style: Style) {
    headParts += 1
    lines += Typesetter.set(
      Glyph.glyphs(text, style: style), block: headParts - Self.mostHeadParts, measure: measure)
  }

  // MARK: Blocks

  /// Paragraphs stand a line apart; items of one list and the lines of a signature do not.
  private mutating func setSpace(before index: Int, in blocks: [Block]) {
    guard index > 0 else { return }
    let pair = (blocks[index - 1].kind, blocks[index].kind)
    if pair == (.listItem, .listItem) || pair == (.closing, .closing) { return }
    // The title of a table stands right above it.
    if pair == (.table, .table), blocks[index - 1].columns == 1 || blocks[index].columns > 1 { return }
    if blocks[index].kind == .question || (blocks[index].kind == .heading && blocks[index].level ?? 1 == 1) {
      blankLine(before: index)
    }
    if pair.0 == .heading, pair.1 != .heading, pair.1 != .question { return }
    if lines.last?.spans.isEmpty == true, pair.1 != .heading { return }
    if lines.last?.spans.isEmpty != true { blankLine(before: index) }
  }

  private mutating func set(_ block: Block, _ index: Int) {
    if block.kind == .gap { return setGap(block, index) }
    let style = Self.style(of: block)
    let made = BlockGlyphs(
      block, index, style: style, find: find, firstLink: links.count, bracketsMarks: bracketsMarks)
    links += made.links
    setAnswerLabel(block, index)
    let prefix = Self.prefix(of: block, style: style)
    lines += Typesetter.set(
      made.glyphs, block: index, first: prefix, others: block.kind == .answer ? prefix : nil, measure: measure
    )
  }

  /// Sets rows in columns; false where those do not fit.
  private mutating func setTable(_ range: Range<Int>, of blocks: [Block]) -> Bool {
    var found: [Link] = []
    let rows = range.map { index in
      let made = BlockGlyphs(
        blocks[index], index, style: Self.style(of: blocks[index]), find: find,
        firstLink: links.count + found.count, bracketsMarks: bracketsMarks)
      found += made.links
      return TableSetter.Row(block: index, glyphs: made.glyphs)
    }
    guard let table = TableSetter(rows, measure: measure) else { return false }
    links += found
    lines += table.lines
    return true
  }

  /// «Antwoord op 4, 5, 6 en 7»: an answer to other questions than the one above it.
  private mutating func setAnswerLabel(_ block: Block, _ index: Int) {
    if block.kind == .question { lastQuestion = block.number }
    guard block.kind == .answer, let number = block.number, number != lastQuestion else { return }
    let spans =
      Self.prefix(of: block, style: .plain) + [Span(text: "Antwoord op \(number)", style: Style(bold: true))]
    lines.append(TextLine(spans: spans, anchor: Anchor(block: index, offset: -1)))
  }

  /// «──── page 2 is missing ────»
  private mutating func setGap(_ block: Block, _ index: Int) {
    let text = " \(language.gap(block)) "
    let side = max(2, (measure - CellWidth.of(text)) / 2)
    let rule = String(repeating: "─", count: side)
    let anchor = Anchor(block: index, offset: 0)
    lines.append(TextLine(spans: [Span(text: rule + text + rule, style: Style(dim: true))], anchor: anchor))
  }

  private static func style(of block: Block) -> Style {
    switch block.kind {
    case .heading: Style(bold: true, underlined: (block.level ?? 1) == 1, tone: .heading)
    case .question: Style(bold: true, tone: .question)
    case .closing: Style(italic: true)
    default: .plain
    }
  }

  /// Number or bullet, which the lines of the text hang behind; answers have a bar beside each line.
  private static func prefix(of block: Block, style: Style) -> [Span] {
    switch block.kind {
    case .heading:
      return block.number.map { [Span(text: "\($0). ", style: style)] } ?? []
    case .question:
      return [
        Span(text: block.number.map { "Vraag \($0) " } ?? "Vraag ", style: style.over(Style(reversed: true))),
        Span(text: " ", style: .plain),
      ]
    case .answer:
      return [Span(text: "│ ", style: Style(dim: true, tone: .answer))]
    case .listItem:
      let indent = String(repeating: "  ", count: max(0, (block.level ?? 1) - 1))
      return [Span(text: indent + (block.number.map { "\($0). " } ?? "• "), style: .plain)]
    default:
      return []
    }
  }

  // MARK: Footnotes, for printing

  mutating func setFootnotes(_ letter: Letter) {
    guard !letter.footnotes.isEmpty else { return }
    blankLine(before: letter.blocks.count)
    lines.append(
      TextLine(
        spans: [Span(text: String(repeating: "─", count: min(20, measure)), style: .plain)],
        anchor: Anchor(block: letter.blocks.count, offset: 0)))
    for note in letter.footnotes {
      let block = Block(kind: .paragraph, text: note.text, references: note.references)
      let made = BlockGlyphs(
        block, letter.blocks.count, style: .plain, find: nil, firstLink: links.count,
        bracketsMarks: bracketsMarks)
      links += made.links
      lines += Typesetter.set(
        made.glyphs, block: letter.blocks.count, first: [Span(text: "\(note.label) ", style: .plain)],
        measure: measure)
    }
  }
}

extension Block {
  /// Cells of a table's row, which are parted by ` │ `.
  fileprivate var columns: Int { text.split(separator: "│", omittingEmptySubsequences: false).count }
}

extension [Block] {
  /// The rows of one table from a block on: as many cells in each.
  fileprivate func table(at index: Int) -> Range<Int> {
    guard self[index].kind == .table, self[index].columns > 1 else { return index..<index }
    let columns = self[index].columns
    let end = self[index...].firstIndex { $0.kind != .table || $0.columns != columns } ?? count
    return index..<end
  }
}
