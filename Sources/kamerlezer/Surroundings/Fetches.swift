import Browser
import Dispatch
import Letters
import System

/// What is fetched, asked and looked for while the reader reads on: each by this program itself, in a process of its own.
struct Fetches: Sendable {
  /// The file that what is fetched goes into.
  private let library: String

  init(into library: String) { self.library = library }

  /// Fetches a paper, to its end.
  /// - Parameter show: told now and then which document it is at, and of how many.
  /// - Returns: nil when it is in the library, else why it is not.
  func fetch(_ target: String, show: (_ number: Int, _ total: Int) -> Void = { _, _ in }) -> String? {
    let said = Self.say(["fetch", "--json", "--library", library, "--", target], show)
    return said.code == 0 ? nil : said.problems.last ?? "kamerlezer fetch ended with \(said.code)"
  }

  /// Asks how a motion ended.
  /// - Returns: nil when it is in the library, else why it is not.
  func askRecord(_ target: String) -> String? {
    let said = Self.say(["votes", "--json", "--library", library, "--", target])
    return said.code == 0 ? nil : said.problems.last ?? "kamerlezer votes ended with \(said.code)"
  }

  func update() -> Answer {
    let said = Self.say(["update", "--json", "--library", library])
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

  private static func say(
    _ arguments: [String], _ show: (_ number: Int, _ total: Int) -> Void = { _, _ in }
  ) -> Said {
    do {
      let output = try MemoryFile()
      let program = try OtherProgram.inBackground(["/proc/self/exe"] + arguments, output: output.descriptor)
      let code = wait(for: program, output, show)
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

  /// Between two looks at how far a program is.
  private static let pause = DispatchTimeInterval.milliseconds(500)

  private static func wait(
    for program: StartedProgram, _ said: MemoryFile, _ show: (_ number: Int, _ total: Int) -> Void
  ) -> Int32 {
    let end = ProgramEnd(of: program)
    var shown = 0
    while true {
      if let code = end.code(within: pause) { return code }
      let last = FetchLine.lines(of: said.bytes(atMost: mostSaid)).last { $0.number != nil }
      guard let number = last?.number, let total = last?.total, number != shown else { continue }
      show(number, total)
      shown = number
    }
  }

  /// Bytes: a line for each paper of the largest dossier.
  private static let mostSaid = 4_000_000
}
