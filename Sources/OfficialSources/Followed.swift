import LetterSources
import System

/// What a reader follows: a line each in a file of the reader's.
public struct Followed: Sendable {
  private let path: String

  public init(path: String) {
    self.path = path
  }

  /// In the order in which they were followed, as ``add(_:)`` was given them.
  public var all: [String] {
    guard let bytes = try? LetterReader.bytes(at: path) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// - Returns: false when it was followed already.
  public func add(_ name: String) throws(FetchError) -> Bool {
    let all = all
    guard !all.contains(name) else { return false }
    try write(all + [name])
    return true
  }

  /// - Returns: false when it was not followed.
  public func remove(_ name: String) throws(FetchError) -> Bool {
    let all = all
    guard all.contains(name) else { return false }
    try write(all.filter { $0 != name })
    return true
  }

  private func write(_ names: [String]) throws(FetchError) {
    try keeping(path) { () throws(WholeFile.Fault) in
      try WholeFile.write(Array(names.map { $0 + "\n" }.joined().utf8), to: path)
    }
  }
}
