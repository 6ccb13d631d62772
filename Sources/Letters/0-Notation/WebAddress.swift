/// Addresses in running text, without the punctuation that ends the sentence.
enum WebAddress {
  private static let starts: [StaticString] = ["https://", "http://", "www."]

  static func starts(at index: Int, of bytes: Bytes) -> Bool {
    starts.contains { bytes.has(anyCase: $0, at: index) }
  }

  /// Whether an address starts anywhere in a text.
  static func stands(in text: Bytes) -> Bool {
    text.indices.contains { starts(at: $0, of: text) }
  }

  static func read(at index: Int, of bytes: Bytes) -> [Citation]? {
    guard starts(at: index, of: bytes) else { return nil }
    var end = index
    while end < bytes.count, !endsAddress(bytes, at: end) { end += 1 }
    end = withoutPunctuation(bytes, index..<end)
    guard bytes[index..<end].contains(UInt8(ascii: ".")), end - index > 7 else { return nil }
    return [Citation(kind: .url, target: bytes.string(index..<end), range: index..<end)]
  }

  private static func endsAddress(_ bytes: Bytes, at index: Int) -> Bool {
    switch bytes[index] {
    case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "|"): true
    case 0xE2: bytes.endsPunctuation(startingAt: index) && !bytes.has("–", at: index)
    case 0xC2: bytes.byte(index + 1) == 0xBB || bytes.byte(index + 1) == 0xAB
    default: false
    }
  }

  private static func withoutPunctuation(_ bytes: Bytes, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      switch bytes[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"):
        end -= 1
      case UInt8(ascii: ")") where !isBalanced(bytes[range.lowerBound..<end], "(", ")"):
        end -= 1
      case UInt8(ascii: "]") where !isBalanced(bytes[range.lowerBound..<end], "[", "]"):
        end -= 1
      default:
        return end
      }
    }
    return end
  }

  private static func isBalanced(
    _ bytes: ArraySlice<UInt8>, _ open: Unicode.Scalar, _ close: Unicode.Scalar
  ) -> Bool {
    var depth = 0
    for byte in bytes {
      if byte == UInt8(ascii: open) { depth += 1 }
      if byte == UInt8(ascii: close) { depth -= 1 }
    }
    return depth >= 0
  }
}
