/// UTF-8 as the parser scans it: bytes and ranges of them, turned into strings only at the end.
typealias Bytes = [UInt8]

extension UInt8 {
  static let blank = UInt8(ascii: " ")

  var isDigit: Bool { self &- 0x30 < 10 }
  var isUpper: Bool { self &- 0x41 < 26 }
  var isLower: Bool { self &- 0x61 < 26 }
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// ASCII letter or digit, or part of a scalar beyond ASCII.
  var isWord: Bool { isLetter || isDigit || self >= 0x80 }
  /// «.», «?» or «!»
  var endsSentence: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: "?") || self == UInt8(ascii: "!")
  }
  /// A byte that continues a scalar: counts for nothing where scalars are counted.
  var continuesScalar: Bool { self & 0xC0 == 0x80 }
  var lowercased: UInt8 { isUpper ? self | 0x20 : self }
  var uppercased: UInt8 { isLower ? self & ~0x20 : self }
  /// The value of a digit.
  var digit: Int { Int(self) - 0x30 }
}

extension Array where Element == UInt8 {
  /// Whether `word` stands at `index`, letter by letter.
  func has(_ word: StaticString, at index: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard index >= 0, index + length <= count else { return false }
    let start = word.utf8Start
    return withUnsafeBufferPointer { bytes in
      for offset in 0..<length where bytes[index + offset] != start[offset] { return false }
      return true
    }
  }

  /// Whether `word`, given in lower case, stands at `index` in any case (of ASCII letters).
  func has(anyCase word: StaticString, at index: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard index >= 0, index + length <= count else { return false }
    let start = word.utf8Start
    return withUnsafeBufferPointer { bytes in
      for offset in 0..<length where bytes[index + offset].lowercased != start[offset] { return false }
      return true
    }
  }

  /// Where `word`, given in lower case, first stands in `range`, in any case; nil if nowhere.
  func firstIndex(ofAnyCase word: StaticString, in range: Range<Int>) -> Int? {
    let length = word.utf8CodeUnitCount
    guard length > 0, range.count >= length, range.lowerBound >= 0, range.upperBound <= count else {
      return nil
    }
    let (first, capital) = (word.utf8Start[0], word.utf8Start[0].uppercased)
    return withUnsafeBufferPointer { bytes in
      for index in range.lowerBound...(range.upperBound - length)
      where (bytes[index] == first || bytes[index] == capital) && has(anyCase: word, at: index) {
        return index
      }
      return nil
    }
  }

  /// Whether `word`, given in lower case, stands anywhere, in any case.
  func holds(anyCase word: StaticString) -> Bool { firstIndex(ofAnyCase: word, in: 0..<count) != nil }

  /// Whether `other` stands anywhere.
  func holds(_ other: [UInt8]) -> Bool {
    guard let first = other.first, other.count <= count else { return false }
    return (0...(count - other.count)).contains { start in
      self[start] == first && self[start..<start + other.count].elementsEqual(other)
    }
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  /// The range without blanks at either end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, self[low] == .blank { low += 1 }
    while high > low, self[high - 1] == .blank { high -= 1 }
    return low..<high
  }

  /// The end of the run of digits that starts at `index`.
  func endOfDigits(at index: Int) -> Int {
    var end = index
    while end < count, self[end].isDigit { end += 1 }
    return end
  }

  /// The number that the digits of `range` write; nil when there are none or more than nine.
  func number(_ range: Range<Int>) -> Int? {
    guard (1...9).contains(range.count) else { return nil }
    var value = 0
    for index in range {
      guard self[index].isDigit else { return nil }
      value = value * 10 + self[index].digit
    }
    return value
  }

  /// The byte at `index`, or zero outside.
  func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < count ? self[index] : 0
  }

  /// Whether a word could start at `index`: nothing wordlike stands right before it.
  func startsWord(_ index: Int) -> Bool {
    index == 0 || !self[index - 1].isWord || endsPunctuation(before: index)
  }

  /// Whether the scalar that ends at `index` is punctuation of U+2000…U+206F or one of « » ·.
  func endsPunctuation(before index: Int) -> Bool {
    if index >= 3, self[index - 3] == 0xE2, self[index - 2] == 0x80 || self[index - 2] == 0x81 {
      return true
    }
    guard index >= 2, self[index - 2] == 0xC2 else { return false }
    return self[index - 1] < 0xC0
  }
}
