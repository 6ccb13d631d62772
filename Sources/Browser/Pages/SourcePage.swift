import LetterLibrary
import Screen
import Wording

/// The file of a letter, line by line as it came, with the lines' numbers.
enum SourcePage {
  /// - Parameter lines: the first one at index 0.
  static func make(_ letter: LetterID, lines: [String], width: Int, language: Language) -> Page {
    let digits = String(max(1, lines.count)).count
    var set: [TextLine] = []
    for (index, line) in lines.enumerated() {
      let number = String(index + 1)
      let label = String(repeating: " ", count: digits - number.count) + number + "  "
      set += Typesetter.set(
        Glyph.glyphs(line), block: index, first: [Span(text: label, style: Style(dim: true, tone: .quiet))],
        measure: max(12, width))
    }
    if set.isEmpty { set = [TextLine(spans: [], anchor: Anchor(block: 0, offset: 0))] }
    return Page(source: .source(letter), title: language.say(.source), lines: set, links: [])
  }
}
