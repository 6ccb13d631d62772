import Testing

@testable import Letters

/// Torn lines, and the paragraphs that come of them.
struct TornCase: Sendable, CustomTestStringConvertible {
  let what: String
  let torn: String
  let paragraphs: [String]

  var testDescription: String { what }
}

@Suite("Running text")
struct RunningTextTests {
  /// Long enough that its lines give the measure.
  private static let opening = """
    De aanpak van georganiseerde ondermijnende criminaliteit is sinds het aantreden
    van dit kabinet topprioriteit en vergt een lange adem van alle betrokken partners.


    """
  private static let openingText =
    "De aanpak van georganiseerde ondermijnende criminaliteit is sinds het aantreden van dit kabinet topprioriteit en vergt een lange adem van alle betrokken partners."

  private static let cases = [
    TornCase(
      what: "lines join to a paragraph, and a blank line ends it",
      torn:
        "Veiligheid is de voorwaarde voor een leefbare samenleving, de basis voor gezonde\neconomische ontwikkeling.\n\nTweede alinea.",
      paragraphs: [
        "Veiligheid is de voorwaarde voor een leefbare samenleving, de basis voor gezonde economische ontwikkeling.",
        "Tweede alinea.",
      ]),
    TornCase(
      what: "a short line that ends a sentence ends its paragraph, blank line or not (seeds/002, line 347)",
      torn:
        "Ik streef ernaar om dit wetsvoorstel zo spoedig mogelijk bij uw Kamer in te dienen en\nin consultatie te laten gaan.\nVanuit het OM en het Rijksvastgoedbedrijf heeft een verkennend vooronderzoek",
      paragraphs: [
        "Ik streef ernaar om dit wetsvoorstel zo spoedig mogelijk bij uw Kamer in te dienen en in consultatie te laten gaan.",
        "Vanuit het OM en het Rijksvastgoedbedrijf heeft een verkennend vooronderzoek",
      ]),
    TornCase(
      what: "a hyphen of a shortened compound keeps its blank",
      torn:
        "Met de partners wordt ingezet op samenwerking met andere bron-\nen transitlanden, de in- en uitvoer en de onder- of\nbovenwereld.",
      paragraphs: [
        "Met de partners wordt ingezet op samenwerking met andere bron- en transitlanden, de in- en uitvoer en de onder- of bovenwereld."
      ]),
    TornCase(
      what: "a word processor's hyphen is spelling",
      torn:
        "Ook in Suriname, Curaçao en Washington is al langere tijd plaatsing van Douane-\nliaisons voorzien, zoals in de periode 2019-\n2021 door de FIU-\nNederland.",
      paragraphs: [
        "Ook in Suriname, Curaçao en Washington is al langere tijd plaatsing van Douane-liaisons voorzien, zoals in de periode 2019-2021 door de FIU-Nederland."
      ]),
    TornCase(
      what: "a soft hyphen goes inside a word and divides one at a line end",
      torn:
        "De burge\u{AD}meesters van de grote gemeenten in het land spreken hierover met de poli\u{AD}\ntiechefs.",
      paragraphs: [
        "De burgemeesters van de grote gemeenten in het land spreken hierover met de poli-tiechefs."
      ]),
    TornCase(
      what: "a web address goes on over the line end",
      torn:
        "Zie https://www.wodc.nl/onderzoek-in-uitvoering/welk-onderzoek-doen-we/3354---\ngeorganiseerde-criminaliteit voor meer.",
      paragraphs: [
        "Zie https://www.wodc.nl/onderzoek-in-uitvoering/welk-onderzoek-doen-we/3354---georganiseerde-criminaliteit voor meer."
      ]),
    TornCase(
      what: "a dash inside a sentence is no bullet at the start of a line (seeds/003, line 143)",
      torn:
        "samenwerking op zee en tussen de zeehavens - zowel nationaal als internationaal\n- om de weerbaarheid te verhogen.",
      paragraphs: [
        "samenwerking op zee en tussen de zeehavens - zowel nationaal als internationaal - om de weerbaarheid te verhogen."
      ]),
    TornCase(
      what: "no-break blanks, Windows line ends and ligatures become plain",
      torn: "Kamerstuk\u{A0}29\u{A0}911 over de e\u{FB03}ciency\r\nvan de aanpak.",
      paragraphs: ["Kamerstuk 29 911 over de efficiency van de aanpak."]),
    TornCase(
      what: "the gap of a lost mark closes",
      torn: "coalitie tegen georganiseerde en ondermijnende criminaliteit . Middels een plan gaat dit door.",
      paragraphs: [
        "coalitie tegen georganiseerde en ondermijnende criminaliteit. Middels een plan gaat dit door."
      ]),
  ]

  @Test("Torn lines come out whole", arguments: cases)
  func tornLinesComeOutWhole(_ row: TornCase) throws {
    let letter = try Letter(parsing: Array((Self.opening + row.torn).utf8))
    #expect(letter.blocks.map(\.text) == [Self.openingText] + row.paragraphs)
  }

  @Test("A paragraph goes on over a page foot and a footnote in between")
  func paragraphGoesOnOverPageEnd() throws {
    let letter = try parse(
      """
      \(Self.opening)Een exponent van deze handel en de bijbehorende internationale contacten1 tussen

      1 Kamerstukken 28741 nr. 86.
      Pagina 1 van 2
      criminelen is dat onderlinge conflicten vaak met veel geweld worden uitgevochten.
      Pagina 2 van 2
      """)
    #expect(
      letter.blocks.last?.text
        == "Een exponent van deze handel en de bijbehorende internationale contacten tussen criminelen is dat onderlinge conflicten vaak met veel geweld worden uitgevochten."
    )
    #expect(letter.pages == PageCount(total: 2, missing: []))
  }

  @Test("Pages that the feet leave out are missing, and a gap stands where they lack")
  func missingPagesLeaveAGap() throws {
    let letter = try parse(
      """
      \(Self.opening)Eerste pagina.
      Pagina 1 van 6
      Derde pagina.
      Pagina 3 van 6
      """)
    #expect(letter.pages.missing == [2...2, 4...6])
    #expect(
      letter.blocks.filter { $0.kind == .gap }.map(\.text) == ["Page 2 is missing", "Pages 4–6 are missing"])
  }

  @Test("A printed paper's words are divided at line ends, and mended")
  func printedPaperDividesWords() throws {
    let letter = try parse(
      """
      Vergaderjaar 2022–2023

      36 200 VI

      Begroting

      Nr. 132

      BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID

      Den Haag, 4 juli 2023

      Rechters, advocaten, journalisten en burge-
      meesters van publiek-
      private partners hebben ge-
      ïnvesteerd en ge-
      informeerd naar trans-
      Atlantische smokkel.
      """)
    #expect(
      letter.blocks.first?.text
        == "Rechters, advocaten, journalisten en burgemeesters van publiek-private partners hebben geïnvesteerd en geïnformeerd naar trans-Atlantische smokkel."
    )
  }

  @Test("Doubled line spacing is halved")
  func doubledSpacingIsHalved() throws {
    let lines = RunningTextTests.openingText.split(separator: " ")
    let torn = stride(from: 0, to: lines.count, by: 7).map {
      lines[$0..<min(lines.count, $0 + 7)].joined(separator: " ")
    }
    let letter = try parse((torn + torn).joined(separator: "\n\n"))
    #expect(letter.blocks.count == 2)
    #expect(letter.blocks.allSatisfy { $0.text == Self.openingText })
  }

  @Test("A margin column woven between the lines is taken out, first letters are mended")
  func marginColumnIsTakenOut() throws {
    let letter = try parse(
      """
      > Retouradres Postbus 20301 2500 EH  Den Haag

      Directoraat-Generaal
      Ondermijning
      Aan de Voorzitter van de Tweede Kamer
      der Staten-Generaal
      Ons kenmerk
      3627994
      Datum 17 november 2021
      Onderwerp Voortgang

      \(Self.opening)Pagina 1 van 2

      Directoraat-Generaal
       D e Algemene Rekenkamer heeft geconcludeerd dat de afpakketen gebaat zou zijn met
      Ondermijning
      meer regie op de verbetering van de bedrijfsvoering van het gehele beslagproces in
      Datum
      Nederland en in de regio Ons kenmerk
      17 november 2021
      die daarvan het voorbeeld is.
      Pagina 2 van 2
      """)
    #expect(
      letter.blocks.last?.text
        == "De Algemene Rekenkamer heeft geconcludeerd dat de afpakketen gebaat zou zijn met meer regie op de verbetering van de bedrijfsvoering van het gehele beslagproces in Nederland en in de regio die daarvan het voorbeeld is."
    )
    #expect(letter.directorate == "Directoraat-Generaal Ondermijning")
  }

  @Test("Columns that blanks keep apart are read one after the other")
  func columnsAreTakenApart() throws {
    let letter = try parse(
      """
      Aan de Voorzitter van de Tweede Kamer                                   Directoraat-Generaal
      der Staten-Generaal                                                     Ondermijning
                                                                              Ons kenmerk
      Datum     16 mei 2024                                                   5401166
      Onderwerp Voortgang van de aanpak van ondermijnende criminaliteit

      Geachte voorzitter,

      In het antwoord op uw brief deel ik u mede dat de vragen van de leden   Bij beantwoording de datum
      worden beantwoord zoals aangegeven in de bijlage van deze brief.        en ons kenmerk vermelden.
      """)
    #expect(
      letter.blocks.map(\.text) == [
        "Geachte voorzitter,",
        "In het antwoord op uw brief deel ik u mede dat de vragen van de leden worden beantwoord zoals aangegeven in de bijlage van deze brief.",
      ])
    #expect(letter.ourReference == "5401166")
  }
}

/// The letter in a text; test texts hold one always.
func parse(_ text: String) throws -> Letter {
  try Letter(parsing: Array(text.utf8))
}
