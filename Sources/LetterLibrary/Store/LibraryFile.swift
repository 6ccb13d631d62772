import GRDB
import Glibc

/// A library on disk: one SQLite file, which many may read while one writes.
public struct LibraryFile: Sendable {
  public let path: String
  /// The file, or the folder that it is in, allows no writing.
  public let isReadOnly: Bool
  /// How the file is named to SQLite: nothing can change a file in a folder that nobody may write.
  private let isImmutable: Bool
  /// The connection by which the library was opened, for reading.
  let first: DatabaseQueue
  /// The file that was opened, whatever has its name later.
  private let opened: Identity?
  /// The one connection of a library that is in memory alone.
  private let memory: DatabaseQueue?

  /// How long a writer waits for another one, in seconds.
  private static let patience = 300.0

  /// Opens a library, or makes a new one; an earlier version is brought up to date.
  /// - Throws: ``LibraryError``.
  public init(at path: String) throws(LibraryError) {
    self.path = path
    memory = nil
    // SQLite would wait for a named pipe for ever.
    guard Self.isFileOrNothing(path) else { throw .notALibrary(path: path) }
    if let connection = try Self.current(path) {
      first = connection
      isReadOnly = access(path, W_OK) != 0 || access(Self.folder(of: path), W_OK) != 0
      isImmutable = false
    } else if access(path, F_OK) == 0, access(path, W_OK) != 0 || access(Self.folder(of: path), W_OK) != 0 {
      first = try Self.unchangeable(path)
      isReadOnly = true
      isImmutable = true
    } else {
      do {
        Self.makePrivately(path)
        try Self.migrate(Self.queue(path, readOnly: false), path: path)
        first = try Self.queue(path, readOnly: true)
      } catch {
        throw LibraryError(error, path: path)
      }
      isReadOnly = false
      isImmutable = false
    }
    opened = Identity(of: path)
  }

  /// What tells a file from any other that has its name.
  private struct Identity: Sendable, Equatable {
    let device: UInt64
    let number: UInt64

    init?(of path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      device = UInt64(status.st_dev)
      number = UInt64(status.st_ino)
    }
  }

  /// Whether the file is still where it was opened.
  var isThere: Bool { memory != nil || opened == nil || Identity(of: path) == opened }

  private static func isFileOrNothing(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
  }

  /// What a reader reads is nobody else's: SQLite alone would make the file for all to read.
  private static func makePrivately(_ path: String) {
    let file = open(path, O_CREAT | O_EXCL | O_CLOEXEC | O_WRONLY, 0o600)
    if file >= 0 { close(file) }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) + "/" } ?? "."
  }

  /// A connection to a library of this version; nil when there is none, or it cannot be read in the usual
  /// way.
  /// - Throws: ``LibraryError`` for a file that is something else, or damaged.
  private static func current(_ path: String) throws(LibraryError) -> DatabaseQueue? {
    guard access(path, F_OK) == 0 else { return nil }
    do {
      let queue = try queue(path, readOnly: true)
      return try isCurrent(queue, path: path) ? queue : nil
    } catch {
      switch LibraryError(error, path: path) {
      case .readOnly, .notUsable: return nil
      case let other: throw other
      }
    }
  }

  /// A connection to a file in a folder that nobody may write: without the log beside it, which a reader
  /// would have to make.
  private static func unchangeable(_ path: String) throws(LibraryError) -> DatabaseQueue {
    do {
      let queue = try queue(path, readOnly: true, immutable: true)
      guard try isCurrent(queue, path: path) else { throw LibraryError.readOnly(path: path) }
      return queue
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// - Throws: ``LibraryError/notFound(path:)`` when there is no such library yet, and what ``init(at:)`` throws.
  public init(existing path: String) throws(LibraryError) {
    guard access(path, F_OK) == 0 else { throw .notFound(path: path) }
    try self.init(at: path)
  }

  /// A library that ends with the program.
  public static func inMemory() throws(LibraryError) -> LibraryFile {
    do {
      let queue = try DatabaseQueue(configuration: configuration(readOnly: false, isInMemory: true))
      try migrate(queue, path: "in memory")
      return LibraryFile(memory: queue)
    } catch {
      throw LibraryError(error, path: "in memory")
    }
  }

  private init(memory: DatabaseQueue) {
    path = "in memory"
    isReadOnly = false
    isImmutable = false
    first = memory
    opened = nil
    self.memory = memory
  }

  // MARK: Connections

  /// A connection that reads; it sees each change that was committed before a read begins.
  func reader() throws(LibraryError) -> DatabaseQueue {
    if let memory { return memory }
    guard isThere else { throw .vanished(path: path) }
    return try translating { try Self.queue(path, readOnly: true, immutable: isImmutable) }
  }

  /// A connection that writes, and waits for others who do.
  /// - Throws: ``LibraryError/readOnly(path:)``.
  func writer() throws(LibraryError) -> DatabaseQueue {
    if let memory { return memory }
    guard !isReadOnly else { throw .readOnly(path: path) }
    guard isThere else { throw .vanished(path: path) }
    return try translating { try Self.queue(path, readOnly: false) }
  }

  private func translating<Value>(_ work: () throws -> Value) throws(LibraryError) -> Value {
    do { return try work() } catch { throw LibraryError(error, path: path) }
  }

  private static func queue(
    _ path: String, readOnly: Bool, immutable: Bool = false
  ) throws -> DatabaseQueue {
    // Two programs that turn the same new file to its log at once are told at once that it is busy: SQLite
    // lets neither wait, lest both wait for ever.
    try retrying {
      $0.primaryResultCode == .SQLITE_BUSY
    } work: {
      try DatabaseQueue(
        path: immutable ? uri(path) : path,
        configuration: configuration(readOnly: readOnly, isInMemory: false))
    }
  }

  /// Milliseconds between two tries of what another program hinders at this very moment, and how many.
  private static let retries = (pause: 20, count: 500)

  private static func retrying<Value>(
    _ isPassing: (ResultCode) -> Bool, work: () throws -> Value
  ) throws -> Value {
    for _ in 0..<retries.count {
      do {
        return try work()
      } catch let error as DatabaseError where isPassing(error.resultCode) {
        usleep(UInt32(retries.pause) * 1000)
      }
    }
    return try work()
  }

  private static func configuration(readOnly: Bool, isInMemory: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    if !readOnly, !isInMemory { configuration.journalMode = .wal }
    configuration.prepareDatabase { db in
      guard !readOnly else { return }
      // In WAL mode a crash of the machine may lose the last commits, never the order of them.
      try db.execute(
        sql: """
          PRAGMA synchronous = NORMAL;
          PRAGMA cache_size = -16000;
          PRAGMA wal_autocheckpoint = 16000;
          """)
    }
    return configuration
  }

  private static func uri(_ path: String) -> String {
    let plain = path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
    return "file:\(plain)?immutable=1"
  }

  // MARK: Versions

  private static func migrate(_ queue: DatabaseQueue, path: String) throws {
    try retrying(isOfAnother) {
      guard try !isCurrent(queue, path: path) else { return }
      // Whose file it is comes first, so that who opens it now takes it for no stranger's.
      try queue.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try Schema.migrator.migrate(queue)
    }
  }

  /// What happens when another program makes the same library at this very moment: it is busy, or a table
  /// is there already.
  private static func isOfAnother(_ result: ResultCode) -> Bool {
    [.SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(result.primaryResultCode)
  }

  /// Whether the file has every table of this version; a file of anything else throws.
  private static func isCurrent(_ queue: DatabaseQueue, path: String) throws -> Bool {
    try queue.read { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      if application == Schema.applicationID {
        guard version <= Schema.version else { throw LibraryError.newer(path: path) }
        return version == Schema.version
      }
      let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
      guard isEmpty else { throw LibraryError.notALibrary(path: path) }
      return false
    }
  }
}
