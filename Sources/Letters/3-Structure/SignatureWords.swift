/// The words that close a letter.
enum SignatureWords {
  private static let greetings: [StaticString] = [
    "hoogachtend", "met vriendelijke groet", "met de meeste hoogachting", "met hartelijke groet",
    "met hoogachting",
  ]

  private static let offices: [StaticString] = [
    "de minister van ", "de minister voor ", "de staatssecretaris van ", "de staatssecretaris voor ",
    "de minister-president", "minister van ", "staatssecretaris van ", "minister voor ",
    "de minister van,", "de viceminister-president",
  ]

  private static let onBehalf: [StaticString] = ["mede namens ", "ook namens ", "namens ", "mede-namens "]

  static func isGreeting(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    range.count <= 40 && greetings.contains { bytes.has(anyCase: $0, at: range.lowerBound) }
  }

  static func isOnBehalf(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    range.count <= 120 && onBehalf.contains { bytes.has(anyCase: $0, at: range.lowerBound) }
      && !Prose.endsFully(range, of: bytes)
  }

  /// Whether a line starts with an office and could be the first line of a signature.
  static func startsOffice(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    range.count <= 120 && offices.contains { bytes.has(anyCase: $0, at: range.lowerBound) }
      && !Prose.endsSentence(range, of: bytes)
  }

  static func startsSignature(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    isGreeting(range, of: bytes) || isOnBehalf(range, of: bytes)
      || (startsOffice(range, of: bytes) && bytes[range.upperBound - 1] == UInt8(ascii: ","))
  }

  private static let titles: [StaticString] = [
    "drs.", "dr.", "mr.", "ir.", "ing.", "prof.", "mw.", "dhr.", "jhr.", "w.g.", "mevrouw", "bc.",
  ]

  /// «D. Yeşilgöz-Zegerius», «drs. K.H. Ollongren», «Sander Dekker»: initials or names, no sentence.
  static func isName(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    guard range.count >= 4, range.count <= 50, !bytes[range].contains(where: { $0.isDigit }),
      bytes[range.upperBound - 1] != UInt8(ascii: "?"), bytes[range.upperBound - 1] != UInt8(ascii: ":")
    else { return false }
    if titles.contains(where: { bytes.has(anyCase: $0, at: range.lowerBound) }) { return true }
    guard bytes[range.lowerBound].isUpper else { return false }
    if hasInitials(range, of: bytes) { return true }
    let words = bytes[range].split(separator: .blank)
    let last = bytes[range.upperBound - 1]
    return (2...5).contains(words.count) && last.isWord
      && words.first?.first?.isUpper == true
      && words.last?.first.map { $0.isUpper || $0 >= 0x80 } == true
      && words.allSatisfy { $0.count > 1 }
  }

  /// «D. Yeşilgöz», «Th.C. de Graaf», «drs. I.K. van Engelshoven»
  static func hasInitials(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    titles.contains { bytes.has(anyCase: $0, at: range.lowerBound) }
      || (bytes[range.lowerBound].isUpper
        && (bytes.byte(range.lowerBound + 1) == UInt8(ascii: ".")
          || bytes.byte(range.lowerBound + 2) == UInt8(ascii: ".")))
  }
}
