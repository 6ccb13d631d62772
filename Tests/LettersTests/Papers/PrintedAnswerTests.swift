import Testing

@testable import Letters

/// The head of a printed answer as an extraction leaves it.
struct TornHead: Sendable, CustomTestStringConvertible {
  let what: String
  let head: String

  var testDescription: String { what }
}

@Suite("Printed answers to Kamervragen, torn by extraction tools")
struct PrintedAnswerTests {
  private static let asked = """
    Vragen van het lid De Wit (VVD) aan de Minister van Financiën over het munten van
    geld (ingezonden 2 juli 2024).
    Antwoord van Minister Heinen (Financiën) (ontvangen 23 juli 2024).

    """
  private static let heads = [
    TornHead(
      what: "year and kind of paper on one line, the logo's digit before them",
      head: "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2023–2024 Aanhangsel van de Handelingen\n"
        + "Vragen gesteld door de leden der Kamer\n2210\n"),
    TornHead(
      what: "columns kept apart",
      head: "Tweede Kamer der Staten-Generaal\n" + String(repeating: " ", count: 95)
        + "2\nVergaderjaar 2023–2024   Aanhangsel van de Handelingen\n\n\n"
        + "                         Vragen gesteld door de leden der Kamer\n\n\n"
        + "                         2210\n\n"),
    TornHead(
      what: "the logo's digit behind the year",
      head:
        "Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2023–2024\n\nAanhangsel van de Handelingen\n\n2\n\n"
        + "Vragen gesteld door de leden der Kamer\n\n2210\n\n"),
  ]
  private static let body = """
    Vraag 1
    Klopt het dat er geld gemunt wordt?
    ah-tk-20232024-2210
    ISSN 0921 - 7398
    ’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
    Antwoord 1
    Ja. Daarover is uw Kamer eerder ingelicht.
    """

  @Test("What the head says is read from every tear, and none of it stands in the text", arguments: heads)
  func head(_ torn: TornHead) throws {
    let letter = try Letter(parsing: Array((torn.head + Self.asked + Self.body).utf8))
    #expect(letter.kamerstuk == "ah-tk-20232024-2210")
    #expect(letter.date == CalendarDate("2024-07-23"))
    #expect(letter.askedOn == CalendarDate("2024-07-02"))
    #expect(letter.askers.map(\.name) == ["De Wit"])
    #expect(letter.signatories.map(\.office) == ["Minister van Financiën"])
    #expect(letter.subject == "het munten van geld")
    #expect(
      letter.blocks.map(\.text) == [
        "Klopt het dat er geld gemunt wordt?", "Ja. Daarover is uw Kamer eerder ingelicht.",
      ])
    #expect(letter.pages.missing == [])
  }

  @Test("A note that cites a paper as running feet are printed is no foot")
  func noteLikeAFoot() throws {
    let foot = "\n\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel\n\n"
    let text =
      Self.heads[0].head + Self.asked
      + "Vraag 1\nKlopt dat?\nAntwoord 1\nJa, zoals de motie vraagt.1 De brief volgde.2\n\n"
      + "1\nTweede Kamer, vergaderjaar 2017–2018, 26 485, nr. 267\n2\nKamerstuk 26 485, nr. 380\(foot)1\n\n\u{0C}"
      + "Vraag 2\nEn dat?\nAntwoord 2\nNee.\(foot)2\n\n\u{0C}"
    let letter = try Letter(parsing: Array(text.utf8))
    #expect(
      letter.footnotes.map(\.text) == [
        "Tweede Kamer, vergaderjaar 2017–2018, 26 485, nr. 267", "Kamerstuk 26 485, nr. 380",
      ])
    #expect(letter.pages.missing == [])
  }
}
