import System

/// How far a reader has read the feed of changes: a number in a file of the reader's.
public struct FeedPosition: Sendable {
  private let path: String

  public init(path: String) {
    self.path = path
  }

  /// Nil at the first time.
  var token: Int? {
    guard let bytes = try? WholeFile.read(path, atMost: 100) else { return nil }
    return Int(String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace })
  }

  func keep(_ token: Int) throws(FetchError) {
    try keeping(path) { () throws(WholeFile.Fault) in try WholeFile.write(Array("\(token)\n".utf8), to: path)
    }
  }
}
