/// Why a terminal could not be opened.
public enum TerminalError: Error, Equatable, Sendable, CustomStringConvertible {
  case notATerminal
  case unknownType(String)
  /// Text can only be printed line by line, as on `TERM=dumb`.
  case cannotPlaceText(String)

  public var description: String {
    switch self {
    case .notATerminal:
      "standard input and output are no terminal; run kamerlezer in one, or use kamerlezer --plain."
    case .cannotPlaceText(let name):
      "the terminal type “\(name)” cannot place text on its screen; use kamerlezer --plain."
    case .unknownType(let name):
      "the terminal type “\(name)” is not known; set TERM, for instance to xterm-256color."
    }
  }
}
