import Browser
import Dispatch
import Letters
import System
import Synchronization

/// Papers that are fetched while the reader reads on: each by this program itself, in a process of its own.
final class Fetches: Sendable {
  private let library: String
  private let finished = Mutex<[Answer]>([])

  /// - Parameter library: the file that what is fetched goes into.
  init(into library: String) {
    self.library = library
  }

  /// Begins to fetch a paper.
  /// - Parameter bell: rung, from another thread, once ``takeFinished()`` has an answer more.
  func start(_ kind: Reference.Kind, _ target: String, bell: @escaping @Sendable () -> Void) {
    DispatchQueue.global().async { [self] in
      let problem = Self.fetch(target, into: library)
      finished.withLock { $0.append(.fetched(kind, target, problem: problem)) }
      bell()
    }
  }

  func takeFinished() -> [Answer] {
    finished.withLock { finished in
      defer { finished = [] }
      return finished
    }
  }

  /// Fetches a paper, to its end.
  /// - Returns: nil when it is in the library, else why it is not.
  static func fetch(_ target: String, into library: String) -> String? {
    do {
      let errors = try MemoryFile()
      let program = try OtherProgram.inBackground(
        ["/proc/self/exe", "fetch", "--library", library, "--", target], errors: errors.descriptor)
      return program.wait() == 0 ? nil : lastSentence(of: errors)
    } catch let fault as MemoryFile.Fault {
      return fault.reason
    } catch let fault as StartedProgram.NotStarted {
      return fault.reason
    } catch {
      return "\(error)"
    }
  }

  /// What the program said last, without its name.
  private static func lastSentence(of file: MemoryFile) -> String {
    let lines = String(decoding: file.bytes(atMost: 8_000), as: UTF8.self).split(separator: "\n")
    let last = lines.last { $0.hasPrefix("kamerlezer: ") } ?? lines.last ?? "?"
    return String(last.trimmingPrefix("kamerlezer: "))
  }
}
