import ArgumentParser
import Browser
import Glibc
import LetterImport
import LetterLibrary
import LetterSources
import Letters
import Screen
import System
import Terminal

/// `kamerlezer [PATH…]`: the browser.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutBrowse))

  @OptionGroup var chosen: LibraryOption

  @Flag(help: ArgumentHelp(.optionPlain))
  var plain = false

  @Argument(
    help: ArgumentHelp(.optionPaths, valueName: "path-or-paper"))
  var paths: [String] = []

  func run() throws {
    let named = NamedPaper(paths)
    if let word = paths.first, paths.count == 1, named == nil, !word.contains("/"), !word.contains("."),
      !WholeFile.exists(word)
    {
      throw Failure(sentence: say(.neitherCommandNorFile, word), code: Failure.usage)
    }
    if !plain { try Self.needTerminal() }
    let read =
      try paths.isEmpty || named != nil ? (file: chosen.openOrMake(), problem: nil) : Self.read(paths)
    if plain {
      try PlainBrowser.run(read.file, at: named, problem: read.problem)
    } else {
      try Self.open(read.file, at: named, problem: read.problem)
    }
  }

  private static func needTerminal() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      StandardError.say(say(.browserNeedsTerminal))
      throw ExitCode(Failure.usage)
    }
  }

  /// Opens the browser, until the reader quits.
  /// - Parameters:
  ///   - named: what is shown at the start.
  ///   - problem: what to say at the start.
  static func open(
    _ file: @autoclosure () throws -> LibraryFile, at named: NamedPaper? = nil, problem: String? = nil
  ) throws {
    try needTerminal()
    let file = try file()
    let library = try Library(file)
    let own = OwnSettings.read()
    let session: TerminalSession
    do {
      session = try TerminalSession(palette: own.settings.theme.palette, usesMouse: own.settings.usesMouse)
    } catch {
      throw Failure(sentence: error.description, code: Failure.usage)
    }
    let kept = SessionFile(of: file)
    let size = session.size
    var settings = own.settings
    settings.bracketsMarks = !session.hasUnicode
    var state = State(
      library: library, columns: size.columns, rows: size.rows, settings: settings, session: kept?.read(),
      problem: problem ?? first(of: own.problems), today: CalendarDate.today, canFetch: kept != nil)
    if let named { state.start(at: named.kind, named.target) }
    session.show(state.draw())
    library.whenChanged(session.bell)
    let world = World(
      library: library, session: session, settings: own.settings, fetches: Fetches(into: file.path),
      later: LaterAnswers(bell: session.bell))
    let signal = loop(&state, session, world)
    session.close()
    kept?.write(state.session(startedWith: own.settings))
    if let signal { raise(signal) }
  }

  /// A library in memory of the files that a reader names, and what could not be read, for the status line.
  private static func read(_ paths: [String]) throws -> (file: LibraryFile, problem: String?) {
    let file = try LibraryFile.inMemory()
    let report = try Import.guarded(paths).run(into: file, isStopped: { false }, show: { _ in })
    if let first = report.problems.first, report.progress.committed == Committed() { throw first }
    return (file, first(of: report.problems.map(\.description)))
  }

  /// The first of several sentences, with the number of the others.
  private static func first(of sentences: [String]) -> String? {
    sentences.first.map { sentences.count == 1 ? $0 : "\($0) (+\(sentences.count - 1))" }
  }

  /// Obeys keys until the reader quits; gives the signal that ended the program, if one did.
  private static func loop(_ state: inout State, _ session: TerminalSession, _ world: World) -> Int32? {
    var shown = ContinuousClock.now
    while true {
      switch session.next() {
      case .terminated(let signal):
        return signal
      case .stopped:
        session.suspend()
      case .event(let event):
        var effects = state.update(event)[...]
        for answer in world.later.take() { effects += state.take(answer) }
        while let effect = effects.popFirst() {
          if effect == .quit { return nil }
          if let answer = world.perform(effect) { effects += state.take(answer) }
        }
      }
      guard !session.hasMore || ContinuousClock.now > shown + frame else { continue }
      session.show(state.draw())
      shown = .now
    }
  }

  /// While keys come faster than this, not each of them is painted.
  private static let frame = Duration.milliseconds(40)
}
