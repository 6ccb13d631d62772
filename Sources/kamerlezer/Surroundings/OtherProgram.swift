import Glibc
import System

/// Programs that the browser starts for its reader.
enum OtherProgram {
  /// Signals that the browser takes for itself.
  private static let own = [SIGINT, SIGPIPE, SIGTSTP]

  /// Starts a program that has the terminal.
  /// - Parameter input: the file it reads from instead of the terminal.
  static func inTerminal(
    _ arguments: [String], input: Int32? = nil
  ) throws(StartedProgram.NotStarted) -> StartedProgram {
    try StartedProgram(arguments, files: .init(input: input), isAlone: false, ordinary: own)
  }

  /// Starts a program in the background, which lives on when the terminal goes.
  /// - Parameter output: the file that what it says goes to; else it is not heard of.
  static func inBackground(
    _ arguments: [String], output: Int32? = nil
  ) throws(StartedProgram.NotStarted) -> StartedProgram {
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(nothing) }
    let files = StartedProgram.Files(input: nothing, output: output ?? nothing, errors: nothing)
    return try StartedProgram(arguments, files: files, isAlone: true, ordinary: own)
  }
}
