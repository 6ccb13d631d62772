import Dispatch
import GRDB
import Synchronization

/// Looks every second whether another program has changed the library.
final class LibraryWatch: Sendable {
  private let file: LibraryFile
  private let thread = DispatchQueue(label: "kamerlezer.watch")
  /// The version of the file's content when it was last looked at.
  private let version = Mutex<Int?>(nil)

  init(_ file: LibraryFile) { self.file = file }

  /// Looks for as long as the watch is kept, and the file is there.
  func start(vanished: @escaping @Sendable () -> Void, _ changed: @escaping @Sendable () -> Void) {
    thread.async { [weak self] in
      guard let self, let queue = try? self.file.reader() else { return }
      self.look(queue, vanished, changed)
    }
  }

  private func look(
    _ queue: DatabaseQueue, _ vanished: @escaping @Sendable () -> Void,
    _ changed: @escaping @Sendable () -> Void
  ) {
    guard file.isThere else { return vanished() }
    if let now = try? queue.read({ db in try Int.fetchOne(db, sql: "PRAGMA data_version") }) {
      let before = version.withLock { version in
        defer { version = now }
        return version
      }
      if let before, before != now { changed() }
    }
    thread.asyncAfter(deadline: .now() + 1) { [weak self] in self?.look(queue, vanished, changed) }
  }
}
