import GRDB
import Glibc

/// A library on disk: one SQLite file, which many may read while one writes.
public struct LibraryFile: Sendable {
  public let path: String
  /// The file, or the folder that it is in, allows no writing.
  public let isReadOnly: Bool
  /// How the file is named to SQLite: nothing can change a file in a folder that nobody may write.
  private let isImmutable: Bool
  /// The one connection of a library that is in memory alone.
  private let memory: DatabaseQueue?

  /// How long a writer waits for another one, in seconds.
  private static let patience = 300.0

  /// Opens a library, or makes a new one; an earlier version is brought up to date.
  /// - Throws: ``LibraryError``.
  public init(at path: String) throws(LibraryError) {
    self.path = path
    memory = nil
    do {
      try Self.prepare(Self.queue(path, readOnly: false), path: path)
      (isReadOnly, isImmutable) = (false, false)
    } catch {
      let error = LibraryError(error, path: path)
      guard Self.mayBeReadable(error) else { throw error }
      isReadOnly = true
      isImmutable = try !Self.canRead(path)
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
      try Schema.migrator.migrate(queue)
      try queue.writeWithoutTransaction { try $0.execute(sql: instances) }
      return LibraryFile(memory: queue)
    } catch {
      throw LibraryError(error, path: "in memory")
    }
  }

  private init(memory: DatabaseQueue) {
    path = "in memory"
    isReadOnly = false
    isImmutable = false
    self.memory = memory
  }

  private static func mayBeReadable(_ error: LibraryError) -> Bool {
    switch error {
    case .readOnly, .notUsable: true
    default: false
    }
  }

  /// Whether a library that cannot be written can be read in the usual way; else only as a file that
  /// nothing changes.
  private static func canRead(_ path: String) throws(LibraryError) -> Bool {
    do {
      try check(queue(path, readOnly: true), path: path)
      return true
    } catch {
      do {
        try check(queue(path, readOnly: true, immutable: true), path: path)
        return false
      } catch {
        throw LibraryError(error, path: path)
      }
    }
  }

  // MARK: Connections

  /// A connection that reads; it sees each change that was committed before a read begins.
  func reader() throws(LibraryError) -> DatabaseQueue {
    if let memory { return memory }
    return try translating { try Self.queue(path, readOnly: true, immutable: isImmutable) }
  }

  /// A connection that writes, and waits for others who do.
  /// - Throws: ``LibraryError/readOnly(path:)``.
  func writer() throws(LibraryError) -> DatabaseQueue {
    if let memory { return memory }
    guard !isReadOnly else { throw .readOnly(path: path) }
    return try translating { try Self.queue(path, readOnly: false) }
  }

  private func translating<Value>(_ work: () throws -> Value) throws(LibraryError) -> Value {
    do { return try work() } catch { throw LibraryError(error, path: path) }
  }

  private static func queue(
    _ path: String, readOnly: Bool, immutable: Bool = false
  ) throws -> DatabaseQueue {
    try DatabaseQueue(
      path: immutable ? uri(path) : path, configuration: configuration(readOnly: readOnly, isInMemory: false))
  }

  /// The words of the index, place by place (fts5vocab): in no file, so that a reader can have them.
  private static let instances =
    "CREATE VIRTUAL TABLE temp.instances USING fts5vocab(main, search, instance)"

  private static func configuration(readOnly: Bool, isInMemory: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    if !readOnly, !isInMemory { configuration.journalMode = .wal }
    configuration.prepareDatabase { db in
      if readOnly { return try db.execute(sql: instances) }
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

  private static func prepare(_ queue: DatabaseQueue, path: String) throws {
    guard try !isCurrent(queue, path: path) else { return }
    do {
      try Schema.migrator.migrate(queue)
    } catch {
      // Another program may have done the same at this very moment.
      guard try isCurrent(queue, path: path) else { throw error }
    }
  }

  private static func check(_ queue: DatabaseQueue, path: String) throws {
    guard try isCurrent(queue, path: path) else { throw LibraryError.readOnly(path: path) }
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
