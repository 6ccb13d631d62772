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

  static func readDecision(at index: Int, of bytes: Bytes) -> [Citation]? {
    guard bytes.has("ECLI:", at: index) else { return nil }
    var end = index + 5
    var colons = 0
    while bytes.byte(end).isLetter || bytes.byte(end).isDigit || bytes.byte(end) == UInt8(ascii: ":")
      || bytes.byte(end) == UInt8(ascii: ".")
    {
      colons += bytes[end] == UInt8(ascii: ":") ? 1 : 0
      end += 1
    }
    while !bytes[end - 1].isLetter && !bytes[end - 1].isDigit { end -= 1 }
    guard colons >= 3 else { return nil }
    return [Citation(kind: .ecli, target: bytes.string(index..<end), range: index..<end)]
  }
}
