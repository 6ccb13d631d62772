import GRDB
import Letters
import Synchronization

/// Counts the letters of saved searches, while the reader looks on.
final class SearchCounting: Sendable {
  struct Counted: Sendable, Hashable {
    var letters: Int
    var read: Int
  }

  private struct Known {
    var counted: Counted?
    let task = Workers.Task()
    /// Something was marked or imported since.
    var isOld = false
  }

  private let known = Mutex<[Query: Known]>([:])
  private let workers: Workers
  private let tell: @Sendable () -> Void

  init(_ workers: Workers, tell: @escaping @Sendable () -> Void) {
    self.workers = workers
    self.tell = tell
  }

  /// The count before stands until there is another.
  func renew() { known.withLock { known in for query in known.keys { known[query]?.isOld = true } } }

  /// Nil until it is counted.
  func count(_ query: Query) -> Counted? {
    let (counted, new) = known.withLock { known -> (Counted?, Workers.Task?) in
      let before = known[query]
      if let before, !before.isOld { return (before.counted, nil) }
      before?.task.cancel()
      let new = Known(counted: before?.counted)
      known[query] = new
      return (new.counted, new.task)
    }
    if let new { begin(query, new) }
    return counted
  }

  private func begin(_ query: Query, _ task: Workers.Task) {
    workers.start(task) { [self] db in
      let all = try Self.count(query, db, task)
      var readOnes = query
      readOnes.clauses.append(Query.Clause(condition: .state([.read]), text: "is:read"))
      let read = try Self.count(readOnes, db, task)
      guard !task.isCancelled else { return }
      known.withLock { $0[query]?.counted = Counted(letters: all, read: read) }
      tell()
    }
  }

  private static func count(_ query: Query, _ db: Database, _ task: Workers.Task) throws -> Int {
    var count = 0
    try Finding(db).each(try Planner(db: db, order: .newest).plan(query)) { _ in
      count += 1
      return !task.isCancelled
    }
    return count
  }
}

extension Library {
  /// How many letters of a query are unread; nil until that is counted, which ``whenChanged(_:)`` tells of.
  public func unreadCount(_ query: Query) -> Int? { searchCounting.count(query).map { $0.letters - $0.read } }
}
