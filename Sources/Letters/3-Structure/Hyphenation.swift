/// Which hyphens at a line end are spelling and which the layout put there.
enum Hyphenation {
  /// Words that a shortened compound is followed by: «onder- en bovenwereld».
  private static let conjunctions: [StaticString] = [
    "en", "of", "tot", "als", "dan", "noch", "en/of", "respectievelijk", "resp", "dan wel", "e",
    "maar", "c",
  ]

  static func isConjunction(_ word: Range<Int>, of bytes: Bytes) -> Bool {
    conjunctions.contains { $0.utf8CodeUnitCount == word.count && bytes.has($0, at: word.lowerBound) }
  }

  /// First parts that the spelling joins with a hyphen: «ex-minister», «niet-ambtelijk».
  private static let prefixes: Set<String> = [
    "ex", "oud", "niet", "non", "anti", "pro", "vice", "adjunct", "kandidaat", "aspirant", "quasi",
    "pseudo", "semi", "privé", "publiek", "politiek", "sociaal", "economisch", "juridisch",
    "noord", "zuid", "oost", "west", "counter", "minister", "directeur", "plaatsvervangend", "top",
    "trans", "pan", "euro", "interim", "leden", "collega",
  ]

  /// Whether a hyphen between `word` and `next` stays because spelling asks for it.
  static func keeps(_ word: Range<Int>, of text: Bytes, before next: Range<Int>, of bytes: Bytes) -> Bool {
    let part = text[word]
    if part.contains(UInt8(ascii: "-")) { return !joinsInside(part) }
    if isAcronym(part) { return true }
    if prefixes.contains(String(decoding: part, as: UTF8.self).lowercased()) { return true }
    return vowelsClash(text.byte(word.upperBound - 1), bytes.byte(next.lowerBound))
      || part.count == 1
  }

  /// «ver-van-mijn-» goes on with a hyphen; a compound that already has one may still be torn.
  private static func joinsInside(_ part: ArraySlice<UInt8>) -> Bool {
    (part.split(separator: UInt8(ascii: "-")).last?.count ?? 0) > 4
  }

  /// Two capitals: «EU-wetgeving».
  private static func isAcronym(_ part: ArraySlice<UInt8>) -> Bool {
    part.count > 1 && part[part.startIndex].isUpper && part[part.startIndex + 1].isUpper
  }

  /// Vowels that would read as one sound without their hyphen (Leidraad 6.B: klinkerbotsing).
  private static let clashes: Set<String> = [
    "aa", "ae", "ai", "au", "ee", "ei", "eu", "oe", "oi", "oo", "ou", "ui", "uu", "ii", "ie", "eij",
    "éé", "ij",
  ]

  private static func vowelsClash(_ left: UInt8, _ right: UInt8) -> Bool {
    let pair = String(decoding: [left.lowercased, right.lowercased], as: UTF8.self)
    return clashes.contains(pair)
  }

  private static let tremas: [(prefix: StaticString, vowel: Unicode.Scalar, trema: StaticString)] = [
    ("ge", "i", "ï"), ("ge", "e", "ë"), ("ge", "u", "ü"), ("be", "i", "ï"), ("be", "e", "ë"),
    ("co", "o", "ö"),
  ]

  /// A trema goes when its syllable moves to the next line: «ge-» «informeerd» was «geïnformeerd».
  /// The vowel with its trema, when `word` and `next` were such a word.
  static func trema(_ word: Range<Int>, of text: Bytes, before next: Range<Int>, of bytes: Bytes)
    -> StaticString?
  {
    tremas.first { row in
      row.prefix.utf8CodeUnitCount == word.count && text.has(anyCase: row.prefix, at: word.lowerBound)
        && bytes.byte(next.lowerBound) == UInt8(ascii: row.vowel) && next.count > 1
    }?.trema
  }
}

/// How a document spells and sets its words: whether its layout divides them at line ends, and which
/// compounds it has whole.
struct WordInventory: Sendable {
  /// Printed Kamerstukken divide words; letters from a word processor do not, so that a hyphen at their
  /// line ends is spelling.
  let dividesWords: Bool
  /// Hashes of words, of those that begin as a word does which a line end parts: nobody asks for others.
  private let words: Set<UInt64>

  init(_ text: RunningText, of bytes: Bytes) {
    dividesWords =
      text.isUnwrapped || text.printed != nil || Self.divisions(text.lines, of: bytes) >= Self.fewestDivisions
    let openings = Openings(text.lines, of: bytes)
    words =
      openings.isEmpty
      ? [] : bytes.withUnsafeBufferPointer { Self.words(text.lines, of: $0, opening: openings) }
  }

  /// The words of lines, those of the shortest and those that end in a hyphen left out.
  private static func words(
    _ lines: [RunningLine], of bytes: UnsafeBufferPointer<UInt8>, opening openings: Openings
  ) -> Set<UInt64> {
    var words: Set<UInt64> = []
    for line in lines {
      var index = line.range.lowerBound
      while index < line.range.upperBound {
        let start = index
        while index < line.range.upperBound, bytes[index] != .blank { index += 1 }
        if index - start >= shortestWord { insert(start..<index, of: bytes, openings, into: &words) }
        index += 1
      }
    }
    return words
  }

  private static func insert(
    _ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, _ openings: Openings,
    into words: inout Set<UInt64>
  ) {
    var start = word.lowerBound
    while start < word.upperBound, !bytes[start].isWord { start += 1 }
    guard start < word.upperBound, openings.hold(bytes[start]) else { return }
    var end = start
    while end < word.upperBound, bytes[end].isWord || bytes[end] == UInt8(ascii: "-") { end += 1 }
    guard bytes[end - 1] != UInt8(ascii: "-") else { return }
    words.insert(hash(UnsafeBufferPointer(rebasing: bytes[start..<end])))
  }

  /// The bytes, in lower case, that begin the words which line ends part.
  private struct Openings {
    private var bytes = [Bool](repeating: false, count: 256)
    private(set) var isEmpty = true

    init(_ lines: [RunningLine], of text: Bytes) {
      for line in lines where text[line.range.upperBound - 1] == UInt8(ascii: "-") {
        var start = line.range.upperBound - 1
        while start > line.range.lowerBound, text[start - 1].isWord || text[start - 1] == UInt8(ascii: "-") {
          start -= 1
        }
        bytes[Int(text[start].lowercased)] = true
        isEmpty = false
      }
    }

    func hold(_ byte: UInt8) -> Bool { bytes[Int(byte.lowercased)] }
  }

  /// So many line ends that only the layout can have hyphenated show that it divides words.
  private static let fewestDivisions = 2
  /// Shorter words are not divided, or not worth the memory.
  private static let shortestWord = 5

  /// Line ends with a hyphen that the spelling does not ask for.
  private static func divisions(_ lines: [RunningLine], of bytes: Bytes) -> Int {
    zip(lines, lines.dropFirst()).count { line, next in
      let end = line.range.upperBound - 1
      guard bytes[end] == UInt8(ascii: "-"), bytes.byte(end - 1).isLower,
        bytes[next.range.lowerBound].isLower
      else { return false }
      var start = end
      while start > line.range.lowerBound, bytes[start - 1].isWord || bytes[start - 1] == UInt8(ascii: "-") {
        start -= 1
      }
      var wordEnd = next.range.lowerBound
      while wordEnd < next.range.upperBound, bytes[wordEnd].isWord { wordEnd += 1 }
      let second = next.range.lowerBound..<wordEnd
      return !Hyphenation.isConjunction(second, of: bytes)
        && !Hyphenation.keeps(start..<end, of: bytes, before: second, of: bytes)
    }
  }

  /// Whether the document has `left-right` whole somewhere.
  func spellsWithHyphen(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    words.contains(Self.hash(left + [UInt8(ascii: "-")] + right))
  }

  /// Whether the document has both in one word, without a hyphen.
  func spellsAsOne(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    words.contains(Self.hash(left + right))
  }

  /// FNV-1a of the word in lower case.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.lowercased)) &* 0x100_0000_01B3 }
  }
}
