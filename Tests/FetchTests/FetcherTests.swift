import Foundation
import LetterSources
import Letters
import OfficialServer
import Testing

@testable import OfficialSources

/// The real client against a server that speaks the sources' interfaces: one paper in its forms.
@Suite("Fetching papers")
struct FetcherTests {
  private let place: FetchPlace

  init() throws { place = try FetchPlace() }

  @Test("A paper comes as XML, else as a page, else as PDF")
  func formats() throws {
    let interfaces = Interfaces(papers: [
      Papers.paper(
        433, ["xml": Papers.xml("29911", 433), "html": Papers.page("kst-29911-433"), "pdf": Papers.pdf]),
      Papers.paper(434, ["html": Papers.page("kst-29911-434"), "pdf": Papers.pdf]),
      Papers.paper(435, ["pdf": Papers.pdf]),
    ])
    for (number, ending) in [(433, "xml"), (434, "html"), (435, "pdf")] {
      let server = try SourceServer { interfaces.answer($0) }
      let report = try place.fetch(.paper("kst-29911-\(number)"), from: server)
      let file = "\(place.place.path)/kst-29911-\(number)/kst-29911-\(number).\(ending)"
      #expect(report.outcomes.map(\.outcome) == [.new(file: file)])
      #expect(FileManager.default.fileExists(atPath: file))
    }
  }

  @Test("A form that cannot be had is passed over, and metadata that are broken do no harm")
  func oneFormFails() throws {
    let interfaces = Interfaces(papers: [Papers.paper(433, ["html": Papers.page("kst-29911-433")])])
    let server = try SourceServer { interfaces.answer($0) }
    server.answer(Papers.place(433, "xml"), .status(500))
    server.answer("/kst-29911-433/metadata.xml", .status(500))
    let report = try place.fetch(.paper("kst-29911-433"), from: server)
    #expect(report.outcomes.first?.outcome.file?.hasSuffix(".html") == true)
  }

  @Test("What the publications cannot give just now comes from the Tweede Kamer")
  func fallback() throws {
    var paper = Papers.paper(433, ["xml": Papers.xml("29911", 433)])
    paper.file = Papers.pdf
    let interfaces = Interfaces(papers: [paper])
    let server = try SourceServer { interfaces.answer($0) }
    server.answer(Papers.place(433, "xml"), .status(500))
    let report = try place.fetch(.dossier("29911"), from: server)
    #expect(report.outcomes.first?.outcome.file?.hasSuffix("/kst-29911-433.pdf") == true)
  }

  @Test("An error page that is answered with 200 is no paper")
  func errorPage() throws {
    let interfaces = Interfaces(papers: [
      Papers.paper(433, ["xml": Papers.errorPage, "html": Papers.errorPage, "pdf": Papers.pdf])
    ])
    let report = try place.fetch(.paper("kst-29911-433"), from: SourceServer { interfaces.answer($0) })
    #expect(report.outcomes.first?.outcome.file?.hasSuffix(".pdf") == true)
  }

  @Test("What is nowhere is a sentence, and leaves nothing behind")
  func nowhere() throws {
    let interfaces = Interfaces()
    let report = try place.fetch(.paper("kst-29911-999"), from: SourceServer { interfaces.answer($0) })
    guard case .failed(.missing(let address))? = report.outcomes.first?.outcome else {
      Issue.record("found: \(report.outcomes)")
      return
    }
    #expect(address.hasSuffix("/kst-29911-999"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.place.path) == [])
  }

  @Test("Metadata come along, and make of a page the paper that it is; those of another one do not")
  func metadata() throws {
    let interfaces = Interfaces(papers: [Papers.paper(434, ["html": Papers.page("kst-29911-434")])])
    let report = try place.fetch(.paper("kst-29911-434"), from: SourceServer { interfaces.answer($0) })
    let letter = try LetterReader.letter(at: #require(report.outcomes.first?.outcome.file))
    #expect(letter.kamerstuk == "kst-29911-434")
    #expect(letter.date == CalendarDate("2024-03-01"))
    let other = Interfaces(papers: [Papers.paper(435, ["pdf": Papers.pdf])])
    let server = try SourceServer { asked in
      asked.path.hasSuffix("metadata.xml")
        ? .body(
          Array(
            "<metadata_gegevens><metadata name=\"DC.identifier\" content=\"kst-1-1\"/></metadata_gegevens>"
              .utf8), type: "x")
        : other.answer(asked)
    }
    _ = try place.fetch(.paper("kst-29911-435"), from: server)
    #expect(!FileManager.default.fileExists(atPath: place.place.path + "/kst-29911-435/metadata.xml"))
  }

  @Test("A paper that is here as XML is not asked for again; one that is here as PDF is, for its XML")
  func again() throws {
    let first = Interfaces(papers: [Papers.paper(433, ["pdf": Papers.pdf])])
    _ = try place.fetch(.paper("kst-29911-433"), from: SourceServer { first.answer($0) })
    let second = Interfaces(papers: [Papers.paper(433, ["xml": Papers.xml("29911", 433), "pdf": Papers.pdf])])
    let report = try place.fetch(.paper("kst-29911-433"), from: SourceServer { second.answer($0) })
    let file = "\(place.place.path)/kst-29911-433/kst-29911-433.xml"
    #expect(
      report.outcomes.map(\.outcome)
        == [.renewed(file: file, before: "\(place.place.path)/kst-29911-433/kst-29911-433.pdf")])
    #expect(!FileManager.default.fileExists(atPath: "\(place.place.path)/kst-29911-433/kst-29911-433.pdf"))
    let server = try SourceServer { second.answer($0) }
    let third = try place.fetch(.paper("kst-29911-433"), from: server)
    #expect(third.outcomes.map(\.outcome) == [.unchanged(file: file)])
    #expect(server.asked.isEmpty)
  }

  @Test("What the reader has from elsewhere is not fetched a second time")
  func held() throws {
    let interfaces = Interfaces(papers: (1...3).map { Papers.paper($0, ["xml": Papers.xml("29911", $0)]) })
    let server = try SourceServer { interfaces.answer($0) }
    let report = try place.fetch(.dossier("29911"), from: server, holding: ["kst-29911-2"])
    #expect(report.outcomes.map(\.outcome)[1] == .held)
    #expect(!server.asked.contains { $0.path.contains("kst-29911-2/") })
  }

  @Test("Another paper than was asked for is refused", arguments: ["xml", "html"])
  func anotherPaper(_ ending: String) throws {
    let other = ending == "xml" ? Papers.xml("29911", 999) : Papers.page("kst-29911-999")
    let interfaces = Interfaces(papers: [Papers.paper(433, [ending: other])])
    let report = try place.fetch(.paper("kst-29911-433"), from: SourceServer { interfaces.answer($0) })
    guard case .failed(.unreadable(_, let reason))? = report.outcomes.first?.outcome else {
      Issue.record("found: \(report.outcomes)")
      return
    }
    #expect(reason == .anotherPaper(than: "kst-29911-433"))
    #expect(place.files == [])
  }

  @Test("Where the search is down, papers come as they are shown")
  func shown() throws {
    let interfaces = Interfaces(papers: [Papers.paper(434, ["html": Papers.page("kst-29911-434")])])
    let server = try SourceServer { asked in
      asked.path == "/sru" || asked.path.hasPrefix("/frbr") ? .status(404) : interfaces.answer(asked)
    }
    let report = try place.fetch(.paper("kst-29911-434"), from: server)
    #expect(report.outcomes.map(\.outcome) == [.new(file: place.path("kst-29911-434", "html"))])
  }

  @Test("A paper that is not set yet is asked for as PDF, and gives way to what it becomes")
  func unset() throws {
    var paper = Papers.paper(5, ["pdf": Papers.pdf])
    paper.publishedAs = "kst-1259252"
    let before = Interfaces(papers: [paper])
    let server = try SourceServer { before.answer($0) }
    let first = try place.fetch(.paper("kst-1259252"), from: server)
    let old = place.path("kst-1259252", "pdf")
    #expect(first.outcomes.map(\.outcome) == [.new(file: old)])
    #expect(server.asked.first?.path.hasSuffix("/onopgemaakt/kst-1259252/1/pdf/kst-1259252.pdf") == true)
    let after = Interfaces(papers: Papers.papers(5...5))
    let second = try place.fetch(.dossier("29911"), from: SourceServer { after.answer($0) })
    #expect(second.outcomes.map(\.outcome) == [.renewed(file: place.path("kst-29911-5", "xml"), before: old)])
    #expect(place.files == ["kst-29911-5/kst-29911-5.xml"])
  }

  @Test("Attachments come along where they are asked for")
  func attachments() throws {
    var attachment = Papers.paper(433, ["pdf": Papers.pdf])
    attachment.publishedAs = "blg-936562"
    attachment.mainDocument = "kst-29911-433"
    let interfaces = Interfaces(papers: Papers.papers(433...433) + [attachment])
    let alone = try place.fetch(.dossier("29911"), from: SourceServer { interfaces.answer($0) })
    #expect(alone.outcomes.map(\.name) == ["kst-29911-433"])
    let report = try place.fetch(
      .paper("kst-29911-433"), from: SourceServer { interfaces.answer($0) }, withAttachments: true)
    #expect(report.outcomes.map(\.name) == ["kst-29911-433", "blg-936562"])
    #expect(place.files == ["blg-936562/blg-936562.pdf", "kst-29911-433/kst-29911-433.xml"])
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
    arguments: [
      "", "brief", "kst-../../x", "kst-1/2", "99999999", "kst-", "kst-..", "kst-1-\u{202E}", "kst-a-1",
      "2021D\u{1B}]52;c;x", "29911-", "kst-1-2-3-4-5-6",
    ])
  func noNames(_ text: String) {
    #expect(throws: Wanted.Unknown.self) { try Wanted(text) }
  }
}
