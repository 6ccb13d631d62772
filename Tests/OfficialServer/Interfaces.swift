import Foundation

/// The sources' interfaces as FORMATS.md of the shared folder documents them, over some papers.
package struct Interfaces: Sendable {
  package struct Paper: Sendable {
    var dossier: String
    var number: Int
    var title = "Brief"
    var date = "2024-02-20"
    /// The Tweede Kamer's document, and the case that it is part of.
    var document = ""
    var zaak: String?
    package var appendix: String?
    var actor = "D. Yeşilgöz-Zegerius"
    /// Manifestations, by their endings; a paper without any is not published yet.
    package var published: [String: [UInt8]] = [:]
    /// The file that the Tweede Kamer has.
    package var file: [UInt8]?

    package init(
      dossier: String, number: Int, date: String = "2024-02-20", document: String = "", zaak: String? = nil,
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

    package var identifier: String { "kst-\(dossier)-\(number)" }
    var key: String {
      "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - "\(number)".count) + "\(number)"
    }
  }

  var papers: [Paper] = []
  /// Records of a page of the search, rows of a page of the open data.
  var pageSize = 2
  /// The open data give `@odata.nextLink`.
  var hasNextLinks = true

  package init(papers: [Paper] = [], hasNextLinks: Bool = true) {
    self.papers = papers
    self.hasNextLinks = hasNextLinks
  }

  package func answer(_ asked: SourceServer.Asked) -> Answer? {
    if asked.path == "/sru" { return search(asked) }
    if asked.path.hasPrefix("/OData/") { return openData(asked) }
    return publication(asked.path)
  }

  // MARK: Publications

  private func publication(_ path: String) -> Answer? {
    let name = path.dropFirst()
    for paper in papers {
      for (ending, bytes) in paper.published where name == "\(paper.identifier).\(ending)" {
        return .body(bytes, type: "application/\(ending)", tag: "\"\(paper.identifier).\(ending)\"")
      }
    }
    return nil
  }

  // MARK: SRU 2.0

  private func search(_ asked: SourceServer.Asked) -> Answer {
    guard asked.query["operation"] == "searchRetrieve", asked.query["version"] == "2.0",
      let query = asked.query["query"], let start = asked.query["startRecord"].flatMap({ Int($0) }),
      asked.query["maximumRecords"].flatMap({ Int($0) }) != nil
    else { return .status(400) }
    guard let found = query.firstMatch(of: /w\.dossiernummer=="([^"]+)"/) else {
      return xml("<diagnostics><diagnostic><message>Unsupported index</message></diagnostic></diagnostics>")
    }
    let matching = papers.filter { $0.dossier == found.1 && !$0.published.isEmpty }
    let page = matching.dropFirst(start - 1).prefix(pageSize)
    let records = page.enumerated().map { offset, paper in
      """
      <sru:record><sru:recordData><gzd><originalData><meta><owmskern>
      <dcterms:identifier xmlns:dcterms="http://purl.org/dc/terms/">\(paper.identifier)</dcterms:identifier>
      <dcterms:title xmlns:dcterms="http://purl.org/dc/terms/">\(paper.title)</dcterms:title></owmskern>
      <owmsmantel><dcterms:issued xmlns:dcterms="http://purl.org/dc/terms/">\(paper.date)</dcterms:issued></owmsmantel>
      </meta></originalData></gzd></sru:recordData><sru:recordPosition>\(start + offset)</sru:recordPosition></sru:record>
      """
    }.joined()
    let next = start + page.count
    let more = next <= matching.count ? "<sru:nextRecordPosition>\(next)</sru:nextRecordPosition>" : ""
    return xml(
      "<sru:numberOfRecords>\(matching.count)</sru:numberOfRecords><sru:records>\(records)</sru:records>\(more)"
    )
  }

  private func xml(_ content: String) -> Answer {
    let document =
      "<?xml version=\"1.0\"?><sru:searchRetrieveResponse xmlns:sru=\"http://docs.oasis-open.org/ns/search-ws/sruResponse\">"
      + "\(content)</sru:searchRetrieveResponse>"
    return .body(Array(document.utf8), type: "application/xml")
  }

  // MARK: OData v4

  private func openData(_ asked: SourceServer.Asked) -> Answer? {
    let name = asked.path.split(separator: "/").dropFirst(3).joined(separator: "/")
    if let file = papers.first(where: { name == "Document(\($0.key))/resource" })?.file {
      return .body(file, type: "application/pdf", tag: "\"\(name)\"")
    }
    // Options inside an $expand are parted by semicolons, never by &.
    if let expand = asked.query["$expand"], expand.contains("&") { return .status(400) }
    guard let filter = asked.query["$filter"] else { return .status(400) }
    let expandsDossier =
      asked.query["$expand"]?.contains("Kamerstukdossier($select=Nummer,Toevoeging)") == true
    switch name {
    case "Zaak":
      guard let number = filter.firstMatch(of: /Nummer eq '([^']+)'/)?.1 else { return .status(400) }
      let documents = papers.filter { $0.zaak == String(number) }
      return json([["Document": documents.map { row($0, withDossier: expandsDossier) }]], asked)
    case "Kamerstukdossier":
      guard let match = filter.firstMatch(of: /Nummer eq (\d+) and Toevoeging eq (null|'[^']*')/) else {
        return .status(400)
      }
      let addition = match.2 == "null" ? "" : "-" + match.2.dropFirst().dropLast()
      let documents = papers.filter { $0.dossier == match.1 + addition }
      return json([["Document": documents.map { row($0, withDossier: false) }]], asked)
    case "Document":
      return documents(filter, asked)
    default:
      return nil
    }
  }

  private func documents(_ filter: String, _ asked: SourceServer.Asked) -> Answer {
    var found = papers
    if let number = filter.firstMatch(of: /DocumentNummer eq '([^']+)'/)?.1 {
      found = found.filter { $0.document == String(number) }
    }
    if let actor = filter.firstMatch(of: /contains\(actor\/ActorNaam,'([^']+)'\)/)?.1 {
      found = found.filter { $0.actor.contains(String(actor)) }
    }
    if let since = filter.firstMatch(of: /Datum ge (\d{4}-\d\d-\d\d)/)?.1 {
      found = found.filter { $0.date >= String(since) }
    }
    return json(found.map { row($0, withDossier: true) }, asked)
  }

  private func row(_ paper: Paper, withDossier: Bool) -> [String: Any] {
    let parts = paper.dossier.split(separator: "-").map(String.init)
    var row: [String: Any] = [
      "Id": paper.key, "DocumentNummer": paper.document, "Soort": "Brief regering", "Onderwerp": paper.title,
      "Datum": "\(paper.date)T00:00:00+01:00", "Volgnummer": paper.appendix == nil ? paper.number : -1,
      "Aanhangselnummer": paper.appendix as Any? ?? NSNull(), "Verwijderd": false, "Kamer": 2,
    ]
    if withDossier, paper.appendix == nil {
      row["Kamerstukdossier"] = [
        ["Nummer": Int(parts[0]) ?? 0, "Toevoeging": parts.count > 1 ? parts[1] as Any : NSNull()]
          as [String: Any]
      ]
    }
    return row
  }

  private func json(_ rows: [[String: Any]], _ asked: SourceServer.Asked) -> Answer {
    let start = asked.query["$skip"].flatMap { Int($0) } ?? 0
    let size = hasNextLinks ? pageSize : 250
    let page = Array(rows.dropFirst(start).prefix(size))
    var answer: [String: Any] = ["value": page]
    if hasNextLinks, start + page.count < rows.count {
      let filter = asked.query["$filter"]?.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      answer["@odata.nextLink"] = "\(asked.path)?$filter=\(filter)&$skip=\(start + page.count)"
    }
    let data = (try? JSONSerialization.data(withJSONObject: answer)) ?? Data()
    return .body([UInt8](data), type: "application/json")
  }
}
