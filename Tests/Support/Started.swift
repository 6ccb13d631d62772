import Glibc
import System

/// A program that a test started, with files as its standard input, output and error. Foundation's Process waits for
/// whoever has its files, and tmux's server keeps what its client had open.
public struct Started: Sendable {
  private let program: StartedProgram

  public var process: pid_t { program.process }

  /// - Parameters:
  ///   - arguments: the program first, found by `PATH`.
  ///   - standardFiles: the paths of what it reads, of what it writes and of what it complains in.
  public init(
    _ arguments: [String], standardFiles: [String] = ["/dev/null", "/dev/null", "/dev/null"]
  ) throws {
    let files = standardFiles.enumerated().map { index, path in
      open(path, (index == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC) | O_CLOEXEC, 0o600)
    }
    defer { for file in files where file >= 0 { close(file) } }
    guard files.count == 3, files.allSatisfy({ $0 >= 0 }) else { throw NoSuchFile(paths: standardFiles) }
    program = try StartedProgram(
      arguments, files: .init(input: files[0], output: files[1], errors: files[2]), isAlone: false)
  }

  public struct NoSuchFile: Error {
    let paths: [String]
  }

  public func kill(_ signal: Int32) { _ = Glibc.kill(process, signal) }

  /// The exit code; 128 and the signal when one ended the program.
  public func wait() -> Int32 { program.wait() }
}
