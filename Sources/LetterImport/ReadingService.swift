import Foundation
import Glibc
import LetterLibrary
import LetterSources

/// The other end of a ``ReadingWorker``: reads file after file as it is told on standard input, which is a socket.
public enum ReadingService {
  /// The argument by which a program is told to serve.
  public static let name = "read-files-for-another-process"

  /// How a reply begins.
  enum Reply: UInt8 {
    case same, letter, problem
  }

  /// Serves until nobody asks any more.
  public static func serve() -> Never {
    // A trap ends this process at once, without seconds of telling where.
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] { signal(number, SIG_DFL) }
    while let message = try? Message.read(from: STDIN_FILENO, within: nil),
      let request = ReadingRequest(message: message)
    {
      // Should nobody be there to end a reading that has no end.
      alarm(UInt32(ReadingWorker.seconds + 5))
      guard (try? Message.write(reply(to: request), to: STDIN_FILENO)) != nil else { break }
      alarm(0)
    }
    exit(0)
  }

  private static func reply(to request: ReadingRequest) -> [UInt8] {
    do throws(SourceError) {
      let reading = try request.read()
      let size = (0..<8).map { UInt8(truncatingIfNeeded: reading.bytes >> (8 * $0)) }
      guard let letter = reading.letter else { return [Reply.same.rawValue] + size }
      return [Reply.letter.rawValue] + size + letter.bytes
    } catch {
      return [Reply.problem.rawValue] + ((try? JSONEncoder().encode(error)).map(Array.init) ?? [])
    }
  }
}

extension Reading {
  /// - Throws: ``SourceError`` when the reply tells one.
  init?(reply: [UInt8]) throws(SourceError) {
    guard let kind = reply.first.flatMap(ReadingService.Reply.init) else { return nil }
    if kind == .problem {
      guard let problem = try? JSONDecoder().decode(SourceError.self, from: Data(reply.dropFirst())) else {
        return nil
      }
      throw problem
    }
    guard reply.count >= 9 else { return nil }
    bytes = reply[1..<9].reversed().reduce(0) { $0 << 8 | Int($1) }
    letter = kind == .same ? nil : PreparedLetter(bytes: Array(reply[9...]))
    if kind == .letter, letter == nil { return nil }
  }
}
