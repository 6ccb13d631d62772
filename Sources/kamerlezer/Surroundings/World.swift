import Browser
import Dispatch
import Glibc
import LetterLibrary
import LetterSources
import System
import Terminal

/// What the browser asks for is done here, to files, other programs and the terminal.
struct World {
  let library: Library
  let session: TerminalSession
  let settings: Settings
  let fetches: Fetches

  /// Does what an effect asks.
  /// - Returns: what came of it; nil for what needs no answer.
  func perform(_ effect: Effect) -> Answer? {
    switch effect {
    case .quit: return nil
    case .suspend:
      session.suspend()
      return nil
    case .redraw:
      session.redraw()
      return nil
    case .copy(let text): return .copied(text, session.copy(text))
    case .mark(let letter, let mark, let isSet): return library.mark(letter, mark, isSet)
    case .keep(let change): return library.keep(change)
    case .open(let address): return .opened(address: address, problem: open(address))
    case .readSource(let letter, let path):
      do {
        return .source(letter, lines: try LetterReader.sourceLines(at: path))
      } catch {
        return .sourceUnreadable(path: path, problem: error.description)
      }
    case .fetch(let kind, let target):
      fetches.start(kind, target, bell: session.bell)
      return nil
    case .askRecord(let target):
      fetches.startRecord(target, bell: session.bell)
      return nil
    case .update:
      fetches.startUpdate(bell: session.bell)
      return nil
    case .write(let text, let path): return write(text, path)
    case .pipe(let text, let command): return .piped(command: command, status: pipe(text, command))
    }
  }

  // MARK: Files

  private func write(_ text: String, _ path: String) -> Answer {
    var full = path
    if path.hasPrefix("~/"), let home = Environment.variable("HOME") { full = home + path.dropFirst() }
    do {
      try WholeFile.create(Array(text.utf8), at: full, isForOthers: true)
      return .written(path: AbsolutePath.of(full))
    } catch .exists {
      return .exists(path: full)
    } catch {
      return .notWritten(path: full, problem: error.description)
    }
  }

  // MARK: Addresses

  /// Browsers that need the terminal for themselves.
  private static let inTerminal: Set<String> = ["lynx", "w3m", "links", "links2", "elinks", "browsh"]

  /// - Returns: why an address could not be opened.
  private func open(_ address: String) -> String? {
    var arguments = browser.split(separator: " ").map(String.init)
    if arguments.contains(where: { $0.contains("%s") }) {
      arguments = arguments.map { $0.replacing("%s", with: address) }
    } else {
      arguments.append(address)
    }
    let name = arguments[0].split(separator: "/").last.map(String.init) ?? ""
    let needsTerminal = Self.inTerminal.contains(name)
    var problem: String?
    if needsTerminal {
      session.lend { problem = Self.run(arguments).problem }
    } else {
      do {
        let program = try OtherProgram.inBackground(arguments)
        // Somebody has to hear of its end.
        DispatchQueue.global().async { _ = program.wait() }
      } catch {
        problem = error.reason
      }
    }
    return problem
  }

  /// Runs a program in the terminal to its end.
  private static func run(_ arguments: [String], input: Int32? = nil) -> (status: Int32, problem: String?) {
    do {
      return (try OtherProgram.inTerminal(arguments, input: input).wait(), nil)
    } catch {
      return (126, error.reason)
    }
  }

  /// The reader's, else the first of `BROWSER`, else what the system has.
  private var browser: String {
    settings.browser ?? Environment.variable("BROWSER")?.split(separator: ":").first.map(String.init)
      ?? "xdg-open"
  }

  // MARK: Pipe

  /// Gives a text to a command of the shell, which has the terminal until the reader has seen what it said.
  private func pipe(_ text: String, _ command: String) -> Int32 {
    var status: Int32 = 126
    session.lend {
      guard let input = try? MemoryFile(Array(text.utf8)) else { return }
      let ended = Self.run(["/bin/sh", "-c", command], input: input.descriptor)
      status = ended.status
      if let problem = ended.problem { StandardError.say(problem) }
      StandardError.write("\n\(settings.language.say(.pressEnter)) ")
      var byte: UInt8 = 0
      while read(STDIN_FILENO, &byte, 1) == 1, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") {}
    }
    return status
  }
}
