import Foundation
import Letters
import OfficialServer
import Testing

@testable import OfficialSources

/// The register of commitments, and how motions ended, by servers that answer as the sources were recorded.
@Suite("What the Tweede Kamer registers")
struct RegisterTests {
  private func fetcher(_ server: SourceServer, isOlder: Bool = false) throws -> Fetcher {
    Fetcher(
      client: PoliteClient(agent: "test", limits: PoliteClientTests.limits),
      addresses: FetchPlace.sources(server, isOlder: isOlder), folder: try FetchPlace().folder)
  }

  private func pages(_ interfaces: Interfaces, after token: Int = 0) throws -> [RegisterPage] {
    let server = try SourceServer { interfaces.answer($0) }
    return try server.run {
      var pages: [RegisterPage] = []
      try fetcher(server).register(after: token) { (page) throws(FetchError) in pages.append(page) }
      return pages
    }
  }

  @Test("The register comes page by page, and goes on from the last entry that was kept")
  func register() throws {
    var interfaces = Interfaces()
    interfaces.promises = (1...5).map { Interfaces.Promise("TZ202504-00\($0)") }
    interfaces.promises[1].status = "Voldaan"
    interfaces.promises[1].keptBy = ["2025Z00001", "2025Z00002"]
    interfaces.promises[2].status = "Deels Voldaan"
    interfaces.promises[3].status = "Iets nieuws"
    interfaces.promises[4].isDeleted = true
    let pages = try pages(interfaces)
    #expect(pages.map(\.changed.count) == [2, 2, 0] && pages.last?.removed.count == 1)
    let all = pages.flatMap(\.changed)
    #expect(all.map(\.status) == [.open, .kept, .partlyKept, nil])
    #expect(all[1].letters == ["2025Z00001", "2025Z00002"])
    #expect(all[0].promisedBy == "J. Voorbeeld" && all[0].office == "minister van Financiën")
    #expect(all[0].madeOn == CalendarDate(year: 2025, month: 4, day: 10))
    let token = try #require(pages.last?.token)
    // The end offers a token that is far too high: it is not taken.
    #expect(token == 900_040)
    interfaces.promises.append(Interfaces.Promise("TZ202504-001", status: "Vervallen"))
    let more = try self.pages(interfaces, after: token)
    #expect(more.flatMap(\.changed).map(\.status) == [.lapsed] && more.last?.token == 900_050)
    #expect(try self.pages(interfaces, after: 900_050).isEmpty)
  }

  @Test(
    "What of a promise does not fit its form is left out",
    arguments: [
      ("TZ2025-1", [] as [String], false), ("../../evil", [], false), ("TZ202504-057\u{202E}", [], false),
      ("TZ202504-057", ["../../x", "2025Z00001/../..", "kst-../x"], true),
    ])
  func hostile(_ number: String, _ letters: [String], _ isTaken: Bool) throws {
    var interfaces = Interfaces()
    var promise = Interfaces.Promise(number, keptBy: letters)
    promise.text = "Rood &#x9b;31m en \u{202E}om."
    interfaces.promises = [promise]
    let all = try pages(interfaces).flatMap(\.changed)
    #expect(all.count == (isTaken ? 1 : 0))
    for commitment in all {
      #expect(commitment.letters.isEmpty && commitment.text == "Rood 31m en om.")
    }
  }

  @Test("A register whose pages lead round in a circle comes to an end")
  func circle() throws {
    let interfaces = { () -> Interfaces in
      var interfaces = Interfaces()
      interfaces.promises = [Interfaces.Promise("TZ202504-001")]
      return interfaces
    }()
    let server = try SourceServer { asked in
      guard asked.query["skiptoken"] != nil else { return interfaces.answer(asked) }
      return interfaces.register(after: 0)
    }
    let pages = try server.run {
      var pages = 0
      try fetcher(server).register(after: 0) { (_: RegisterPage) throws(FetchError) in pages += 1 }
      return pages
    }
    #expect(pages == 1 && server.asked.count == 2)
  }

  @Test("Where keeping a page fails nothing more is asked")
  func notKept() throws {
    var interfaces = Interfaces()
    interfaces.promises = (1...5).map { Interfaces.Promise("TZ202504-00\($0)") }
    let server = try SourceServer { [interfaces] in interfaces.answer($0) }
    let fault = FetchError.notKept(path: "/x", reason: "full")
    _ = server.run {
      #expect(throws: fault) {
        try fetcher(server).register(after: 0) { (_: RegisterPage) throws(FetchError) in throw fault }
      }
    }
    #expect(server.asked.count == 1)
  }

  // MARK: Motions

  private func motion(
    _ decisions: [Interfaces.Motion.Decision], isOlder: Bool = false, zaak: String? = "2025Z17647"
  ) throws -> MotionRecord {
    var interfaces = Interfaces(papers: [
      Interfaces.Paper(dossier: "36600-VI", number: 101, zaak: zaak),
      Interfaces.Paper(dossier: "36600", number: 101, zaak: "2025Z99999"),
    ])
    interfaces.version = isOlder ? .v4 : .v5
    interfaces.motions["2025Z17647"] = Interfaces.Motion(decisions)
    let server = try SourceServer { [interfaces] in interfaces.answer($0) }
    return try server.run { try fetcher(server, isOlder: isOlder).motion("kst-36600-VI-101") }
  }

  private static let votes: [Interfaces.Motion.Vote] = [
    .init("GroenLinks-PvdA", 25, "Voor"), .init("NSC", 19, "Voor"), .init("PVV", 37, "Tegen"),
    .init("Lid Omtzigt", nil, "Voor", member: "Omtzigt, P.H."), .init("DENK", 3, "Niet deelgenomen"),
  ]

  @Test(
    "Outcome, votes by party and the cabinet's opinion come from either version", arguments: [false, true])
  func votes(_ isOlder: Bool) throws {
    let record = try motion([.init("Stemmen - aangenomen", votes: Self.votes)], isOlder: isOlder)
    #expect(record.outcome == "aangenomen" && record.voting == "Met handopsteken")
    // A member's row among those of fractions is astray.
    #expect(record.count(.inFavour) == 44 && record.count(.against) == 37 && record.count(.absent) == 3)
    #expect(record.parties(.inFavour).map(\.name) == ["GroenLinks-PvdA", "NSC"])
    #expect(record.appreciation == "Overbodig" && record.caseNumber == "2025Z17647")
  }

  @Test("Where each member is called by name, members are counted")
  func rollCall() throws {
    let called: [Interfaces.Motion.Vote] = [
      .init("NSC", 19, "Voor"), .init("NSC", nil, "Voor", member: "A"),
      .init("NSC", nil, "Tegen", member: "B"),
      .init("SP", nil, "Voor", member: "C"),
    ]
    let record = try motion([.init("Stemmen - verworpen", "Hoofdelijk", votes: called)])
    #expect(record.count(.inFavour) == 2 && record.count(.against) == 1)
    #expect(record.parties(.inFavour).map(\.votes) == [1, 1])
  }

  @Test(
    "Only a decision that ends a motion is its outcome; two that differ are none",
    arguments: [
      (["Stemmen - aangehouden", "Stemmen - aangenomen"], "aangenomen"),
      (["Stemmen - aangehouden"], "aangehouden"), (["Ingediend"], nil), ([], nil),
      (["Stemmen - aangenomen", "Stemmen - verworpen"], nil),
    ] as [([String], String?)])
  func outcomes(_ kinds: [String], _ outcome: String?) throws {
    #expect(try motion(kinds.map { .init($0) }).outcome == outcome)
  }

  @Test("A paper that is no motion, or of no case, has no record", arguments: ["2025Z99999", nil])
  func noMotion(_ zaak: String?) throws {
    #expect(throws: FetchError.missing(address: "kst-36600-VI-101")) { try motion([], zaak: zaak) }
  }

  @Test("Seats beyond all measure are no seats")
  func hugeSeats() throws {
    let record = try motion([.init("Stemmen - aangenomen", votes: [.init("X", Int.max, "Voor")])])
    #expect(record.votes.first?.seats == nil && record.count(.inFavour) == nil)
  }
}
