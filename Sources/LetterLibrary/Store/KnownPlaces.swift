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
      let portion = try places(after: last, earlierThan: parser)
      guard let end = portion.last else { return }
      last = end.place.path
      for (place, hash) in portion { try visitor(place, hash) }
    }
  }

  private func places(
    after last: String, earlierThan parser: Int?
  ) throws(LibraryError) -> [(place: Place, hash: [UInt8])] {
    do {
      return try queue.read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT path, size, modified, changed, hash FROM places JOIN letters ON letters.id = places.letter
            WHERE path > ? AND parser < ? ORDER BY path LIMIT 1000
            """, arguments: [last, parser ?? Int.max]
        ).map { row in
          let stamp = try Place.Stamp(size: row.value(1), modified: row.value(2), changed: row.value(3))
          return (Place(path: try row.value(0), stamp: stamp), try (row.value(4) as Blob).bytes)
        }
      }
    } catch {
      throw LibraryError(error, path: path)
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
          try Known(
            stamp: Place.Stamp(size: row.value(0), modified: row.value(1), changed: row.value(2)),
            hash: (row.value(3) as Blob).bytes)
        }
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
