import Synchronization

/// Tells whoever asked that something changed.
final class Changes: Sendable {
  private let act = Mutex<(@Sendable () -> Void)?>(nil)

  func whenTold(_ act: @escaping @Sendable () -> Void) { self.act.withLock { $0 = act } }

  func tell() { act.withLock { $0 }?() }
}
