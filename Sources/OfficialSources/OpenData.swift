import FoundationEssentials
import Letters

/// The Tweede Kamer's open data (OData v4): documents of cases, of dossiers and of ministers, and their files.
struct OpenData: Sendable {
  let client: PoliteClient
  let address: String

  private static let rowsOfPage = 250
  private static let mostPages = 400
  /// What is asked of a document; options inside an `$expand` are parted by semicolons.
  private static let fields =
    "Id,DocumentNummer,Volgnummer,Aanhangselnummer,Verwijderd"
  private static let dossierFields = "Kamerstukdossier($select=Nummer,Toevoeging)"

  /// The documents of a case: the questions, and the answers to them.
  func documents(ofZaak number: String) throws(FetchError) -> [Listed] {
    let cases: [Case] = try rows(
      "Zaak",
      [
        ("$filter", "Verwijderd eq false and Nummer eq '\(Self.quoted(number))'"),
        ("$expand", "Document($select=\(Self.fields);$expand=\(Self.dossierFields))"),
      ])
    return cases.flatMap { $0.Document ?? [] }.compactMap(\.listed)
  }

  /// The documents of a dossier.
  func documents(ofDossier dossier: String) throws(FetchError) -> [Listed] {
    let parts = dossier.split(separator: "-", maxSplits: 1).map(String.init)
    let addition = parts.count > 1 ? "'\(Self.quoted(parts[1]))'" : "null"
    let found: [Case] = try rows(
      "Kamerstukdossier",
      [
        ("$filter", "Verwijderd eq false and Nummer eq \(parts[0]) and Toevoeging eq \(addition)"),
        ("$expand", "Document($select=\(Self.fields))"),
      ])
    return found.flatMap { $0.Document ?? [] }.compactMap { row in
      var row = row
      row.Kamerstukdossier =
        row.Kamerstukdossier ?? [
          DossierRow(Nummer: Int(parts[0]), Toevoeging: parts.count > 1 ? parts[1] : nil)
        ]
      return row.listed
    }
  }

  /// The document of a number.
  func documents(numbered number: String) throws(FetchError) -> [Listed] {
    try documents("DocumentNummer eq '\(Self.quoted(number))'")
  }

  /// Letters of the government in whose actors a name stands.
  func letters(
    ofMinister name: String, since: CalendarDate?, until: CalendarDate?
  ) throws(FetchError) -> [Listed] {
    var filter =
      "(Soort eq 'Brief regering' or Soort eq 'Antwoord schriftelijke vragen') and "
      + "DocumentActor/any(actor:contains(actor/ActorNaam,'\(Self.quoted(name))'))"
    if let since { filter += " and Datum ge \(since)T00:00:00Z" }
    if let until { filter += " and Datum le \(until)T23:59:59Z" }
    return try documents(filter)
  }

  private func documents(_ filter: String) throws(FetchError) -> [Listed] {
    let rows: [DocumentRow] = try rows(
      "Document",
      [
        ("$filter", "Verwijderd eq false and \(filter)"), ("$select", Self.fields),
        ("$expand", Self.dossierFields), ("$orderby", "Datum desc"),
      ])
    return rows.compactMap(\.listed)
  }

  /// Where a document's file is.
  func file(of key: String) -> String { "\(address)/Document(\(key))/resource" }

  /// A quote inside a value of OData is written twice.
  private static func quoted(_ text: String) -> String { text.replacing("'", with: "''") }

  // MARK: Pages

  /// Every row of an entity set: by `@odata.nextLink` where the source gives it, else in pages of our own.
  private func rows<Row: Decodable & Sendable>(
    _ set: String, _ options: [(String, String)]
  ) throws(FetchError) -> [Row] {
    var rows: [Row] = []
    var page = SourceAddresses.address("\(address)/\(set)", options)
    var skipped = 0
    for _ in 0..<Self.mostPages {
      let answer: Page<Row> = try Self.decoded(
        try client.get(SourceRequest(address: page, types: "application/json", isList: true)))
      rows += answer.value
      if let next = answer.nextLink {
        page = try Self.resolved(next, from: page, within: address)
      } else if answer.value.count == Self.rowsOfPage {
        skipped += answer.value.count
        page = SourceAddresses.address(
          "\(address)/\(set)", options + [("$top", String(Self.rowsOfPage)), ("$skip", String(skipped))])
      } else {
        return rows
      }
    }
    return rows
  }

  /// A next page lies at the same source.
  private static func resolved(
    _ link: String, from page: String, within address: String
  ) throws(FetchError) -> String {
    guard let base = URL(string: page), let next = URL(string: link, relativeTo: base)?.absoluteString,
      URL(string: next)?.host() == URL(string: address)?.host()
    else { throw .unreadable(address: page, reason: "its next page lies elsewhere") }
    return next
  }

  private static func decoded<Row: Decodable>(_ response: Response) throws(FetchError) -> Page<Row> {
    do {
      return try JSONDecoder().decode(Page<Row>.self, from: Data(response.body))
    } catch {
      throw .unreadable(address: response.address, reason: "no OData")
    }
  }

  private struct Page<Row: Decodable>: Decodable {
    let value: [Row]
    let nextLink: String?

    enum CodingKeys: String, CodingKey {
      case value
      case nextLink = "@odata.nextLink"
    }
  }
}

/// Rows with documents: cases and dossiers. Names are those of the source.
private struct Case: Decodable, Sendable {
  let Document: [DocumentRow]?
}

private struct DossierRow: Decodable, Sendable {
  let Nummer: Int?
  let Toevoeging: String?

  /// `36800-VIII`
  var identifier: String? {
    Nummer.map { number in "\(number)" + (Toevoeging.flatMap { $0.isEmpty ? nil : "-\($0)" } ?? "") }
  }
}

/// A document as the source has it.
private struct DocumentRow: Decodable, Sendable {
  let Id: String
  let DocumentNummer: String?
  let Volgnummer: Int?
  let Aanhangselnummer: String?
  let Verwijderd: Bool?
  var Kamerstukdossier: [DossierRow]?

  /// Nil for what was taken back.
  var listed: Listed? {
    guard Verwijderd != true, isKey else { return nil }
    return Listed(identifier: paper ?? appendix, key: Id, number: DocumentNummer)
  }

  /// A GUID, which becomes part of an address.
  private var isKey: Bool {
    Id.count == 36 && Id.allSatisfy { $0.isASCII && ($0.isHexDigit || $0 == "-") }
  }

  /// `kst-36800-VIII-182`; −1 is no number.
  private var paper: String? {
    guard let number = Volgnummer, number > 0,
      let dossier = Kamerstukdossier?.lazy.compactMap(\.identifier).first
    else { return nil }
    return "kst-\(dossier)-\(number)"
  }

  /// `ah-tk-20242025-1244` of «242501244»: year 24|25, number 1244.
  private var appendix: String? {
    guard let digits = Aanhangselnummer, digits.count > 4, digits.allSatisfy(\.isNumber),
      let number = Int(digits.dropFirst(4))
    else { return nil }
    return "ah-tk-20\(digits.prefix(2))20\(digits.dropFirst(2).prefix(2))-\(number)"
  }
}
