/// How running text looks at the ends of its lines.
enum Prose {
  /// Whether a stretch ends as a sentence does, closing quotes, brackets and footnote marks aside.
  static func endsSentence(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    guard let last = lastMeaningful(range, of: bytes) else { return false }
    return last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
      || last == UInt8(ascii: ":") || last == UInt8(ascii: ";")
  }

  /// Like ``endsSentence(_:of:)``, but a colon or semicolon does not end it.
  static func endsFully(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    guard let last = lastMeaningful(range, of: bytes) else { return false }
    return last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
  }

  static func endsQuestion(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    lastMeaningful(range, of: bytes) == UInt8(ascii: "?")
  }

  /// The last byte behind which only quotes, brackets, digits of a mark and blanks stand.
  private static func lastMeaningful(_ range: Range<Int>, of bytes: Bytes) -> UInt8? {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = bytes[end - 1]
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
        || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "*")
        || byte == .blank
      {
        end -= 1
      } else if byte.isDigit {
        let start = startOfDigits(before: end, in: range, of: bytes)
        guard end - start <= 3, start > range.lowerBound, !bytes[start - 1].isWord,
          !endsInThousands(start..<end, in: range, of: bytes),
          bytes[start - 1] != .blank || isQuestionersMark(start, in: range, of: bytes)
        else { return byte }
        end = start
      } else if let length = closingQuote(before: end, of: bytes)
        ?? Superscript.length(before: end, of: bytes)
      {
        end -= length
      } else {
        return byte
      }
    }
    return nil
  }

  /// «67.347»: a number, though «in 2018.347» might be a stop and a mark.
  private static func endsInThousands(_ digits: Range<Int>, in range: Range<Int>, of bytes: Bytes) -> Bool {
    guard digits.count == 3, bytes[digits.lowerBound - 1] == UInt8(ascii: "."),
      digits.lowerBound - 1 > range.lowerBound
    else { return false }
    let start = startOfDigits(before: digits.lowerBound - 1, in: range, of: bytes)
    return (1...3).contains(digits.lowerBound - 1 - start)
  }

  /// «… in de kou staan’? 1)»: a mark that a blank parts from the question.
  private static func isQuestionersMark(_ start: Int, in range: Range<Int>, of bytes: Bytes) -> Bool {
    bytes.byte(bytes.endOfDigits(at: start)) == UInt8(ascii: ")") && start - 2 >= range.lowerBound
      && ".?!".utf8.contains(bytes[start - 2])
  }

  private static func startOfDigits(before end: Int, in range: Range<Int>, of bytes: Bytes) -> Int {
    var start = end
    while start > range.lowerBound, bytes[start - 1].isDigit { start -= 1 }
    return start
  }

  private static func closingQuote(before end: Int, of bytes: Bytes) -> Int? {
    if bytes.has("»", at: end - 2) { return 2 }
    for quote in ["’", "”", "›"] as [StaticString] where bytes.has(quote, at: end - 3) { return 3 }
    return nil
  }

  /// Whether a stretch starts as the middle of a sentence does.
  static func startsLow(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isLower { return true }
      if byte == 0xC3 { return bytes.byte(index + 1) >= 0x9F }
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        index += 1
      } else if bytes.has("‘", at: index) || bytes.has("“", at: index) || bytes.has("’", at: index) {
        index += 3
      } else if bytes.has("«", at: index) {
        index += 2
      } else {
        return byte == UInt8(ascii: ")") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "%")
          || byte == UInt8(ascii: ",")
      }
    }
    return false
  }

  /// Scalars of the first word.
  static func firstWordWidth(_ range: Range<Int>, of bytes: Bytes) -> Int {
    let end = bytes[range].firstIndex(of: .blank) ?? range.upperBound
    return bytes.scalars(in: range.lowerBound..<end)
  }
}
