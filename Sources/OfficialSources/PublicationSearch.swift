import LetterSources
import Letters

/// The search of official publications: SRU 2.0 (OASIS searchRetrieve), answers in XML.
struct PublicationSearch: Sendable {
  let client: PoliteClient
  let address: String

  private static let recordsOfPage = 500
  /// No dossier has so many papers; an interface gone wrong may.
  private static let mostPages = 200

  /// The papers of a dossier.
  func papers(ofDossier dossier: String) throws(FetchError) -> [Listed] {
    try records(Self.query(dossier))
  }

  private static func query(_ dossier: String) -> String {
    "c.product-area==officielepublicaties AND w.dossiernummer==\"\(dossier)\""
  }

  /// Every record of a query, page after page.
  private func records(_ query: String) throws(FetchError) -> [Listed] {
    var listed: [Listed] = []
    var start = 1
    for _ in 0..<Self.mostPages {
      let page = SourceAddresses.address(
        address,
        [
          ("operation", "searchRetrieve"), ("version", "2.0"), ("query", query),
          ("startRecord", String(start)), ("maximumRecords", String(Self.recordsOfPage)),
        ])
      let root = try Self.parsed(
        try client.get(SourceRequest(address: page, types: "application/xml", isList: true)))
      let records = root.all("record")
      listed += records.compactMap(Self.listed)
      guard let next = root.first("nextRecordPosition").flatMap({ Int($0.text.onOneLine) }), next > start,
        !records.isEmpty
      else { return listed }
      start = next
    }
    return listed
  }

  private static func parsed(_ response: Response) throws(FetchError) -> Element {
    let root: Element
    do {
      root = try XMLTree.parse(response.body)
    } catch {
      throw .unreadable(address: response.address, reason: "line \(error.line): \(error.reason)")
    }
    if let diagnostic = root.first("diagnostic") {
      let reason = diagnostic.first("message") ?? diagnostic.first("details") ?? diagnostic
      throw .unreadable(address: response.address, reason: reason.text.onOneLine)
    }
    guard root.first("numberOfRecords") != nil else {
      throw .unreadable(address: response.address, reason: "no searchRetrieveResponse")
    }
    return root
  }

  private static func listed(_ record: Element) -> Listed? {
    guard let identifier = record.first("identifier")?.text.onOneLine, !identifier.isEmpty,
      case .paper(let name)? = try? Wanted(identifier)
    else { return nil }
    return Listed(identifier: name)
  }
}
