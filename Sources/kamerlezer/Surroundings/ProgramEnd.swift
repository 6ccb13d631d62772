import Dispatch
import Synchronization
import System

/// The end of a program, which is waited for on another thread.
final class ProgramEnd: Sendable {
  private let found = Mutex<Int32>(0)
  private let hasEnded = DispatchSemaphore(value: 0)

  init(of program: StartedProgram) {
    DispatchQueue.global().async { [self] in
      let code = program.wait()
      found.withLock { $0 = code }
      hasEnded.signal()
    }
  }

  /// The exit code; nil where the program is still there after so long.
  func code(within patience: DispatchTimeInterval) -> Int32? {
    hasEnded.wait(timeout: .now() + patience) == .success ? found.withLock { $0 } : nil
  }
}
