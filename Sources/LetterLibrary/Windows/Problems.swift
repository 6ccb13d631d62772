import GRDB
import Synchronization

/// Why the last question had no answer, until someone asks.
final class Problems: Sendable {
  private let path: String
  private let last = Mutex<LibraryError?>(nil)

  init(path: String) { self.path = path }

  /// What was called off is no problem.
  func note(_ error: any Error) {
    if let error = error as? DatabaseError, error.resultCode.primaryResultCode == .SQLITE_INTERRUPT { return }
    last.withLock { $0 = LibraryError(error, path: path) }
  }

  func take() -> LibraryError? {
    last.withLock { problem in
      defer { problem = nil }
      return problem
    }
  }
}
