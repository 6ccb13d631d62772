import GRDB
import Letters

/// A line of statistics: how many letters, or citations, of what.
public struct Statistic: Sendable, Hashable, Encodable {
  public enum Of: String, Sendable, Hashable, CaseIterable, Encodable {
    case letters, year, kind, minister, ministry
    /// Letters here that are cited most, by how often.
    case citedLetter = "cited letter"
    case citedDossier = "cited dossier"
    /// Papers that are cited but not here, by how often: what to fetch next.
    case citedNotHeld = "cited, not held"
  }

  public let of: Of
  public let name: String
  public let count: Int
}

extension Library {
  /// Shows the statistics of a query's letters, the quickest first.
  /// - Parameter top: how many of each kind.
  /// - Throws: ``LibraryError``, and whatever the visitor throws.
  public func statistics(
    of query: Query, top: Int, _ visitor: (Statistic) throws -> Void
  ) throws {
    try translating {
      try withoutActuallyEscaping(visitor) { visitor in
        // Not `read`, which forbids even a table that is in no file.
        try queue.writeWithoutTransaction { db in
          try StatisticsCounting(db: db, top: top, visitor: visitor).count(query)
        }
      }
    }
  }
}

private struct StatisticsCounting {
  let db: Database
  let top: Int
  let visitor: (Statistic) throws -> Void

  func count(_ query: Query) throws {
    guard !query.isEmpty else { return try countAll() }
    try db.execute(sql: "CREATE TEMP TABLE IF NOT EXISTS counted (letter INTEGER PRIMARY KEY)")
    try db.execute(sql: "DELETE FROM temp.counted")
    let add = try db.makeStatement(sql: "INSERT OR IGNORE INTO temp.counted VALUES (?)")
    try Finding(db).each(try Planner(db: db, order: .oldest).plan(query)) { number in
      try add.execute(arguments: [number])
      return true
    }
    let these = "JOIN temp.counted ON counted.letter = "
    try show(.letters, "SELECT '', count(*) FROM temp.counted", [])
    try countLetters("letters \(these) letters.id", signatures: "signatures \(these) signatures.letter")
    try countPapers(
      """
      (SELECT paper AS id, count(*) AS cited FROM citations \(these) citations.letter GROUP BY paper) AS counts
      JOIN papers ON papers.id = counts.id
      """, cited: "counts.cited")
  }

  private func countAll() throws {
    try show(.letters, "SELECT '', coalesce((SELECT value FROM totals WHERE name = 'letters'), 0)", [])
    try countLetters("letters", signatures: "signatures")
    try countPapers("papers", cited: "papers.cited")
  }

  private func countLetters(_ letters: String, signatures: String) throws {
    // Day numbers become years by the same arithmetic as in CalendarDate, which SQLite has not.
    try showYears("SELECT date, count(*) FROM \(letters) GROUP BY date")
    try show(.kind, "SELECT kind, count(*) FROM \(letters) GROUP BY kind ORDER BY 2 DESC, 1", [])
    try show(
      .minister,
      """
      SELECT name, count(DISTINCT signatures.letter) FROM \(signatures) JOIN people ON people.id = person
      GROUP BY person ORDER BY 2 DESC, 1 LIMIT ?
      """, [top])
    try show(
      .ministry,
      """
      SELECT name, count(*) FROM \(letters) JOIN ministries ON ministries.id = ministry
      GROUP BY ministry ORDER BY 2 DESC, 1 LIMIT ?
      """, [top])
  }

  private func countPapers(_ papers: String, cited: String) throws {
    let isHeld = "EXISTS (SELECT 1 FROM holdings WHERE paper = papers.id)"
    try show(
      .citedLetter,
      "SELECT target, \(cited) FROM \(papers) WHERE \(cited) > 0 AND \(isHeld) ORDER BY 2 DESC, 1 LIMIT ?",
      [top])
    try showDossiers(
      "SELECT target, \(cited) FROM \(papers) WHERE \(cited) > 0 AND kind IN ('kamerstuk', 'dossier')")
    try show(
      .citedNotHeld,
      """
      SELECT target, \(cited) FROM \(papers)
      WHERE \(cited) > 0 AND NOT \(isHeld) AND kind NOT IN ('url', 'letter', 'law') ORDER BY 2 DESC, 1 LIMIT ?
      """, [top])
  }

  private func show(_ of: Statistic.Of, _ sql: String, _ arguments: StatementArguments) throws {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    while let row = try rows.next() {
      try visitor(Statistic(of: of, name: row.value(0), count: row.value(1)))
    }
  }

  private func showYears(_ sql: String) throws {
    var years: [String: Int] = [:]
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let year = try (row.value(0) as Int?).flatMap(CalendarDate.init(dayNumber:)).map { String($0.year) }
      years[year ?? "undated", default: 0] &+= try row.value(1)
    }
    for (year, count) in years.sorted(by: { $0.key < $1.key }) {
      try visitor(Statistic(of: .year, name: year, count: count))
    }
  }

  private func showDossiers(_ sql: String) throws {
    var dossiers: [String: Int] = [:]
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let target: String = try row.value(0)
      guard let dossier = DocumentID(canonical: target)?.dossierNumber else { continue }
      dossiers[dossier, default: 0] &+= try row.value(1)
    }
    let most = dossiers.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (dossier, count) in most.prefix(top) {
      try visitor(Statistic(of: .citedDossier, name: dossier, count: count))
    }
  }
}
