/// A sentence as the forms of commitments are looked for in it: its words, folded, and where each stands.
struct SentenceWords {
  struct Word {
    /// Without case and accents: `geinformeerd`.
    let text: String
    /// Bytes of the passage.
    let range: Range<Int>
  }

  let words: [Word]
  /// By a word's index: whether a comma, semicolon, colon, bracket or dash stands between it and the word before.
  let opensPart: [Bool]
  /// Bytes of the passage, without blanks at either end.
  let range: Range<Int>
  let bytes: Bytes

  var count: Int { words.count }
  var isQuestion: Bool { range.upperBound > 0 && bytes[range.upperBound - 1] == UInt8(ascii: "?") }

  subscript(index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

  init(_ range: Range<Int>, of bytes: Bytes) {
    var words: [Word] = []
    var opens: [Bool] = []
    var index = range.lowerBound
    var isOpened = false
    while index < range.upperBound {
      guard bytes[index].isWord, !bytes.isPunctuation(at: index) else {
        isOpened = isOpened || Self.parts(bytes[index]) || bytes.isPunctuation(at: index)
        index += bytes.isPunctuation(at: index) ? (bytes[index] == 0xE2 ? 3 : 2) : 1
        continue
      }
      let start = index
      while index < range.upperBound, bytes[index].isWord, !bytes.isPunctuation(at: index) { index += 1 }
      words.append(Word(text: Folding.fold(bytes.string(start..<index)), range: start..<index))
      opens.append(isOpened)
      isOpened = false
    }
    self.words = words
    opensPart = opens
    self.range = bytes.trimmed(range)
    self.bytes = bytes
  }

  private static func parts(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
  }

  /// Whether words stand at an index, one behind the other.
  func has(_ phrase: [String], at index: Int) -> Bool {
    index >= 0 && index + phrase.count <= words.count
      && phrase.indices.allSatisfy { words[index + $0].text == phrase[$0] }
  }

  /// The longest of several phrases that stands at an index, in words.
  func length(of phrases: [[String]], at index: Int) -> Int? {
    phrases.filter { has($0, at: index) }.map(\.count).max()
  }

  /// Where one of several phrases first stands within a stretch of words.
  func first(of phrases: [[String]], in stretch: Range<Int>) -> Range<Int>? {
    for index in stretch.clamped(to: 0..<count) {
      if let length = length(of: phrases, at: index), index + length <= stretch.upperBound {
        return index..<index + length
      }
    }
    return nil
  }

  func has(anyOf phrases: [[String]]) -> Bool { first(of: phrases, in: 0..<count) != nil }

  /// The words of a stretch as they stand, with what parts them.
  func text(_ stretch: Range<Int>) -> String {
    let stretch = stretch.clamped(to: 0..<count)
    guard !stretch.isEmpty else { return "" }
    return bytes.string(
      words[stretch.lowerBound].range.lowerBound..<words[stretch.upperBound - 1].range.upperBound)
  }
}

extension Array where Element == UInt8 {
  /// Whether a sign beyond ASCII that is no letter starts here: a dash, a quotation mark, a no-break blank.
  fileprivate func isPunctuation(at index: Int) -> Bool {
    (self[index] == 0xE2 && (byte(index + 1) == 0x80 || byte(index + 1) == 0x81)) || (self[index] == 0xC2)
  }
}

/// Where the sentences of a passage begin and end.
enum Sentences {
  /// Words with a full stop behind which a sentence goes on though a capital follows: «de heer mr. Bos», «jl. Kamer».
  private static let abbreviations: Set<String> = [
    "mr", "dr", "drs", "ir", "ing", "prof", "nr", "nrs", "art", "lid", "bijv", "dhr", "mw", "cs", "ca", "dd",
    "resp", "vgl", "blz", "no", "stb", "stcrt", "incl", "excl", "zgn", "ev", "mln", "mld",
  ]

  /// By full stops, question and exclamation marks with a blank and no small letter behind them.
  static func ranges(of bytes: Bytes) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where ends(at: index, of: bytes) {
      let range = bytes.trimmed(start..<index + 1)
      if !range.isEmpty { found.append(range) }
      start = index + 1
    }
    let rest = bytes.trimmed(start..<bytes.count)
    return rest.isEmpty ? found : found + [rest]
  }

  private static func ends(at index: Int, of bytes: Bytes) -> Bool {
    let byte = bytes[index]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!"),
      bytes.byte(index + 1) == .blank
    else { return false }
    var next = index + 1
    while bytes.byte(next) == .blank { next += 1 }
    guard next < bytes.count, !bytes[next].isLower, !bytes[next].isDigit || byte != UInt8(ascii: ".") else {
      return false
    }
    return byte != UInt8(ascii: ".") || !isAbbreviation(before: index, of: bytes)
  }

  private static func isAbbreviation(before index: Int, of bytes: Bytes) -> Bool {
    var start = index
    while start > 0, bytes[start - 1].isWord { start -= 1 }
    let word = bytes.string(start..<index)
    if bytes.byte(start - 1) == UInt8(ascii: "."), index - start <= 2 { return true }
    return (index - start == 1 && bytes[start].isUpper) || abbreviations.contains(word.lowercased())
  }
}
