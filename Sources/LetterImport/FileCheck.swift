import LetterLibrary
import LetterSources

/// Whether the files that letters were read from are as they were.
public struct FileCheck: Sendable {
  public enum State: Sendable, Hashable, CustomStringConvertible {
    case same, changed, gone

    public var description: String {
      switch self {
      case .same: "is as it was."
      case .changed: "has changed; kamerlezer import reads it anew."
      case .gone: "is gone; its letter stays until kamerlezer remove takes it out."
      }
    }
  }

  public struct Counts: Sendable, Hashable {
    public var same = 0
    public var changed = 0
    public var gone = 0
  }

  private let file: LibraryFile

  public init(_ file: LibraryFile) { self.file = file }

  /// Reads every file whose stamp is another than when it was read, and shows those that are not as they were.
  /// - Throws: ``LibraryError``, and whatever the visitor throws.
  public func run(_ visitor: (String, State) throws -> Void) throws -> Counts {
    var counts = Counts()
    try KnownPlaces(file).each { place, hash in
      switch Self.state(place, hash) {
      case .same: counts.same += 1
      case .changed:
        counts.changed += 1
        try visitor(place.path, .changed)
      case .gone:
        counts.gone += 1
        try visitor(place.path, .gone)
      }
    }
    return counts
  }

  private static func state(_ place: Place, _ hash: [UInt8]) -> State {
    guard let stamp = Work.stamp(place.path) else { return .gone }
    if stamp == place.stamp { return .same }
    guard let bytes = try? LetterReader.bytes(at: place.path) else { return .gone }
    return ContentHash.hash(bytes) == hash ? .same : .changed
  }
}
