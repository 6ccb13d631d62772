import Dispatch
import GRDB
import Synchronization

/// The connections for what takes long: two, so that a question that SQLite cannot be stopped at holds up
/// no other.
final class Workers: Sendable {
  private let file: LibraryFile
  private let problems: Problems
  private let idle = Mutex<[DatabaseQueue]>([])
  private let free = DispatchSemaphore(value: 0)
  private let threads = DispatchQueue(label: "kamerlezer.library", attributes: .concurrent)

  private static let connections = 2

  init(_ file: LibraryFile, _ problems: Problems) {
    self.file = file
    self.problems = problems
    // A semaphore may not go with less than it began with, as it would in the midst of work.
    for _ in 0..<Self.connections { free.signal() }
  }

  /// Does work that reads, on another thread; what goes wrong ends it and is noted.
  /// - Parameters:
  ///   - delay: milliseconds before it begins, in which it may be called off at no cost.
  ///   - failed: called after what went wrong was noted, unless the task was called off.
  func start(
    _ task: Task, after delay: Int = 0, _ work: @escaping @Sendable (Database) throws -> Void,
    failed: @escaping @Sendable () -> Void = {}
  ) {
    threads.asyncAfter(deadline: .now() + .milliseconds(delay)) { [self] in
      guard !task.isCancelled else { return }
      free.wait()
      defer { free.signal() }
      guard !task.isCancelled else { return }
      do {
        try read(task, work)
      } catch {
        problems.note(error)
        if !task.isCancelled { failed() }
      }
    }
  }

  private func read(_ task: Task, _ work: (Database) throws -> Void) throws {
    let queue = try idle.withLock { $0.popLast() } ?? file.reader()
    task.began(queue)
    defer {
      task.ended()
      idle.withLock { $0.append(queue) }
    }
    try queue.read(work)
  }

  /// Work that can be called off.
  final class Task: Sendable {
    private struct State {
      var isCancelled = false
      var queue: DatabaseQueue?
    }

    private let state = Mutex(State())

    var isCancelled: Bool { state.withLock { $0.isCancelled } }

    /// SQLite gives up as soon as it can; full-text search only between letters.
    func cancel() {
      state.withLock { state in
        state.isCancelled = true
        state.queue?.interrupt()
      }
    }

    fileprivate func began(_ queue: DatabaseQueue) { state.withLock { $0.queue = queue } }

    fileprivate func ended() { state.withLock { $0.queue = nil } }
  }
}
