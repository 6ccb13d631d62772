import Glibc

/// Another program that is started.
struct OtherProgram {
  private let process: pid_t

  struct NotStarted: Error {
    let reason: String
  }

  /// - Parameters:
  ///   - arguments: the program first, found by `PATH`; no shell has a look at them.
  ///   - input: the file it reads from; nil is the terminal's, or none for a program in the background.
  ///   - errors: the file that its complaints go to, where it has no terminal.
  ///   - hasTerminal: it writes to the terminal; else it is not heard of.
  init(
    _ arguments: [String], input: Int32? = nil, errors: Int32? = nil, hasTerminal: Bool
  ) throws(NotStarted) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    if !hasTerminal {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
      if let errors { posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO) }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    posix_spawnattr_setsigmask(&attributes, &usual)
    for signal in [SIGINT, SIGPIPE, SIGTSTP] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    // In the background it lives on when the terminal goes.
    let group = hasTerminal ? 0 : POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group))
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, arguments[0], &actions, &attributes, &pointers, environ)
    guard code == 0 else { throw NotStarted(reason: "\(arguments[0]): \(String(cString: strerror(code)))") }
    self.process = process
  }

  /// The exit code; 128 and the signal when one ended the program.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
