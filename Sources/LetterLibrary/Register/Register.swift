import GRDB
import Letters

/// A promise of the register, and where the letters that are here speak of it.
public struct RegisteredPromise: Sendable, Hashable {
  public let commitment: RegisteredCommitment
  /// Letters here that name its number.
  public let namedBy: [LetterRow]
  /// Of what the register says to keep it: the letters that are here.
  public let keptBy: [LetterRow]
}

extension Library {
  /// When the register was last read to its end, in seconds since 1970; nil before the first time.
  public var registerRead: Int? { total("register read") }

  /// How far the register is read; nil before the first page.
  public var registerToken: Int? { total("register token") }

  private func total(_ name: String) -> Int? {
    read(otherwise: nil) { db in
      try Int.fetchOne(db, sql: "SELECT value FROM totals WHERE name = ?", arguments: [name])
    }
  }

  /// The promises of the register that fit a query, the newest first. They are no letters: they are asked by who
  /// promised, by ministry, office, day, dossier of the letters that go with them, and words; a query that asks
  /// anything else of letters has none.
  /// - Parameter limit: promises at most.
  public func registered(_ query: Query, limit: Int) -> [RegisteredPromise] {
    let found = read(otherwise: []) { try Register($0).commitments(fitting: query, limit: limit) }
    return found.map { commitment, named, kept in
      RegisteredPromise(commitment: commitment, namedBy: rows(named), keptBy: rows(kept))
    }
  }
}

/// Reads the register as the library keeps it.
struct Register {
  private let db: Database

  init(_ db: Database) { self.db = db }

  func commitments(
    fitting query: Query, limit: Int
  ) throws -> [(commitment: RegisteredCommitment, named: [Int], kept: [Int])] {
    guard let asked = RegisterQuery(query) else { return [] }
    var found: [(commitment: RegisteredCommitment, named: [Int], kept: [Int])] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM registered_commitments ORDER BY made_on DESC, number DESC")
    while found.count < limit, let row = try rows.next() {
      let commitment = try Self.commitment(row)
      guard asked.fits(commitment, folded: try row.value("folded")) else { continue }
      let (named, kept) = (try self.named(commitment.number), try self.kept(commitment.letters))
      guard try fit(asked.dossiers, named + kept) else { continue }
      found.append((commitment, named, kept))
    }
    return found
  }

  /// What the register says of a number that a letter writes.
  func commitment(numbered number: String) throws -> RegisteredCommitment? {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM registered_commitments WHERE number = ? LIMIT 2"),
      arguments: [number])
    return rows.count == 1 ? try Self.commitment(rows[0]) : nil
  }

  private func named(_ number: String) throws -> [Int] {
    try Int.fetchAll(
      db.cachedStatement(
        sql: "SELECT DISTINCT letter FROM commitments WHERE register = ? ORDER BY letter DESC"),
      arguments: [number])
  }

  private func kept(_ letters: [String]) throws -> [Int] {
    let graph = Graph(db)
    return try letters.compactMap { try graph.holder(of: $0) }
  }

  /// Whether any letter is of one of the dossiers, chapters included.
  private func fit(_ dossiers: [[String]], _ letters: [Int]) throws -> Bool {
    guard !dossiers.isEmpty else { return true }
    let own = try letters.compactMap {
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT dossier FROM letters WHERE id = ?"), arguments: [$0])
    }
    return dossiers.allSatisfy { wanted in
      own.contains { dossier in wanted.contains { dossier == $0 || dossier.hasPrefix($0 + "-") } }
    }
  }

  private static func commitment(_ row: Row) throws -> RegisteredCommitment {
    let letters: String = try row.value("letters")
    return RegisteredCommitment(
      key: try row.value("key"), number: try row.value("number"), text: try row.value("text"),
      status: try (row.value("status") as String?).flatMap(RegisteredCommitment.Status.init(rawValue:)),
      promisedBy: try row.value("promised_by"), office: try row.value("office"),
      ministry: try row.value("ministry"),
      madeOn: try (row.value("made_on") as Int?).flatMap(CalendarDate.init(dayNumber:)),
      keptOn: try (row.value("kept_on") as Int?).flatMap(CalendarDate.init(dayNumber:)),
      letters: letters.split(separator: "\n").map(String.init))
  }
}
