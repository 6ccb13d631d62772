import GRDB
import Letters

/// What an import found at a place.
public enum Arrival: Sendable {
  case letter(PreparedLetter, Place)
  /// The file was written anew with the same content.
  case touched(Place)
  /// The same content, read by another parser.
  case reread(PreparedLetter, Place)
}

/// A file that a letter was read from.
public struct Place: Sendable, Hashable {
  /// Absolute.
  public var path: String
  public var stamp: Stamp

  public init(path: String, stamp: Stamp) {
    self.path = path
    self.stamp = stamp
  }

  /// By what a file is known to be unchanged without reading it: the system sets `changed` at each write.
  public struct Stamp: Sendable, Hashable {
    public var size: Int
    /// Nanoseconds since 1970.
    public var modified: Int
    public var changed: Int

    public init(size: Int, modified: Int, changed: Int) {
      self.size = size
      self.modified = modified
      self.changed = changed
    }
  }
}

/// What a batch came to.
public struct Committed: Sendable, Hashable {
  /// Letters that were not here.
  public var added = 0
  /// Letters whose file had changed.
  public var changed = 0
  /// Letters that were here under another name.
  public var again = 0
  /// Letters that another parser has read.
  public var reread = 0

  public init() {}

  public static func += (left: inout Committed, right: Committed) {
    left.added += right.added
    left.changed += right.changed
    left.again += right.again
    left.reread += right.reread
  }
}

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
