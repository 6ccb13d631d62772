/// A number that starts a heading, a question or an item: `2.`, `1.1`, `4a.`, `IV.`, `b)`, `1°.`.
struct NumberedStart: Equatable {
  /// Without its full stop: `4a`, `1.1`.
  let number: String
  /// How deep the number says it lies: 1 for `2`, 2 for `2.1` and `4a`.
  let level: Int
  /// The text behind it; empty when the number stands alone.
  let rest: Range<Int>
  /// Closed by a bracket, or an ordinal, as items are and headings are not.
  let hasBracket: Bool

  init?(_ range: Range<Int>, of bytes: Bytes) {
    if let inner = Self.bracketed(range, of: bytes) {
      number = bytes.string(inner)
      level = 1
      rest = bytes.trimmed(inner.upperBound + 1..<range.upperBound)
      hasBracket = true
      return
    }
    var index = range.lowerBound
    var level = 1
    if bytes.byte(index).isDigit {
      index = bytes.endOfDigits(at: index)
      guard index - range.lowerBound <= 2 else { return nil }
      while bytes.byte(index) == UInt8(ascii: "."), bytes.byte(index + 1).isDigit {
        let end = bytes.endOfDigits(at: index + 1)
        guard end - index <= 3 else { return nil }  // «31.577» is an amount
        index = end
        level += 1
      }
      if bytes.byte(index).isLower, !bytes.byte(index + 1).isWord {
        index += 1
        level += 1
      }
    } else {
      guard let end = Self.endOfLetters(range, of: bytes) else { return nil }
      index = end
    }
    let isOrdinal = bytes[range.lowerBound].isDigit && level == 1 && bytes.has("°", at: index)
    if isOrdinal { index += 2 }
    let numberEnd = index
    let closing = bytes.byte(index)
    if closing == UInt8(ascii: ".") || closing == UInt8(ascii: ")") || closing == UInt8(ascii: ":") {
      index += 1
    } else if !isOrdinal, level == 1 || !bytes[range.lowerBound].isDigit {
      return nil
    }
    guard index <= range.upperBound, index == range.upperBound || bytes[index] == .blank else { return nil }
    number = bytes.string(range.lowerBound..<numberEnd)
    self.level = level
    hasBracket = closing == UInt8(ascii: ")") || isOrdinal
    rest = bytes.trimmed(index..<range.upperBound)
  }

  /// «(1)», «(a)», «(iv)»: what the brackets hold.
  private static func bracketed(_ range: Range<Int>, of bytes: Bytes) -> Range<Int>? {
    guard bytes[range.lowerBound] == UInt8(ascii: "("),
      let close = bytes[range].prefix(6).firstIndex(of: UInt8(ascii: ")")), close > range.lowerBound + 1,
      close + 1 == range.upperBound || bytes[close + 1] == .blank
    else { return nil }
    let inner = range.lowerBound + 1..<close
    if bytes.number(inner) != nil { return inner.count <= 2 ? inner : nil }
    let isNumeral = bytes[inner].allSatisfy { "ivx".utf8.contains($0) }
    return isNumeral || (inner.count == 1 && bytes[inner.lowerBound].isLower) ? inner : nil
  }

  /// Roman numerals and single letters: `IV`, `A`, `b`.
  private static func endOfLetters(_ range: Range<Int>, of bytes: Bytes) -> Int? {
    var index = range.lowerBound
    let numerals = "IVX".utf8
    while index < range.upperBound, numerals.contains(bytes[index]) { index += 1 }
    if index > range.lowerBound, index - range.lowerBound <= 5 { return index }
    guard bytes.byte(range.lowerBound).isLetter, !bytes.byte(range.lowerBound + 1).isWord else { return nil }
    return range.lowerBound + 1
  }
}

/// The sign that starts an item of a list.
enum Bullet {
  /// U+F0B7 is what Word's symbol font leaves behind (seeds/002, line 87), U+FFFD a sign that the source's font
  /// did not name.
  private static let signs: [StaticString] = [
    "•", "\u{FFFD}", "\u{F0B7}", "\u{F0A7}", "▪", "◦", "●", "○", "■", "□", "‣", "·", "–", "—", "-", "*", "o",
    "§", "",
  ]

  /// Where the text behind a bullet starts; nil when the line has none.
  static func textStart(_ range: Range<Int>, of bytes: Bytes) -> Int? {
    for sign in signs where bytes.has(sign, at: range.lowerBound) {
      var index = range.lowerBound + sign.utf8CodeUnitCount
      let isSymbol =
        sign.utf8CodeUnitCount > 1 && sign.utf8Start[0] != 0xE2 || bytes.has("•", at: range.lowerBound)
      guard bytes.byte(index) == .blank || isSymbol else { continue }
      while index < range.upperBound, bytes[index] == .blank { index += 1 }
      guard index < range.upperBound else { continue }
      return index
    }
    return nil
  }

  /// Whether a line is a bullet and nothing else.
  static func standsAlone(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    range.count <= 3
      && signs.contains { $0.utf8CodeUnitCount == range.count && bytes.has($0, at: range.lowerBound) }
  }

  /// Whether the sign also occurs inside sentences, so that only its place makes it a bullet.
  static func isDash(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    bytes.has("-", at: range.lowerBound) || bytes.has("–", at: range.lowerBound)
      || bytes.has("—", at: range.lowerBound)
  }
}
