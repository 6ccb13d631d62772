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

  /// Notes that an update came to its end.
  public func noteUpdate(now: Int) throws(LibraryError) {
    try writing { db in
      try db.execute(
        sql: """
          INSERT INTO totals (name, value) VALUES ('updated', ?)
          ON CONFLICT (name) DO UPDATE SET value = excluded.value
          """, arguments: [now])
    }
  }
}
