import GRDB
import Letters
import Synchronization
import System

/// The listing that is looked at, and the one of all letters, which a reader always comes back to.
final class Listings: Sendable {
  private struct Kept {
    var all: Listing?
    var other: Listing?
  }

  private let kept = Mutex(Kept())
  private let dense = DenseBeginnings()
  private let queue: DatabaseQueue
  private let workers: Workers
  private let problems: Problems
  private let patience: Int
  private let tell: @Sendable () -> Void

  /// Letters that are found at once: more than the largest screen has rows.
  private static let firstPage = 80
  /// Milliseconds after which a reader who types words is taken to have paused.
  private static let pause = 120
  /// Milliseconds in which the first page is painted before the rest is looked for.
  private static let breath = 20

  init(
    _ queue: DatabaseQueue, _ workers: Workers, _ problems: Problems, patience: Int,
    tell: @escaping @Sendable () -> Void
  ) {
    self.queue = queue
    self.workers = workers
    self.problems = problems
    self.patience = patience
    self.tell = tell
  }

  /// The listing of a query; the search for another query is called off.
  func listing(_ query: Query, _ order: Order) -> Listing {
    let isAll = query.isEmpty && order == .newest
    return kept.withLock { kept in
      let known = isAll ? kept.all : kept.other
      if let known, known.query == query, known.order == order { return known }
      known?.task.cancel()
      let listing = begin(query, order)
      if isAll { kept.all = listing } else { kept.other = listing }
      return listing
    }
  }

  /// Searches anew, in place of what is known when all is found.
  func renew() {
    dense.forget()
    kept.withLock { kept in
      kept.all = kept.all.map(again)
      kept.other = kept.other.map(again)
    }
  }

  private func again(_ old: Listing) -> Listing {
    old.task.cancel()
    let count = old.count
    let listing = Listing(
      old.query, old.order, first: old.ids(in: 0..<count.value), isComplete: false,
      expected: old.query.isEmpty ? try? queue.read(Self.total) : nil)
    goOn(listing, isAgain: true)
    return listing
  }

  private func begin(_ query: Query, _ order: Order) -> Listing {
    // What must be sorted is shown newest first until it is.
    let quick: Order = order == .oldest ? .oldest : .newest
    let first: (ids: [Int], isComplete: Bool)
    let total: Int?
    do {
      (first, total) = try queue.read { db in
        (
          try Finding(db).first(Self.firstPage, of: query, quick, within: patience, dense),
          query.isEmpty ? try Self.total(db) : nil
        )
      }
    } catch {
      problems.note(error)
      return Listing(query, order, first: [], isComplete: true, expected: nil)
    }
    let isComplete = first.isComplete && (quick == order || query.words == nil && order == .bestMatch)
    let listing = Listing(query, order, first: first.ids, isComplete: isComplete, expected: total)
    if !isComplete {
      goOn(listing)
      // A small library is sorted before the eye sees that it was not.
      if quick != order { listing.wait(patience) }
    }
    return listing
  }

  private static func total(_ db: Database) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT value FROM totals WHERE name = 'letters'"))
  }

  private func goOn(_ listing: Listing, isAgain: Bool = false) {
    let tell = tell
    // Who types a word asks for something else with the next letter.
    let delay = listing.query.words == nil ? Self.breath : Self.pause
    workers.start(listing.task, after: delay) { db in
      let plan = try Planner(db: db, order: listing.order).plan(listing.query)
      if isAgain || (listing.order != .newest && listing.order != .oldest) {
        try Self.replace(listing, Finding(db), plan)
      } else {
        try Self.fill(listing, Finding(db), plan, tell)
      }
      if !listing.task.isCancelled { tell() }
      // FTS5 gathers much for a word that begins many others; glibc would keep the room.
      if listing.query.words != nil { Memory.giveBack() }
    } failed: {
      // What was found before the fault is all that there will be.
      listing.complete()
      tell()
    }
  }

  /// In the order of letters, a beginning of what is found is as good as the whole: it is shown as it comes.
  private static func fill(
    _ listing: Listing, _ finding: Finding, _ plan: Plan, _ tell: @Sendable () -> Void
  ) throws {
    var some: [Int] = []
    var start = 0
    var next = ContinuousClock.now + .milliseconds(100)
    try finding.each(plan) { number in
      some.append(number)
      guard some.count == 4096 else { return true }
      listing.add(some, from: start)
      start += some.count
      some.removeAll(keepingCapacity: true)
      if ContinuousClock.now > next {
        next = ContinuousClock.now + .milliseconds(100)
        tell()
      }
      return !listing.task.isCancelled
    }
    guard !listing.task.isCancelled else { return }
    listing.add(some, from: start)
    listing.complete()
  }

  /// What is shown stays until all is found.
  private static func replace(_ listing: Listing, _ finding: Finding, _ plan: Plan) throws {
    var ids: [Int] = []
    try finding.each(plan) { number in
      ids.append(number)
      return !listing.task.isCancelled
    }
    if !listing.task.isCancelled { listing.complete(with: ids) }
  }
}
