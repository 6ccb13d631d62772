import GRDB
import Synchronization

/// Beginnings of words that stand in so many places that FTS5, which gathers all of them before it gives the
/// first, is slower than a look at the newest letters. What was once found out is remembered.
final class DenseBeginnings: Sendable {
  private static let places = 10_000
  private let known = Mutex<[String: Bool]>([:])

  func forget() { known.withLock { $0 = [:] } }

  func contains(_ beginning: String, _ db: Database) -> Bool {
    if let known = known.withLock({ $0[beginning] }) { return known }
    guard let count = try? Self.count(beginning, db) else { return false }
    let isDense = count == Self.places
    known.withLock { known in
      if known.count > 1000 { known = [:] }
      known[beginning] = isDense
    }
    return isDense
  }

  /// Counts the places, as far as matters, in the index's own words (fts5vocab).
  private static func count(_ beginning: String, _ db: Database) throws -> Int? {
    // In no file, so that a reader can have it.
    try db.execute(
      sql: "CREATE VIRTUAL TABLE IF NOT EXISTS temp.instances USING fts5vocab(main, search, instance)")
    // Past the last word that begins so, in the order of bytes.
    let end = beginning + "\u{10FFFF}"
    return try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT count(*) FROM (SELECT 1 FROM temp.instances WHERE term >= ? AND term < ? LIMIT \(places))
          """), arguments: [beginning, end])
  }
}
