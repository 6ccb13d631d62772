import Foundation
import Letters
import OfficialServer
import Testing

@testable import OfficialSources

/// Dossiers, cases, ministers and news: which documents there are, and what may lack.
@Suite("Listing documents")
struct ListingTests {
  private let place: FetchPlace

  init() throws { place = try FetchPlace() }

  // MARK: Dossiers

  @Test(
    "A dossier is found page by page, and what is not published comes from the Tweede Kamer",
    arguments: ["29911", "36600-VII", "21501-20"])
  func dossier(_ dossier: String) throws {
    let new = Interfaces.Paper(dossier: dossier, number: 12, document: Papers.document(12), file: Papers.pdf)
    let other = Interfaces.Paper(dossier: "12345", number: 1, published: ["xml": Papers.xml("12345", 1)])
    let interfaces = Interfaces(papers: Papers.papers(1...11, of: dossier) + [new, other])
    let server = try SourceServer { interfaces.answer($0) }
    let report = try place.fetch(.dossier(dossier), from: server)
    #expect(report.outcomes.map(\.name) == (1...12).map { "kst-\(dossier)-\($0)" })
    #expect(report.outcomes.compactMap(\.outcome.file).count == 12)
    #expect(report.outcomes.last?.outcome.file == place.path("kst-\(dossier)-12", "pdf"))
    #expect(report.gaps.isEmpty)
    // Eleven records, two a page.
    #expect(server.asked.count { $0.path == "/sru" } == 6)
  }

  @Test(
    "What one of two sources could not list may lack, and it says so",
    arguments: [Gap.Part.published, .unpublished])
  func oneSourceDown(_ part: Gap.Part) throws {
    let new = Interfaces.Paper(dossier: "29911", number: 2, document: Papers.document(2), file: Papers.pdf)
    let interfaces = Interfaces(papers: Papers.papers(1...1) + [new])
    let server = try SourceServer { asked in
      asked.path.hasPrefix(part == .published ? "/sru" : "/OData") ? .status(500) : interfaces.answer(asked)
    }
    let report = try place.fetch(.dossier("29911"), from: server)
    #expect(report.outcomes.compactMap(\.outcome.file).count == (part == .published ? 2 : 1))
    let gap = try #require(report.gaps.first)
    #expect(report.gaps.count == 1 && gap.part == part)
    guard case .refused(_, 500) = gap.error else {
      Issue.record("\(gap)")
      return
    }
    #expect(gap.wanted == "29911")
  }

  @Test("Fewer records than there should be is a gap, not an end")
  func shortSearch() throws {
    var interfaces = Interfaces(papers: Papers.papers(1...3))
    interfaces.claimedTotal = 5
    let server = try SourceServer { [interfaces] in interfaces.answer($0) }
    let report = try place.fetch(.dossier("29911"), from: server)
    #expect(report.gaps.map(\.part) == [.published])
    #expect(
      report.gaps.first?.error == .unreadable(address: server.address + "/sru", reason: .tooFew(3, of: 5)))
  }

  @Test("With both sources down, or nothing in both, there is a sentence")
  func nothing() throws {
    let down = try SourceServer { _ in .status(503) }
    #expect(throws: FetchError.self) { try place.fetch(.dossier("29911"), from: down) }
    let empty = Interfaces()
    let server = try SourceServer { empty.answer($0) }
    #expect(throws: FetchError.missing(address: "29911 (\(server.address)/OData/v5)")) {
      try place.fetch(.dossier("29911"), from: server)
    }
  }

  @Test("A paper that both list is one, under the identifier that is set")
  func merged() {
    let paper = Listed.Paper(dossier: "36867", number: "5")
    let listed = [
      Listed(identifier: "kst-1259252", paper: paper, forms: [.pdf: "a"]),
      Listed(identifier: "kst-36867-5", paper: paper, forms: [.xml: "b"]),
      Listed(key: "00000000-0000-4000-8000-000000000005", number: "2024D00005", paper: paper),
      Listed(identifier: "kst-36867-10", paper: .init(dossier: "36867", number: "10")),
    ].merged()
    #expect(listed.map(\.name) == ["kst-36867-5", "kst-36867-10"])
    #expect(listed[0].forms == [.xml: "b"] && listed[0].number == "2024D00005")
  }

  @Test("One paper that cannot be had does not keep the others back")
  func oneFails() throws {
    let interfaces = Interfaces(papers: Papers.papers(1...3))
    let server = try SourceServer { interfaces.answer($0) }
    server.answer(Papers.place(2, "xml"), .status(403))
    let report = try place.fetch(.dossier("29911"), from: server)
    #expect(report.outcomes.compactMap(\.outcome.file).count == 2)
    #expect(report.outcomes[1].outcome.file == nil)
  }

  @Test("A fetch that is stopped, even while a source says nothing, goes on with the same request")
  func stopped() throws {
    let interfaces = Interfaces(papers: Papers.papers(1...4))
    let first = try SourceServer { interfaces.answer($0) }
    first.answer(Papers.place(3, "xml"), .slow(.seconds(600), .status(404)))
    let report = try place.fetch(.dossier("29911"), from: first) {
      first.asked.contains { $0.path == Papers.place(3, "xml") }
    }
    #expect(report.isStopped)
    #expect(report.outcomes.compactMap(\.outcome.file).count == 2)
    let second = try SourceServer { interfaces.answer($0) }
    let rest = try place.fetch(.dossier("29911"), from: second)
    #expect(rest.outcomes.count == 4)
    #expect(!second.asked.contains { $0.path == Papers.place(1, "xml") })
  }

  // MARK: Cases and documents

  @Test(
    "A case gives the questions' answers, by its official name where there is one",
    arguments: [Interfaces.Version.v5, .v4])
  func zaak(_ version: Interfaces.Version) throws {
    var answers = Interfaces.Paper(dossier: "0", number: 1244, document: "2024D44150", zaak: "2022Z18766")
    answers.appendix = "242501244"
    answers.file = Papers.pdf
    var interfaces = Interfaces(papers: [answers])
    interfaces.version = version
    let server = try SourceServer { [interfaces] in interfaces.answer($0) }
    let report = try place.fetch(.zaak("2022Z18766"), from: server, isOlder: version == .v4)
    #expect(report.outcomes.map(\.name) == ["ah-tk-20242025-1244"])
    #expect(report.outcomes.first?.outcome.file == place.path("ah-tk-20242025-1244", "pdf"))
  }

  @Test(
    "A document is found by its number, whatever the interface calls that",
    arguments: [Interfaces.Version.v5, .v4])
  func document(_ version: Interfaces.Version) throws {
    var interfaces = Interfaces(papers: Papers.papers(1...3))
    interfaces.version = version
    let server = try SourceServer { [interfaces] in interfaces.answer($0) }
    let report = try place.fetch(.document("2024D00002"), from: server, isOlder: version == .v4)
    #expect(report.outcomes.map(\.name) == ["kst-29911-2"])
    #expect(server.asked.count { $0.path.hasSuffix("$metadata") } == 1)
  }

  @Test("A case that nobody knows is a sentence")
  func unknownCase() throws {
    let interfaces = Interfaces()
    #expect(throws: FetchError.self) {
      try place.fetch(.zaak("2022Z99999"), from: SourceServer { interfaces.answer($0) })
    }
  }

  // MARK: Ministers

  @Test("A minister's letters of some days, the last day in and the day after not, all pages of them")
  func minister() throws {
    let days = [
      "2024-02-29", "2024-03-01T00:00:00+01:00", "2024-03-15", "2024-03-31T00:00:00+01:00",
      "2024-04-01T00:00:00+02:00",
    ]
    let papers = days.enumerated().map { index, day in
      Interfaces.Paper(
        dossier: "29911", number: index + 1, date: day, document: Papers.document(index + 1),
        published: ["xml": Papers.xml("29911", index + 1)])
    }
    let interfaces = Interfaces(papers: papers)
    let report = try place.fetch(
      .minister("Yeşilgöz", since: CalendarDate("2024-03-01"), until: CalendarDate("2024-03-31")),
      from: SourceServer { interfaces.answer($0) })
    #expect(report.outcomes.map(\.name) == ["kst-29911-2", "kst-29911-3", "kst-29911-4"])
    #expect(report.outcomes.allSatisfy { $0.outcome.file != nil })
  }

  @Test("Days that are too much for the source are asked for in halves, and those that stay so may lack")
  func slowMinister() throws {
    let papers = ["2024-01-10", "2024-06-10"].enumerated().map { index, day in
      Interfaces.Paper(
        dossier: "29911", number: index + 1, date: day, document: Papers.document(index + 1),
        published: ["xml": Papers.xml("29911", index + 1)])
    }
    let interfaces = Interfaces(papers: papers)
    let server = try SourceServer { asked in
      guard let filter = asked.query["$filter"],
        let days = filter.firstMatch(of: /Datum ge (\S+) and Datum lt (\S+)/),
        let first = CalendarDate(days.1), let behind = CalendarDate(days.2)
      else { return interfaces.answer(asked) }
      let isTooMuch = behind.dayNumber - first.dayNumber > 60 || "\(days.1)" == "2024-05-31"
      return isTooMuch ? .status(500) : interfaces.answer(asked)
    }
    let report = try place.fetch(
      .minister("Yeşilgöz", since: CalendarDate("2024-01-01"), until: CalendarDate("2024-06-30")),
      from: server)
    #expect(report.outcomes.map(\.name).contains("kst-29911-1"))
    #expect(report.gaps.allSatisfy { if case .days = $0.part { true } else { false } })
  }

  @Test(
    "A moment is a day in the Netherlands",
    arguments: [
      ("2026-08-01T00:00:00+02:00", "2026-08-01"), ("2026-07-31T22:00:00Z", "2026-08-01"),
      ("2026-07-31T21:59:59Z", "2026-07-31"), ("2026-01-31T23:00:00Z", "2026-02-01"),
      ("2026-01-31T22:59:00Z", "2026-01-31"), ("2026-03-28T22:30:00Z", "2026-03-28"),
      ("2026-03-29T22:30:00Z", "2026-03-30"), ("2026-10-24T22:30:00Z", "2026-10-25"),
      ("2026-10-25T22:30:00Z", "2026-10-25"), ("2024-03-01", "2024-03-01"), ("2024-02-30", nil),
      ("gisteren", nil),
      ("9999-12-31T23:30:00Z", nil),
    ] as [(String, String?)])
  func dutchDays(_ moment: String, _ day: String?) {
    #expect(DutchDay.of(moment)?.description == day)
  }

  // MARK: News

  @Test("Letters that came since a day are found without asking by date, and each once")
  func news() throws {
    let today = Self.day(0)
    func letters(_ days: ClosedRange<Int>) -> [Interfaces.Paper] {
      days.map {
        Interfaces.Paper(
          dossier: "29911", number: $0, date: Self.day($0 - 10), document: Papers.document($0),
          file: Papers.pdf)
      }
    }
    var motion = Interfaces.Paper(
      dossier: "29911", number: 50, date: today, document: Papers.document(50), file: Papers.pdf)
    motion.kind = "Motie"
    let first = Interfaces(papers: letters(1...9) + [motion])
    let server = try SourceServer { first.answer($0) }
    let report = try place.fetch(.news(since: nil), from: server)
    // Seven days back: what is of ten days ago is no news.
    #expect(report.outcomes.map(\.name) == (3...9).map { "kst-29911-\($0)" })
    #expect(server.asked.count { $0.path == "/SyncFeed/2.0/Feed" } < 40)
    let second = Interfaces(papers: first.papers + letters(10...10))
    let again = try SourceServer { second.answer($0) }
    #expect(try place.fetch(.news(since: nil), from: again).outcomes.map(\.name) == ["kst-29911-10"])
    #expect(again.asked.first?.query["skiptoken"] == "\(Interfaces.firstToken + 90)")
    let nothing = try place.fetch(.news(since: nil), from: SourceServer { second.answer($0) })
    #expect(nothing.outcomes.isEmpty)
  }

  @Test("Old rows that are sent anew are no news, and a letter that failed is news still")
  func corrections() throws {
    var old = Interfaces.Paper(
      dossier: "29911", number: 1, date: "2019-01-01", document: Papers.document(1), file: Papers.pdf)
    old.kind = "Brief regering"
    let letter = Interfaces.Paper(
      dossier: "29911", number: 2, date: Self.day(0), document: Papers.document(2))
    let without = Interfaces(papers: [old, letter])
    let failed = try place.fetch(.news(since: nil), from: SourceServer { without.answer($0) })
    #expect(failed.outcomes.map(\.name) == ["kst-29911-2"] && failed.outcomes[0].outcome.file == nil)
    var with = without
    with.papers[1].file = Papers.pdf
    let report = try place.fetch(.news(since: nil), from: SourceServer { [with] in with.answer($0) })
    #expect(report.outcomes.compactMap(\.outcome.file) == [place.path("kst-29911-2", "pdf")])
  }

  /// So many days from now on.
  private static func day(_ days: Int) -> String {
    Date(timeIntervalSinceNow: Double(days) * 86_400).formatted(.iso8601.year().month().day())
  }
}
