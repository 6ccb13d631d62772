import LetterLibrary
import Screen
import Wording

/// What stands below the list about the selected letter: its whole title, and the sentences that hold what is searched
/// for.
struct SelectedLetter: Sendable, Hashable {
  private(set) var hits: [Hit] = []
  private var letter: LetterID?
  private var words: Words?

  /// Sentences that are shown at most.
  private static let most = 4

  /// Lists with fewer lines have none to spare.
  private static let leastOfList = 10

  /// Lines for title and hits, with the rule above them.
  static func height(of list: Int, width: Int, hasHits: Bool) -> Int {
    guard list >= leastOfList else { return 0 }
    let title = 1 + titleLines(width: width)
    return hasHits ? max(title + 2, min(8, list / 3)) : title
  }

  /// Lines that most titles need.
  private static func titleLines(width: Int) -> Int { width >= 100 ? 1 : width >= 60 ? 2 : 4 }

  /// Finds the hits of a letter, once for a letter and its words.
  mutating func settle(_ words: Words?, in letter: LetterID?, _ library: Library) {
    guard letter != self.letter || words != self.words else { return }
    self.letter = letter
    self.words = words
    guard let words, let letter = letter.flatMap(library.letter) else { return hits = [] }
    hits = HitFinder(words).hits(in: letter, limit: Self.most)
  }
}

// MARK: Drawing

extension SelectedLetter {
  /// - Parameter height: lines that the rows of the list have.
  func draw(
    in content: Rectangle, from height: Int, _ row: LetterRow?, _ language: Language, into grid: inout Grid
  ) {
    guard height < content.height, let row else { return }
    let rule = String(repeating: "─", count: content.width)
    grid.write(rule, column: content.column, row: content.row + height, style: Style(dim: true))
    let title = Typesetter.set(
      Glyph.glyphs(row.title, style: Style(bold: true)), block: 0, measure: max(8, content.width))
    let found = hits.flatMap { Self.lines($0, width: content.width, language) }
    let end = content.row + content.height
    for (index, line) in (title + found).enumerated() where content.row + height + 1 + index < end {
      let place = content.row + height + 1 + index
      Frame.draw(line, column: content.column, row: place, limit: content.width, into: &grid)
    }
  }

  private static let lit = Style(bold: true, underlined: true)

  /// «note 5: …» tells that the hit is in a footnote.
  private static func lines(_ found: Hit, width: Int, _ language: Language) -> [TextLine] {
    let text = aroundFirst(found)
    let glyphs = text.text.enumerated().map { offset, character in
      Glyph(
        character: character, width: CellWidth.of(Safety.shown(character)),
        style: text.lit.contains(offset) ? lit : .plain, link: nil, offset: offset)
    }
    let sign =
      found.note.map { language.say(.inNote, $0) + " " }
      ?? (found.place == .title ? language.say(.inTitle) + " " : "· ")
    return Typesetter.set(
      glyphs, block: 0, first: [Span(text: sign, style: Style(dim: true))], measure: width)
  }

  /// Characters before the first hit that are shown.
  private static let before = 60

  /// A long sentence from a little before its first hit, by characters, and which of them are lit.
  private static func aroundFirst(_ hit: Hit) -> (text: String, lit: Set<Int>) {
    var text = ""
    var lit: Set<Int> = []
    var offset = 0
    var count = 0
    let start = max(0, (hit.ranges.first?.lowerBound ?? 0) - before)
    for character in hit.sentence {
      let scalars = character.unicodeScalars.count
      // A cut sentence begins with a whole word.
      if offset >= start, !(text.isEmpty && start > 0 && !character.isWhitespace && count == 0) {
        if hit.ranges.contains(where: { $0.overlaps(offset..<offset + scalars) }) { lit.insert(count) }
        text.append(character)
        count += 1
      }
      offset += scalars
    }
    guard start > 0 else { return (text, lit) }
    return ("…" + text, Set(lit.map { $0 + 1 }))
  }
}
