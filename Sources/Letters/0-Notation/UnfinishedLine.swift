/// Lines that no paragraph ends with, or starts with.
extension Prose {
  /// Words that lead to another: articles, prepositions, conjunctions.
  private static let leading: Set<String> = [
    "de", "het", "een", "van", "voor", "aan", "in", "op", "en", "of", "te", "met", "door", "over", "uit",
    "bij",
    "naar", "om", "als", "dat", "die", "der", "den", "des", "tot", "tegen", "onder", "tussen", "rond",
    "tijdens",
    "wegens", "via", "per", "inzake", "betreffende", "namens", "mijn", "onze", "uw", "hun", "zijn", "haar",
    "deze", "dit", "ik", "wij", "is", "zich", "ook", "niet", "sinds", "vanaf", "zonder", "volgens", "binnen",
  ]

  private static let longestLeading = 12

  /// What is written short before a number.
  private static let abbreviations: Set<String> = [
    "nr.", "nrs.", "blz.", "p.", "pp.", "pag.", "art.", "artt.", "d.d.", "jl.", "ca.", "circa.", "bijl.",
    "kamerstuk", "kamerstukken", "artikel", "artikelen", "no.", "punt", "lid", "vraag", "vragen",
  ]

  static func endsOpen(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    endsInWordThatLeads(range, of: bytes) || endsInBracket(range, of: bytes)
  }

  /// Whether a stretch ends in a word that leads to another: «… het advies van de».
  static func endsInWordThatLeads(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    let word = lastWord(range, of: bytes)
    guard word.count <= longestLeading, let first = word.first else { return false }
    // «Het» alone on its line opened a sentence.
    return (first.isLower || word.count == range.count)
      && leading.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// Whether a stretch ends inside a bracket that it opened.
  static func endsInBracket(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    guard let open = bytes[range].lastIndex(of: UInt8(ascii: "(")) else { return false }
    return !bytes[open..<range.upperBound].contains(UInt8(ascii: ")"))
  }

  /// Whether a stretch ends in what a number follows: «nr.», «blz.», «artikel».
  static func endsInAbbreviation(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    let word = lastWord(range, of: bytes).drop { $0 == UInt8(ascii: "(") }
    return word.count <= 12 && abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// Words of the sentence that are written short: «bijv.», «zgn.»; and those with stops inside: «o.a.».
  private static let shortWords: Set<String> = [
    "bijv.", "zgn.", "evt.", "resp.", "incl.", "excl.", "jl.", "vgl.", "ca.", "mr.", "dr.", "drs.", "prof.",
    "ir.",
  ]

  /// Whether a stretch ends in a word written short, whose stop ends no sentence.
  static func endsInShortWord(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    let word = lastWord(range, of: bytes).drop { $0 == UInt8(ascii: "(") }
    guard word.count <= 8, word.last == UInt8(ascii: ".") else { return false }
    return word.dropLast().contains(UInt8(ascii: "."))
      || shortWords.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// Whether a stretch starts with the punctuation that ends another: «. Op», «,», «; dat».
  static func startsPunctuated(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    guard let first = bytes[range].first, ".,;:)?!".utf8.contains(first) else { return false }
    return range.count == 1 || !bytes[range.lowerBound + 1].isWord
  }

  /// Whether a text reads as words, not as a cell of a table.
  static func reads(_ text: Bytes) -> Bool {
    guard let first = text.first, !first.isDigit || text.count > 40 else { return false }
    return text.contains { $0.isLower }
      && (text.count >= 25 || text.contains(.blank) || endsSentence(0..<text.count, of: text))
  }

  private static func lastWord(_ range: Range<Int>, of bytes: Bytes) -> ArraySlice<UInt8> {
    let start = bytes[range].lastIndex(of: .blank).map { $0 + 1 } ?? range.lowerBound
    return bytes[start..<range.upperBound]
  }
}
