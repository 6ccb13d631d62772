import GRDB
import Letters

/// The one who writes into a library: batches of letters, each wholly or not at all.
public final class LibraryWriter {
  private let path: String
  private let queue: DatabaseQueue

  /// - Throws: ``LibraryError``.
  public init(_ file: LibraryFile) throws(LibraryError) {
    path = file.path
    queue = try file.writer()
  }

  /// Adds what an import found, in one transaction.
  /// - Throws: ``LibraryError``; then nothing of the batch is in the library.
  public func commit(_ arrivals: [Arrival]) throws(LibraryError) -> Committed {
    try writing { db in try BatchWriter(db).write(arrivals) }
  }

  /// Takes letters out, with their places; who cites them keeps citing.
  public func remove(_ letters: [LetterID]) throws(LibraryError) {
    var rest = letters[...]
    while !rest.isEmpty {
      let some = rest.prefix(500)
      rest = rest.dropFirst(some.count)
      try writing { db in
        let batch = BatchWriter(db)
        for letter in some { try batch.remove(letter.value) }
        try batch.finish()
      }
    }
  }

  /// Puts what was committed from the log into the library's own file, unless a reader still needs the log.
  public func settle() {
    try? queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  }

  func writing<Value>(_ work: (Database) throws -> Value) throws(LibraryError) -> Value {
    do {
      var value: Value?
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          value = try work(db)
          return .commit
        }
      }
      guard let value else { throw LibraryError.notUsable(path: path, reason: "nothing was written") }
      return value
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
