import System

/// The reader's own command that is told of news.
enum NewsCommand {
  /// Gives lines to a command on its standard input. What letters say never becomes words of the shell.
  /// - Returns: why it could not be started, or how it failed.
  static func tell(_ lines: String, _ command: String) -> String? {
    do {
      let input = try MemoryFile(Array(lines.utf8))
      let program = try StartedProgram(
        ["/bin/sh", "-c", command], files: .init(input: input.descriptor), isAlone: false)
      let status = program.wait()
      return status == 0 ? nil : say(.onNewsFailed, String(status))
    } catch {
      return say(.onNewsNotStarted, "\(error)")
    }
  }
}
