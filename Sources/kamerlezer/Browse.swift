import ArgumentParser
import Browser
import Glibc
import LetterLibrary
import LetterSources
import Screen
import Terminal

/// `kamerlezer [PATH…]`: the browser.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the browser on files or folders (default).")

  @Argument(
    help: ArgumentHelp(
      "Files or folders; without any, the letters that come with the program.", valueName: "path"))
  var paths: [String] = []

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      StandardError.say("the browser needs a terminal; use kamerlezer parse or kamerlezer list without one.")
      StandardError.write(Kamerlezer.helpMessage() + "\n")
      throw ExitCode(Failure.usage)
    }
    let loaded = try Loading.load(paths)
    if loaded.letters.isEmpty, let problem = loaded.problems.first { throw problem }
    let session: TerminalSession
    do {
      session = try TerminalSession()
    } catch {
      throw Failure(sentence: error.description, code: Failure.usage)
    }
    let library = MemoryLibrary(loaded.letters)
    let size = session.size
    var state = State(
      library: library, columns: size.columns, rows: size.rows, problem: Self.problem(loaded.problems))
    let signal = Self.loop(&state, session)
    session.close()
    if let signal { raise(signal) }
  }

  /// Obeys keys until the reader quits; gives the signal that ended the program, if one did.
  private static func loop(_ state: inout State, _ session: TerminalSession) -> Int32? {
    while true {
      session.show(state.draw())
      switch session.next() {
      case .terminated(let signal):
        return signal
      case .stopped:
        session.suspend()
      case .event(let event):
        for effect in state.update(event) {
          switch effect {
          case .quit: return nil
          case .suspend: session.suspend()
          case .redraw: session.redraw()
          }
        }
      }
    }
  }

  /// What could not be read, for the status line.
  private static func problem(_ problems: [SourceError]) -> String? {
    guard let first = problems.first else { return nil }
    return problems.count == 1 ? first.description : "\(first.description) (and \(problems.count - 1) more)"
  }
}
