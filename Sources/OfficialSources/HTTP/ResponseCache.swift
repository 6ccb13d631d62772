import Glibc
import LetterSources

/// Answers that came with an ETag, kept in a folder, so that what has not changed is not sent again
/// (RFC 9110, section 13).
public struct ResponseCache: Sendable {
  private let folder: String

  /// - Parameter folder: is made when the first answer is kept.
  public init(folder: String) {
    self.folder = folder
  }

  struct Kept: Sendable {
    /// `ETag`, else `Last-Modified`.
    let validator: String
    let contentType: String?
    let body: [UInt8]

    var isEntityTag: Bool { validator.hasPrefix("\"") || validator.hasPrefix("W/") }
  }

  private static let mark = "kamerlezer 1"

  func kept(for address: String) -> Kept? {
    guard let bytes = try? LetterReader.bytes(at: path(of: address)) else { return nil }
    let head = bytes.prefix(10_000).split(
      separator: UInt8(ascii: "\n"), maxSplits: 4, omittingEmptySubsequences: false)
    guard head.count == 5 else { return nil }
    let lines = head.prefix(4).map { String(decoding: $0, as: UTF8.self) }
    // The name is a hash: another address may have the same.
    guard lines[0] == Self.mark, lines[1] == address, !lines[2].isEmpty else { return nil }
    let start = head[4].startIndex
    return Kept(
      validator: lines[2], contentType: lines[3].isEmpty ? nil : lines[3], body: Array(bytes[start...]))
  }

  /// An answer that cannot be kept is fetched again another time.
  func keep(_ body: [UInt8], for address: String, validator: String, contentType: String?) {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { return }
    let lines = [Self.mark, address, validator, contentType ?? "", ""]
    guard !lines.contains(where: { $0.contains("\n") }) else { return }
    try? File.write(Array(lines.joined(separator: "\n").utf8) + body, to: path(of: address))
  }

  private func path(of address: String) -> String {
    let hash = address.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return "\(folder)/\(String(hash, radix: 16))"
  }
}
