import Letters
import Testing

@testable import Browser
@testable import Screen

@Suite("Tables on the screen")
struct TablePageTests {
  private static let letter = Letter(
    blocks: [
      Block(kind: .paragraph, text: "Een overzicht:"), Block(kind: .table, text: "Bedragen"),
      Block(kind: .table, text: "Onderwerp │ Toelichting │ Bedrag"),
      Block(kind: .table, text: "Havens │ Barrières bij de uithaal van containers │ 1.250"),
      Block(kind: .table, text: "Scholen │ │ 75"), Block(kind: .paragraph, text: "Daarmee is alles gezegd."),
    ])

  @Test("Columns stand below each other, figures to the right, the first row above a rule")
  func wide() {
    #expect(
      Array(LetterPage.plainText(Self.letter, width: 70).dropFirst(2)) == [
        "Bedragen",
        "Onderwerp │ Toelichting                             │ Bedrag",
        "──────────┼─────────────────────────────────────────┼───────",
        "Havens    │ Barrières bij de uithaal van containers │  1.250",
        "Scholen   │                                         │     75",
        "",
        "Daarmee is alles gezegd.",
      ])
  }

  @Test("Where they do not fit, cells go on in the next line, and no word is lost", arguments: 8...60)
  func narrow(_ width: Int) {
    let lines = LetterPage.plainText(Self.letter, width: width)
    for line in lines { #expect(CellWidth.of(line) <= width, "\(line)") }
    let letters = lines.joined().filter { $0.isLetter || $0.isNumber }.sorted()
    let wanted = Self.letter.blocks.map(\.text).joined().filter { $0.isLetter || $0.isNumber }.sorted()
    #expect(letters == wanted)
  }
}
