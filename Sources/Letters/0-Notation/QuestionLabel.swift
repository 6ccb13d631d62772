/// A line that announces a question or an answer: «Vraag 3 en 4», «Antwoord op vragen 4, 5 en 6».
struct QuestionLabel: Equatable, Sendable {
  enum Kind: Sendable {
    case question, answer
  }

  let kind: Kind
  /// As written: `1`, `3 en 4`; nil for a bare «Antwoord».
  let number: String?
  /// What stands behind the label on its line; empty as a rule.
  let rest: Range<Int>

  /// The longest of words that begin alike comes first.
  private static let words: [(StaticString, Kind)] = [
    ("antwoorden op de vragen", .answer), ("antwoord op de vragen", .answer),
    ("antwoorden op vragen", .answer), ("antwoord op vragen", .answer),
    ("antwoorden op vraag", .answer), ("antwoorden vragen", .answer), ("antwoorden vraag", .answer),
    ("antwoord op vraag", .answer), ("antwoord op de vraag", .answer),
    ("antwoord vragen", .answer), ("antwoord vraag", .answer), ("antwoorden", .answer),
    ("antwoord", .answer), ("vragen", .question), ("vraag", .question),
  ]

  init(kind: Kind, number: String?, rest: Range<Int>) {
    (self.kind, self.number, self.rest) = (kind, number, rest)
  }

  init?(_ range: Range<Int>, of bytes: Bytes) {
    guard !range.isEmpty, "AV".utf8.contains(bytes[range.lowerBound]) else { return nil }
    for (word, kind) in Self.words {
      var cursor = Cursor(bytes: bytes, index: range.lowerBound)
      guard cursor.takeWord(word) else { continue }
      cursor.skipBlanks()
      let number = Self.takeNumbers(&cursor)
      let marked = cursor.take(UInt8(ascii: ":")) || cursor.take(UInt8(ascii: "."))
      guard number != nil || kind == .answer else { return nil }
      let rest = bytes.trimmed(min(cursor.index, range.upperBound)..<range.upperBound)
      // Text behind the label must look like the start of a sentence.
      let startsSentence =
        marked || (number != nil && kind == .question && rest.count > 3 && bytes[rest.lowerBound].isUpper)
      guard rest.isEmpty || startsSentence else { return nil }
      (self.kind, self.number, self.rest) = (kind, number, rest)
      return
    }
    return nil
  }

  /// «1», «4a», «3 en 4», «4, 5, 6 en 7», «2 t/m 5».
  private static func takeNumbers(_ cursor: inout Cursor) -> String? {
    let start = cursor.index
    guard takeNumber(&cursor) else { return nil }
    var end = cursor.index
    while true {
      var trial = cursor
      trial.skipBlanks()
      guard
        trial.take(UInt8(ascii: ",")) || trial.takeDash()
          || trial.takeWord(of: ["en met", "en", "t/m", "tot en met", "&"])
      else { break }
      trial.skipBlanks()
      _ = trial.takeWord(of: ["en", "vraag"])
      trial.skipBlanks()
      guard takeNumber(&trial) else { break }
      cursor = trial
      end = trial.index
    }
    cursor.index = end
    return cursor.bytes.string(start..<end)
  }

  private static func takeNumber(_ cursor: inout Cursor) -> Bool {
    guard cursor.takeDigits(1...3) != nil else { return false }
    if cursor.byte.isLower, !cursor.peek(1).isWord { cursor.index += 1 }
    return true
  }
}
