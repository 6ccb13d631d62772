import Testing

@testable import Letters

struct StageRow: Sendable, CustomTestStringConvertible {
  let about: String
  let text: String
  let report: String

  var testDescription: String { about }
}

/// Lines in, what a stage makes of them out.
@Suite("Stages of the parser")
struct StageTests {
  // MARK: Pages

  static let pageRows = [
    StageRow(
      about: "A foot ends a page and is no line of it",
      text: """
        Geachte voorzitter,

        Hierbij bericht ik u over de haven van Rotterdam.

        Pagina 1 van 2
        De haven is open.
        Pagina 2 van 2
        """,
      report: """
        page: 1 of 2
            1 |Geachte voorzitter,
              |
            3 |Hierbij bericht ik u over de haven van Rotterdam.
        page: 2 of 2
              |
            6 |De haven is open.

        """),
    StageRow(
      about: "Feet that leave a number out tell which pages are missing",
      text: """
        Hierbij bericht ik u over de haven van Rotterdam.
        Pagina 1 van 5
        De haven is open.
        Pagina 4 van 5
        """,
      report: """
        page: 1 of 5
            1 |Hierbij bericht ik u over de haven van Rotterdam.
        missing: 2–3
        page: 4 of 5
            3 |De haven is open.
        missing: 5

        """),
    StageRow(
      about: "A form feed ends a page, a rule is remembered",
      text:
        "Over de haven.\u{0C}Over de luchthaven.\n____________\n1 Kamerstukken II 2020/21, 29 911, nr. 1.\n",
      report: """
        page: without a number
            1 |Over de haven.
        page: without a number
              |^
            1 |Over de luchthaven.
              |_
            3 |1 Kamerstukken II 2020/21, 29 911, nr. 1.

        """),
  ]

  @Test("Pages", arguments: pageRows)
  func pages(_ row: StageRow) throws {
    #expect(try Stage.pages.report(on: Array(row.text.utf8)) == row.report)
  }

  // MARK: Layout

  static let layoutRows = [
    StageRow(
      about: "The letterhead is read, and is not the letter's text",
      text: """
        > Retouradres Postbus 20301 2500 EH Den Haag

        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
        Postbus 20018
        2500 EA DEN HAAG

        Datum    3 maart 2022
        Betreft  De haven van Rotterdam

        Geachte voorzitter,

        Hierbij bericht ik u over de haven van Rotterdam, die vandaag open is.
        """,
      report: """
        date: 2022-03-03
        subject: De haven van Rotterdam
        addressee: Voorzitter van de Tweede Kamer der Staten-Generaal
        margin: 2500 EA DEN HAAG
        margin: 3 maart 2022
        margin: > Retouradres Postbus 20301 2500 EH Den Haag
        margin: Betreft  De haven van Rotterdam
        margin: Datum    3 maart 2022
        margin: Postbus 20018
        measure: 70
              |
           10 |Geachte voorzitter,
              |
           12 |Hierbij bericht ik u over de haven van Rotterdam, die vandaag open is.

        """),
    StageRow(
      about: "The head of a printed paper is read",
      text: """
        Tweede Kamer der Staten-Generaal

        Vergaderjaar 2021–2022

        29 911
        Bestrijding georganiseerde criminaliteit

        Nr. 340 BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID

        Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

        Den Haag, 3 maart 2022

        Hierbij bericht ik u over de haven van Rotterdam, die vandaag open is.
        """,
      report: """
        vergaderjaar: 2021-2022
        dossier: 29911
        title of the dossier: Bestrijding georganiseerde criminaliteit
        number: 340
        title: BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID
        date: 2022-03-03
        addressee: Voorzitter van de Tweede Kamer der Staten-Generaal
        measure: 70
              |
           14 |Hierbij bericht ik u over de haven van Rotterdam, die vandaag open is.

        """),
  ]

  @Test("Layout", arguments: layoutRows)
  func layout(_ row: StageRow) throws {
    #expect(try Stage.layout.report(on: Array(row.text.utf8)) == row.report)
  }

  // MARK: Structure

  static let structureRows = [
    StageRow(
      about: "Headings, paragraphs and notes with their marks",
      text: """
        Inleiding

        De haven is open.1 De luchthaven is dat ook, zoals ik eerder aan uw
        Kamer heb gemeld.

        ____________________
        1 Kamerstukken II 2020/21, 29 911, nr. 1.
        """,
      report: """
        kind: letter
        heading 1 (1): Inleiding
        paragraph (3–4): De haven is open.[1] De luchthaven is dat ook, zoals ik eerder aan uw Kamer heb gemeld.
        note 1 (7): Kamerstukken II 2020/21, 29 911, nr. 1.

        """),
    StageRow(
      about: "Questions and answers by number",
      text: """
        Vraag 1
        Is de haven open?

        Antwoord op vraag 1
        Ja, de haven is open.
        """,
      report: """
        kind: answers
        question 1 (1–2): Is de haven open?
        answer 1 (5): Ja, de haven is open.

        """),
  ]

  @Test("Structure", arguments: structureRows)
  func structure(_ row: StageRow) throws {
    #expect(try Stage.structure.report(on: Array(row.text.utf8)) == row.report)
  }
}
