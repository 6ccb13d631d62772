import Foundation
import OfficialServer
import Testing

@testable import OfficialSources

/// Lists that no source should give: nothing of them leaves the folder, or is believed.
@Suite("Hostile lists")
struct HostileListTests {
  private let place: FetchPlace

  init() throws { place = try FetchPlace() }

  private static let key = "0a0a0a0a-0a0a-0a0a-0a0a-0a0a0a0a0a0a"

  private static func json(_ text: String) -> Answer { .body(Array(text.utf8), type: "application/json") }

  private static func sru(_ records: String, count: Int) -> Answer {
    .body(
      Array("<?xml version=\"1.0\"?><r><numberOfRecords>\(count)</numberOfRecords>\(records)</r>".utf8),
      type: "application/xml")
  }

  /// Everything that is on the disk around the folder.
  private var written: [String] {
    FileManager.default.enumerator(atPath: place.place.path)?.allObjects as? [String] ?? []
  }

  @Test(
    "A number or a key that leads elsewhere is none",
    arguments: [
      #""DocumentNummer": "../../escaped/evil""#, #""Nummer": "../escaped""#,
      #""Nummer": "2021D44150/../../x""#,
      #""Nummer": "2021\u001b]52;c;cHduZWQ=\u0007\u009b31mRED\u202e""#, #""Nummer": 12"#, #""Nummer": null"#,
      #""Nummer": "2021D44150", "Ondernummer": 5, "Kamerstukdossier": [{"Nummer": 29911, "Toevoeging": "x-5/../../evildir"}]"#,
      #""Ondernummer": 99999999999999999999, "Kamerstukdossier": {"Nummer": 1e400}"#,
      #""HuidigeDocumentVersie": {"ExterneIdentifier": "kst-../../x"}"#,
      #""Aanhangselnummer": "2425../../x""#,
    ])
  func rows(_ fields: String) throws {
    let rows = "{\"value\": [{\"Document\": [{\"Id\": \"\(Self.key)\", \(fields)}]}]}"
    let server = try SourceServer { asked in
      if asked.path.hasSuffix("/Zaak") { return Self.json(rows) }
      if asked.path.hasSuffix("/resource") { return .body(Papers.pdf, type: "application/pdf") }
      return nil
    }
    let report = try place.fetch(.zaak("2022Z18766"), from: server)
    let allowed = ["2021D44150", Self.key]
    #expect(report.outcomes.allSatisfy { allowed.contains($0.name) })
    #expect(
      written.allSatisfy { path in allowed.contains { path == $0 || path == "\($0)/\($0).pdf" } },
      "\(written)")
    #expect(server.asked.allSatisfy { !$0.path.contains("..") })
  }

  @Test(
    "A key that is no GUID is no document",
    arguments: ["../x", "0a0a0a0a0a0a", "", "0a0a0a0a-0a0a-0a0a-0a0a-0a0a0a0a0a0/"])
  func keys(_ key: String) throws {
    let server = try SourceServer { asked in
      asked.path.hasSuffix("/Zaak") ? Self.json("{\"value\": [{\"Document\": [{\"Id\": \"\(key)\"}]}]}") : nil
    }
    #expect(throws: FetchError.self) { try place.fetch(.zaak("2022Z18766"), from: server) }
  }

  @Test("A row that is odd does not take the others with it")
  func oddRows() throws {
    let rows =
      #"{"value": [1, null, "x", {"Id": 5}, {"Document": 3}, {"Document": [{"Id": "\#(Self.key)", "Verwijderd": "True"}, "#
      + #"{"Id": "\#(Self.key)", "Nummer": "2021D44150", "Verwijderd": false}]}]}"#
    let server = try SourceServer { asked in
      if asked.path.hasSuffix("/Zaak") { return Self.json(rows) }
      return asked.path.hasSuffix("/resource") ? .body(Papers.pdf, type: "application/pdf") : nil
    }
    #expect(try place.fetch(.zaak("2022Z18766"), from: server).outcomes.map(\.name) == ["2021D44150"])
  }

  @Test(
    "Pages without end, at another host, or nested without end are refused",
    arguments: ["loop", "other", "deep", "same", "text"])
  func pages(_ kind: String) throws {
    let count = Counter()
    let server = try SourceServer { asked in
      guard asked.path.contains("/OData/") else { return nil }
      return switch kind {
      case "loop": Self.json(#"{"value": [], "@odata.nextLink": "Zaak?x=\#(count.next())"}"#)
      case "same": Self.json(#"{"value": [{}], "@odata.nextLink": "Zaak?x=1"}"#)
      case "other": Self.json(#"{"value": [], "@odata.nextLink": "http://127.0.0.2:80/x"}"#)
      case "deep": Self.json(String(repeating: "[", count: 500_000))
      default: Self.json("hallo")
      }
    }
    let fault = try #require(throws: FetchError.self) { try place.fetch(.zaak("2022Z18766"), from: server) }
    guard case .unreadable = fault else {
      Issue.record("found: \(fault)")
      return
    }
    #expect(server.asked.count < 6)
  }

  @Test("Records with identifiers or addresses that lead elsewhere are passed over")
  func records() throws {
    let records = """
      <record><identifier>kst-../../x</identifier></record><record><identifier>../../../x</identifier></record>
      <record><identifier>kst-1-&#x202E;</identifier></record><record><identifier>kst-29911-1</identifier>
      <itemUrl manifestation="xml">http://127.0.0.2:80/kst-29911-1.xml</itemUrl>
      <itemUrl manifestation="pdf">file:///etc/kst-29911-1.pdf</itemUrl>
      <itemUrl manifestation="../x">http://127.0.0.1/kst-29911-1.xml</itemUrl></record>
      """
    let server = try SourceServer { asked in asked.path == "/sru" ? Self.sru(records, count: 4) : nil }
    let report = try place.fetch(.dossier("29911"), from: server)
    #expect(report.outcomes.map(\.name) == ["kst-29911-1"])
    #expect(report.outcomes.first?.outcome.file == nil)
    #expect(written.isEmpty)
  }

  @Test("A search without end is refused")
  func endlessSearch() throws {
    let count = Counter()
    let server = try SourceServer { asked in
      asked.path == "/sru"
        ? Self.sru("<record><identifier>kst-29911-\(count.next())</identifier></record>", count: 1 << 40)
        : nil
    }
    #expect(throws: FetchError.self) { try place.fetch(.dossier("29911"), from: server) }
    #expect(server.asked.count < 250)
  }

  @Test("What a diagnostic says is told in one line without commands")
  func diagnostic() throws {
    let answer =
      "<r><diagnostics><diagnostic><message>\u{9B}31mRED \u{202E} evil</message></diagnostic></diagnostics></r>"
    let server = try SourceServer { asked in
      asked.path == "/sru" ? .body(Array(answer.utf8), type: "application/xml") : nil
    }
    let fault = try #require(throws: FetchError.self) { try place.fetch(.dossier("29911"), from: server) }
    #expect(fault == .unreadable(address: server.address + "/sru", reason: .said("31mRED evil")))
  }

  @Test(
    "A page that is answered for everything, or half a document, is kept by no name",
    arguments: ["page", "text", "deep", "half"])
  func everything(_ kind: String) throws {
    let body: [UInt8] =
      switch kind {
      case "page": Papers.errorPage
      case "text": Array("not xml at all".utf8)
      case "deep": Array(("<?xml version=\"1.0\"?>" + String(repeating: "<a>", count: 100_000)).utf8)
      default: Array(Papers.xml("29911", 433).dropLast(60))
      }
    let server = try SourceServer { _ in .body(body, type: "application/xml") }
    let report = try place.fetch(.paper("kst-29911-433"), from: server)
    #expect(report.outcomes.first?.outcome.file == nil)
    #expect(written.isEmpty)
  }
}

/// A number that rises with each question.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var value = 0

  func next() -> Int {
    lock.withLock {
      value += 1
      return value
    }
  }
}
