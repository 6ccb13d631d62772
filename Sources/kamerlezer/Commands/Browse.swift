import ArgumentParser
import Browser
import Glibc
import LetterImport
import LetterLibrary
import LetterSources
import Screen
import Terminal

/// `kamerlezer [PATH…]`: the browser.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the browser on the library, or on files and folders (default).")

  @OptionGroup var chosen: LibraryOption

  @Argument(
    help: ArgumentHelp(
      "Files or folders to read without keeping them; without any, the library opens.", valueName: "path"))
  var paths: [String] = []

  func run() throws {
    guard !paths.isEmpty else { return try Self.open(chosen.openOrMake()) }
    try Self.needTerminal()
    let read = try Self.read(paths)
    try Self.open(read.file, problem: read.problem)
  }

  private static func needTerminal() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      StandardError.say("the browser needs a terminal; use kamerlezer parse or kamerlezer list without one.")
      StandardError.write(Kamerlezer.helpMessage() + "\n")
      throw ExitCode(Failure.usage)
    }
  }

  /// Opens the browser, until the reader quits.
  /// - Parameter problem: what to say at the start.
  static func open(_ file: @autoclosure () throws -> LibraryFile, problem: String? = nil) throws {
    try needTerminal()
    let library = try Library(file())
    let session: TerminalSession
    do {
      session = try TerminalSession()
    } catch {
      throw Failure(sentence: error.description, code: Failure.usage)
    }
    let size = session.size
    var state = State(library: library, columns: size.columns, rows: size.rows, problem: problem)
    session.show(state.draw())
    library.whenChanged(session.bell)
    let signal = loop(&state, session)
    session.close()
    if let signal { raise(signal) }
  }

  /// A library in memory of the files that a reader names, and what could not be read, for the status line.
  private static func read(_ paths: [String]) throws -> (file: LibraryFile, problem: String?) {
    let file = try LibraryFile.inMemory()
    let report = try Import(paths).run(into: file, isStopped: { false }, show: { _ in })
    guard let first = report.problems.first else { return (file, nil) }
    if report.progress.committed == Committed() { throw first }
    let more = report.problems.count - 1
    return (file, more == 0 ? first.description : "\(first.description) (and \(more) more)")
  }

  /// Obeys keys until the reader quits; gives the signal that ended the program, if one did.
  private static func loop(_ state: inout State, _ session: TerminalSession) -> Int32? {
    while true {
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
      session.show(state.draw())
    }
  }
}
