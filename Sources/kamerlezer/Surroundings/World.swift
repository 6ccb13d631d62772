import Browser
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
  /// Answers that come while the reader reads on.
  let later: LaterAnswers

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
    case .open(let address): return open(address)
    case .readSource(let letter, let path):
      do {
        return .source(letter, lines: try LetterReader.sourceLines(at: path))
      } catch {
        return .sourceUnreadable(path: path, problem: error.description)
      }
    case .fetch(let kind, let target):
      later.begin { [fetches, later] in
        let problem = fetches.fetch(target) { later.give(.fetching(target, number: $0, of: $1)) }
        return .fetched(kind, target, problem: problem)
      }
      return nil
    case .askRecord(let target):
      later.begin { [fetches] in .recordAsked(target, problem: fetches.askRecord(target)) }
      return nil
    case .update:
      later.begin { [fetches] in fetches.update() }
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

  /// - Returns: nil where the answer comes later: a program has to say first that it opened the address.
  private func open(_ address: String) -> Answer? {
    let browser = ReadersBrowser(settings)
    if browser.needsTerminal {
      return .opened(address: address, problem: browser.open(address, lend: session.lend))
    }
    later.begin { .opened(address: address, problem: browser.open(address)) }
    return nil
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

  /// Runs a program in the terminal to its end.
  private static func run(_ arguments: [String], input: Int32? = nil) -> (status: Int32, problem: String?) {
    do {
      return (try OtherProgram.inTerminal(arguments, input: input).wait(), nil)
    } catch {
      return (126, error.reason)
    }
  }
}
