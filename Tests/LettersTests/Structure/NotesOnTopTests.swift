import Testing

@testable import Letters

@Suite("Notes that stand before the text of their page")
struct NotesOnTopTests {
  private static let head = """
    > Retouradres Postbus 20350 2500 EJ Den Haag
    Aan de Voorzitter van de Tweede Kamer
    der Staten-Generaal
    Datum 8 oktober 2013
    Betreft Stand van zaken

    """
  private static let firstText = """
    Geachte voorzitter,
    Hierbij informeer ik uw Kamer over de acute zorg in de regio die wij hebben toegezegd.1
    De vaccinatiegraad blijft een zaak van alle betrokken partijen2 in het land, en wij zullen de

    """
  private static let secondText = """
    komende jaren met hen in gesprek blijven over wat daarvoor nog nodig is in elke regio.3
    Ik vertrouw erop uw Kamer hiermee voldoende te hebben geïnformeerd.
    """
  private static let marked = """
    Geachte voorzitter,
    Hierbij informeer ik uw Kamer over de acute zorg in de regio die wij hebben toegezegd.⟦1⟧ De \
    vaccinatiegraad blijft een zaak van alle betrokken partijen⟦2⟧ in het land, en wij zullen de komende \
    jaren met hen in gesprek blijven over wat daarvoor nog nodig is in elke regio.⟦3⟧ Ik vertrouw erop uw \
    Kamer hiermee voldoende te hebben geïnformeerd.
    """

  struct Row: Sendable, CustomTestStringConvertible {
    let what: String
    let text: String
    var notes = ["1 Kamerstuk 34899-VIII, nr. 101.", "2 Stb. 2012, 430.", "3 ECLI:NL:HR:2008:1113."]

    var testDescription: String { what }
  }

  private static let rows = [
    Row(
      what: "before the letterhead and behind a page break",
      text: "1 Kamerstuk 34899-VIII, nr. 101.\n2 Stb. 2012, 430.\n" + head + firstText
        + "\u{0C}3 ECLI:NL:HR:2008:1113.\nPagina 2 van 2\n" + secondText),
    Row(
      what: "where pages run into each other, a note of two lines that is no citation",
      text:
        "1 Kamerstuk 34899-VIII, nr. 101.\n2 Veel hiervan is in lijn met de aanbevelingen in uw brief van\nvorig jaar.\n"
        + head + firstText + "3 ECLI:NL:HR:2008:1113.\n" + secondText,
      notes: [
        "1 Kamerstuk 34899-VIII, nr. 101.",
        "2 Veel hiervan is in lijn met de aanbevelingen in uw brief van vorig jaar.",
        "3 ECLI:NL:HR:2008:1113.",
      ]),
    Row(
      what: "with labels on lines of their own, above the margin of a page",
      text: "1\nKamerstuk 34899-VIII, nr. 101.\n2\nStb. 2012, 430.\n" + head + firstText
        + "\u{0C}3\nECLI:NL:HR:2008:1113.\n2\n" + secondText),
    Row(
      what: "where the mark of one is set off and the page's number stands behind the letterhead",
      text: "1 Kamerstuk 34899-VIII, nr. 101.\n2 Stb. 2012, 430.\n" + head + "1\n"
        + firstText.replacing("partijen2 in", with: "partijen 2 in") + "3 ECLI:NL:HR:2008:1113.\n"
        + secondText),
    Row(
      what: "where the first page has none, behind its signature",
      text: head + "Geachte voorzitter,\n" + "\u{0C}"
        + "1 Kamerstuk 34899-VIII, nr. 101.\n2 Stb. 2012, 430.\nPagina 2 van 3\n"
        + firstText.dropFirst("Geachte voorzitter,\n".count)
        + "\u{0C}3 ECLI:NL:HR:2008:1113.\nPagina 3 van 3\n"
        + secondText),
    Row(
      what: "in regular order they stay",
      text: head + firstText + "1 Kamerstuk 34899-VIII, nr. 101.\n2 Stb. 2012, 430.\n\u{0C}" + secondText
        + "\n3 ECLI:NL:HR:2008:1113.\n"),
  ]

  @Test("They belong below it", arguments: rows)
  func belongBelow(_ row: Row) throws {
    let letter = try parse(row.text)
    #expect(letter.blocks.map(LetterDump.marked).joined(separator: "\n") == Self.marked)
    #expect(letter.footnotes.map { "\($0.label) \($0.text)" } == row.notes)
    #expect(letter.date?.description == "2013-10-08")
    #expect(letter.subject == "Stand van zaken")
  }

  @Test("Notes of a page behind lost pages have the numbers that they have")
  func behindLostPages() throws {
    let letter = try parse(
      "1 Stb. 2012, 430.\n" + Self.head + "Geachte voorzitter,\nHierbij informeer ik u over de zorg.1\n"
        + "\u{0C}12 Kamerstuk 34899, nr. 101.\n13 Stb. 2013, 11.\nDe vaccinatiegraad blijft een zaak van ons allen.12 Dat weten wij.13"
    )
    #expect(letter.footnotes.map(\.label) == ["1", "12", "13"])
    #expect(letter.warnings == [])
  }

  @Test("Numbered headings above a letter's text are no notes of it")
  func headingsAreNoNotes() throws {
    let text =
      Self.head
      + "Geachte voorzitter,\n\n1 Aanleiding\n\nDe zorg is van ons allemaal1 in dit land.\n\n1 Zorgbalans 2013."
    let letter = try parse(text)
    #expect(letter.footnotes.map(\.text) == ["Zorgbalans 2013."])
  }
}
