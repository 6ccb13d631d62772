import FoundationEssentials
import Letters
import Synchronization

/// The Tweede Kamer's open data (OData v5, and v4 where a mirror still has it): documents of cases, of dossiers and of
/// ministers, and their files.
final class OpenData: Sendable {
  private let client: PoliteClient
  private let address: String
  /// Whether the interface is the older one, once it had to be known.
  private let isOlder = Mutex<Bool?>(nil)

  init(client: PoliteClient, address: String) {
    self.client = client
    self.address = address
  }

  private static let mostPages = 400
  /// Pages without a row, one after another, after which no more is expected.
  private static let mostEmptyPages = 3
  /// Seconds: what is searched for takes the source that long.
  private static let patience = 60

  /// The documents of a case: the questions, and the answers to them.
  func documents(ofZaak number: String) throws(FetchError) -> [Listed] {
    try rows("Zaak", "Nummer eq '\(number)'", expanding: "Document($expand=Kamerstukdossier)")
      .flatMap { $0["Document"].rows }.compactMap(\.listed)
  }

  /// The documents of a dossier.
  func documents(ofDossier dossier: String) throws(FetchError) -> [Listed] {
    try documents(dossierFilter(dossier))
      .compactMap(\.listed).filter { $0.paper.map { $0.dossier == dossier } ?? true }
  }

  func dossierFilter(_ dossier: String) -> String {
    let parts = dossier.split(separator: "-", maxSplits: 1).map(String.init)
    let addition = parts.count > 1 ? "'\(parts[1])'" : "null"
    return "Kamerstukdossier/any(k:k/Nummer eq \(parts.first ?? "0") and k/Toevoeging eq \(addition))"
  }

  /// The document of a number.
  func documents(numbered number: String) throws(FetchError) -> [Listed] {
    try rows("Document", "\(numberField) eq '\(number)'", expanding: "Kamerstukdossier,HuidigeDocumentVersie")
      .compactMap(\.listed).filter { $0.number == number }
  }

  private func documents(_ filter: String) throws(FetchError) -> [ODataValue] {
    try rows("Document", filter, expanding: "Kamerstukdossier")
  }

  /// Where a document's file is.
  func file(of key: String) -> String { "\(address)/Document(\(key))/resource" }

  /// Where the XML of a published document is; nil where there is none.
  func xml(ofDocument number: String) throws(FetchError) -> String? {
    let filter = "DocumentType eq 'Xml' and DocumentVersie/Document/\(try numberField) eq '\(number)'"
    return try rows("DocumentPublicatie", filter, expanding: nil).lazy.compactMap {
      $0["Id"].text.flatMap(WellFormed.key)
    }
    .first.map { "\(self.address)/DocumentPublicatie(\($0))/resource" }
  }

  /// What a document's number is called: one unknown name makes a query fail, so the interface is asked, once.
  private var numberField: String { get throws(FetchError) { try speaksOlder ? "DocumentNummer" : "Nummer" } }

  /// What the number of a paper in its dossier is called.
  var paperField: String { get throws(FetchError) { try speaksOlder ? "Volgnummer" : "Ondernummer" } }

  private var speaksOlder: Bool {
    get throws(FetchError) {
      if let known = isOlder.withLock(\.self) { return known }
      var answer = false
      do {
        let model = try client.get(
          SourceRequest(address: "\(address)/$metadata", types: "application/xml", isList: true))
        answer = model.body.firstRange(of: Array("\"DocumentNummer\"".utf8)) != nil
      } catch {
        // Without a model it is what it was announced to be.
        if error == .interrupted { throw error }
      }
      isOlder.withLock { $0 = answer }
      return answer
    }
  }

  // MARK: Ministers

  /// Letters of the government in whose actors a name stands, and days that could not be asked for.
  struct Letters {
    var listed: [Listed] = []
    var gaps: [(days: String, error: FetchError)] = []
  }

  private static let earliest = CalendarDate(year: 2008, month: 9, day: 1)
  /// Days of a query that is not split any more.
  private static let fewestDays = 16

  /// - Parameters:
  ///   - until: the last day, which is in; days are those of the Netherlands.
  ///   - today: the number of the last day where none is named.
  func letters(
    ofMinister name: String, since: CalendarDate?, until: CalendarDate?, today: Int
  ) throws(FetchError) -> Letters {
    var letters = Letters()
    let last = until?.dayNumber ?? today
    guard let first = (since ?? Self.earliest)?.dayNumber, first <= last else { return letters }
    try take(name, first...last, &letters)
    if letters.listed.isEmpty, let gap = letters.gaps.first { throw gap.error }
    return letters
  }

  /// Days that are too much for the source are asked for in halves.
  private func take(_ name: String, _ days: ClosedRange<Int>, _ letters: inout Letters) throws(FetchError) {
    do {
      letters.listed += try self.letters(name, days)
    } catch {
      guard error.mayBeTooMuch else { throw error }
      guard days.count > Self.fewestDays else {
        let ends = [days.lowerBound, days.upperBound].compactMap { CalendarDate(dayNumber: $0)?.description }
        letters.gaps.append((ends.joined(separator: " – "), error))
        return
      }
      let middle = days.lowerBound + days.count / 2
      try take(name, days.lowerBound...(middle - 1), &letters)
      try take(name, middle...days.upperBound, &letters)
    }
  }

  private func letters(_ name: String, _ days: ClosedRange<Int>) throws(FetchError) -> [Listed] {
    guard let first = CalendarDate(dayNumber: days.lowerBound),
      let behind = CalendarDate(dayNumber: days.upperBound + 1)
    else { return [] }
    // A date without a time is a Dutch day to the source; quotes in a value are written twice.
    let filter =
      "(Soort eq 'Brief regering' or Soort eq 'Antwoord schriftelijke vragen') "
      + "and Datum ge \(first) and Datum lt \(behind) "
      + "and DocumentActor/any(a:contains(a/ActorNaam,'\(name.cleaned.replacing("'", with: "''"))'))"
    return try documents(filter).filter { row in row.day.map { $0 >= first && $0 < behind } ?? true }
      .compactMap(\.listed)
  }

  // MARK: Pages

  /// Every row of an entity set that fits. No `$top`, which hides the next page; no `$select`, for names differ.
  func rows(_ set: String, _ filter: String, expanding: String?) throws(FetchError) -> [ODataValue] {
    var options = [("$filter", "Verwijderd eq false and \(filter)")]
    if let expanding { options.append(("$expand", expanding)) }
    var rows: [ODataValue] = []
    var page = SourceAddresses.address("\(address)/\(set)", options)
    var seen: Set<String> = []
    var empty = 0
    while seen.insert(page).inserted, seen.count <= Self.mostPages {
      let answer = try decoded(
        client.get(
          SourceRequest(address: page, types: "application/json", isList: true, patience: Self.patience)))
      rows += answer.rows
      empty = answer.rows.isEmpty ? empty + 1 : 0
      guard let next = answer.next else { return rows }
      guard empty < Self.mostEmptyPages else { break }
      page = try nextPage(next, from: page)
    }
    throw .unreadable(address: "\(address)/\(set)", reason: .endlessPages)
  }

  /// A next page lies at the same source.
  private func nextPage(_ link: String, from page: String) throws(FetchError) -> String {
    guard let next = WebLocation(page)?.following(link), next.authority == WebLocation(address)?.authority
    else {
      throw .unreadable(address: address, reason: .pagesElsewhere)
    }
    return next.text
  }

  private func decoded(_ response: Response) throws(FetchError) -> (rows: [ODataValue], next: String?) {
    guard let answer = try? JSONDecoder().decode(ODataValue.self, from: Data(response.body)),
      case .list(let rows) = answer["value"]
    else { throw .unreadable(address: address, reason: .noRows) }
    return (rows, answer["@odata.nextLink"].text)
  }
}

extension FetchError {
  /// Whether less might be given where this was refused.
  fileprivate var mayBeTooMuch: Bool {
    switch self {
    case .tooSlow, .tooLarge, .cut: true
    case .refused(_, let status): status >= 500
    default: false
    }
  }
}
