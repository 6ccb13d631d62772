import GRDB

/// What a library knows of files, so that an import need not read those that are as they were.
public struct KnownPlaces: Sendable {
  private let queue: DatabaseQueue
  private let path: String

  /// - Throws: ``LibraryError``.
  public init(_ file: LibraryFile) throws(LibraryError) {
    path = file.path
    queue = try file.reader()
  }

  /// Shows every place with the hash of its letter, in the order of paths.
  /// - Parameter earlierThan: only letters that an earlier version of the parser has read, when given.
  /// - Throws: ``LibraryError``, and whatever the visitor throws.
  public func each(
    earlierThan parser: Int? = nil, _ visitor: (Place, _ hash: [UInt8]) throws -> Void
  ) throws {
    var last = ""
    while true {
      // In portions, so that no reading holds back the writer's log for long.
      let rows = try queue.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT path, size, modified, changed, hash FROM places JOIN letters ON letters.id = places.letter
            WHERE path > ? AND parser < ? ORDER BY path LIMIT 1000
            """, arguments: [last, parser ?? Int.max])
      }
      guard let end = rows.last else { return }
      last = end[0]
      for row in rows {
        try visitor(
          Place(path: row[0], stamp: .init(size: row[1], modified: row[2], changed: row[3])),
          (row[4] as Blob).bytes)
      }
    }
  }

  /// How many places ``each(earlierThan:_:)`` shows.
  public func count(earlierThan parser: Int? = nil) throws(LibraryError) -> Int {
    do {
      return try queue.read { db in
        try Int.fetchOne(
          db,
          sql: "SELECT count(*) FROM places JOIN letters ON letters.id = places.letter WHERE parser < ?",
          arguments: [parser ?? Int.max]) ?? 0
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// Whether no file was ever read.
  public func isEmpty() throws(LibraryError) -> Bool {
    do {
      return try queue.read { db in try Int.fetchOne(db, sql: "SELECT 1 FROM places LIMIT 1") == nil }
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// What was found at a place when it was last read.
  public struct Known: Sendable, Hashable {
    public let stamp: Place.Stamp
    public let hash: [UInt8]
  }

  /// - Parameter place: an absolute path.
  /// - Returns: nil for a file that was never read.
  public func known(_ place: String) throws(LibraryError) -> Known? {
    do {
      return try queue.read { db in
        try Row.fetchOne(
          db.cachedStatement(
            sql: """
              SELECT size, modified, changed, hash FROM places JOIN letters ON letters.id = places.letter
              WHERE path = ?
              """), arguments: [place]
        ).map { row in
          Known(
            stamp: Place.Stamp(size: row[0], modified: row[1], changed: row[2]), hash: (row[3] as Blob).bytes)
        }
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
