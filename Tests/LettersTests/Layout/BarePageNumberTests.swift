import Testing

@testable import Letters

@Suite("Page numbers that stand alone on their lines")
struct BarePageNumberTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let what: String
    let text: String

    var testDescription: String { what }
  }

  private static let first =
    "Geachte voorzitter,\nDe kosten van het spoor gaan omhoog, en dat kan niet zo blijven, omdat er ook te weinig1\n"
  private static let second =
    "machinisten zijn om alle treinen te laten rijden, zodat ik de dienstregeling heb aangepast.\nDe plannen volgen na de zomer, en dan bericht ik u opnieuw over wat zij kosten zullen en aan\n"
  private static let third = "wie zij ten goede komen.\n"
  private static let note = "1 Kamerstuk 29 984, nr. 10.\n"
  private static let head = "Directie Openbaar Vervoer   Datum 6 juli 2023   Kenmerk IENW-1234\n"

  private static let rows = [
    Row(
      what: "above the blank line between pages",
      text: first + note + "1\n\n" + second + "2\n\n" + third + "3\n"),
    Row(
      what: "above the heads of their pages",
      text: first + note + "2\n" + head + second + "3\n" + head + third),
    Row(
      what: "at the tops of pages, the first of which has its number in the letterhead",
      text: first + note + "\u{0C}2\n" + second + "\u{0C}3\n" + third),
    Row(
      what: "at the ends of pages",
      text: first + note + "1\n\u{0C}" + second + "2\n\u{0C}" + third + "3\n"),
  ]

  @Test("They are no text, and no labels of notes", arguments: rows)
  func areNoText(_ row: Row) throws {
    let letter = try parse(row.text)
    #expect(letter.footnotes.map(\.text) == ["Kamerstuk 29 984, nr. 10."])
    #expect(letter.pages.missing.isEmpty)
    #expect(
      letter.blocks.map(LetterDump.marked).joined(separator: " ")
        == "Geachte voorzitter, De kosten van het spoor gaan omhoog, en dat kan niet zo blijven, omdat er ook te weinig⟦1⟧ machinisten zijn om alle treinen te laten rijden, zodat ik de dienstregeling heb aangepast. De plannen volgen na de zomer, en dan bericht ik u opnieuw over wat zij kosten zullen en aan wie zij ten goede komen."
    )
  }

  @Test("Numbers of a list are no pages, nor are labels above blank lines of a text that has more of them")
  func listsAreNoPages() throws {
    let letter = try parse(
      "Geachte voorzitter,\n\nDit is besproken.1 Dat ook.2\n\nHet blijft zo.\n\n1\n\nKamerstuk 29 984, nr. 10.\n\n2\n\nKamerstuk 29 984, nr. 11."
    )
    #expect(letter.footnotes.map(\.label) == ["1", "2"])
  }
}
