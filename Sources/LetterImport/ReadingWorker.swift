import Glibc
import LetterLibrary
import LetterSources
import Letters
import System

/// A process that reads files for one thread of this one: a file that ends it, or holds it, costs nothing but
/// itself.
public final class ReadingWorker {
  /// That a file may take.
  static let seconds = 20
  /// Kilobytes of memory that the process may have, for ulimit; the largest files take a third.
  private static let memory = 900_000

  private let command: [String]
  private var program: StartedProgram?
  private var socket: Int32 = -1

  /// - Parameter command: what serves as a ``ReadingService``, the program first.
  public init(_ command: [String]) { self.command = command }

  deinit { end() }

  /// Ends the process, if it runs.
  public func end() { _ = ended() }

  /// The letter in a file.
  public func letter(at path: String) throws(SourceError) -> Letter {
    guard let letter = try read(ReadingRequest(path: path, known: nil)).letter?.whole else {
      throw .endedReader(path: path, reason: "what was read of it was not understood")
    }
    return letter
  }

  func read(_ request: ReadingRequest) throws(SourceError) -> Reading {
    if !isAlive { try start(for: request.path) }
    do {
      try Message.write(request.message, to: socket)
      let reply = try Message.read(from: socket, within: Self.seconds)
      if let reading = try Reading(reply: reply) { return reading }
      throw SourceError.endedReader(path: request.path, reason: "what was read of it was not understood")
    } catch let problem as SourceError {
      throw problem
    } catch {
      throw .endedReader(path: request.path, reason: reason(error as? Message.Fault ?? .closed))
    }
  }

  /// Why no reply came.
  private func reason(_ fault: Message.Fault) -> String {
    switch fault {
    case .tooSlow:
      _ = ended()
      return "reading it takes more than \(Self.seconds) seconds"
    case .closed:
      let code = ended(isDead: true)
      return code > 128
        ? "reading it ended the process that read it (signal \(code - 128))"
        : "reading it ended the process that read it (exit code \(code))"
    }
  }

  /// Whether the process waits for the next file: one that somebody ended meanwhile is none of the file's doing.
  private var isAlive: Bool {
    guard program != nil else { return false }
    var byte: UInt8 = 0
    if recv(socket, &byte, 1, Int32(MSG_PEEK | MSG_DONTWAIT)) < 0, errno == EAGAIN {
      return true
    }
    end()
    return false
  }

  private func start(for path: String) throws(SourceError) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw .notReadable(path: path, reason: String(cString: strerror(errno)))
    }
    let nothing = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer {
      close(ends[1])
      if nothing >= 0 { close(nothing) }
    }
    // The shell sets the limits and becomes the program; the arguments are never part of its script.
    let script = #"ulimit -c 0; ulimit -d "$1"; shift; exec "$@""#
    do {
      program = try StartedProgram(
        ["/bin/sh", "-c", script, "sh", String(Self.memory)] + command,
        files: .init(input: ends[1], output: nothing, errors: nothing), isAlone: true,
        ordinary: [SIGPIPE, SIGALRM])
      socket = ends[0]
    } catch {
      close(ends[0])
      throw .notReadable(path: path, reason: error.reason)
    }
  }

  /// Ends the process, if it runs; gives the code with which it ended.
  /// - Parameter isDead: it ends by itself.
  private func ended(isDead: Bool = false) -> Int32 {
    guard let program else { return 0 }
    close(socket)
    if !isDead { kill(program.process, SIGKILL) }
    self.program = nil
    socket = -1
    return program.wait()
  }
}
