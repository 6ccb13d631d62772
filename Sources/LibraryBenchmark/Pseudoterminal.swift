import Foundation
import Glibc

/// A program in a terminal of 120 × 40, as far as a stopwatch needs one.
final class Pseudoterminal {
  let process: pid_t
  private let file: Int32

  init(_ arguments: [String], columns: UInt16 = 120, rows: UInt16 = 40) throws {
    file = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard file >= 0, let name = try? Self.unlocked(file) else {
      throw Command.Failed(arguments: arguments, status: errno)
    }
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(file, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opened by the first process of a session, it is that session's terminal.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    posix_spawn_file_actions_addclose(&actions, file)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Self.inOwnSession)
    setenv("TERM", "xterm-256color", 1)
    setenv("LC_ALL", "C.UTF-8", 1)
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, arguments[0], &actions, &attributes, &pointers, environ) == 0 else {
      throw Command.Failed(arguments: arguments, status: errno)
    }
    self.process = process
  }

  /// POSIX_SPAWN_SETSID of spawn.h, which Swift's Glibc leaves out.
  private static let inOwnSession: Int16 = 0x80

  /// The path of the other end (TIOCSPTLCK and TIOCGPTN of ioctl_tty(2)).
  private static func unlocked(_ file: Int32) throws -> String {
    var lock: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(file, 0x4004_5431, &lock) == 0, ioctl(file, 0x8004_5430, &number) == 0 else {
      throw Command.Failed(arguments: [], status: errno)
    }
    return "/dev/pts/\(number)"
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(file)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(file, bytes, bytes.count)
  }

  /// What comes within so many milliseconds; empty when nothing does.
  func read(_ milliseconds: Int32) -> [UInt8] {
    var files = [pollfd(fd: file, events: Int16(POLLIN), revents: 0)]
    guard poll(&files, 1, milliseconds) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(file, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  /// Seconds from the start of a program until a text is on its screen.
  static func secondsToFirst(_ text: String, _ arguments: [String]) throws -> Double {
    let start = ContinuousClock.now
    let terminal = try Pseudoterminal(arguments)
    var seen: [UInt8] = []
    while true {
      let more = terminal.read(5000)
      seen += more
      if more.isEmpty || String(decoding: seen, as: UTF8.self).contains(text) { break }
    }
    return (ContinuousClock.now - start).inSeconds
  }
}
