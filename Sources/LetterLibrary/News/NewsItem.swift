import GRDB
import Letters

/// A letter that is new, and what it is here for.
public struct NewsItem: Sendable, Hashable {
  public let row: LetterRow
  /// As they are followed: `29911`, `minister:yesilgoz "georganiseerde criminaliteit"`.
  public let follows: [String]

  public init(row: LetterRow, follows: [String]) {
    self.row = row
    self.follows = follows
  }
}

/// How an update ended.
public struct UpdateRun: Sendable, Hashable {
  /// Seconds since 1970.
  public let ended: Int
  /// Letters that it found new.
  public let news: Int
  /// Sentences on what it could not do.
  public let problems: [String]

  public init(ended: Int, news: Int, problems: [String]) {
    self.ended = ended
    self.news = news
    self.problems = problems
  }
}

extension Library {
  /// How many letters are new.
  public var newsCount: Int {
    read(otherwise: 0) { try Int.fetchOne($0, sql: "SELECT count(*) FROM news") ?? 0 }
  }

  /// What is new, the newest letter first.
  /// - Parameter limit: letters at most.
  public func news(limit: Int) -> [NewsItem] {
    let found: [(Int, String)] = read(otherwise: []) { db in
      try Row.fetchAll(
        db.cachedStatement(sql: "SELECT letter, follows FROM news ORDER BY letter DESC LIMIT ?"),
        arguments: [limit]
      ).map { (try $0.value(0), try $0.value(1)) }
    }
    let rows = Dictionary(rows(found.map(\.0)).map { ($0.id.value, $0) }) { first, _ in first }
    return found.compactMap { letter, follows in
      rows[letter].map { NewsItem(row: $0, follows: follows.split(separator: "\n").map(String.init)) }
    }
  }

  /// When an update last came to its end, in seconds since 1970; nil before the first.
  public var lastUpdate: Int? {
    read(otherwise: nil) { try Int.fetchOne($0, sql: "SELECT value FROM totals WHERE name = 'updated'") }
  }

  /// How the last update ended, well or not; nil before the first.
  public var lastRun: UpdateRun? {
    read(otherwise: nil) { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT ended, news, problems FROM updates LIMIT 1") else {
        return nil
      }
      let problems: String = try row.value(2)
      return UpdateRun(
        ended: try row.value(0), news: try row.value(1),
        problems: problems.split(separator: "\n").map(String.init))
    }
  }

  /// The letter that was read from a file; nil when none is here.
  public func letter(atPath path: String) -> LetterRow? {
    let number = read(otherwise: nil) {
      try Int.fetchOne(
        $0.cachedStatement(sql: "SELECT letter FROM places WHERE path = ?"), arguments: [path])
    }
    return number.flatMap { row(LetterID($0)) }
  }
}

extension LibraryWriter {
  /// Marks letters as new until they are seen; what is new already is here for one thing more.
  /// - Parameter now: seconds since 1970.
  public func add(_ news: [NewsItem], now: Int) throws(LibraryError) {
    try writing { db in
      for item in news {
        let before = try String.fetchOne(
          db, sql: "SELECT follows FROM news WHERE letter = ?", arguments: [item.row.id.value])
        let known = before?.split(separator: "\n").map(String.init) ?? []
        let follows = known + item.follows.filter { !known.contains($0) }
        try db.execute(
          sql: """
            INSERT INTO news (letter, found, follows) VALUES (?, ?, ?)
            ON CONFLICT (letter) DO UPDATE SET follows = excluded.follows
            """, arguments: [item.row.id.value, now, follows.joined(separator: "\n")])
      }
    }
  }

  /// Notes how an update ended; one with problems asks for the same days again the next time.
  public func note(_ run: UpdateRun) throws(LibraryError) {
    try writing { db in
      try db.execute(sql: "DELETE FROM updates")
      try db.execute(
        sql: "INSERT INTO updates (ended, news, problems) VALUES (?, ?, ?)",
        arguments: [run.ended, run.news, run.problems.joined(separator: "\n")])
      guard run.problems.isEmpty else { return }
      try db.execute(
        sql: """
          INSERT INTO totals (name, value) VALUES ('updated', ?)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
          """, arguments: [run.ended])
    }
  }
}
