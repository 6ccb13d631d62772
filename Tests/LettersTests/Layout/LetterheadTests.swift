import Testing

@testable import Letters

/// The first lines of a letter as an extraction left them, and what they say.
struct TornLetterhead: Sendable, CustomTestStringConvertible {
  let what: String
  let torn: String
  var subject: String?
  var directorate: String?
  var ourReference: String?
  var yourReference: String?
  /// The text that is left, without the salutation.
  let text: [String]

  var testDescription: String { what }
}

@Suite("Letterheads")
struct LetterheadTests {
  private static let letterheads = [
    TornLetterhead(
      what: "columns that were read across are parted (case 07)",
      torn: """
        > Retouradres Postbus 20901 2500 EX Den Haag Directie Openbaar Vervoer
        Rijnstraat 8
        2515 XP Den Haag
        Aan de Voorzitter van de Tweede Kamer Postbus 20901
        2500 EX Den Haag
        der Staten-Generaal www.rijksoverheid.nl
        Postbus 20018
        Kenmerk
        2500 EA DEN HAAG IENW-1234
        Datum 6 juli 2023
        Betreft Spoor en stations: stand van zaken

        Geachte voorzitter,

        In deze brief schets ik wat er is bereikt.
        """,
      subject: "Spoor en stations: stand van zaken", directorate: "Directie Openbaar Vervoer",
      ourReference: "IENW-1234", text: ["In deze brief schets ik wat er is bereikt."]),
    TornLetterhead(
      what: "a request in a narrow margin leaves a word alone (case 06)",
      torn: """
        > Retouradres Postbus 20901 2500 EX Den Haag
        Datum 6 juli 2023
        Betreft Stand van zaken spoor
        Ons kenmerk
        26331
        Bij beantwoording de datum en ons kenmerk
        vermelden. Wilt u slechts één zaak in uw
        brief
        behandelen.
        Geachte voorzitter,

        Met deze brief informeer ik u.
        """,
      subject: "Stand van zaken spoor", ourReference: "26331", text: ["Met deze brief informeer ik u."]),
    TornLetterhead(
      what: "all labels may stand before all values",
      torn: """
        Aan de Voorzitter van de Tweede Kamer
        der Staten-Generaal

        Datum
        Uw kenmerk
        Ons kenmerk
        Onderwerp

        6 juli 2023
        2023Z04711
        IENW-1234
        Spoor en stations: stand van zaken

        Geachte voorzitter,

        In deze brief schets ik wat er is bereikt.
        """,
      subject: "Spoor en stations: stand van zaken", ourReference: "IENW-1234", yourReference: "2023Z04711",
      text: ["In deze brief schets ik wat er is bereikt."]),
    TornLetterhead(
      what: "a letter that opens without greeting is no subject going on, a later page's head no text",
      torn: """
        Datum 6 juli 2023
        Betreft Beantwoording vragen over de winning van de aardwarmte
        In antwoord op uw brief van 19 april 2023 deel ik u mee dat de winning van
        aardwarmte is toegestaan.
        Pagina 1 / 2

        Directie Warmte en Ondergrond Datum 6 juli 2023 Kenmerk ET/EM / 9830497

        De wet is van kracht.
        - 2 -
        """,
      subject: "Beantwoording vragen over de winning van de aardwarmte",
      directorate: "Directie Warmte en Ondergrond", ourReference: "ET/EM / 9830497",
      text: [
        "In antwoord op uw brief van 19 april 2023 deel ik u mee dat de winning van aardwarmte is toegestaan.",
        "De wet is van kracht.",
      ]),
  ]

  @Test("A letterhead says what it says, and is no text", arguments: letterheads)
  func letterhead(_ row: TornLetterhead) throws {
    let letter = try parse(row.torn)
    #expect(letter.date == CalendarDate("2023-07-06"))
    #expect(letter.subject == row.subject)
    #expect(letter.directorate == row.directorate)
    #expect(letter.ourReference == row.ourReference)
    #expect(letter.yourReference == row.yourReference)
    #expect(letter.blocks.map(\.text).filter { !$0.hasPrefix("Geachte") } == row.text)
  }

  @Test("Who signs for another, and two beside each other, are read as they signed")
  func signatures() throws {
    let letter = try parse(
      """
      Den Haag, 27 februari 2023

      Geachte voorzitter,

      Ik deel uw zorgen over de contante betalingen.

      De Staatssecretaris van Financiën,
      mede namens de Minister van Sociale Zaken en Werkgelegenheid,

      F.H.H. Weekers

      De Minister van Buitenlandse Zaken, De Minister voor Klimaat en Energie,
      H.G.J. Bruins Slot R.A.A. Jetten
      """)
    #expect(letter.date == CalendarDate("2023-02-27"))
    #expect(letter.signatories.map(\.name) == ["F.H.H. Weekers", "H.G.J. Bruins Slot", "R.A.A. Jetten"])
    #expect(
      letter.signatories.map(\.office) == [
        "Staatssecretaris van Financiën", "Minister van Buitenlandse Zaken",
        "Minister voor Klimaat en Energie",
      ])
  }
}
