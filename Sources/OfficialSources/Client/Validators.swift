import LetterSources
import Synchronization
import System

/// What says that an address still gives what it gave: its `ETag`, else its `Last-Modified` (RFC 9110, section 8.8),
/// a line each in one file. What the address gave is in the reader's folder, not here.
public final class Validators: Sendable {
  private struct Contents {
    /// The oldest first.
    var lines: [(address: String, validator: String)] = []
    var isChanged = false
  }

  private let path: String
  private let contents: Mutex<Contents>

  private static let most = 2_000
  private static let longest = 2_000

  /// - Parameter path: a file that is made when the first validator is kept; its folder must be there.
  public init(path: String) {
    self.path = path
    let bytes = (try? WholeFile.read(path, atMost: Self.most * Self.longest)) ?? []
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").suffix(Self.most)
    contents = Mutex(
      Contents(
        lines: lines.compactMap { line in
          let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
          return parts.count == 2 ? (parts[0], parts[1]) : nil
        }))
  }

  func validator(of address: String) -> String? {
    contents.withLock { $0.lines.last { $0.address == address }?.validator }
  }

  /// One that cannot be kept does no harm: its address is asked anew another time.
  func keep(_ validator: String, of address: String) {
    guard !validator.isEmpty, address.utf8.count + validator.utf8.count < Self.longest,
      validator.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value < 0x7F })
    else { return }
    contents.withLock { contents in
      contents.lines.removeAll { $0.address == address }
      contents.lines.append((address, validator))
      contents.lines.removeFirst(max(0, contents.lines.count - Self.most))
      contents.isChanged = true
    }
  }

  func save() {
    contents.withLock { contents in
      guard contents.isChanged else { return }
      let text = contents.lines.map { "\($0.address)\t\($0.validator)\n" }.joined()
      contents.isChanged = (try? WholeFile.write(Array(text.utf8), to: path)) == nil
    }
  }
}
