import LetterLibrary
import Letters

/// What the program around the browser has to do.
public enum Effect: Sendable, Hashable {
  case quit, suspend, redraw
  /// Put a text on the clipboard.
  case copy(String)
  /// Open an address in the reader's browser.
  case open(address: String)
  /// Keep a mark of the reader's on a letter, or take it away, and answer when that is known to the library.
  case mark(LetterID, ReaderMark, Bool)
  /// Keep what a reader adds of their own: a search, labels, a note; and answer when that is done.
  case keep(OwnChange)
  /// Read the file of a letter, and answer with its lines.
  case readSource(LetterID, path: String)
  /// Write a new file, and answer how it went.
  case write(text: String, path: String)
  /// Fetch a paper from its source into the library, and answer when it is there.
  case fetch(Reference.Kind, String)
  /// Ask how a motion ended, by the identifier of its paper, and answer when the library has it.
  case askRecord(String)
  /// Look for what is new in all that is followed, and answer when that is done.
  case update
  /// Give a text to a command of the shell, which has the terminal meanwhile.
  case pipe(text: String, command: String)
}

/// What readers mark letters with.
public enum ReaderMark: Sendable, Hashable {
  case star, read
}

/// What came of an effect.
public enum Answer: Sendable, Hashable {
  /// - copied: false where the terminal has no clipboard.
  case copied(String, Bool)
  case opened(address: String, problem: String?)
  case marked(LetterID, ReaderMark, Bool, Keeping)
  case kept(OwnChange, problem: LibraryError?)
  /// The lines of a source, the first one at index 0.
  case source(LetterID, lines: [String])
  case sourceUnreadable(path: String, problem: String)
  case written(path: String)
  /// A file of that name is there already, and was left as it is.
  case exists(path: String)
  case notWritten(path: String, problem: String)
  /// Of what is being fetched: which document it is at, and of how many.
  case fetching(String, number: Int, of: Int)
  /// What was asked for is in the library, or could not be had.
  case fetched(Reference.Kind, String, problem: String?)
  /// How a motion ended is in the library, or could not be had.
  case recordAsked(String, problem: String?)
  /// An update came to its end with so many new letters.
  case updated(news: Int, problem: String?)
  /// The exit status of a command.
  case piped(command: String, status: Int32)
}

extension State {
  /// Takes what came of an effect.
  public mutating func take(_ answer: Answer) -> [Effect] {
    switch answer {
    case .copied(let text, true): message = say(.copied, Pasted.line(text))
    case .copied(let text, false): message = say(.notCopied, Pasted.line(text))
    case .opened(let address, nil): message = say(.opened, address)
    case .opened(let address, let problem?): message = say(.notOpened, address, problem)
    case .marked(let letter, let mark, let isSet, let keeping):
      ReaderMarks.take(letter, mark, isSet, keeping, &self)
    case .kept(let change, let problem): OwnCommands.take(change, problem, &self)
    case .source(let letter, let lines): SourceLines.show(lines, of: letter, &self)
    case .sourceUnreadable(let path, let problem): message = say(.sourceUnreadable, path, problem)
    case .written(let path): message = say(.written, path)
    case .exists(let path): message = say(.exists, path)
    case .notWritten(let path, let problem): message = say(.notWritten, path, problem)
    case .fetching(let target, let number, let total): fetching.take(target, number: number, of: total)
    case .fetched(let kind, let target, let problem): Fetching.take(kind, target, problem, &self)
    case .recordAsked(let target, let problem): RecordAsking.take(target, problem, &self)
    case .updated(let news, let problem): News.take(news, problem, &self)
    case .piped(let command, 0): message = say(.piped, command)
    case .piped(let command, let status): message = say(.pipeFailed, command, String(status))
    }
    settle()
    return takeWanted()
  }
}
