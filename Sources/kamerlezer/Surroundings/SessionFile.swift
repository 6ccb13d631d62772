import Browser
import Glibc
import LetterLibrary
import LetterSources

/// Where a reader left a library, kept from one start to the next.
struct SessionFile {
  private let path: String

  /// Nil for a library in memory, which nobody comes back to.
  init?(of library: LibraryFile) {
    guard let real = realpath(library.path, nil) else { return nil }
    defer { free(real) }
    guard let path = try? UserFolder.state.path(of: "session-\(Self.key(String(cString: real)))") else {
      return nil
    }
    self.path = path
  }

  /// FNV-1a of the path: one short name for each library.
  private static func key(_ path: String) -> String {
    let hash = path.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }

  /// Nil at a first start.
  func read() -> Session? {
    (try? LetterReader.bytes(at: path)).map { Session(String(decoding: $0, as: UTF8.self)) }
  }

  /// A session that cannot be kept is no reason to stop anyone.
  func write(_ session: Session) {
    try? UserFolder.makeFolder(of: path)
    let new = path + ".new"
    unlink(new)
    if NewFile.write(session.description, to: new) == nil { rename(new, path) } else { unlink(new) }
  }
}

/// Files that were not there before.
enum NewFile {
  /// Why a file could not be written.
  enum Problem {
    case exists
    case other(String)
  }

  /// - Returns: nil when all of the text is in a new file of that name.
  static func write(_ text: String, to path: String) -> Problem? {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return errno == EEXIST ? .exists : .other(String(cString: strerror(errno))) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else {
        let reason = String(cString: strerror(errno))
        close(file)
        unlink(path)
        return .other(reason)
      }
      bytes = bytes.dropFirst(count)
    }
    return close(file) == 0 ? nil : .other(String(cString: strerror(errno)))
  }
}
