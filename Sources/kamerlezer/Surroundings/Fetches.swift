import Browser
import Dispatch
import Letters
import Synchronization
import System

/// What is fetched, asked and looked for while the reader reads on: each by this program itself, in a process of its own.
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
    run(bell) { .fetched(kind, target, problem: Self.fetch(target, into: $0)) }
  }

  /// Begins to ask how a motion ended.
  func startRecord(_ target: String, bell: @escaping @Sendable () -> Void) {
    run(bell) { .recordAsked(target, problem: Self.askRecord(target, into: $0)) }
  }

  /// Begins an update.
  func startUpdate(bell: @escaping @Sendable () -> Void) {
    run(bell) { Self.update($0) }
  }

  private func run(_ bell: @escaping @Sendable () -> Void, _ work: @escaping @Sendable (String) -> Answer) {
    DispatchQueue.global().async { [self] in
      let answer = work(library)
      finished.withLock { $0.append(answer) }
      bell()
    }
  }

  func takeFinished() -> [Answer] {
    finished.withLock { finished in
      defer { finished = [] }
      return finished
    }
  }

  // MARK: Programs

  /// Fetches a paper, to its end.
  /// - Returns: nil when it is in the library, else why it is not.
  static func fetch(_ target: String, into library: String) -> String? {
    let said = say(["fetch", "--json", "--library", library, "--", target])
    return said.code == 0 ? nil : said.problems.last ?? "kamerlezer fetch ended with \(said.code)"
  }

  /// Asks how a motion ended.
  /// - Returns: nil when it is in the library, else why it is not.
  static func askRecord(_ target: String, into library: String) -> String? {
    let said = say(["votes", "--json", "--library", library, "--", target])
    return said.code == 0 ? nil : said.problems.last ?? "kamerlezer votes ended with \(said.code)"
  }

  private static func update(_ library: String) -> Answer {
    let said = say(["update", "--json", "--library", library])
    // 1 is an update without news.
    let isEnded = said.code == 0 || said.code == 1
    let more = said.problems.count > 1 ? " (+\(said.problems.count - 1))" : ""
    let problem = said.problems.first.map { $0 + more }
    return .updated(
      news: said.letters, problem: problem ?? (isEnded ? nil : "kamerlezer update ended with \(said.code)"))
  }

  /// What a program of ours said, in lines of JSON.
  private struct Said {
    var code: Int32 = -1
    var problems: [String] = []
    /// Lines that tell of a letter.
    var letters = 0
  }

  private static func say(_ arguments: [String]) -> Said {
    do {
      let output = try MemoryFile()
      let program = try OtherProgram.inBackground(["/proc/self/exe"] + arguments, output: output.descriptor)
      let code = program.wait()
      let bytes = output.bytes(atMost: mostSaid)
      return Said(
        code: code, problems: FetchLine.lines(of: bytes).compactMap(\.problem),
        letters: FetchLine.countOfLetters(in: bytes))
    } catch let fault as MemoryFile.Fault {
      return Said(problems: [fault.reason])
    } catch let fault as StartedProgram.NotStarted {
      return Said(problems: [fault.reason])
    } catch {
      return Said(problems: ["\(error)"])
    }
  }

  /// Bytes: a line for each paper of the largest dossier.
  private static let mostSaid = 4_000_000
}
