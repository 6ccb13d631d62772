import Foundation

/// The official sources as they were recorded (`../shared/sources`): publications in the repository and as they are
/// shown, the SRU search, the Tweede Kamer's OData v5 and v4, and its SyncFeed.
package struct Interfaces: Sendable {
  /// A paper as the sources know it.
  package struct Paper: Sendable {
    package var dossier: String
    package var number: Int
    package var title = "Brief over iets"
    /// With the hour where a test has something to say of it.
    package var date = "2024-03-01"
    package var actor = "D. Yeşilgöz-Zegerius"
    package var kind = "Brief regering"
    /// The Tweede Kamer's number.
    package var document = "2024D00000"
    package var zaak: String?
    /// Of questions and their answers: «242501244».
    package var appendix: String?
    /// Under which it is published, where that is not its dossier and number: `kst-1259252`, `blg-936562`.
    package var publishedAs: String?
    /// The paper that it was sent along with.
    package var mainDocument: String?
    /// What officielebekendmakingen.nl has of it, by ending.
    package var published: [String: [UInt8]] = [:]
    /// What the Tweede Kamer has of it.
    package var file: [UInt8]?

    package init(
      dossier: String, number: Int, date: String = "2024-03-01", document: String = "2024D00000",
      zaak: String? = nil,
      published: [String: [UInt8]] = [:], file: [UInt8]? = nil
    ) {
      self.dossier = dossier
      self.number = number
      self.date = date
      self.document = document
      self.zaak = zaak
      self.published = published
      self.file = file
    }

    package var identifier: String { publishedAs ?? "kst-\(dossier)-\(number)" }

    package var key: String { Interfaces.key(number) }

    /// Below the root of the repository.
    var place: String {
      let kind = identifier.split(separator: "-")[0]
      let isSet = identifier.split(separator: "-").count > 2
      return "/frbr/officielepublicaties/\(kind)/\(isSet ? dossier : "onopgemaakt")/\(identifier)/1"
    }

    var metadata: [UInt8] {
      Array(
        """
        <metadata_gegevens><metadata name="DC.identifier" content="\(identifier)"/>
        <metadata name="OVERHEIDop.dossiernummer" content="\(dossier)"/>
        <metadata name="OVERHEIDop.ondernummer" content="\(number)"/>
        <metadata name="DCTERMS.issued" content="\(date.prefix(10))"/></metadata_gegevens>
        """.utf8)
    }
  }

  /// Which of the open data's two versions it speaks.
  package enum Version: Sendable {
    case v4, v5
  }

  package var papers: [Paper] = []
  /// Changes of the register of commitments, in their order.
  package var promises: [Promise] = []
  /// Motions that were voted on, by the number of their case.
  package var motions: [String: Motion] = [:]
  /// Records of a page of the search, rows of a page of the open data, entries of a page of the feed.
  package var pageSize = 2
  package var version = Version.v5
  /// What the search says that there is, where that is not what it gives.
  package var claimedTotal: Int?

  package init(papers: [Paper] = []) {
    self.papers = papers
  }

  static func key(_ number: Int) -> String {
    "00000000-0000-4000-8000-" + String(repeating: "0", count: max(0, 12 - "\(number)".count)) + "\(number)"
  }

  package func answer(_ asked: SourceServer.Asked) -> Answer? {
    if asked.path == "/sru" { return search(asked) }
    if asked.path.hasPrefix("/OData/") { return openData(asked) }
    if asked.path.hasPrefix("/SyncFeed/") { return feed(asked) }
    return publication(asked.path)
  }

  // MARK: Publications

  private func publication(_ path: String) -> Answer? {
    for paper in papers where !paper.published.isEmpty {
      let metadata = [paper.place + "/metadata/metadata.xml", "/\(paper.identifier)/metadata.xml"]
      if metadata.contains(path) { return .body(paper.metadata, type: "application/xml") }
      for (ending, bytes) in paper.published {
        let file = "\(paper.identifier).\(ending)"
        if path == "/\(file)" || path == "\(paper.place)/\(ending)/\(file)" {
          return .body(bytes, type: "application/\(ending)", tag: "\"\(file)\"")
        }
      }
    }
    return nil
  }

  // MARK: SRU 2.0

  private func search(_ asked: SourceServer.Asked) -> Answer {
    guard asked.query["operation"] == "searchRetrieve", asked.query["version"] == "2.0",
      asked.query["sortKeys"] == nil,
      let query = asked.query["query"], asked.query["maximumRecords"].flatMap({ Int($0) }) != nil
    else { return .status(400) }
    guard asked.query["startRecord"].flatMap({ Int($0) }) ?? 1 < 10_000 else { return .status(504) }
    var matching = papers.filter { !$0.published.isEmpty }
    if let found = query.firstMatch(of: /w\.dossiernummer=="([^"]+)"/) {
      matching = matching.filter { $0.dossier == found.1 }
    } else if let found = query.firstMatch(of: /w\.hoofddocument==(\S+)/) {
      matching = matching.filter { $0.mainDocument == String(found.1) }
    } else if let found = query.firstMatch(of: /dt\.identifier==(\S+)/) {
      matching = matching.filter { $0.identifier == found.1 }
    } else {
      return diagnostic("unknown prefix")
    }
    let total = claimedTotal ?? matching.count
    matching.sort { $0.identifier < $1.identifier }
    if let last = query.firstMatch(of: /dt\.identifier>"([^"]+)"/) {
      matching = matching.filter { $0.identifier > last.1 }
    }
    let records = matching.prefix(pageSize).map { record($0, at: asked.headers["host"] ?? "") }.joined()
    let count = query.contains("dt.identifier>") ? matching.count : total
    return xml("<sru:numberOfRecords>\(count)</sru:numberOfRecords><sru:records>\(records)</sru:records>")
  }

  private func record(_ paper: Paper, at host: String) -> String {
    let items = paper.published.keys.sorted().map { ending in
      let address = "http://\(host)\(paper.place)/\(ending)/\(paper.identifier).\(ending)"
      return "<gzd:itemUrl manifestation=\"\(ending)\">\(address)</gzd:itemUrl>"
    }.joined()
    return """
      <sru:record><sru:recordData><gzd:gzd><gzd:originalData><meta><owmskern>
      <dcterms:identifier>\(paper.identifier)</dcterms:identifier><dcterms:title>\(paper.title)</dcterms:title></owmskern>
      <owmsmantel><dcterms:issued>\(paper.date.prefix(10))</dcterms:issued></owmsmantel><tpmeta>
      <dossiernummer>\(paper.dossier)</dossiernummer><ondernummer>\(paper.number)</ondernummer></tpmeta>
      </meta></gzd:originalData><gzd:enrichedData>\(items)</gzd:enrichedData></gzd:gzd></sru:recordData></sru:record>
      """
  }

  /// With status 200, as it comes.
  private func diagnostic(_ message: String) -> Answer {
    xml("<sru:diagnostics><diagnostic><message>\(message)</message></diagnostic></sru:diagnostics>")
  }

  private func xml(_ content: String) -> Answer {
    let names =
      #"xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:gzd="http://standaarden.overheid.nl/sru" "#
      + #"xmlns:dcterms="http://purl.org/dc/terms/""#
    let document =
      "<?xml version=\"1.0\"?><sru:searchRetrieveResponse \(names)>\(content)</sru:searchRetrieveResponse>"
    return .body(Array(document.utf8), type: "application/xml")
  }
}
