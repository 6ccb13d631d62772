import Foundation
import LetterSources
import Letters
import OfficialServer
import OfficialSources
import Testing

/// The real client against a server that speaks the sources' interfaces.
@Suite("Fetching")
struct FetcherTests {
  private let place = FileManager.default.temporaryDirectory.appending(path: "kamerlezer-\(UUID())")
  private var folder: DocumentFolder { DocumentFolder(place.path) }

  init() throws {
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  private func sources(_ server: SourceServer) -> SourceAddresses {
    SourceAddresses(
      publications: server.address, search: server.address + "/sru",
      openData: server.address + "/OData/v4/2.0/")
  }

  /// Fetches with a new client.
  private func fetch(
    _ wanted: Wanted, from server: SourceServer, holding held: Set<String> = [],
    until isStopped: @escaping @Sendable () -> Bool = { false }
  ) throws -> Fetcher.Report {
    try server.run {
      let client = PoliteClient(agent: "test", limits: PoliteClientTests.limits, isStopped: isStopped)
      let fetcher = Fetcher(
        client: client, addresses: sources(server), folder: folder, isHeld: { held.contains($0) })
      return try fetcher.fetch(wanted)
    }
  }

  private static let xml = paperXML("29911", 433)

  static func paperXML(_ dossier: String, _ number: Int) -> [UInt8] {
    Array(
      """
      <?xml version="1.0"?><officiele-publicatie><metadata><meta name="OVERHEIDop.externMetadataRecord"
      content="https://zoek.officielebekendmakingen.nl/kst-\(dossier)-\(number)/metadata.xml"/></metadata><kamerstuk>
      <dossier><dossiernummer><dossiernr>\(dossier)</dossiernr></dossiernummer></dossier>
      <stuk><stuknr><ondernummer kamer="2">\(number)</ondernummer></stuknr><titel>BRIEF</titel>
      <algemeen><vrije-tekst><tekst><al>Een brief.</al></tekst></vrije-tekst></algemeen></stuk></kamerstuk>
      </officiele-publicatie>
      """.utf8)
  }

  private static func page(_ identifier: String) -> [UInt8] {
    Array(
      """
      <!DOCTYPE html><html><head><meta name="DC.identifier" content="\(identifier)"></head>
      <body><p>Een brief, ook als pagina.</p></body></html>
      """.utf8)
  }

  private static let errorPage = Array(
    "<!DOCTYPE html><html><body><h1>Pagina niet gevonden</h1></body></html>".utf8)
  private static let pdf = Array("%PDF-1.4 een brief".utf8)

  private static func paper(_ number: Int, _ published: [String: [UInt8]]) -> Interfaces.Paper {
    Interfaces.Paper(dossier: "29911", number: number, published: published)
  }

  // MARK: One paper

  @Test("A paper comes as XML, else as a page, else as PDF")
  func formats() throws {
    let interfaces = Interfaces(papers: [
      Self.paper(433, ["xml": Self.xml, "html": Self.page("kst-29911-433"), "pdf": Self.pdf]),
      Self.paper(434, ["html": Self.page("kst-29911-434"), "pdf": Self.pdf]),
      Self.paper(435, ["pdf": Self.pdf]),
    ])
    for (number, ending) in [(433, "xml"), (434, "html"), (435, "pdf")] {
      let server = try SourceServer { interfaces.answer($0) }
      let report = try fetch(.paper("kst-29911-\(number)"), from: server)
      let file = "\(place.path)/kst-29911-\(number)/kst-29911-\(number).\(ending)"
      #expect(report.outcomes.map(\.outcome) == [.new(file: file)])
      #expect(FileManager.default.fileExists(atPath: file))
    }
  }

  @Test("A form that cannot be had is passed over, and metadata that are broken do no harm")
  func oneFormFails() throws {
    let interfaces = Interfaces(papers: [Self.paper(433, ["html": Self.page("kst-29911-433")])])
    let server = try SourceServer { interfaces.answer($0) }
    server.answer("/kst-29911-433.xml", .status(500))
    server.answer("/kst-29911-433/metadata.xml", .status(500))
    let report = try fetch(.paper("kst-29911-433"), from: server)
    #expect(report.outcomes.first?.outcome.file?.hasSuffix(".html") == true)
  }

  @Test("What the publications cannot give just now comes from the Tweede Kamer")
  func fallback() throws {
    var paper = Self.paper(433, ["xml": Self.xml])
    paper.file = Self.pdf
    let interfaces = Interfaces(papers: [paper])
    let server = try SourceServer { interfaces.answer($0) }
    for ending in ["xml", "html", "pdf"] { server.answer("/kst-29911-433.\(ending)", .status(500)) }
    let report = try fetch(.dossier("29911"), from: server)
    #expect(report.outcomes.first?.outcome.file?.hasSuffix("/kst-29911-433.pdf") == true)
  }

  @Test("An error page that is answered with 200 is no paper")
  func errorPage() throws {
    let interfaces = Interfaces(papers: [
      Self.paper(433, ["xml": Self.errorPage, "html": Self.errorPage, "pdf": Self.pdf])
    ])
    let report = try fetch(.paper("kst-29911-433"), from: SourceServer { interfaces.answer($0) })
    #expect(report.outcomes.first?.outcome.file?.hasSuffix(".pdf") == true)
  }

  @Test("What is nowhere is a sentence, and leaves nothing behind")
  func nowhere() throws {
    let interfaces = Interfaces()
    let report = try fetch(.paper("kst-29911-999"), from: SourceServer { interfaces.answer($0) })
    guard case .failed(.missing(let address))? = report.outcomes.first?.outcome else {
      Issue.record("found: \(report.outcomes)")
      return
    }
    #expect(address.hasSuffix("/kst-29911-999"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == [])
  }

  @Test("Metadata come along, and make of a page the paper that it is")
  func metadata() throws {
    let interfaces = Interfaces(papers: [Self.paper(434, ["html": Self.page("kst-29911-434")])])
    let server = try SourceServer { interfaces.answer($0) }
    server.answer(
      "/kst-29911-434/metadata.xml",
      .body(
        Array(
          """
          <metadata_gegevens><metadata name="DC.identifier" content="kst-29911-434"/>
          <metadata name="DCTERMS.issued" content="2024-02-20"/></metadata_gegevens>
          """.utf8), type: "application/xml"))
    let report = try fetch(.paper("kst-29911-434"), from: server)
    let letter = try LetterReader.letter(at: #require(report.outcomes.first?.outcome.file))
    #expect(letter.kamerstuk == "kst-29911-434")
    #expect(letter.date == CalendarDate("2024-02-20"))
  }

  @Test("A paper that is here as XML is not asked for again; one that is here as PDF is, for its XML")
  func again() throws {
    let first = Interfaces(papers: [Self.paper(433, ["pdf": Self.pdf])])
    _ = try fetch(.paper("kst-29911-433"), from: SourceServer { first.answer($0) })
    let second = Interfaces(papers: [Self.paper(433, ["xml": Self.xml, "pdf": Self.pdf])])
    let report = try fetch(.paper("kst-29911-433"), from: SourceServer { second.answer($0) })
    let file = "\(place.path)/kst-29911-433/kst-29911-433.xml"
    #expect(
      report.outcomes.map(\.outcome)
        == [.renewed(file: file, before: "\(place.path)/kst-29911-433/kst-29911-433.pdf")])
    #expect(!FileManager.default.fileExists(atPath: "\(place.path)/kst-29911-433/kst-29911-433.pdf"))
    let server = try SourceServer { second.answer($0) }
    let third = try fetch(.paper("kst-29911-433"), from: server)
    #expect(third.outcomes.map(\.outcome) == [.unchanged(file: file)])
    #expect(server.asked.isEmpty)
  }

  @Test("What the reader has from elsewhere is not fetched a second time")
  func held() throws {
    let interfaces = Interfaces(papers: (1...3).map { Self.paper($0, ["xml": Self.paperXML("29911", $0)]) })
    let server = try SourceServer { interfaces.answer($0) }
    let report = try fetch(.dossier("29911"), from: server, holding: ["kst-29911-2"])
    #expect(report.outcomes.map(\.outcome)[1] == .held)
    #expect(!server.asked.contains { $0.path.hasPrefix("/kst-29911-2") })
  }

  // MARK: Dossiers, cases, ministers

  @Test(
    "A dossier is found page by page, and what is not published comes from the Tweede Kamer",
    arguments: ["29911", "36600-VII"])
  func dossier(_ dossier: String) throws {
    let old = (1...5).map { number in
      Interfaces.Paper(
        dossier: dossier, number: number, document: "2024D0000\(number)",
        published: ["xml": Self.paperXML(dossier, number)])
    }
    let new = Interfaces.Paper(dossier: dossier, number: 6, document: "2024D00006", file: Self.pdf)
    let other = Interfaces.Paper(dossier: "12345", number: 1, published: ["xml": Self.xml])
    let interfaces = Interfaces(papers: old + [new, other])
    let server = try SourceServer { interfaces.answer($0) }
    let report = try fetch(.dossier(dossier), from: server)
    #expect(report.outcomes.map(\.name) == (1...6).map { "kst-\(dossier)-\($0)" })
    #expect(report.outcomes.compactMap(\.outcome.file).count == 6)
    #expect(report.outcomes.last?.outcome.file?.hasSuffix("kst-\(dossier)-6.pdf") == true)
    #expect(server.asked.count { $0.path == "/sru" } == 3)
  }

  @Test("Where the search does not work, the open data list the dossier")
  func withoutSearch() throws {
    let interfaces = Interfaces(papers: [
      Interfaces.Paper(dossier: "29911", number: 433, document: "2024D1", published: ["xml": Self.xml])
    ])
    let server = try SourceServer { asked in asked.path == "/sru" ? .status(500) : interfaces.answer(asked) }
    let report = try fetch(.dossier("29911"), from: server)
    #expect(report.outcomes.map(\.name) == ["kst-29911-433"])
  }

  @Test(
    "A case gives the questions' answers, by its official name where there is one", arguments: [true, false])
  func zaak(_ hasNextLinks: Bool) throws {
    var answers = Interfaces.Paper(dossier: "0", number: 1244, document: "2024D44150", zaak: "2022Z18766")
    answers.appendix = "242501244"
    answers.file = Self.pdf
    let interfaces = Interfaces(papers: [answers], hasNextLinks: hasNextLinks)
    let report = try fetch(.zaak("2022Z18766"), from: SourceServer { interfaces.answer($0) })
    #expect(report.outcomes.map(\.name) == ["ah-tk-20242025-1244"])
    #expect(report.outcomes.first?.outcome.file?.hasSuffix("/ah-tk-20242025-1244.pdf") == true)
  }

  @Test("A case that nobody knows is a sentence")
  func unknownCase() throws {
    let interfaces = Interfaces()
    #expect(throws: FetchError.self) {
      try fetch(.zaak("2022Z99999"), from: SourceServer { interfaces.answer($0) })
    }
  }

  @Test("A minister's letters since a day, all pages of them", arguments: [true, false])
  func minister(_ hasNextLinks: Bool) throws {
    let count = hasNextLinks ? 5 : 260
    let papers = (1...count).map { number in
      Interfaces.Paper(
        dossier: "29911", number: number, date: number == 1 ? "2019-01-01" : "2024-03-01",
        document: "2024D\(number)", published: ["xml": Self.paperXML("29911", number)])
    }
    let interfaces = Interfaces(papers: papers, hasNextLinks: hasNextLinks)
    let report = try fetch(
      .minister("Yeşilgöz", since: CalendarDate("2024-01-01"), until: nil),
      from: SourceServer { interfaces.answer($0) })
    #expect(report.outcomes.count == count - 1)
    #expect(report.outcomes.allSatisfy { $0.outcome.file != nil })
  }

  @Test("An answer that is no SRU or no OData is a sentence")
  func gibberish() throws {
    let server = try SourceServer { asked in
      asked.path == "/sru" || asked.path.hasPrefix("/OData")
        ? .body(Array("hallo".utf8), type: "text/plain") : nil
    }
    do {
      _ = try fetch(.dossier("29911"), from: server)
      Issue.record("nothing was thrown")
    } catch let error as FetchError {
      #expect(error.description.contains("gave an answer that cannot be read"))
    }
  }

  @Test("One paper that cannot be had does not keep the others back")
  func oneFails() throws {
    let interfaces = Interfaces(papers: (1...3).map { Self.paper($0, ["xml": Self.paperXML("29911", $0)]) })
    let server = try SourceServer { interfaces.answer($0) }
    server.answer("/kst-29911-2.xml", .status(403))
    let report = try fetch(.dossier("29911"), from: server)
    #expect(report.outcomes.compactMap(\.outcome.file).count == 2)
    #expect(report.outcomes[1].outcome.file == nil)
  }

  @Test("A fetch that is stopped, even while a source says nothing, goes on with the same request")
  func stopped() throws {
    let interfaces = Interfaces(papers: (1...4).map { Self.paper($0, ["xml": Self.paperXML("29911", $0)]) })
    let first = try SourceServer { interfaces.answer($0) }
    first.answer("/kst-29911-3.xml", .slow(.seconds(600), .status(404)))
    let report = try fetch(.dossier("29911"), from: first) {
      first.asked.contains { $0.path == "/kst-29911-3.xml" }
    }
    #expect(report.isStopped)
    #expect(report.outcomes.compactMap(\.outcome.file).count == 2)
    let second = try SourceServer { interfaces.answer($0) }
    let rest = try fetch(.dossier("29911"), from: second)
    #expect(rest.outcomes.count == 4)
    #expect(!second.asked.contains { $0.path == "/kst-29911-1.xml" })
  }

  // MARK: Names

  @Test(
    "What is wanted is told by its name",
    arguments: [
      ("kst-29911-433", Wanted.paper("kst-29911-433")), ("KST-36800-VIII-182", .paper("kst-36800-VIII-182")),
      ("29911", .dossier("29911")), ("29 911", .dossier("29911")), ("36600-vii", .dossier("36600-VII")),
      ("dossier-29911", .dossier("29911")), ("2022Z18766", .zaak("2022Z18766")),
      ("2021D44150", .document("2021D44150")), ("ah-tk-20222023-999", .paper("ah-tk-20222023-999")),
      ("Kamerstukken II 2020/21, 29 911, nr. 309", .paper("kst-29911-309")),
    ])
  func names(_ text: String, _ wanted: Wanted) throws {
    #expect(try Wanted(text) == wanted)
  }

  @Test(
    "A name that leads elsewhere names nothing",
    arguments: ["", "brief", "kst-../../x", "kst-1/2", "99999999", "kst-"])
  func noNames(_ text: String) {
    #expect(throws: Wanted.Unknown.self) { try Wanted(text) }
  }
}
