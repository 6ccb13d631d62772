import LetterSources
import Letters

/// What changes at the Tweede Kamer: SyncFeed 2.0, pages of Atom in the order in which documents came or changed.
struct ChangeFeed {
  let client: PoliteClient
  let address: String

  /// What the feed tells of apart.
  enum Category: String {
    case document = "Document"
    case commitment = "Toezegging"

    /// Its element, whose prefix changes; the name stays.
    var element: String { rawValue.lowercased() }
  }

  /// Something that came or changed.
  struct Entry {
    let key: String
    /// With which the feed goes on behind it.
    let token: Int
    /// The day on which the feed got it.
    let updated: CalendarDate
    /// Nil for what was taken back, and for placeholders.
    let entity: Element?
  }

  /// Kinds of documents that are news to who reads letters of ministers, as the source spells them.
  private static let kinds = [
    "Brief regering", "Antwoord schriftelijke vragen", "Antwoord schriftelijke vragen (nader)",
    "Lijst van vragen en antwoorden", "Verslag van een schriftelijk overleg",
  ]
  /// Corrections send thousands of old rows anew; what is dated so many days before is no news.
  private static let recency = 30
  /// Pages of one run; at 250 entries each, more than came in any month.
  static let mostPages = 400
  /// Higher than the counter of the feed will be for decades.
  private static let highest = 1 << 26
  /// The bisection ends where so few changes are left; they are read.
  private static let nearEnough = 2_000

  /// Letters since a token, or since a day at the first time, and the token with which the feed goes on.
  func letters(after kept: Int?, since day: CalendarDate, today: Int) throws(FetchError) -> (
    listed: [Listed], token: Int
  ) {
    var token = kept ?? 0
    if kept == nil { token = try start(of: day) }
    var listed: [Listed] = []
    var dossiers: [String: String?] = [:]
    for _ in 0..<Self.mostPages {
      let entries = try page(.document, after: token)
      // On an empty page the token stays: the one that it offers may be far too high.
      guard let last = entries.last, last.token > token else { break }
      for entry in entries {
        guard let document = entry.entity, isNews(document, today, entry.updated >= day) else { continue }
        listed.append(try self.listed(document, entry.key, &dossiers))
      }
      token = last.token
    }
    return (listed, token)
  }

  private func isNews(_ document: Element, _ today: Int, _ isLate: Bool) -> Bool {
    guard isLate, Self.kinds.contains(document.value("soort") ?? ""),
      let dated = document.value("datum").flatMap(DutchDay.of)
    else { return false }
    return dated.dayNumber >= today - Self.recency
  }

  /// A token a little before the first change of a day: the feed has no dates to ask by.
  private func start(of day: CalendarDate) throws(FetchError) -> Int {
    var (low, high) = (0, Self.highest)
    while high - low > Self.nearEnough {
      let middle = low + (high - low) / 2
      if let first = try page(.document, after: middle).first, first.updated < day {
        low = middle
      } else {
        high = middle
      }
    }
    return low
  }

  // MARK: Pages

  /// - Parameter token: 0 asks from the beginning.
  func page(_ category: Category, after token: Int) throws(FetchError) -> [Entry] {
    let start = token > 0 ? [("skiptoken", "\(token)")] : []
    let page = SourceAddresses.address("\(address)/Feed", [("category", category.rawValue)] + start)
    let root = try xml(page)
    guard root.name == "feed" else { throw .unreadable(address: address, reason: .noFeed) }
    return root.elements.filter { $0.name == "entry" }.compactMap { Self.entry($0, of: category) }
  }

  private static func entry(_ element: Element, of category: Category) -> Entry? {
    let next = element.elements.first { $0.name == "link" && $0.attributes["rel"] == "next" }
    guard let key = element.value("title").flatMap(WellFormed.key),
      let token = next?.attributes["href"].flatMap(token(in:)),
      let updated = element.value("updated").flatMap(DutchDay.of)
    else { return nil }
    let entity = element.first("content")?.elements.first { $0.name == category.element }
    let isDeleted = entity?.attributes["verwijderd"]?.lowercased() == "true"
    return Entry(key: key, token: token, updated: updated, entity: isDeleted ? nil : entity)
  }

  private static func token(in address: String) -> Int? {
    let values = address.split(separator: "?").last?.split(separator: "&") ?? []
    return values.lazy.compactMap { value in
      value.lowercased().hasPrefix("skiptoken=") ? Int(value.dropFirst("skiptoken=".count)) : nil
    }.first.flatMap { (0..<highest).contains($0) ? $0 : nil }
  }

  private func xml(_ page: String) throws(FetchError) -> Element {
    let response = try client.get(
      SourceRequest(address: page, types: "application/atom+xml, application/xml", isList: true))
    do {
      return try XMLTree.parse(response.body)
    } catch {
      throw .unreadable(address: address, reason: .brokenMarkup(line: error.line, reason: error.reason))
    }
  }

  // MARK: Documents

  private func listed(
    _ document: Element, _ key: String, _ dossiers: inout [String: String?]
  ) throws(FetchError) -> Listed {
    var listed = Listed(
      key: key, number: document.value("documentNummer").flatMap { WellFormed.register($0, .document) })
    if let reference = document.elements.first(where: { $0.name == "kamerstukdossier" })?.attributes["ref"],
      let dossierKey = WellFormed.key(reference),
      let number = document.value("volgnummer").flatMap({ Int($0) }), (1...99_999).contains(number),
      let dossier = try dossier(dossierKey, &dossiers)
    {
      listed.paper = .init(dossier: dossier, number: "\(number)")
      listed.identifier = listed.paper?.identifier
    }
    return listed
  }

  /// `36800-VIII`; a dossier that cannot be had leaves its documents with the numbers that they have.
  private func dossier(_ key: String, _ known: inout [String: String?]) throws(FetchError) -> String? {
    if let known = known[key] { return known }
    var name: String?
    do {
      let entity = try xml("\(address)/Entiteiten/\(key)")
      let dossier = entity.name == "kamerstukdossier" ? entity : entity.first("kamerstukdossier")
      name = dossier?.value("nummer").flatMap({ Int($0) }).flatMap {
        WellFormed.dossier($0, dossier?.value("toevoeging"))
      }
    } catch {
      if error.endsAll { throw error }
    }
    known[key] = .some(name)
    return name
  }
}

extension Element {
  /// The text of an element right below; nil where it says nothing.
  func value(_ name: String) -> String? {
    let text = elements.first { $0.name == name }?.text.onOneLine ?? ""
    return text.isEmpty ? nil : text
  }
}
