import Browser
import Dispatch
import Synchronization

/// What came of effects that take their time, while the reader reads on.
final class LaterAnswers: Sendable {
  private let bell: @Sendable () -> Void
  private let given = Mutex<[Answer]>([])

  /// - Parameter bell: rung, from another thread, whenever ``take()`` has an answer more.
  init(bell: @escaping @Sendable () -> Void) { self.bell = bell }

  /// Works on another thread; what comes of it is an answer.
  func begin(_ work: @escaping @Sendable () -> Answer) {
    DispatchQueue.global().async { [self] in give(work()) }
  }

  func give(_ answer: Answer) {
    given.withLock { $0.append(answer) }
    bell()
  }

  func take() -> [Answer] {
    given.withLock { given in
      defer { given = [] }
      return given
    }
  }
}
