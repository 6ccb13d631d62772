/// Who held which office of which ministry when, from `office-holders.tsv`.
public enum OfficeHolders {
  /// A term of office.
  public struct Term: Sendable, Hashable {
    /// Such as `Minister van Justitie en Veiligheid`.
    public let office: String
    public let ministry: String
    public let name: String
    public let person: String
    /// `name`, taken apart.
    let parts: PersonName
    public let from: CalendarDate
    /// Exclusive; nil when the term is not known to have ended.
    public let until: CalendarDate?

    func includes(_ date: CalendarDate) -> Bool {
      from <= date && until.map { date < $0 } ?? true
    }
  }

  /// Every term, in the order of the table.
  public static let terms: [Term] = {
    String(decoding: PackageResources.office_holders_tsv, as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(term)
  }()

  private static func term(_ row: Substring) -> Term? {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
    guard cells.count >= 4, let from = CalendarDate(cells[3]) else { return nil }
    let parts = PersonName(String(cells[2]))
    return Term(
      office: String(cells[0]), ministry: String(cells[1]), name: String(cells[2]), person: parts.key,
      parts: parts, from: from,
      until: cells.count > 4 ? CalendarDate(cells[4]) : nil)
  }

  private static let byOffice: [String: [Term]] = Dictionary(grouping: terms) { Folding.fold($0.office) }
  private static let bySurname: [String: [Term]] = Dictionary(grouping: terms) { $0.parts.surname }

  private static let namesOfPeople: [String: String] = Dictionary(terms.map { ($0.person, $0.name) }) {
    first, _ in first
  }

  /// How the table writes the name of a person, by the key that all spellings share.
  public static func name(ofPerson key: String) -> String? { namesOfPeople[key] }

  /// The family name of an office-holder as the table writes it, by any spelling: `Yeşilgöz-Zegerius` of «yesilgoz»;
  /// nil where none is called so.
  public static func familyName(called name: String) -> String? {
    let wanted = Folding.fold(name)
    guard !wanted.isEmpty else { return nil }
    let families = terms.map {
      $0.name.split(separator: " ").drop { $0.hasSuffix(".") }.joined(separator: " ")
    }
    return families.first { Folding.fold($0) == wanted }
      ?? families.first { Folding.fold($0).contains(wanted) }
  }

  /// The term of an office that includes a day; nil when the table knows none.
  public static func holder(of office: String, on date: CalendarDate) -> Term? {
    byOffice[Folding.fold(office)]?.first { $0.includes(date) }
  }

  /// The office as the table spells it, whatever case a print sets it in.
  static func canonical(_ office: String) -> String? {
    byOffice[Folding.fold(office)]?.first?.office
  }

  /// The terms of an office, whenever they were.
  static func terms(of office: String) -> [Term] { byOffice[Folding.fold(office)] ?? [] }

  /// The terms of whoever a name may mean.
  static func terms(named name: PersonName) -> [Term] {
    (bySurname[name.surname] ?? []).filter { $0.parts.matches(name) }
  }

  /// The ministry that an office belongs to on a day: by the table, else by the office's own words.
  public static func ministry(of office: String, on date: CalendarDate?) -> String? {
    let terms = terms(of: office)
    if let date, let term = terms.first(where: { $0.includes(date) }) { return term.ministry }
    if let term = terms.last { return term.ministry }
    for start in ["Minister van ", "Staatssecretaris van ", "Ministerie van "] where office.hasPrefix(start) {
      return String(office.dropFirst(start.count))
    }
    return nil
  }

  private static let ministries: Set<String> = Set(terms.map { Folding.fold($0.ministry) })

  /// Whether an office that ends in a comma stops inside the name of a ministry
  /// («Minister van Onderwijs,»).
  static func ministryGoesOn(after office: String) -> Bool {
    let words = Bytes(Folding.fold(office).utf8)
    let all = 0..<words.count
    for (word, length) in [(" van ", 5), (" voor ", 6)] as [(StaticString, Int)] {
      guard let start = words.firstIndex(ofAnyCase: word, in: all) else { continue }
      return beginningsOfMinistries.contains(words.string(start + length..<words.count))
    }
    return false
  }

  /// All that a ministry's name can be cut to.
  private static let beginningsOfMinistries = Set(
    ministries.flatMap { name in name.indices.map { String(name[..<$0]) } })
}
