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

  /// The address without blanks that a line end left behind its scheme («https:// www.rivm.nl»), as it is written:
  /// one that begins with «www.» has no scheme.
  static func read(at index: Int, of bytes: Bytes) -> [Citation]? {
    guard let scheme = starts.first(where: { bytes.has(anyCase: $0, at: index) }) else { return nil }
    let isBare = scheme.utf8CodeUnitCount == 4
    let schemeEnd = isBare ? index : index + scheme.utf8CodeUnitCount
    var start = schemeEnd
    while bytes.byte(start) == .blank { start += 1 }
    if start > schemeEnd, !isHost(bytes, at: start) { return nil }
    var end = endOfPiece(bytes, from: start)
    while let next = continuation(bytes, behind: end) { end = endOfPiece(bytes, from: next) }
    end = withoutPunctuation(bytes, start..<end)
    guard end > start, bytes[start..<end].contains(UInt8(ascii: ".")), end - index > 7 else { return nil }
    let rest = Bytes(bytes[start..<end].filter { $0 != .blank })
    let target = bytes.string(index..<schemeEnd) + rest.string(0..<rest.count)
    return [Citation(document: .address(target), range: index..<end)]
  }

  private static func endOfPiece(_ bytes: Bytes, from start: Int) -> Int {
    var end = start
    while end < bytes.count, !endsAddress(bytes, at: end) { end += 1 }
    return end
  }

  /// «rijksoverheid.nl/»: letters and a dot with a letter behind it.
  private static func isHost(_ bytes: Bytes, at start: Int) -> Bool {
    var index = start
    while bytes.byte(index).isLetter || bytes.byte(index).isDigit || bytes.byte(index) == UInt8(ascii: "-") {
      index += 1
    }
    return index > start && bytes.byte(index) == UInt8(ascii: ".") && bytes.byte(index + 1).isLetter
  }

  /// Where an address goes on behind a line end: it was broken behind a stroke, and what follows is a path.
  private static func continuation(_ bytes: Bytes, behind end: Int) -> Int? {
    let breaks = [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_")]
    guard breaks.contains(bytes.byte(end - 1)), bytes.byte(end) == .blank else { return nil }
    let start = end + 1
    guard bytes.byte(start).isLower || bytes.byte(start).isDigit else { return nil }
    let piece = bytes[start..<endOfPiece(bytes, from: start)]
    let strokes = piece.count { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    return piece.contains(UInt8(ascii: "/")) && strokes >= 2 && !starts(at: start, of: bytes) ? start : nil
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
