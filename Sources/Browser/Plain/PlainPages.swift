import LetterLibrary
import Letters
import Screen

/// What line-by-line reading prints: each thing on lines of its own, with numbers for what can be followed.
extension PlainReader {
  mutating func show(_ next: Sight) -> String {
    sight = next
    switch next {
    case .list(let start): return list(from: start)
    case .letter(let id, let block): return letter(id, from: block)
    case .note(let note, let letter): return text(of: note, letter)
    case .page(let source): return page(source)
    }
  }

  // MARK: List

  private mutating func list(from start: Int) -> String {
    let rows = library.rows(query, in: start..<start + Self.lettersAtOnce)
    let count = library.count(query)
    window = start..<start + rows.count
    numbered = rows.map { .letter($0.id) }
    guard !rows.isEmpty else { return say(query.isEmpty ? .libraryEmpty : .noLetterFitsHere) }
    let filter = query.isEmpty ? "" : " (\(query))"
    let letters = count.value == 1 ? language.say(.oneLetter, "1") : language.say(.manyLetters, count.text)
    var lines = [language.say(.plainList, letters + filter, language.say(.newestFirst))]
    lines += rows.enumerated().map { "\($0 + 1). \(spoken($1))" }
    let rest = count.value - window.upperBound
    if rest > 0 { lines.append(language.say(.plainMore, String(rest))) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func spoken(_ row: LetterRow) -> String {
    var parts = [language.date(row)]
    if let minister = row.ministers.first { parts.append(minister.name) }
    parts.append(row.title)
    if row.isStarred { parts.append(language.say(.starredWord)) }
    if !row.isRead { parts.append(language.say(.unreadWord)) }
    return parts.joined(separator: ", ")
  }

  // MARK: Letter

  private mutating func letter(_ id: LetterID, from start: Int) -> String {
    guard let letter = library.letter(id), let row = library.row(id) else { return say(.letterGone) }
    open = row
    library.markRead(id, true)
    numbered = []
    var lines: [String] = []
    if start == 0 {
      lines = [LetterPage.title(letter, language), letter.listTitle]
      lines += letter.signatories.map(language.signatory)
    }
    var before: Block?
    var characters = 0
    rest = nil
    for (index, block) in letter.blocks.enumerated().dropFirst(start) {
      lines += ["", text(of: block, after: before, in: letter, id)]
      before = block
      characters += block.text.utf8.count
      guard characters > Self.charactersAtOnce, index + 1 < letter.blocks.count else { continue }
      rest = index + 1
      break
    }
    let left = rest.map { letter.blocks.count - $0 } ?? 0
    lines += [
      "",
      left > 0 ? language.say(left, one: .plainOneMore, many: .plainMoreOfLetter) : language.say(.plainEnd),
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Of a long letter, what is a page or two in print.
  private static let charactersAtOnce = 4000

  private mutating func text(of block: Block, after before: Block?, in letter: Letter, _ id: LetterID)
    -> String
  {
    let text = withNumbers(block.text, marks: block.footnotes, block.references, in: letter, id)
    switch block.kind {
    case .heading: return "# " + (block.number.map { "\($0). " } ?? "") + text
    case .question: return "Vraag\(block.number.map { " \($0)" } ?? ""): " + text
    // Of an answer in several paragraphs the first one says so.
    case .answer where before?.kind == .answer && before?.number == block.number: return text
    case .answer:
      return "Antwoord\(before?.kind == .question ? "" : block.number.map { " op \($0)" } ?? ""): " + text
    case .listItem: return (block.number.map { "\($0). " } ?? "- ") + text
    case .gap: return "[\(language.gap(block))]"
    case .paragraph, .table, .closing: return text
    }
  }

  /// The text with `[3]` behind each reference, and `[n7]` in the place of the mark of note 7.
  private mutating func withNumbers(
    _ text: String, marks: [FootnoteMark], _ references: [Reference], in letter: Letter, _ id: LetterID
  ) -> String {
    var found: [(offset: Int, target: Target)] = references.map {
      ($0.offset + $0.length, .paper($0.kind, $0.target, citedBy: id))
    }
    found += marks.compactMap { mark in
      letter.footnotes.first { $0.label == mark.label }.map { (mark.offset, .note($0, of: id)) }
    }
    var output = ""
    var offset = 0
    let scalars = Array(text.unicodeScalars)
    for (end, target) in found.sorted(by: { $0.offset < $1.offset }) {
      let end = min(max(end, offset), scalars.count)
      output.unicodeScalars += scalars[offset..<end]
      if case .note(let note, _) = target {
        output += " [n\(note.label)]"
      } else {
        numbered.append(target)
        output += " [\(numbered.count)]"
      }
      offset = end
    }
    output.unicodeScalars += scalars[offset...]
    return output
  }

  // MARK: Notes

  private mutating func text(of note: Footnote, _ id: LetterID) -> String {
    guard let letter = library.letter(id) else { return say(.letterGone) }
    numbered = []
    return note.label.isEmpty
      ? ""
      : language.say(.plainNote, note.label) + " "
        + withNumbers(note.text, marks: [], note.references, in: letter, id) + "\n"
  }

  mutating func notes() -> String {
    guard let open, let letter = openLetter else { return say(.noLetterOpen) }
    guard !letter.footnotes.isEmpty else { return say(.noFootnotes) }
    numbered = []
    return letter.footnotes.map { note in
      language.say(.plainNote, note.label) + " "
        + withNumbers(note.text, marks: [], note.references, in: letter, open.id) + "\n"
    }.joined()
  }

  // MARK: References

  mutating func references() -> String {
    guard let open, let letter = openLetter else { return say(.noLetterOpen) }
    let references = letter.references
    guard !references.isEmpty else { return say(.noReferences) }
    numbered = references.map { .paper($0.kind, $0.target, citedBy: open.id) }
    return references.enumerated().map { index, reference in
      let isHeld = library.letter(reference.kind, reference.target, citedBy: open.id) != nil
      return "\(index + 1). \(reference.text) \(isHeld ? language.say(.here) : "")\n"
    }.joined()
  }

  mutating func cited() -> String {
    guard let open else { return say(.noLetterOpen) }
    let places = library.citing(.letter(open.id), in: 0..<100)
    guard !places.isEmpty else { return say(.citedNowhere) }
    numbered = places.map { .block($0.block, of: $0.row.id) }
    return places.enumerated().map { "\($0 + 1). \(spoken($1.row)): \($1.sentence)\n" }.joined()
  }

  mutating func outline() -> String {
    guard let open, let letter = openLetter else { return say(.noLetterOpen) }
    let stops = letter.blocks.enumerated().filter { $0.element.isStop }
    guard !stops.isEmpty else { return say(.noHeadings) }
    numbered = stops.map { .block($0.offset, of: open.id) }
    return stops.enumerated().map { "\($0 + 1). \($1.element.outlineTitle)\n" }.joined()
  }

  // MARK: Papers that are no letter here

  private mutating func page(_ source: PageSource) -> String {
    let page =
      switch source {
      case .dossier(let number):
        DossierPage.make(number, library, width: 1000, language: language, canFetch: canFetch)
      case .absent(let kind, let target):
        AbsentPage.make(kind, target, library, width: 1000, language: language, canFetch: canFetch)
      case .ownNotes: OwnNotesPage.make(library, width: 1000, language: language)
      case .promises(let query):
        PromisesPage.make(query, library, width: 1000, language: language, today: today)
      case .person(let name): PersonPage.make(name, library, width: 1000, language: language)
      case .motion(let id):
        MotionPage.make(
          id, library, width: 1000, language: language, asking: RecordAsking(isPossible: canFetch))
      case .absentMotion(let target):
        MotionPage.make(
          absent: target, library, width: 1000, language: language, asking: RecordAsking(isPossible: canFetch)
        )
      case .news: NewsPage.make(library, width: 1000, language: language, isUpdating: false)
      case .letter(let id), .source(let id): Page(source: .letter(id), title: "", lines: [], links: [])
      }
    numbered = []
    var numbers: [Int: Int] = [:]
    for (index, link) in page.links.enumerated() {
      guard let target = target(of: link) else { continue }
      numbered.append(target)
      numbers[index] = numbered.count
    }
    return page.lines.map { line in
      let number = line.spans.compactMap(\.link).first.flatMap { numbers[$0] }
      return line.text + (number.map { " [\($0)]" } ?? "") + "\n"
    }.joined()
  }

  private func target(of link: Link) -> Target? {
    switch link.target {
    case .paper(let kind, let target, _): .paper(kind, target, citedBy: nil)
    case .place(let id, let anchor): .block(max(0, anchor?.block ?? 0), of: id)
    case .passage(let id, let passage):
      .block(library.letter(id).flatMap { passage.block(in: $0.blocks) } ?? 0, of: id)
    case .fetch(let kind, let target): .fetch(kind, target)
    case .page(let source): .page(source)
    case .record(let target): .record(target)
    case .footnote, .query: nil
    }
  }
}
