import GRDB
import GRDBSQLite
import Letters

/// Finds the letters of a query with one connection.
struct Finding {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// Shows the numbers of a query's letters, in order, until the visitor wants no more.
  func each(_ plan: Plan, _ visitor: (Int) throws -> Bool) throws {
    var last: Int?
    for statement in plan.statements {
      let numbers = try Int.fetchCursor(
        db.makeStatement(sql: statement.sql), arguments: StatementArguments(statement.arguments))
      while let number = try numbers.next() {
        // A letter that two people signed comes twice.
        guard number != last else { continue }
        last = number
        if let verified = plan.verified, try !holds(verified, number) { continue }
        guard try visitor(number) else { return }
      }
    }
  }

  private func holds(_ words: TextMatcher, _ number: Int) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT archive FROM contents WHERE letter = ?")
    guard let archive = try Blob.fetchOne(statement, arguments: [number]) else { return false }
    return words.matches(FoldedText(try LetterArchive.letter(from: archive.bytes)))
  }

  /// The first letters of a query, as many as can be found in so many milliseconds.
  func first(
    _ limit: Int, of query: Query, _ order: Order, within milliseconds: Int,
    _ dense: DenseBeginnings
  ) throws -> (ids: [Int], isComplete: Bool) {
    var ids: [Int] = []
    let deadline = Deadline(milliseconds)
    do {
      try deadline.hold(db) {
        let plan = try Planner(db: db, order: order, isDense: { dense.contains($0, db) }).plan(query)
        try each(plan) { number in
          ids.append(number)
          return ids.count < limit && !deadline.hasPassed
        }
      }
    } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_INTERRUPT {
      return (ids, false)
    }
    return (ids, ids.count < limit && !deadline.hasPassed)
  }
}

/// A moment after which SQLite gives up.
private final class Deadline {
  private let end: ContinuousClock.Instant

  init(_ milliseconds: Int) { end = .now + .milliseconds(milliseconds) }

  var hasPassed: Bool { ContinuousClock.now > end }

  func hold(_ db: Database, _ work: () throws -> Void) throws {
    sqlite3_progress_handler(
      db.sqliteConnection, 1000,
      { context in
        guard let context else { return 0 }
        return Unmanaged<Deadline>.fromOpaque(context).takeUnretainedValue().hasPassed ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
    defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
    try work()
  }
}
