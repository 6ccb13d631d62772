/// Identifiers that writers copy whole: `kst-29911-433`, `2022Z18766`, `ECLI:NL:GHDHA:2023:1818`.
enum IdentifierCitation {
  /// How the names of series begin, in small letters; of Handelingen with their chamber.
  private static let beginnings: [StaticString] = [
    "kst-", "ah-", "h-tk-", "h-ek-", "stcrt-", "stb-", "trb-", "blg-", "dossier-",
  ]

  static func readPublication(at index: Int, of bytes: Bytes) -> [Citation]? {
    for beginning in beginnings where bytes.has(beginning, at: index) {
      var end = index + beginning.utf8CodeUnitCount
      var digits = 0
      while bytes.byte(end).isLetter || bytes.byte(end).isDigit || bytes.byte(end) == UInt8(ascii: "-") {
        digits += bytes[end].isDigit ? 1 : 0
        end += 1
      }
      while bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
      guard digits >= 3, let document = DocumentID(canonical: bytes.string(index..<end)) else { continue }
      return [Citation(document: document, range: index..<end)]
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
    let name = bytes.string(index..<end)
    let document = bytes[index + 4] == UInt8(ascii: "Z") ? DocumentID.zaak(name) : .document(name)
    return [Citation(document: document, range: index..<end)]
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
    return [Citation(document: .decision(target), range: index..<cursor.index)]
  }
}
