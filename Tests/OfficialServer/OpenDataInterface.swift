import Foundation

extension Interfaces {
  // MARK: OData

  func openData(_ asked: SourceServer.Asked) -> Answer? {
    let base = version == .v5 ? "/OData/v5/" : "/OData/v4/2.0/"
    guard asked.path.hasPrefix(base) else { return nil }
    let name = String(asked.path.dropFirst(base.count))
    if name == "$metadata" { return model }
    if let file = papers.first(where: { name == "Document(\($0.key))/resource" })?.file {
      return .body(file, type: "application/pdf", tag: "\"\(name)\"")
    }
    // What the real one refuses: options inside an $expand that are parted by &, names that it does not have.
    guard asked.query["$expand"]?.contains("&") != true, asked.query["$top"] == nil,
      asked.query["$select"] == nil,
      let filter = asked.query["$filter"], filter.hasPrefix("Verwijderd eq false and ")
    else { return .status(400) }
    guard version == .v4 || !filter.contains("DocumentNummer") && !filter.contains("Volgnummer"),
      version == .v5 || !filter.contains("Ondernummer"),
      version == .v5 || !filter.contains("and Nummer eq '2024D")
    else { return .status(400) }
    let hasDossier = asked.query["$expand"]?.contains("Kamerstukdossier") == true
    switch name {
    case "Zaak":
      guard let number = filter.firstMatch(of: /Nummer eq '([^']+)'/)?.1 else { return .status(400) }
      let documents = papers.filter { $0.zaak == String(number) }
      if asked.query["$expand"]?.hasPrefix("Besluit(") == true {
        return json(motions[String(number)].map { [zaak(String(number), $0, isExpanded: true)] } ?? [], asked)
      }
      return json([["Document": documents.map { row($0, hasDossier) }]], asked)
    case "Document":
      let found = papers.filter { fits($0, filter) }
      guard asked.query["$expand"] == "Zaak" else { return json(found.map { row($0, hasDossier) }, asked) }
      return json(found.map(rowWithCase), asked)
    case "DocumentPublicatie":
      return json([], asked)
    default:
      return nil
    }
  }

  private var model: Answer {
    let field = version == .v5 ? "Nummer" : "DocumentNummer"
    return .body(
      Array(
        "<edmx:Edmx xmlns:edmx=\"x\"><EntityType Name=\"Document\"><Property Name=\"\(field)\"/></EntityType></edmx:Edmx>"
          .utf8),
      type: "application/xml")
  }

  private func fits(_ paper: Paper, _ filter: String) -> Bool {
    if let number = filter.firstMatch(of: /and (?:Document)?Nummer eq '([^']+)'/)?.1, paper.document != number
    {
      return false
    }
    if let number = filter.firstMatch(of: /and (?:Ondernummer|Volgnummer) eq (\d+)/)?.1,
      String(paper.number) != number
    {
      return false
    }
    if let match = filter.firstMatch(of: /k\/Nummer eq (\d+) and k\/Toevoeging eq (null|'[^']*')/) {
      let addition = match.2 == "null" ? "" : "-" + match.2.dropFirst().dropLast()
      if paper.dossier != match.1 + addition { return false }
    }
    if let actor = filter.firstMatch(of: /contains\(a\/ActorNaam,'([^']+)'\)/)?.1,
      !paper.actor.contains(String(actor))
    {
      return false
    }
    // Days without a time are days in the Netherlands.
    if let since = filter.firstMatch(of: /Datum ge (\d{4}-\d\d-\d\d)(?:T|\b)/)?.1,
      paper.date.prefix(10) < since
    {
      return false
    }
    if let before = filter.firstMatch(of: /Datum lt (\d{4}-\d\d-\d\d)/)?.1, paper.date.prefix(10) >= before {
      return false
    }
    return true
  }

  /// A paper with the case that it is a paper of.
  private func rowWithCase(_ paper: Paper) -> [String: Any] {
    var row = row(paper, false)
    let cases = paper.zaak.map { number in
      motions[number].map { [zaak(number, $0, isExpanded: false)] }
        ?? [["Nummer": number, "Soort": "Brief regering", "Verwijderd": false]]
    }
    row["Zaak"] = cases ?? []
    return row
  }

  private func row(_ paper: Paper, _ hasDossier: Bool) -> [String: Any] {
    let parts = paper.dossier.split(separator: "-").map(String.init)
    var row: [String: Any] = [
      "Id": paper.key, "Soort": paper.kind, "Onderwerp": paper.title,
      "Datum": paper.date.count > 10 ? paper.date : "\(paper.date)T00:00:00+01:00",
      "Aanhangselnummer": paper.appendix as Any? ?? NSNull(), "Verwijderd": false, "Kamer": 2,
    ]
    row[version == .v5 ? "Nummer" : "DocumentNummer"] = paper.document
    row[version == .v5 ? "Ondernummer" : "Volgnummer"] = paper.appendix == nil ? paper.number : -1
    if hasDossier, paper.appendix == nil {
      row["Kamerstukdossier"] = [
        ["Nummer": Int(parts[0]) ?? 0, "Toevoeging": parts.count > 1 ? parts[1] as Any : NSNull()]
          as [String: Any]
      ]
    }
    return row
  }

  private func json(_ rows: [[String: Any]], _ asked: SourceServer.Asked) -> Answer {
    let start = asked.query["$skiptoken"].flatMap { Int($0) } ?? 0
    let page = Array(rows.dropFirst(start).prefix(pageSize))
    var answer: [String: Any] = ["value": page]
    if start + page.count < rows.count {
      let options = asked.query.filter { $0.key != "$skiptoken" }.map { name, value in
        "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
      }
      answer["@odata.nextLink"] =
        "\(asked.path)?\((options + ["$skiptoken=\(start + page.count)"]).joined(separator: "&"))"
    }
    let data = (try? JSONSerialization.data(withJSONObject: answer)) ?? Data()
    return .body([UInt8](data), type: "application/json")
  }

  // MARK: SyncFeed

  /// Papers are changes in their order; the first one has this token, the next ones every tenth.
  package static let firstToken = 20_000_000

  func feed(_ asked: SourceServer.Asked) -> Answer? {
    let name = asked.path.dropFirst("/SyncFeed/2.0/".count)
    if let file = papers.first(where: { name == "Resources/\($0.key)" })?.file {
      return .body(file, type: "application/pdf", tag: "\"\(name)\"")
    }
    if name.hasPrefix("Entiteiten/"), let paper = papers.first(where: { name.hasSuffix(dossierKey($0)) }) {
      return atom(dossierEntry(paper))
    }
    guard name == "Feed" else { return nil }
    let after = asked.query["skiptoken"].flatMap { Int($0) } ?? 0
    if asked.query["category"] == "Toezegging" { return register(after: after) }
    guard asked.query["category"] == "Document" else { return nil }
    let entries = papers.enumerated().map { (token: Self.firstToken + $0 * 10, paper: $1) }
      .filter { $0.token > after }.prefix(pageSize)
    guard !entries.isEmpty else {
      return atom(
        "<feed><title>Gegevensmagazijn SyncFeed</title><link rel=\"resume\" href=\"x?skiptoken=\(after + 1)\"/></feed>"
      )
    }
    return atom(
      "<feed><title>Gegevensmagazijn SyncFeed</title>\(entries.map { entry($0.paper, $0.token) }.joined())</feed>"
    )
  }

  private func dossierKey(_ paper: Paper) -> String { Self.key(Int(paper.dossier.prefix(5)) ?? 0) }

  private func entry(_ paper: Paper, _ token: Int) -> String {
    """
    <entry><title>\(paper.key)</title><updated>\(paper.date.prefix(10))T15:23:40.5832396Z</updated><category term="document"/>
    <link rel="next" href="https://x.nl/SyncFeed/2.0/Feed?skiptoken=\(token)&amp;category=Document"/>
    <content type="application/xml"><ns1:document xmlns:ns1="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="\(paper.key)"
    ns1:verwijderd="false"><ns1:kamerstukdossier ref="\(dossierKey(paper))"/><ns1:soort>\(paper.kind)</ns1:soort>
    <ns1:documentNummer>\(paper.document)</ns1:documentNummer><ns1:datum>\(paper.date.prefix(10))T00:00:00</ns1:datum>
    <ns1:volgnummer>\(paper.number)</ns1:volgnummer></ns1:document></content></entry>
    """
  }

  private func dossierEntry(_ paper: Paper) -> String {
    let parts = paper.dossier.split(separator: "-")
    let addition = parts.count > 1 ? "<toevoeging>\(parts[1])</toevoeging>" : "<toevoeging/>"
    return
      "<entry><content><kamerstukdossier><nummer>\(parts[0])</nummer>\(addition)</kamerstukdossier></content></entry>"
  }

  func atom(_ content: String) -> Answer {
    .body(Array("<?xml version=\"1.0\"?>\(content)".utf8), type: "application/atom+xml")
  }
}
