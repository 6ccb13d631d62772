import Glibc

/// Paths of the operating system, which are bytes, as strings. A byte that is no UTF-8 becomes a scalar of the
/// private use area, from which it comes back; so do the bytes of such scalars themselves.
public enum FilePath {
  /// The scalar of the byte 0x80; those of the others follow.
  private static let firstEscape: UInt32 = 0xEF80

  /// The byte that a scalar of a path stands for; nil for all others.
  public static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    (firstEscape..<firstEscape + 0x80).contains(scalar.value)
      ? UInt8(truncatingIfNeeded: 0x80 + scalar.value - firstEscape) : nil
  }

  /// The path that bytes spell.
  public static func string(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    var path = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      if let scalar = scalar(at: index, of: bytes), byte(of: scalar) == nil {
        path.append(scalar)
        index += UTF8.width(scalar)
      } else {
        path.append(Unicode.Scalar(firstEscape + UInt32(bytes[index]) - 0x80) ?? "\u{FFFD}")
        index += 1
      }
    }
    return String(path)
  }

  /// The scalar that starts at a byte; nil where none does.
  private static func scalar(at index: Int, of bytes: [UInt8]) -> Unicode.Scalar? {
    if bytes[index] < 0x80 { return Unicode.Scalar(bytes[index]) }
    return (2...4).lazy.compactMap { length in
      index + length <= bytes.count
        ? String(validating: bytes[index..<index + length], as: UTF8.self)?.unicodeScalars.first : nil
    }.first
  }

  /// The path of a string that C ended with a zero.
  static func string(_ text: UnsafePointer<CChar>) -> String {
    string(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  /// What the program was called with, its own name left out.
  public static var arguments: [String] {
    CommandLine.unsafeArgv.advanced(by: 1).values(max(0, Int(CommandLine.argc) - 1)).map(string)
  }

  /// The bytes of a path, with a zero at their end, as calls of the operating system take them.
  public static func bytes(_ path: String) -> [CChar] {
    var bytes: [CChar] = []
    bytes.reserveCapacity(path.utf8.count + 1)
    for scalar in path.unicodeScalars {
      if let byte = byte(of: scalar) {
        bytes.append(CChar(bitPattern: byte))
      } else {
        bytes += UTF8.encode(scalar)?.map { CChar(bitPattern: $0) } ?? []
      }
    }
    return bytes + [0]
  }
}

extension UnsafeMutablePointer where Pointee == UnsafeMutablePointer<CChar>? {
  fileprivate func values(_ count: Int) -> [UnsafePointer<CChar>] {
    (0..<count).compactMap { self[$0].map { UnsafePointer($0) } }
  }
}
