/// Identifiers that writers copy whole: `kst-29911-433`, `2022Z18766`, `ECLI:NL:GHDHA:2023:1818`.
enum IdentifierCitation {
  private static let series: [(StaticString, Reference.Kind)] = [
    ("kst-", .kamerstuk), ("ah-", .aanhangsel), ("h-tk-", .handelingen), ("h-ek-", .handelingen),
    ("stcrt-", .stcrt), ("stb-", .stb), ("trb-", .stb), ("blg-", .kamerstuk), ("dossier-", .dossier),
  ]

  static func readPublication(at index: Int, of bytes: Bytes) -> [Citation]? {
    for (prefix, kind) in series where bytes.has(prefix, at: index) {
      var end = index + prefix.utf8CodeUnitCount
      var digits = 0
      while bytes.byte(end).isLetter || bytes.byte(end).isDigit || bytes.byte(end) == UInt8(ascii: "-") {
        digits += bytes[end].isDigit ? 1 : 0
        end += 1
      }
      while bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
      guard digits >= 3 else { continue }
      return [Citation(kind: kind, target: bytes.string(index..<end), range: index..<end)]
    }
    return nil
  }

  /// Zaak `2022Z18766` or document `2021D36593` of the Tweede Kamer's register.
  static func readRegister(at index: Int, of bytes: Bytes) -> [Citation]? {
    guard bytes.endOfDigits(at: index) == index + 4, let year = bytes.number(index..<index + 4),
      (1990...2099).contains(year),
      bytes.byte(index + 4) == UInt8(ascii: "Z") || bytes.byte(index + 4) == UInt8(ascii: "D")
    else { return nil }
    let end = bytes.endOfDigits(at: index + 5)
    guard (4...6).contains(end - index - 5), !bytes.byte(end).isLetter else { return nil }
    return [Citation(kind: .zaak, target: bytes.string(index..<end), range: index..<end)]
  }

  /// `ECLI:NL:GHDHA:2023:1818`: land, court, year and number; a line may have ended behind a colon.
  static func readDecision(at index: Int, of bytes: Bytes) -> [Citation]? {
    guard bytes.has("ECLI:", at: index) else { return nil }
    var cursor = Cursor(bytes: bytes, index: index + 5)
    var parts: [String] = []
    for longest in [2, 7, 4] {
      cursor.skipBlanks()
      let start = cursor.index
      while cursor.byte.isLetter || cursor.byte.isDigit { cursor.index += 1 }
      guard (1...longest).contains(cursor.index - start) else { return nil }
      parts.append(bytes.string(start..<cursor.index))
      cursor.skipBlanks()
      guard cursor.take(UInt8(ascii: ":")) else { return nil }
    }
    cursor.skipBlanks()
    let start = cursor.index
    while cursor.byte.isLetter || cursor.byte.isDigit || cursor.byte == UInt8(ascii: ".") {
      cursor.index += 1
    }
    while cursor.index > start, bytes.byte(cursor.index - 1) == UInt8(ascii: ".") { cursor.index -= 1 }
    guard cursor.index > start, bytes[start..<cursor.index].contains(where: \.isDigit) else { return nil }
    parts.append(bytes.string(start..<cursor.index))
    let target = "ECLI:" + parts.joined(separator: ":")
    return [Citation(kind: .ecli, target: target, range: index..<cursor.index)]
  }
}
