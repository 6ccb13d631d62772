import Browser
import Dispatch
import Glibc
import Letters
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
    guard let errors = fileWithoutName() else { return String(cString: strerror(errno)) }
    defer { close(errors) }
    do throws(OtherProgram.NotStarted) {
      let program = try OtherProgram(
        ["/proc/self/exe", "fetch", "--library", library, "--", target], errors: errors, hasTerminal: false)
      guard program.wait() != 0 else { return nil }
    } catch {
      return error.reason
    }
    return lastSentence(of: errors)
  }

  private static func fileWithoutName() -> Int32? {
    var name = Array("/tmp/kamerlezer-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    guard file >= 0 else { return nil }
    unlink(name)
    return file
  }

  /// What the program said last, without its name.
  private static func lastSentence(of file: Int32) -> String {
    lseek(file, 0, SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: 8_000)
    let count = max(0, read(file, &bytes, bytes.count))
    let lines = String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
    let last = lines.last { $0.hasPrefix("kamerlezer: ") } ?? lines.last ?? "?"
    return String(last.trimmingPrefix("kamerlezer: "))
  }
}
