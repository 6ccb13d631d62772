import Foundation
import Glibc
import System

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
    let other = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(other) }
    setenv("TERM", "xterm-256color", 1)
    setenv("LC_ALL", "C.UTF-8", 1)
    // The first process of a session takes its input as the session's terminal, and becomes the program.
    process = try StartedProgram(
      ["setsid", "--ctty"] + arguments, files: .init(input: other, output: other, errors: other),
      isAlone: false
    ).process
  }

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
