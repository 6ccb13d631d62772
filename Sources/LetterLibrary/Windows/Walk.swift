import GRDB
import Letters

/// Walks through letters for programs that print them: one after another, the first at once.
extension Library {
  /// Letters that are looked for by hand before the index is asked, and for how long, in milliseconds.
  private static let atOnce = (letters: 100, milliseconds: 100)

  /// Shows the rows of a query's letters, in order, until the visitor wants no more.
  /// - Parameter only: of these letters, when given.
  /// - Throws: ``LibraryError``, and whatever the visitor throws.
  public func each(
    _ query: Query, _ order: Order = .newest, only: [LetterID]? = nil,
    _ visitor: (LetterRow) throws -> Bool
  ) throws {
    try translating {
      try queue.read { db in
        let rows = LetterRows(db)
        try eachNumber(query, order, only: only?.map(\.value), db) { number in
          guard let row = try rows.rows([number])[number] else { return true }
          return try visitor(row)
        }
      }
    }
  }

  /// The same, with the letters themselves.
  public func eachLetter(
    _ query: Query, _ order: Order = .newest, only: [LetterID]? = nil,
    _ visitor: (LetterRow, Letter) throws -> Bool
  ) throws {
    try translating {
      try queue.read { db in
        let rows = LetterRows(db)
        let graph = Graph(db)
        try eachNumber(query, order, only: only?.map(\.value), db) { number in
          guard let row = try rows.rows([number])[number], let letter = try graph.letter(number) else {
            return true
          }
          return try visitor(row, letter)
        }
      }
    }
  }

  private func eachNumber(
    _ query: Query, _ order: Order, only: [Int]?, _ db: Database, _ visitor: (Int) throws -> Bool
  ) throws {
    let finding = Finding(db)
    var first: (ids: [Int], isComplete: Bool) = ([], false)
    if only == nil, order == .newest {
      first = try finding.first(
        Self.atOnce.letters, of: query, order, within: Self.atOnce.milliseconds,
        DenseBeginnings())
      for number in first.ids where try !visitor(number) { return }
      if first.isComplete { return }
    }
    // In the order of letters, what was found by hand is where the rest begins.
    let last = first.ids.last ?? Int.max
    try finding.each(try Planner(db: db, order: order, only: only).plan(query)) { number in
      number >= last && first.ids.contains(number) ? true : try visitor(number)
    }
  }

  /// The letters of some that fit a query.
  public func fitting(_ query: Query, among letters: [LetterID]) throws -> Set<LetterID> {
    guard !query.isEmpty else { return Set(letters) }
    var found: Set<LetterID> = []
    try each(query, only: letters) { row in
      found.insert(row.id)
      return true
    }
    return found
  }

  /// The letter that a name means: a canonical identifier, a citation, or the path of its file.
  /// - Throws: ``LibraryError``.
  public func letter(named name: String) throws(LibraryError) -> LetterRow? {
    do {
      return try translating {
        try queue.read { db in
          let byTarget = try DocumentID(written: name).flatMap { try Graph(db).holder(of: $0.spelling) }
          guard let number = try byTarget ?? letter(at: name, db) else { return nil }
          return try LetterRows(db).rows([number])[number]
        }
      }
    } catch {
      throw LibraryError(error, path: file.path)
    }
  }

  /// By the end of its path, when that is the end of no other's.
  private func letter(at path: String, _ db: Database) throws -> Int? {
    if let exact = try Int.fetchOne(db, sql: "SELECT letter FROM places WHERE path = ?", arguments: [path]) {
      return exact
    }
    guard path.contains(".") else { return nil }
    let ending = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    let found = try Int.fetchAll(
      db, sql: "SELECT DISTINCT letter FROM places WHERE substr(path, -length(?)) = ? LIMIT 2",
      arguments: ["/" + ending, "/" + ending])
    return found.count == 1 ? found[0] : nil
  }

  func translating<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw LibraryError(error, path: file.path)
    } catch let error as ByteReader.Damaged {
      throw LibraryError(error, path: file.path)
    } catch let error as RowDecodingError {
      throw LibraryError(error, path: file.path)
    }
  }
}
