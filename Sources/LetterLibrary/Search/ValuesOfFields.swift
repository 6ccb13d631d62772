import GRDB
import Letters

extension Library {
  /// What may stand after a field's name, of what the library holds, for who types it.
  /// - Parameters:
  ///   - typed: how it begins, case and accents forgiven; of a name, how any word of it begins.
  ///   - limit: values at most.
  ///   - inDutch: of values that have a name in either language, the Dutch one.
  public func values(
    of field: Field, beginning typed: String, limit: Int, inDutch: Bool = false
  ) -> [String] {
    let fixed = field.fixedValues(inDutch: inDutch)
    guard fixed.isEmpty else { return fixed.filter { $0.hasPrefix(typed.lowercased()) } }
    switch field {
    case .minister:
      return ministers(Query(), typed: typed, limit: limit).choices.map(\.name)
    case .office: return names("SELECT name FROM offices ORDER BY name", typed, limit)
    case .ministry: return names("SELECT name FROM ministries ORDER BY name", typed, limit)
    case .asker: return askers(typed, limit)
    case .party:
      return names("SELECT DISTINCT party FROM askers WHERE party IS NOT NULL ORDER BY party", typed, limit)
    case .dossier:
      let digits = typed.filter { $0 != " " && $0 != "." }
      return beginning(
        "SELECT DISTINCT dossier FROM letters WHERE dossier >= ? AND dossier < ? ORDER BY dossier LIMIT ?",
        digits, limit)
    case .cites, .citedBy: return papers(typed, limit, isHeld: field == .citedBy)
    case .label:
      return Array(
        labels.map(\.name).filter { Folding.fold($0).hasPrefix(Folding.fold(typed)) }.prefix(limit))
    case .date, .kind, .is, .has, .due, .person, .words: return []
    }
  }

  /// Few rows, of which all are looked at.
  private func names(_ sql: String, _ typed: String, _ limit: Int) -> [String] {
    let wanted = " " + Folding.fold(typed)
    let all = read(otherwise: []) { db in try String.fetchAll(db, sql: sql) }
    return Array(all.filter { (" " + Folding.fold($0)).contains(wanted) }.prefix(limit))
  }

  private func askers(_ typed: String, _ limit: Int) -> [String] {
    read(otherwise: []) { db in
      try String.fetchAll(
        db, sql: "SELECT DISTINCT name FROM askers WHERE instr(folded, ' ' || ?) > 0 LIMIT ?",
        arguments: [Folding.fold(typed), limit])
    }.sorted()
  }

  private func beginning(_ sql: String, _ start: String, _ limit: Int) -> [String] {
    read(otherwise: []) { db in
      try String.fetchAll(db, sql: sql, arguments: [start, start + "\u{10FFFF}", limit])
    }
  }

  /// `29911-4` as well as `kst-29911-4`.
  private func papers(_ typed: String, _ limit: Int, isHeld: Bool) -> [String] {
    let start =
      typed.first?.isNumber == true && !typed.contains("Z")
      ? String(DocumentID.beginning(ofPapersIn: typed).dropLast()) : typed
    let held = isHeld ? "AND id IN (SELECT paper FROM holdings)" : "AND cited > 0"
    return beginning(
      "SELECT target FROM papers WHERE target >= ? AND target < ? \(held) ORDER BY target LIMIT ?", start,
      limit)
  }
}
