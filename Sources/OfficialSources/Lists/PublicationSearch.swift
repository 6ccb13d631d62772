import LetterSources
import Letters

/// The search of official publications: SRU 2.0 (OASIS searchRetrieve), answers in XML.
struct PublicationSearch: Sendable {
  let client: PoliteClient
  let address: String

  private static let recordsOfPage = 500
  /// No dossier has so many papers; an interface gone wrong may.
  private static let mostPages = 200

  /// The papers of a dossier; their attachments are listed apart.
  /// - Throws: ``FetchError``, also where fewer records came than the search says that there are.
  func papers(ofDossier dossier: String) throws(FetchError) -> [Listed] {
    try records("w.dossiernummer==\"\(dossier)\" AND w.publicatienaam==Kamerstuk")
      .filter { $0.identifier?.hasPrefix("blg-") == false }
  }

  /// What was sent along with a paper.
  func attachments(of identifier: String) throws(FetchError) -> [Listed] {
    try records("w.hoofddocument==\(identifier)")
  }

  /// A publication with the forms that it has; nil where there is none.
  func publication(_ identifier: String) throws(FetchError) -> Listed? {
    try records("dt.identifier==\(identifier)").first { $0.identifier == identifier }
  }

  // MARK: Pages

  /// Every record of a query. From record 10,000 on the search fails, so each page begins behind the identifier with
  /// which the one before ended.
  private func records(_ condition: String) throws(FetchError) -> [Listed] {
    let query = "c.product-area==officielepublicaties AND \(condition)"
    var listed: [Listed] = []
    var (count, total) = (0, 0)
    var last: String?
    for _ in 0..<Self.mostPages {
      let rest = last.map { " AND dt.identifier>\"\($0)\"" } ?? ""
      let page = try page(query + rest + " sortBy dt.identifier/sort.ascending")
      if last == nil { total = page.total }
      listed += page.records.compactMap(listed(_:))
      count += page.records.count
      guard count < total, let end = page.records.last.flatMap(Self.identifier), end != last else { break }
      last = end
    }
    guard count >= total else {
      throw .unreadable(address: address, reason: .tooFew(count, of: total))
    }
    return listed
  }

  private func page(_ query: String) throws(FetchError) -> (records: [Element], total: Int) {
    let page = SourceAddresses.address(
      address,
      [
        ("operation", "searchRetrieve"), ("version", "2.0"), ("recordSchema", "gzd"), ("startRecord", "1"),
        ("maximumRecords", String(Self.recordsOfPage)), ("query", query),
      ])
    let response = try client.get(
      SourceRequest(address: page, types: "application/xml", isList: true, patience: 60))
    let root: Element
    do {
      root = try XMLTree.parse(response.body)
    } catch {
      throw .unreadable(address: address, reason: .brokenMarkup(line: error.line, reason: error.reason))
    }
    if let diagnostic = root.first("diagnostic") {
      let reason = diagnostic.first("message") ?? diagnostic.first("details") ?? diagnostic
      throw .unreadable(address: address, reason: .said(reason.text.cleaned))
    }
    guard let total = root.first("numberOfRecords").flatMap({ Int($0.text.onOneLine) }), total >= 0 else {
      throw .unreadable(address: address, reason: .noRecords)
    }
    return (root.all("record"), total)
  }

  // MARK: Records

  private static func identifier(_ record: Element) -> String? {
    record.first("identifier").flatMap { WellFormed.publication($0.text.onOneLine) }
  }

  private func listed(_ record: Element) -> Listed? {
    guard let identifier = Self.identifier(record) else { return nil }
    let dossier = record.first("dossiernummer").flatMap { WellFormed.dossier($0.text.onOneLine) }
    let number = record.first("ondernummer").flatMap { WellFormed.paper($0.text.onOneLine) }
    var paper: Listed.Paper?
    if let dossier, let number, identifier.hasPrefix("kst-") {
      paper = .init(dossier: dossier, number: number)
    }
    return Listed(identifier: identifier, paper: paper, forms: forms(record, of: identifier))
  }

  /// The forms of a record, at addresses of the repository that name the publication.
  private func forms(_ record: Element, of identifier: String) -> [Manifestation: String] {
    let home = WebLocation(address)
    var forms: [Manifestation: String] = [:]
    for item in record.all("itemUrl") {
      guard let form = item.attributes["manifestation"].flatMap(Manifestation.init(rawValue:)),
        let place = WebLocation(item.text.onOneLine), place.path.hasSuffix("/\(identifier).\(form.ending)"),
        place.authority == home?.authority, place.isSecure || home?.isSecure == false
      else { continue }
      forms[form] = place.text
    }
    return forms
  }
}
