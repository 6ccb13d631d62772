import Browser
import Dispatch
import Letters
import Synchronization
import System

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
      let said = try MemoryFile()
      let program = try OtherProgram.inBackground(
        ["/proc/self/exe", "fetch", "--json", "--library", library, "--", target], output: said.descriptor)
      let code = program.wait()
      let problem = FetchLine.lines(of: said.bytes(atMost: mostSaid)).lazy.compactMap(\.problem).last
      return code == 0 ? nil : problem ?? "kamerlezer fetch ended with \(code)"
    } catch let fault as MemoryFile.Fault {
      return fault.reason
    } catch let fault as StartedProgram.NotStarted {
      return fault.reason
    } catch {
      return "\(error)"
    }
  }

  /// Bytes: a line for each paper of the largest dossier.
  private static let mostSaid = 4_000_000
}
