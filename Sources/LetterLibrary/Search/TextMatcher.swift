import Letters

/// Whether the words of a query stand in a letter: what the full-text index tells, told by the text alone.
/// For beginnings of words so short that the index would have to put half of itself together.
struct TextMatcher: Sendable {
  private let words: Words

  init(_ words: Words) { self.words = words }

  func matches(_ text: FoldedText) -> Bool { Self.holds(words, text) }

  private static func holds(_ words: Words, _ text: FoldedText) -> Bool {
    switch words {
    case .phrase(let words, let isBeginning): text.holds(words, isBeginning: isBeginning)
    case .near(let phrases, let distance): text.holds(phrases, within: distance)
    case .all(let parts): parts.allSatisfy { holds($0, text) }
    case .any(let parts): parts.contains { holds($0, text) }
    case .not(let part): !holds(part, text)
    }
  }
}

/// The folded text of a letter as bytes: words between blanks, head and text apart.
struct FoldedText: Sendable {
  private static let parting: UInt8 = 1
  private let bytes: [UInt8]

  init(_ letter: Letter) {
    let text = SearchText.text(of: letter)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.reduce(512) { $0 + $1.utf8.count + 1 })
    for fact in SearchText.head(of: letter) { Folding.append(fact, to: &bytes) }
    bytes.append(contentsOf: [0x20, Self.parting])
    for part in text { Folding.append(part, to: &bytes) }
    self.bytes = [0x20] + bytes + [0x20]
  }

  /// A text that is folded already.
  init(folded: String) { bytes = [0x20] + Array(folded.utf8) + [0x20] }

  func holds(_ words: [String], isBeginning: Bool) -> Bool {
    let pattern = Self.pattern(words, isBeginning: isBeginning)
    return bytes.withUnsafeBufferPointer { Self.first(pattern, in: $0, from: 0) != nil }
  }

  private static func pattern(_ words: [String], isBeginning: Bool) -> [UInt8] {
    Array((" " + words.joined(separator: " ") + (isBeginning ? "" : " ")).utf8)
  }

  /// Where a pattern of two bytes or more first stands.
  private static func first(_ pattern: [UInt8], in text: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    guard pattern.count > 1, text.count - from >= pattern.count else { return nil }
    let (first, second) = (pattern[0], pattern[1])
    var index = from
    let last = text.count - pattern.count
    while index <= last {
      if text[index + 1] == second, text[index] == first,
        pattern.indices.allSatisfy({ text[index + $0] == pattern[$0] })
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether every phrase stands so that no more than `distance` words part the end of the first one from
  /// the start of the last, as FTS5 counts it.
  func holds(_ phrases: [[String]], within distance: Int) -> Bool {
    bytes.split(separator: Self.parting).contains { part in
      let words = part.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      let starts = phrases.map { Self.starts(of: $0, in: words) }
      let ends = Set(starts.joined()).sorted()
      return ends.contains { last in
        zip(phrases, starts).allSatisfy { phrase, starts in
          starts.contains { $0 <= last && $0 + phrase.count + distance >= last }
        }
      }
    }
  }

  private static func starts(of phrase: [String], in words: [String]) -> [Int] {
    guard !phrase.isEmpty, words.count >= phrase.count else { return [] }
    return (0...(words.count - phrase.count)).filter { words[$0..<$0 + phrase.count].elementsEqual(phrase) }
  }
}
