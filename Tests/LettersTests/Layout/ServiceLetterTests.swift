import Testing

@testable import Letters

/// Letters of ministries and services that came as PDF, whose margin is known for what it is, or as torn text.
@Suite("Letters of services")
struct ServiceLetterTests {
  /// Lines of a source that tells the margin from the text.
  private func letter(_ text: [String], margin: [String]) throws -> Letter {
    let salutation = text.firstIndex { $0.hasPrefix("Geachte") } ?? text.count
    return try Letter(
      lines: text[..<salutation].map { MarkedLine([.text($0)]) }
        + margin.enumerated().map { MarkedLine([.text($1)], beginsParagraph: $0 == 0, kind: .margin) }
        + text[salutation...].map { MarkedLine([.text($0)]) })
  }

  private let service = [
    "Rijksdienst voor", "Ondernemend Nederland", "Vergunningen en Handhaving", "Mandemaat 3", "Assen",
    "Postbus 40225", "8004 DE ZWOLLE", "www.rvo.nl", "Contactpersoon", "Wob medewerker", "T 088 042 42 42",
    "KPEU_Wob@rvo.nl", "Onze referentie", "Wob/2021/039", "Uw brief (kenmerk)", "12 februari 2021",
  ]
  private let text = [
    "Datum 20 april 2021", "Betreft Besluit op uw Wob-verzoek", "Geachte ,",
    "In uw brief van 12 februari 2021 heeft u informatie verzocht.",
  ]

  @Test("A stated margin names the sender first, and none of it is text")
  func statedMargin() throws {
    let letter = try letter(text, margin: service)
    #expect(
      letter.directorate == "Rijksdienst voor Ondernemend Nederland Vergunningen en Handhaving")
    #expect(letter.ourReference == "Wob/2021/039")
    #expect(letter.date == CalendarDate("2021-04-20"))
    #expect(letter.subject == "Besluit op uw Wob-verzoek")
    #expect(letter.addressee == nil)
    #expect(letter.blocks.map(\.text) == ["Geachte,", text[3]])
  }

  @Test("The day of the other's letter is not the letter's own, where it states none")
  func dayOfAnotherLetter() throws {
    let letter = try letter(Array(text.dropFirst()), margin: service)
    #expect(letter.date == nil)
  }

  @Test("A column beside the text that has nothing of a letterhead is text")
  func textBesideText() throws {
    let letter = try letter([text[3]], margin: ["Let op", "Dit is geen besluit"])
    #expect(letter.blocks.contains { $0.text.contains("Dit is geen besluit") })
  }

  struct Torn: Sendable, CustomTestStringConvertible {
    let what: String
    let lines: String
    var testDescription: String { what }
  }

  private static let torn = [
    Torn(
      what: "margin between subject and salutation (pdftotext -raw)",
      lines: """
        > Retouradres Postbus 40225 8004 DE ZWOLLE
        Datum 20 april 2021
        Betreft Besluit op uw Wob-verzoek
        Rijksdienst voor
        Ondernemend Nederland
        Vergunningen en Handhaving
        Mandemaat 3
        Assen
        Postbus 40225
        8004 DE ZWOLLE
        www.rvo.nl
        Contactpersoon
        Wob medewerker
        T 088 042 42 42
        KPEU_Wob@rvo.nl
        Onze referentie
        Wob/2021/039
        Geachte heer ,
        Uw verzoek wordt afgewezen omdat de informatie al openbaar is.
        """),
    Torn(
      what: "margin beside the head (pdftotext -layout)",
      lines: """
        > Retouradres Postbus 40225 8004 DE ZWOLLE

                                                                    Rijksdienst voor
                                                                    Ondernemend Nederland

                                                                    Mandemaat 3
                                                                    Den- Haag
                                                                    Postbus 40225
                                                                    8004 DE ZWOLLE
                                                                    KPEU_Wob@rvo.nl

        Datum 20 april 2021                                         Onze referentie
                                                                    Wob/2021/039
        Betreft Besluit op uw Wob-verzoek

        Geachte heer ,

        Uw verzoek wordt afgewezen omdat de informatie al openbaar is.
        """),
    Torn(
      what: "the foot of the page first (pymupdf)",
      lines: """
        > Retouradres Postbus 40225 8004 DE ZWOLLE
        Pagina 1 van 1
        Datum 20 april 2021
        Betreft Besluit op uw Wob-verzoek
        Rijksdienst voor
        Ondernemend Nederland
        Mandemaat 3
        Assen
        Postbus 40225
        www.rvo.nl
        Onze referentie
        Wob/2021/039
        Geachte heer ,
        Uw verzoek wordt afgewezen omdat de informatie al openbaar is.
        """),
  ]

  @Test("A service's letterhead is no text, wherever an extraction put it", arguments: torn)
  func tornLetterhead(_ row: Torn) throws {
    let letter = try parse(row.lines)
    #expect(letter.date == CalendarDate("2021-04-20"))
    #expect(letter.subject == "Besluit op uw Wob-verzoek")
    #expect(letter.ourReference == "Wob/2021/039")
    #expect(letter.addressee == nil)
    #expect(
      letter.blocks.map(\.text) == [
        "Geachte heer,", "Uw verzoek wordt afgewezen omdat de informatie al openbaar is.",
      ])
  }

  @Test(
    "A salutation names whom it greets, and nobody where no name is left",
    arguments: [
      ("Geachte heer Aboutaleb,", "de heer Aboutaleb"), ("Geachte mevrouw De Vries,", "mevrouw De Vries"),
      ("Geachte voorzitter,", "voorzitter"), ("Geachte heer ,", nil), ("Geachte heer,", nil),
      ("Geachte heer, mevrouw,", nil), ("Geachte heer/mevrouw,", nil), ("Geachte 1,", nil),
      ("Geachte ,", nil),
      ("Beste lezer,", nil), ("Geachte dames en heren,", nil), ("Het geachte lid,", nil),
    ] as [(String, String?)])
  func salutation(_ text: String, _ person: String?) { #expect(Salutation.person(text) == person) }
}
