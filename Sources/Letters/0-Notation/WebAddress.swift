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

  /// The address without blanks that a line end left behind its scheme («https:// www.rivm.nl»), and with a scheme.
  static func read(at index: Int, of bytes: Bytes) -> [Citation]? {
    guard let scheme = starts.first(where: { bytes.has(anyCase: $0, at: index) }) else { return nil }
    let isBare = scheme.utf8CodeUnitCount == 4
    let schemeEnd = isBare ? index : index + scheme.utf8CodeUnitCount
    var start = schemeEnd
    while bytes.byte(start) == .blank { start += 1 }
    if start > schemeEnd, !bytes.has(anyCase: "www.", at: start) { return nil }
    var end = start
    while end < bytes.count, !endsAddress(bytes, at: end) { end += 1 }
    end = withoutPunctuation(bytes, start..<end)
    guard end > start, bytes[start..<end].contains(UInt8(ascii: ".")), end - index > 7 else { return nil }
    let target = (isBare ? "https://" : bytes.string(index..<schemeEnd)) + bytes.string(start..<end)
    return [Citation(kind: .url, target: target, range: index..<end)]
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
    // Counted once: an address may be of many brackets.
    var round = surplus(of: bytes[range], "(", ")")
    var square = surplus(of: bytes[range], "[", "]")
    while end > range.lowerBound {
      switch bytes[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"):
        end -= 1
      case UInt8(ascii: ")") where round > 0:
        end -= 1
        round -= 1
      case UInt8(ascii: "]") where square > 0:
        end -= 1
        square -= 1
      default:
        return end
      }
    }
    return end
  }

  /// How many more brackets close than open.
  private static func surplus(
    of bytes: ArraySlice<UInt8>, _ open: Unicode.Scalar, _ close: Unicode.Scalar
  ) -> Int {
    bytes.reduce(into: 0) { surplus, byte in
      if byte == UInt8(ascii: close) { surplus += 1 }
      if byte == UInt8(ascii: open) { surplus -= 1 }
    }
  }
}
