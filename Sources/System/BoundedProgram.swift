import CLinux
import Glibc

/// Another program that reads bytes and writes bytes, within limits: a file that is broken, or made to harm, can
/// hurt nothing but it.
public enum BoundedProgram {
  public struct Limits: Sendable {
    /// Of the clock.
    public var seconds: Int
    /// Of the processor, in seconds; a busy machine takes none of them.
    public var work: Double
    /// Address space, in bytes.
    public var memory: Int
    /// Of what it writes, in bytes.
    public var output: Int
    /// Of what it complains of; more is not kept.
    public var complaints: Int

    /// - Parameter work: as many seconds as the clock may take where nothing else is said.
    public init(seconds: Int, work: Double? = nil, memory: Int, output: Int, complaints: Int = 4_000) {
      self.seconds = seconds
      self.work = work ?? Double(seconds)
      self.memory = memory
      self.output = output
      self.complaints = complaints
    }
  }

  /// Why a program gave nothing.
  public enum Fault: Error, Equatable {
    case notStarted(reason: String)
    case tooSlow(seconds: Int)
    case tooMuch(bytes: Int)
    /// By who asked for it.
    case stopped
  }

  public struct Result: Sendable {
    public let output: [UInt8]
    public let complaints: String
    /// The exit code; 128 and the signal when one ended the program; 127 when it is not installed.
    public let code: Int32
  }

  /// - Parameters:
  ///   - arguments: the program first, found by `PATH`.
  ///   - input: what the program finds at ``inputPath``; never a file that somebody else could change meanwhile.
  ///   - watch: told now and then how many bytes have come; false ends the program.
  /// - Throws: ``Fault``.
  public static func run(
    _ arguments: [String], input: MemoryFile, limits: Limits, watch: (Int) -> Bool = { _ in true }
  ) throws(Fault) -> Result {
    var output = try Pipe()
    defer { output.closeBoth() }
    var complaints = try Pipe()
    defer { complaints.closeBoth() }
    let files = StartedProgram.Files(
      input: input.descriptor, output: output.writing, errors: complaints.writing)
    let program: StartedProgram
    do {
      program = try StartedProgram(bounded(arguments, limits), files: files, isAlone: true)
    } catch {
      throw .notStarted(reason: error.reason)
    }
    output.closeWriting()
    complaints.closeWriting()
    var heard = Heard(limits: limits)
    do {
      try heard.read(output.reading, complaints.reading, of: program.process, watch)
    } catch {
      kill(program.process, SIGKILL)
      _ = program.wait()
      throw error
    }
    return Result(
      output: heard.output, complaints: String(decoding: heard.complaints, as: UTF8.self),
      code: program.wait())
  }

  /// The name by which the program opens its input.
  public static let inputPath = "/proc/self/fd/0"

  /// The shell sets the limits and becomes the program; the arguments are never part of its script.
  private static func bounded(_ arguments: [String], _ limits: Limits) -> [String] {
    let script = #"ulimit -t "$1" && ulimit -v "$2" && shift 2 && exec "$@""#
    return [
      "/bin/sh", "-c", script, "sh", String(Int(limits.work.rounded(.up))), String(limits.memory / 1024),
    ] + arguments
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

/// What a program has written so far.
private struct Heard {
  let limits: BoundedProgram.Limits
  private(set) var output: [UInt8] = []
  private(set) var complaints: [UInt8] = []

  init(limits: BoundedProgram.Limits) {
    self.limits = limits
  }

  /// How often the program's work is looked at, in milliseconds.
  private static let watch = 50

  /// Reads both ends until they close.
  mutating func read(
    _ output: Int32, _ complaints: Int32, of process: pid_t, _ isWanted: (Int) -> Bool
  ) throws(BoundedProgram.Fault) {
    let deadline = Self.now + limits.seconds * 1000
    var open = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
    open.append(pollfd(fd: complaints, events: Int16(POLLIN), revents: 0))
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while open.contains(where: { $0.fd >= 0 }) {
      let left = deadline - Self.now
      guard left > 0, Self.work(of: process) <= limits.work else {
        throw .tooSlow(seconds: min(limits.seconds, Int(limits.work.rounded(.up))))
      }
      guard isWanted(self.output.count) else { throw .stopped }
      guard poll(&open, nfds_t(open.count), Int32(min(left, Self.watch))) > 0 else { continue }
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

  private mutating func keep(_ bytes: ArraySlice<UInt8>, isOutput: Bool) {
    if isOutput {
      output += bytes
    } else {
      complaints += bytes.prefix(limits.complaints - complaints.count)
    }
  }

  /// The seconds of the processor that a process has had; 0 where it has ended.
  private static func work(of process: pid_t) -> Double {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
