import Glibc

/// Another program that was started, with none of this program's signals blocked.
public struct StartedProgram: Sendable {
  public let process: pid_t

  public struct NotStarted: Error, Sendable {
    public let reason: String
  }

  /// What a program is started with instead of this program's own.
  public struct Files: Sendable {
    public var input: Int32?
    public var output: Int32?
    public var errors: Int32?

    public init(input: Int32? = nil, output: Int32? = nil, errors: Int32? = nil) {
      self.input = input
      self.output = output
      self.errors = errors
    }
  }

  /// - Parameters:
  ///   - arguments: the program first, found by `PATH`; no shell has a look at them.
  ///   - isAlone: it has a group of its own: keys of the terminal do not reach it, and it lives on when that goes.
  ///   - ordinary: signals that it takes as any program does, though this one may not.
  /// - Throws: ``NotStarted``.
  public init(
    _ arguments: [String], files: Files, isAlone: Bool, ordinary: [Int32] = []
  ) throws(NotStarted) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (file, target) in [
      (files.input, STDIN_FILENO), (files.output, STDOUT_FILENO), (files.errors, STDERR_FILENO),
    ] {
      if let file { posix_spawn_file_actions_adddup2(&actions, file, target) }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in ordinary { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let group = isAlone ? POSIX_SPAWN_SETPGROUP : 0
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group))
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, arguments[0], &actions, &attributes, &pointers, environ)
    guard code == 0 else { throw NotStarted(reason: "\(arguments[0]): \(String(cString: strerror(code)))") }
    self.process = process
  }

  /// The exit code, once it has ended; 128 and the signal when one ended it.
  public func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
