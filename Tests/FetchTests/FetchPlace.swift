import Foundation
import Letters
import OfficialServer
import TestSupport

@testable import OfficialSources

/// A folder, and a client that fetches into it from a server of the test's own.
struct FetchPlace {
  let place: TemporaryFolder
  var folder: DocumentFolder { DocumentFolder(place.path) }
  var position: FeedPosition { FeedPosition(path: place.path + "/news") }

  init() throws { place = try TemporaryFolder() }

  static func sources(_ server: SourceServer, isOlder: Bool = false) -> SourceAddresses {
    SourceAddresses(
      repository: server.address + "/frbr/officielepublicaties", publications: server.address,
      search: server.address + "/sru", openData: server.address + (isOlder ? "/OData/v4/2.0/" : "/OData/v5"),
      feed: server.address + "/SyncFeed/2.0")
  }

  /// Fetches with a new client, and stops the server.
  func fetch(
    _ wanted: Wanted, from server: SourceServer, isOlder: Bool = false, withAttachments: Bool = false,
    holding held: Set<String> = [], until isStopped: @escaping @Sendable () -> Bool = { false }
  ) throws -> Fetcher.Report {
    try server.run {
      let client = PoliteClient(agent: "test", limits: PoliteClientTests.limits, isStopped: isStopped)
      let fetcher = Fetcher(
        client: client, addresses: Self.sources(server, isOlder: isOlder), folder: folder, position: position,
        isHeld: { held.contains($0) })
      return try fetcher.fetch(wanted, withAttachments: withAttachments)
    }
  }

  /// The files of all documents, below the folder.
  var files: [String] {
    let all = FileManager.default.enumerator(atPath: place.path)?.allObjects as? [String] ?? []
    return all.filter { $0.contains(".") && !$0.hasSuffix("metadata.xml") }.sorted()
  }

  func path(_ name: String, _ ending: String) -> String { "\(place.path)/\(name)/\(name).\(ending)" }
}

/// Papers as the sources give them.
enum Papers {
  static func xml(_ dossier: String, _ number: Int) -> [UInt8] {
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

  static func page(_ identifier: String) -> [UInt8] {
    Array(
      """
      <!DOCTYPE html><html><head><meta name="DC.identifier" content="\(identifier)"></head>
      <body><p>Een brief, ook als pagina.</p></body></html>
      """.utf8)
  }

  static let errorPage = Array("<!DOCTYPE html><html><body><h1>Pagina niet gevonden</h1></body></html>".utf8)
  static let pdf = Array("%PDF-1.4 een brief".utf8)

  static func paper(_ number: Int, _ published: [String: [UInt8]]) -> Interfaces.Paper {
    Interfaces.Paper(dossier: "29911", number: number, document: document(number), published: published)
  }

  /// Papers of a dossier, from 1 on, published as XML.
  static func papers(_ numbers: ClosedRange<Int>, of dossier: String = "29911") -> [Interfaces.Paper] {
    numbers.map {
      Interfaces.Paper(
        dossier: dossier, number: $0, document: document($0), published: ["xml": xml(dossier, $0)])
    }
  }

  static func document(_ number: Int) -> String { "2024D" + String("\(100_000 + number)".dropFirst()) }

  /// Where the repository has a form of a paper.
  static func place(_ number: Int, _ ending: String) -> String {
    "/frbr/officielepublicaties/kst/29911/kst-29911-\(number)/1/\(ending)/kst-29911-\(number).\(ending)"
  }
}
