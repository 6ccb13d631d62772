import LetterLibrary
import Screen

/// Where the selected letter holds what is searched for.
struct SelectedHits: Sendable, Hashable {
  var letter: LetterID?
  var words: Words?
  var hits: [Hit] = []
}

extension State {
  /// Rows of the list: below them, while words are searched for, stands where the selected letter holds them.
  var listHeight: Int {
    let height = content(of: .list).height - histogramHeight
    return list.query.words == nil ? height : height - Self.hitsHeight(of: height)
  }

  /// The line of months above the list, where there is room for it and a letter.
  var histogramHeight: Int { list.showsHistogram && content(of: .list).height > 1 ? 1 : 0 }

  /// Lines for hits, with the rule above them; none where the list has no room to spare.
  private static func hitsHeight(of height: Int) -> Int { height < 10 ? 0 : min(8, height / 3) }

  /// Finds the hits of the selected letter, once for a letter and its words.
  mutating func findSelectedHits() {
    let row = selectedRow
    list.selectedID = row?.id
    guard let words = list.query.words, let row, content(of: .list).height - histogramHeight > listHeight
    else {
      list.hits = SelectedHits()
      return
    }
    guard list.hits.letter != row.id || list.hits.words != words else { return }
    let hits = library.letter(row.id).map { HitFinder(words).hits(in: $0, limit: 4) } ?? []
    list.hits = SelectedHits(letter: row.id, words: words, hits: hits)
  }
}

/// Below the list: the sentences of the selected letter that were found, with the words lit.
enum HitsPane {
  static func draw(_ state: State, _ content: Rectangle, below height: Int, into grid: inout Grid) {
    guard height < content.height else { return }
    let rule = String(repeating: "─", count: content.width)
    grid.write(rule, column: content.column, row: content.row + height, style: Style(dim: true))
    var row = content.row + height + 1
    for hit in state.list.hits.hits {
      for line in lines(hit, width: content.width, state.language) where row < content.row + content.height {
        Frame.draw(line, column: content.column, row: row, limit: content.width, into: &grid)
        row += 1
      }
    }
  }

  private static let hit = Style(bold: true, underlined: true)

  /// «note 5: …» tells that the hit is in a footnote.
  private static func lines(_ found: Hit, width: Int, _ language: Language) -> [TextLine] {
    let text = aroundFirst(found)
    let glyphs = text.text.enumerated().map { offset, character in
      Glyph(
        character: character, width: CellWidth.of(Safety.shown(character)),
        style: text.lit.contains(offset) ? hit : .plain, link: nil, offset: offset)
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
