/// A place in a text from which a citation is read, part by part. Copy it to try a part and go back.
struct Cursor {
  let bytes: Bytes
  var index: Int

  var byte: UInt8 { bytes.byte(index) }

  func peek(_ distance: Int) -> UInt8 { bytes.byte(index + distance) }

  /// Steps over blanks; true, so that it reads as part of a condition.
  @discardableResult
  mutating func skipBlanks() -> Bool {
    while byte == .blank { index += 1 }
    return true
  }

  /// Steps over blanks and at most one comma among them.
  mutating func skipSeparators() {
    skipBlanks()
    if byte == UInt8(ascii: ",") { index += 1 }
    skipBlanks()
  }

  mutating func take(_ character: UInt8) -> Bool {
    guard byte == character else { return false }
    index += 1
    return true
  }

  /// Takes a word given in lower case, in any case, when no letter or digit follows it.
  mutating func takeWord(_ word: StaticString) -> Bool {
    guard bytes.has(anyCase: word, at: index) else { return false }
    let end = index + word.utf8CodeUnitCount
    let last = bytes[end - 1]
    guard !last.isWord || !bytes.byte(end).isWord || bytes.endsPunctuation(startingAt: end) else {
      return false
    }
    index = end
    return true
  }

  /// Takes the first of several words that stands here; the longest must come first.
  mutating func takeWord(of words: [StaticString]) -> Bool {
    for word in words where takeWord(word) { return true }
    return false
  }

  /// Takes a run of digits of an allowed length that no further digit follows.
  mutating func takeDigits(_ lengths: ClosedRange<Int>) -> Range<Int>? {
    let end = bytes.endOfDigits(at: index)
    guard lengths.contains(end - index) else { return nil }
    defer { index = end }
    return index..<end
  }

  /// Takes a hyphen or an en dash, as writers use them alike.
  mutating func takeDash() -> Bool {
    if take(UInt8(ascii: "-")) { return true }
    guard bytes.has("–", at: index) else { return false }
    index += 3
    return true
  }

  /// Whether what stands here can end a number: no letter or digit goes on.
  var atEndOfNumber: Bool {
    !byte.isWord || bytes.endsPunctuation(startingAt: index)
  }
}

extension Array where Element == UInt8 {
  /// Whether the scalar that starts at `index` is punctuation of U+2000…U+206F or one of « » ·.
  func endsPunctuation(startingAt index: Int) -> Bool {
    switch byte(index) {
    case 0xE2: byte(index + 1) == 0x80 || byte(index + 1) == 0x81
    case 0xC2: true
    default: false
    }
  }
}
