import GRDB
import Letters

/// Reads rows of the list.
struct LetterRows {
  let db: Database

  init(_ db: Database) { self.db = db }

  func rows(_ ids: [Int]) throws -> [Int: LetterRow] {
    let row = try db.cachedStatement(
      sql: """
        SELECT kind, date, first_day, title, kamerstuk, case_number, dossier,
          (SELECT path FROM places WHERE letter = letters.id ORDER BY \(PaperForm.order) LIMIT 1),
          coalesce(starred, 0), coalesce(read, 0), missing_pages
        FROM letters LEFT JOIN marks ON marks.letter = letters.id WHERE id = ?
        """)
    var rows: [Int: LetterRow] = [:]
    for id in ids {
      guard let found = try Row.fetchOne(row, arguments: [id]) else { continue }
      let date = try (found.value(1) as Int?).flatMap(CalendarDate.init(dayNumber:))
      rows[id] = try LetterRow(
        id: LetterID(id), kind: Letter.Kind(rawValue: found.value(0)) ?? .other, date: date,
        dateEarliest: date == nil ? (found.value(2) as Int?).flatMap(CalendarDate.init(dayNumber:)) : nil,
        ministers: signatories(id), title: found.value(3), kamerstuk: found.value(4),
        caseNumber: found.value(5),
        dossier: found.value(6), missingPages: found.value(10), path: found.value(7) ?? "",
        isStarred: found.value(8), isRead: found.value(9)
      )
    }
    return rows
  }

  private func signatories(_ id: Int) throws -> [Signatory] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT people.name, people.key, offices.name, inferred FROM signatures
        JOIN people ON people.id = person JOIN offices ON offices.id = office
        WHERE letter = ? ORDER BY position
        """)
    return try Row.fetchAll(statement, arguments: [id]).map {
      try Signatory(
        name: $0.value(0), person: $0.value(1), office: $0.value(2),
        basis: $0.value(3) ? .inferred : .stated)
    }
  }
}
