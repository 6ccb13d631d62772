import GRDB

/// The next free number of each day (``LetterNumber``).
struct FreeNumbers {
  private var next: [Int: Int] = [:]
  private var nextOfNoDay: Int?

  /// Forgets what it knows, when letters have gone.
  mutating func forget() { self = FreeNumbers() }

  /// A number of a day, or of the day before when that one is full.
  mutating func next(for day: Int?, _ db: Database) throws -> Int {
    guard var day else { return try nextOfNoDay(db) }
    while day > 0 {
      let number = try next[day] ?? Self.free(day, db)
      if number <= LetterNumber.last(of: day) {
        next[day] = number + 1
        return number
      }
      next[day] = number
      day -= 1
    }
    return try nextOfNoDay(db)
  }

  /// Whether a letter of this number may keep it when its day is this one.
  func stays(_ number: Int, day: Int?) -> Bool { LetterNumber.day(of: number) == day }

  private static func free(_ day: Int, _ db: Database) throws -> Int {
    let last = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(id) FROM letters WHERE id BETWEEN ? AND ?"),
      arguments: [LetterNumber.first(of: day), LetterNumber.last(of: day)])
    return last.map { $0 &+ 1 } ?? LetterNumber.first(of: day)
  }

  private mutating func nextOfNoDay(_ db: Database) throws -> Int {
    let number = try nextOfNoDay ?? min(Int.fetchOne(db, sql: "SELECT min(id) FROM letters") ?? 0, 0) &- 1
    nextOfNoDay = number &- 1
    return number
  }
}
