import Letters

/// What may stand after the name of a field.
enum FieldValues {
  /// The condition that values make; nil when one of them is none of the field's.
  static func condition(_ field: Field, _ values: [String]) -> Query.Condition? {
    switch field {
    case .minister: .minister(values)
    case .office: .office(values)
    case .ministry: .ministry(values)
    case .asker: .asker(values)
    case .person: .person(values)
    case .party: .party(values)
    case .date: all(values) { try? DateFilter($0) }.map { .date($0) }
    case .dossier: all(values, dossier).map { .dossier($0) }
    case .kind: all(values, kind).map { .kind($0) }
    case .cites: all(values, target).map { .cites($0) }
    case .citedBy: all(values, target).map { .citedBy($0) }
    case .is: all(values) { Query.State(name: $0).flatMap { $0.isHad ? nil : $0 } }.map { .state($0) }
    case .has: all(values) { Query.State(name: $0).flatMap { $0.isHad ? $0 : nil } }.map { .state($0) }
    case .due: all(values) { try? DateFilter($0) }.flatMap { $0.contains(.undated) ? nil : .due($0) }
    case .label: .label(values)
    case .words: nil
    }
  }

  /// The values of a field that has a fixed number of them, in both languages.
  static func fixed(_ field: Field) -> [(english: String, dutch: String)] {
    switch field {
    case .kind: kinds.map { ($0.english, $0.dutch) }
    case .is: Query.State.allCases.filter { !$0.isHad }.map { ($0.rawValue, $0.dutchName) }
    case .has: Query.State.allCases.filter(\.isHad).map { ($0.rawValue, $0.dutchName) }
    case .date: [("undated", "ongedateerd")]
    default: []
    }
  }

  private static func all<Value>(_ values: [String], _ read: (String) -> Value?) -> [Value]? {
    let found = values.compactMap(read)
    return found.count == values.count ? found : nil
  }

  private static let kinds: [(english: String, dutch: String, kind: Letter.Kind)] = [
    ("letter", "brief", .letter), ("answers", "antwoorden", .answers), ("motion", "motie", .motion),
    ("report", "verslag", .report), ("questions", "vragen", .questions),
    ("amendment", "amendement", .amendment), ("bill", "wetsvoorstel", .bill),
    ("minutes", "handelingen", .minutes), ("gazette", "staatsblad", .gazette), ("other", "ander", .other),
  ]

  private static func kind(_ value: String) -> Letter.Kind? {
    let value = value.lowercased()
    return kinds.first { $0.english == value || $0.dutch == value }?.kind
  }

  /// `29911` of «29 911», «29.911»; with an addition, `36600-VII`.
  private static func dossier(_ value: String) -> String? {
    let plain = value.filter { $0 != " " && $0 != "." && $0 != "\u{A0}" }
    guard (4...5).contains(plain.prefix(while: \.isNumber).count) else { return nil }
    return plain.prefix(while: \.isNumber) + plain.drop(while: \.isNumber).uppercased()
  }

  /// A canonical identifier, from one or from a citation as it is written.
  private static func target(_ value: String) -> String? { DocumentID(written: value)?.spelling }
}
