import Glibc
import LetterLibrary
import LetterSources
import OfficialSources
import Screen

/// How a command fails: a sentence, and a code of sysexits.h.
struct Failure: Error {
  let sentence: String
  let code: Int32

  static let usage: Int32 = 64
  /// EX_UNAVAILABLE: a program or a source that is needed is not there.
  static let unavailable: Int32 = 69
  static let data: Int32 = 65
  static let noInput: Int32 = 66
  static let inputOutput: Int32 = 74
  static let tryAgain: Int32 = 75

  static func code(for error: LibraryError) -> Int32 {
    switch error {
    case .notFound, .vanished: noInput
    case .notALibrary, .damaged, .newer: data
    case .readOnly, .diskFull, .notUsable: inputOutput
    case .busy: tryAgain
    }
  }

  static func code(for error: FetchError) -> Int32 {
    switch error {
    case .offline, .refused, .tooSlow, .cut: tryAgain
    case .interrupted: 128 + SIGINT
    case .missing: noInput
    case .untrusted, .badRedirect, .unreadable, .tooLarge, .withoutCurl: unavailable
    case .notAnAddress: usage
    case .notKept: inputOutput
    }
  }

  static func code(for error: SourceError) -> Int32 {
    switch error {
    case .unreadablePDF(_, .withoutPoppler): unavailable
    case .notALetter, .brokenMarkup, .brokenArchive, .unknownMarkup, .unreadablePDF, .endedReader: data
    case .withoutStages: usage
    case .notFound, .notPermitted, .folderWithoutLetters, .notRegular: noInput
    case .notReadable: inputOutput
    }
  }
}

enum StandardError {
  static func say(_ sentence: String) {
    write("kamerlezer: \(sentence)\n")
  }

  /// An empty answer is an answer: it is told apart from one that was lost on the way.
  static func sayNothingFits(_ query: Query) {
    say(query.isEmpty ? kamerlezer.say(.libraryIsEmpty) : kamerlezer.say(.nothingFits, query.description))
  }

  /// Writes a text, through the gate.
  static func write(_ text: String) { send(Safety.printed(text)) }

  /// Shows a line of which the next one takes the place.
  static func writeOver(_ line: String) { send("\r\(Safety.printed(line))\u{1B}[K") }

  private static func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}

enum StandardOutput {
  /// A text of strangers, and how it is shown on a terminal.
  enum Piece {
    case plain(String)
    case bold(String)
    /// Leads to an address, on terminals that take it (OSC 8).
    case linked(String, address: String)

    /// What is sent: only the program's own sequences pass the gate as they are.
    fileprivate var sent: String {
      switch self {
      case .plain(let text): Safety.printed(text)
      case .bold(let text): "\u{1B}[1m\(Safety.printed(text))\u{1B}[0m"
      case .linked(let text, let address):
        TerminalLinks.areTaken && TerminalLinks.isSafe(address)
          ? "\u{1B}]8;;\(address)\u{1B}\\\(Safety.printed(text))\u{1B}]8;;\u{1B}\\" : Safety.printed(text)
      }
    }
  }

  /// Writes all of a text, through the gate.
  /// - Throws: ``Failure`` when the output takes no more, as on a full disk.
  static func write(_ text: String) throws(Failure) { try write([.plain(text)]) }

  /// Writes all of a text; a reader that has gone away ends the program without a word.
  /// - Throws: ``Failure`` when the output takes no more, as on a full disk.
  static func write(_ pieces: [Piece]) throws(Failure) {
    let bytes = Array(pieces.map(\.sent).joined().utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { exit(0) }
      guard count >= 0 else {
        let reason = String(cString: strerror(errno))
        throw Failure(sentence: say(.outputNotWritten, reason), code: Failure.inputOutput)
      }
      written += count
    }
  }
}
