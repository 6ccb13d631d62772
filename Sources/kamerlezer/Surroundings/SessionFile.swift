import Browser
import LetterLibrary
import LetterSources
import System

/// Where a reader left a library, kept from one start to the next.
struct SessionFile {
  private let path: String

  /// Nil for a library in memory, which nobody comes back to.
  init?(of library: LibraryFile) {
    guard let real = AbsolutePath.existing(library.path),
      let path = try? UserFolder.state.path(of: "session-\(Self.key(real))")
    else { return nil }
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
    try? WholeFile.write(Array(session.description.utf8), to: path)
  }
}
