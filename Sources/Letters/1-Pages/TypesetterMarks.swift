/// Characters that mean something to a typesetter and nothing to a reader, and what becomes of them.
enum TypesetterMarks {
  private static let blank: Bytes = [.blank]
  private static let bullet = Bytes("•".utf8)
  private static let hyphen: Bytes = [UInt8(ascii: "-")]
  private static let lineEnd: Bytes = [0x0A]

  /// Whether a scalar breaks a line of the source: U+000B, U+0085, U+2028 and, where a paragraph begins behind
  /// it, U+2029.
  static func innerBreak(at index: Int, of text: Bytes) -> SourceText.InnerBreak.Kind? {
    switch (text[index], text.byte(index + 1), text.byte(index + 2)) {
    case (0x0B, _, _), (0xC2, 0x85, _), (0xE2, 0x80, 0xA8): .line
    case (0xE2, 0x80, 0xA9): .paragraph
    default: nil
    }
  }

  /// What stands for the scalar at `index`, and its length in bytes; nil when it stays.
  static func replacement(at index: Int, of text: Bytes) -> (Bytes?, length: Int) {
    switch text[index] {
    case 0x0D: (text.byte(index + 1) == 0x0A ? [] : [0x0A], 1)
    case 0x0B: (lineEnd, 1)
    case 0x09: (Bytes(repeating: .blank, count: 4), 1)
    case 0xC2: latin(text, index)
    case 0xE2: punctuation(text, index)
    case 0xE3: (text.has("\u{3000}", at: index) ? blank : nil, 3)
    case 0xEF: presentation(text, index)
    default: (nil, 1)
    }
  }

  private static func latin(_ text: Bytes, _ index: Int) -> (Bytes?, length: Int) {
    switch text.byte(index + 1) {
    case 0xA0: (blank, 2)  // no-break blank
    case 0xAD: (endsLine(text, index + 2) ? hyphen : [], 2)  // soft hyphen
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D:  // bytes without a sign, which PDF says are bullets
      (startsItem(text, index) ? bullet : nil, 2)
    case 0x85: (lineEnd, 2)  // next line
    default: (nil, 2)
    }
  }

  private static func punctuation(_ text: Bytes, _ index: Int) -> (Bytes?, length: Int) {
    guard text.byte(index + 1) == 0x80 || text.byte(index + 1) == 0x81 else { return (nil, 3) }
    return switch (text.byte(index + 1), text.byte(index + 2)) {
    case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F): (blank, 3)  // thin and other blanks
    case (0x80, 0x8B...0x8D), (0x81, 0xA0...0xA4): ([], 3)  // zero width
    case (0x80, 0x90), (0x80, 0x91): (hyphen, 3)
    case (0x80, 0xA8), (0x80, 0xA9): (lineEnd, 3)
    default: (nil, 3)
    }
  }

  private static let ligatures: [StaticString] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  private static func presentation(_ text: Bytes, _ index: Int) -> (Bytes?, length: Int) {
    if text.has("\u{FEFF}", at: index) { return ([], 3) }
    guard text.byte(index + 1) == 0xAC, (0x80...0x86).contains(text.byte(index + 2)) else {
      return (nil, 3)
    }
    return (Bytes(ligatures[Int(text[index + 2]) - 0x80].description.utf8), 3)
  }

  private static func startsItem(_ text: Bytes, _ index: Int) -> Bool {
    text.byte(index + 2) == .blank && (index == 0 || text[index - 1] == 0x0A)
  }

  private static func endsLine(_ text: Bytes, _ index: Int) -> Bool {
    var next = index
    while text.byte(next) == .blank || text.byte(next) == 0x0D { next += 1 }
    return next >= text.count || text[next] == 0x0A
  }
}

/// The Windows code page that old ministries' files are in.
enum Windows1252 {
  /// The scalars of bytes 0x80 to 0x9F; a question mark where the page has none.
  private static let upper: [Unicode.Scalar] = Array("€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ".unicodeScalars)

  static func utf8(_ input: Bytes) -> Bytes {
    var output = Bytes()
    output.reserveCapacity(input.count + input.count / 8)
    for byte in input {
      switch byte {
      case 0..<0x80: output.append(byte)
      case 0x80..<0xA0: output += Array(upper[Int(byte) - 0x80].utf8Bytes)
      default: output += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return output
  }
}

extension Unicode.Scalar {
  fileprivate var utf8Bytes: String.UTF8View { String(self).utf8 }
}
