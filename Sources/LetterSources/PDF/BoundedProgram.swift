import CLinux
import Glibc

/// Another program that reads bytes and writes bytes, within limits: a file that is broken, or made to harm, can
/// hurt nothing but it.
package enum BoundedProgram {
  package struct Limits {
    /// Of the clock, and of the processor.
    package var seconds: Int
    /// Address space, in bytes.
    package var memory: Int
    /// Of what it writes, in bytes.
    package var output: Int

    package init(seconds: Int, memory: Int, output: Int) {
      self.seconds = seconds
      self.memory = memory
      self.output = output
    }
  }

  /// Why a program gave nothing.
  package enum Fault: Error, Equatable {
    case notStarted(reason: String)
    case tooSlow(seconds: Int)
    case tooMuch(bytes: Int)
  }

  package struct Result {
    package let output: [UInt8]
    package let complaints: String
    /// The exit code; 128 and the signal when one ended the program; 127 when it is not installed.
    package let code: Int32
  }

  /// - Parameters:
  ///   - arguments: the program first, found by `PATH`.
  ///   - input: what the program finds at ``inputPath``; never a file that somebody else could change meanwhile.
  package static func run(_ arguments: [String], input: [UInt8], limits: Limits) throws(Fault) -> Result {
    let file = try memoryFile(input)
    defer { close(file) }
    var output = try Pipe()
    defer { output.closeBoth() }
    var complaints = try Pipe()
    defer { complaints.closeBoth() }
    let process = try start(bounded(arguments, limits), file, output.writing, complaints.writing)
    output.closeWriting()
    complaints.closeWriting()
    var running = Running(process: process, limits: limits)
    do {
      try running.read(output.reading, complaints.reading)
    } catch {
      kill(process, SIGKILL)
      _ = running.wait()
      throw error
    }
    return Result(
      output: running.output, complaints: String(decoding: running.complaints, as: UTF8.self),
      code: running.wait())
  }

  /// The name by which the program opens its input.
  package static let inputPath = "/proc/self/fd/0"

  /// The shell sets the limits and becomes the program; the arguments are never part of its script.
  private static func bounded(_ arguments: [String], _ limits: Limits) -> [String] {
    let script = #"ulimit -t "$1" && ulimit -v "$2" && shift 2 && exec "$@""#
    return ["/bin/sh", "-c", script, "sh", String(limits.seconds), String(limits.memory / 1024)] + arguments
  }

  private static func memoryFile(_ bytes: [UInt8]) throws(Fault) -> Int32 {
    let file = memfd_create("letter", memory_file_closes_on_exec)
    guard file >= 0 else { throw .notStarted(reason: String(cString: strerror(errno))) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      guard count > 0 else {
        close(file)
        throw .notStarted(reason: String(cString: strerror(errno)))
      }
      written += count
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  private static func start(
    _ arguments: [String], _ input: Int32, _ output: Int32, _ complaints: Int32
  ) throws(Fault) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, complaints, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    // A group of its own, so that a key which interrupts the reader leaves no half-read letter behind.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, arguments[0], &actions, &attributes, &pointers, environ)
    guard code == 0 else { throw .notStarted(reason: String(cString: strerror(code))) }
    return process
  }
}

/// Two ends, closed once each.
private struct Pipe {
  private(set) var reading: Int32
  private(set) var writing: Int32

  init() throws(BoundedProgram.Fault) {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { throw .notStarted(reason: String(cString: strerror(errno))) }
    (reading, writing) = (ends[0], ends[1])
  }

  mutating func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  mutating func closeBoth() {
    closeWriting()
    if reading >= 0 { close(reading) }
    reading = -1
  }
}

/// The program while it runs, and what it has written.
private struct Running {
  let process: pid_t
  let limits: BoundedProgram.Limits
  private(set) var output: [UInt8] = []
  private(set) var complaints: [UInt8] = []

  init(process: pid_t, limits: BoundedProgram.Limits) {
    self.process = process
    self.limits = limits
  }

  /// Reads both ends until they close.
  mutating func read(_ output: Int32, _ complaints: Int32) throws(BoundedProgram.Fault) {
    let deadline = Self.now + limits.seconds * 1000
    var open = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
    open.append(pollfd(fd: complaints, events: Int16(POLLIN), revents: 0))
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while open.contains(where: { $0.fd >= 0 }) {
      let left = deadline - Self.now
      guard left > 0 else { throw .tooSlow(seconds: limits.seconds) }
      guard poll(&open, nfds_t(open.count), Int32(left)) > 0 else { continue }
      for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
        let count = Glibc.read(open[index].fd, &chunk, chunk.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          open[index].fd = -1
          continue
        }
        keep(chunk[..<count], isOutput: index == 0)
      }
      guard self.output.count <= limits.output else { throw .tooMuch(bytes: limits.output) }
    }
  }

  private static let mostComplaints = 4_000

  private mutating func keep(_ bytes: ArraySlice<UInt8>, isOutput: Bool) {
    if isOutput {
      output += bytes
    } else {
      complaints += bytes.prefix(Self.mostComplaints - complaints.count)
    }
  }

  /// The exit code, once the program has ended.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
