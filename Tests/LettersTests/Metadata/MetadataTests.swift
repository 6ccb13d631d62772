import Testing

@testable import Letters

@Suite("Metadata")
struct MetadataTests {
  @Test(
    "An office-holder's family name is found under any spelling",
    arguments: [
      ("yesilgoz", "Yeşilgöz-Zegerius"), ("Grapperhaus", "Grapperhaus"), ("van ark", "van Ark"),
      ("niemand zo", nil), ("", nil),
    ] as [(String, String?)])
  func familyNames(_ typed: String, _ name: String?) {
    #expect(OfficeHolders.familyName(called: typed) == name)
  }

  @Test("The letterhead's labels give their values, on the same line or the next")
  func labelsGiveValues() throws {
    let letter = try parse(
      """
      > Retouradres Postbus 20350 2500 EJ Den Haag
      De Voorzitter van de Tweede Kamer
      der Staten-Generaal
      Postbus 20018
      2500 EA DEN HAAG
      Kenmerk
      1705346-207123-GMT
      Uw referentie
      2020Z11234
      Bijlage(n)
      1
      Datum    7 juli 2020
      Betreft    Beantwoording Kamervragen over geneesmiddelen

      Geachte voorzitter,

      Hierbij zend ik u de antwoorden op de vragen van de Kamerleden Van den Berg (CDA) en
      Ploumen (PvdA) over tekorten aan geneesmiddelen (ingezonden 15 juni 2020).

      Hoogachtend,
      de minister voor Medische Zorg,

      T. van Ark
      """)
    #expect(letter.kind == .answers)
    #expect(letter.date == CalendarDate("2020-07-07"))
    #expect(letter.subject == "Beantwoording Kamervragen over geneesmiddelen")
    #expect(letter.addressee == "Voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(letter.ourReference == "1705346-207123-GMT")
    #expect(letter.yourReference == "2020Z11234")
    #expect(letter.caseNumber == "2020Z11234")
    #expect(letter.attachments == 1)
    #expect(
      letter.askers == [Asker(name: "Van den Berg", party: "CDA"), Asker(name: "Ploumen", party: "PvdA")])
    #expect(letter.askedOn == CalendarDate("2020-06-15"))
    #expect(letter.ministry == "Volksgezondheid, Welzijn en Sport")
  }

  @Test(
    "A subject goes on below a line that stops in the midst of it",
    arguments: [
      (
        "Toezeggingen gedaan tijdens het debat van\n30 januari 2008",
        "Toezeggingen gedaan tijdens het debat van 30 januari 2008"
      ),
      (
        "Antwoorden op vragen van het lid Van ’t\nHof (SGP) over zorg",
        "Antwoorden op vragen van het lid Van ’t Hof (SGP) over zorg"
      ),
    ])
  func subjectsGoOn(_ row: (torn: String, subject: String)) throws {
    let text =
      "Datum  11 september 2008\nBetreft  \(row.torn)\n\n\nGeachte Voorzitter,\n\nHierbij bericht ik u over de zorg.\n"
    #expect(try Letter(parsing: Array(text.utf8)).subject == row.subject)
  }

  @Test("A letterhead without a subject ends where its last line is, and loses no heading")
  func letterheadWithoutSubject() throws {
    let letter = try parse(
      """
      Aan de Voorzitter van de Eerste Kamer der Staten-Generaal
      Binnenhof 22
      2513 AA DEN HAAG

      ’s-Gravenhage, 5 maart 2008

      Inleiding

      De eerste alinea van deze brief is lang genoeg om de breedte van de regels te bepalen.
      """)
    #expect(letter.addressee == "Voorzitter van de Eerste Kamer der Staten-Generaal")
    #expect(letter.date == CalendarDate("2008-03-05"))
    #expect(letter.blocks.map(\.kind) == [.heading, .paragraph])
  }

  @Test("A paper of the Eerste Kamer may have its letter and its title on one line")
  func letterAndTitleOnOneLine() throws {
    let letter = try parse(
      """
      Eerste Kamer der Staten-Generaal
      1
      Vergaderjaar 2005–2006
      21 047 Beleid inzake de huurprijzen in de vrije sector
      D BRIEF VAN DE MINISTER VAN FINANCIËN
      Aan de Voorzitter van de Eerste Kamer der Staten-Generaal
      Den Haag, 6 augustus 2006
      Met deze brief bied ik uw Kamer de rapportage over de leegstand boven winkels aan.
      """)
    #expect(letter.kamerstuk == "kst-21047-D")
    #expect(letter.kind == .letter)
    #expect(letter.date == CalendarDate("2006-08-06"))
    #expect(letter.addressee == "Voorzitter van de Eerste Kamer der Staten-Generaal")
  }

  @Test("A printed paper tells its number, dossier, year and minister")
  func printedHeadTellsThePaper() throws {
    let letter = try parse(
      """
      Tweede Kamer der Staten-Generaal

      2

      Vergaderjaar 2021–2022

      36 600 XVI

      Vaststelling van de begrotingsstaten

      Nr. 12

      BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 1 februari 2022

      De tekst van de brief.
      """)
    #expect(letter.kamerstuk == "kst-36600-XVI-12")
    #expect(letter.dossier == Dossier(number: "36600-XVI", title: "Vaststelling van de begrotingsstaten"))
    #expect(letter.parliamentaryYear == "2021-2022")
    #expect(
      letter.signatories == [
        Signatory(
          name: "D. Yeşilgöz-Zegerius", person: "d-yesilgoz-zegerius",
          office: "Minister van Justitie en Veiligheid", basis: .inferred)
      ])
  }

  @Test("A printed answer is an Aanhangsel, dated by its receipt")
  func printedAnswerIsAnAppendix() throws {
    let letter = try parse(
      """
      Vergaderjaar 2022–2023

      Aanhangsel van de Handelingen

      456

      Vragen van het lid Kuik (CDA) aan de Minister van Justitie en Veiligheid over
      camera’s (ingezonden 6 oktober 2022).

      Antwoord van Minister Yeşilgöz-Zegerius (Justitie en Veiligheid) (ontvangen
      10 november 2022).

      Vraag 1
      Bent u bekend met het bericht?

      Antwoord 1
      Ja.
      """)
    #expect(letter.kamerstuk == "ah-tk-20222023-456")
    #expect(letter.date == CalendarDate("2022-11-10"))
    #expect(letter.askedOn == CalendarDate("2022-10-06"))
    #expect(letter.signatories.map(\.person) == ["d-yesilgoz-zegerius"])
    #expect(letter.blocks.map(\.kind) == [.question, .answer])
  }

  @Test("All spellings of a name are one person")
  func spellingsAreOnePerson() {
    let names = [
      "D. Yeşilgöz-Zegerius", "D. Yesilgöz-Zegerius", "D. YESILGOZ-ZEGERIUS",
      "D. Yes\u{327}ilgo\u{308}z-Zegerius",
    ]
    #expect(Set(names.map { PersonName($0).key }) == ["d-yesilgoz-zegerius"])
  }

  @Test("A holder of an office is known for every day of a term and none outside")
  func holdersHaveTerms() throws {
    let office = "Minister van Justitie en Veiligheid"
    let last = try #require(CalendarDate("2022-01-09"))
    let first = try #require(CalendarDate("2022-01-10"))
    #expect(OfficeHolders.holder(of: office, on: last)?.name == "F.B.J. Grapperhaus")
    #expect(OfficeHolders.holder(of: office, on: first)?.name == "D. Yeşilgöz-Zegerius")
    #expect(OfficeHolders.holder(of: office, on: try #require(CalendarDate("2001-01-01"))) == nil)
  }

  @Test("A letter without a date is dated by its signatory's term and what it tells")
  func cluesDateALetter() throws {
    let letter = try parse(
      """
      Dank voor uw brief van 11 januari jl. en voor het gesprek. Wij spreken elkaar op 4 maart a.s.
      over de middelen voor 2023.

      De Minister van Justitie en Veiligheid,

      D. Yeşilgöz-Zegerius
      """)
    #expect(letter.date == nil)
    #expect(letter.dateBasis == .inferred)
    #expect(letter.dateEarliest == CalendarDate("2022-01-11"))
    #expect(letter.dateLatest == CalendarDate("2024-07-02"))
  }
}

@Suite("Heads of printed papers")
struct PrintedHeadTests {
  private func head(_ lines: String) throws -> Letter {
    try parse(
      "Eerste Kamer der Staten-Generaal\nVergaderjaar 2011–2012\n\n\(lines)\n\nDe tekst van het stuk.")
  }

  @Test("When a paper came in is not when it was written")
  func receipt() throws {
    let letter = try head("33 000\nGoedkeuring\n\nNr. 7\nNADER VERSLAG\n\nOntvangen 3 mei 2012")
    #expect(letter.date == nil)
    #expect(letter.dateLatest == CalendarDate("2012-05-03"))
    #expect(letter.blocks.map(\.text) == ["De tekst van het stuk."])
  }

  @Test("A year that goes on a dossier's title is no number, a letter before a title is one")
  func numbers() throws {
    let year = try head(
      "32 183 XIV Vaststelling van de begrotingsstaten voor het jaar\n2009\n\nNr. 353\nBRIEF VAN DE MINISTER VAN DEFENSIE"
    )
    #expect(year.kamerstuk == "kst-32183-XIV-353")
    let letter = try head("23 191 Begroting\n\nE BRIEF VAN DE MINISTER VAN DEFENSIE\n\nDen Haag, 1 mei 2012")
    #expect(letter.kamerstuk == "kst-23191-E")
    #expect(letter.date == CalendarDate("2012-05-01"))
  }
}
