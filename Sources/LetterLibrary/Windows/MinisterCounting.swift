import Dispatch
import GRDB
import Letters
import Synchronization

/// Counts the ministers of a query's letters, letter by letter, while the reader looks on.
final class MinisterCounting: Sendable {
  private struct Counted {
    let query: Query
    let task = Workers.Task()
    let completion = DispatchSemaphore(value: 0)
    var choices: [MinisterCount] = []
    var isFinal = false
  }

  private let counted = Mutex<Counted?>(nil)
  private let workers: Workers
  private let tell: @Sendable () -> Void

  private let patience: Int

  init(_ workers: Workers, patience: Int, tell: @escaping @Sendable () -> Void) {
    self.workers = workers
    self.patience = patience
    self.tell = tell
  }

  /// Of all letters: kept ready.
  static func all(_ db: Database) throws -> [MinisterCount] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT key, name, letters FROM people WHERE letters > 0 ORDER BY letters DESC, name")
    ).map { try minister(key: $0.value(0), name: $0.value(1), count: $0.value(2)) }
  }

  private static func minister(key: String, name: String, count: Int) -> MinisterCount {
    let family = Signatory(name: name, person: key, office: "", basis: .stated).familyName
    return MinisterCount(person: key, name: name, familyName: family, count: count)
  }

  func forget() {
    counted.withLock { counted in
      counted?.task.cancel()
      counted = nil
    }
  }

  func counts(_ query: Query) -> ([MinisterCount], Bool) {
    let new = counted.withLock { counted -> Counted? in
      if counted?.query == query { return nil }
      counted?.task.cancel()
      let new = Counted(query: query)
      counted = new
      return new
    }
    if let new {
      begin(query, new.task)
      _ = new.completion.wait(timeout: .now() + .milliseconds(patience))
    }
    return counted.withLock { $0.map { ($0.choices, $0.isFinal) } ?? ([], false) }
  }

  private func begin(_ query: Query, _ task: Workers.Task) {
    workers.start(task) { [self] db in
      let plan = try Planner(db: db, order: .newest).plan(query)
      let signed = try db.makeStatement(sql: "SELECT DISTINCT person FROM signatures WHERE letter = ?")
      var counts: [Int: Int] = [:]
      var next = ContinuousClock.now + .milliseconds(100)
      try Finding(db).each(plan) { letter in
        for person in try Int.fetchAll(signed, arguments: [letter]) { counts[person, default: 0] += 1 }
        if ContinuousClock.now > next {
          next = ContinuousClock.now + .milliseconds(200)
          try publish(counts, query, db, isFinal: false)
        }
        return !task.isCancelled
      }
      if !task.isCancelled { try publish(counts, query, db, isFinal: true) }
    } failed: { [self] in
      end(query)
      tell()
    }
  }

  /// What was counted before a fault is all that will be.
  private func end(_ query: Query) {
    counted.withLock { counted in
      guard counted?.query == query else { return }
      counted?.isFinal = true
      counted?.completion.signal()
    }
  }

  private func publish(_ counts: [Int: Int], _ query: Query, _ db: Database, isFinal: Bool) throws {
    let person = try db.cachedStatement(sql: "SELECT key, name FROM people WHERE id = ?")
    let choices = try counts.compactMap { id, count in
      try Row.fetchOne(person, arguments: [id]).map {
        try Self.minister(key: $0.value(0), name: $0.value(1), count: count)
      }
    }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    counted.withLock { counted in
      guard counted?.query == query else { return }
      counted?.choices = choices
      counted?.isFinal = isFinal
      if isFinal { counted?.completion.signal() }
    }
    tell()
  }
}
