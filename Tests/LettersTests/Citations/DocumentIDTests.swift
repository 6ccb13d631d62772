import Testing

@testable import Letters

@Suite("Documents")
struct DocumentIDTests {
  private static let year = Vergaderjaar(identifier: "20222023")

  @Test(
    "A canonical spelling is read for what it names, and is spelled alike again",
    arguments: [
      ("kst-29911-433", .kamerstuk(dossier: "29911", number: "433")),
      ("kst-36600-VII-12", .kamerstuk(dossier: "36600-VII", number: "12")),
      ("kst-21501-02-3174", .kamerstuk(dossier: "21501-02", number: "3174")),
      ("kst-23700-188b", .kamerstuk(dossier: "23700", number: "188b")),
      ("dossier-35925-VI", .dossier("35925-VI")),
      ("stcrt-2023-22687", .gazette(.staatscourant, year: "2023", number: "22687")),
      ("stb-2021-123", .gazette(.staatsblad, year: "2021", number: "123")),
      ("trb-2004-285", .gazette(.tractatenblad, year: "2004", number: "285")),
      ("2022Z18766", .zaak("2022Z18766")), ("2021D36593", .document("2021D36593")),
      ("ECLI:NL:GHDHA:2023:1818", .decision("ECLI:NL:GHDHA:2023:1818")),
      ("COM(2023)641", .european("COM(2023)641")), ("32016R0679", .european("32016R0679")),
      ("https://www.om.nl/a-b", .address("https://www.om.nl/a-b")), ("www.om.nl", .address("www.om.nl")),
      ("kst-1268678", .named(.kamerstuk, "kst-1268678")), ("blg-1007826", .named(.kamerstuk, "blg-1007826")),
      ("ah-1271549", .named(.aanhangsel, "ah-1271549")),
    ] as [(String, DocumentID)])
  func spellings(_ spelling: String, _ document: DocumentID) {
    #expect(DocumentID(canonical: spelling) == document)
    #expect(document.spelling == spelling)
  }

  @Test("Answers and minutes have a chamber and a vergaderjaar; a letter has its day")
  func sessions() throws {
    let year = try #require(Self.year)
    let day = try #require(CalendarDate("2022-10-04"))
    let rows: [(String, DocumentID)] = [
      ("ah-tk-20222023-456", .aanhangsel(.tweede, year, number: "456")),
      ("ah-ek-20222023-2", .aanhangsel(.eerste, year, number: "2")),
      ("h-tk-20222023-108-5", .handelingen(.tweede, year, number: "108", item: "5")),
      ("h-tk-20222023-108", .handelingen(.tweede, year, number: "108", item: nil)),
      ("letter-2022-10-04", .letter(day)),
    ]
    for (spelling, document) in rows {
      #expect(DocumentID(canonical: spelling) == document)
      #expect(document.spelling == spelling)
    }
  }

  @Test(
    "What is no spelling names nothing",
    arguments: [
      "", "kst", "kst-", "kst--1", "kst-abc", "kst-29911-../../x", "kst-29 911", "dossier-", "dossier-1",
      "letter-x",
      "letter-2022-13-40", "2022Z", "2022X18766", "29911", "h-element", "brief", "kst-29911-433 ",
    ])
  func nothing(_ spelling: String) { #expect(DocumentID(canonical: spelling) == nil) }

  @Test("A kind and a spelling that do not fit are kept as they are")
  func kept() {
    for (kind, spelling) in [
      (Reference.Kind.law, "Awb"), (.kamerstuk, "ah-tk-20222023-456"), (.letter, "gisteren"),
    ] {
      let document = DocumentID(kind: kind, spelling: spelling)
      #expect(document == .named(kind, spelling))
      #expect(document.kind == kind)
      #expect(document.spelling == spelling)
    }
  }

  @Test(
    "What a reader writes names one document",
    arguments: [
      ("29911-433", "kst-29911-433"), ("kst-29911-433", "kst-29911-433"), ("29911", "dossier-29911"),
      ("Kamerstuk 29 911, nr. 433", "kst-29911-433"), (" 36 600 VII, nr. 12 ", "kst-36600-VII-12"),
      ("2022Z18766", "2022Z18766"), ("Stb. 2021, 123", "stb-2021-123"), ("niets", nil),
      ("29 911, nr. 4 en 5", nil),
    ] as [(String, String?)])
  func written(_ text: String, _ spelling: String?) {
    #expect(DocumentID(written: text)?.spelling == spelling)
  }

  @Test(
    "A document tells its dossier, its page and where it can be had",
    arguments: [
      (
        "kst-36600-VII-12", "36600-VII", "https://zoek.officielebekendmakingen.nl/kst-36600-VII-12.html",
        .publications
      ),
      ("dossier-36217", "36217", "https://zoek.officielebekendmakingen.nl/dossier/36217", .dossier),
      ("blg-1007826", nil, "https://zoek.officielebekendmakingen.nl/blg-1007826.html", .publications),
      ("stb-2021-123", nil, "https://zoek.officielebekendmakingen.nl/stb-2021-123.html", .publications),
      ("2022Z18766", nil, "https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z18766", .register),
      ("2021D36593", nil, "https://www.tweedekamer.nl/kamerstukken/detail?id=2021D36593", .register),
      (
        "ECLI:NL:HR:2019:2006", nil, "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006", nil
      ),
      ("32016R0679", nil, "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679", nil),
      ("COM(2023)641", nil, nil, nil), ("letter-2022-10-04", nil, nil, nil),
      ("www.om.nl", nil, "https://www.om.nl", nil),
    ] as [(String, String?, String?, DocumentID.Source?)])
  func sources(_ spelling: String, _ dossier: String?, _ address: String?, _ source: DocumentID.Source?)
    throws
  {
    let document = try #require(DocumentID(canonical: spelling))
    #expect(document.dossierNumber == dossier)
    #expect(document.address == address)
    #expect(document.source == source)
  }

  @Test("A paper and its page lead to the same document", arguments: ["kst-29911-433", "dossier-36217"])
  func pages(_ spelling: String) throws {
    let document = try #require(DocumentID(canonical: spelling))
    #expect(document.address.flatMap { DocumentID(link: $0) } == document)
  }
}
