import Letters

/// By what a note or a label knows its letter.
public struct LetterKey: Sendable, Hashable {
  /// `kst-29911-433`; of a letter that is no printed paper its case and kind, `2022Z18766 answers`.
  public let paper: String?
  /// Of the bytes that the letter was read from.
  public let hash: [UInt8]

  /// The same bytes, or the same paper from other bytes.
  func isSame(as other: LetterKey) -> Bool { hash == other.hash || (paper != nil && paper == other.paper) }
}

/// A query that a reader keeps under a name.
public struct SavedSearch: Sendable, Hashable {
  public let name: String
  /// As typed in the filter line.
  public let query: String

  public init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}

/// What a reader wrote about a passage of a letter.
public struct OwnNote: Sendable, Hashable {
  /// Microseconds since 1970, when it was made.
  public let id: Int
  public let letter: LetterKey
  public let passage: QuotedPassage
  /// Of the letter and the page.
  public let citation: String
  /// The official page; nil where none is known.
  public let address: String?
  public var text: String
}

/// The words of a letter, and where they stood when they were taken from it.
public struct QuotedPassage: Sendable, Hashable {
  /// The first block.
  public let block: Int
  public let page: Int?
  /// Paragraphs are parted by an empty line.
  public let text: String

  public init(block: Int, page: Int?, text: String) {
    self.block = block
    self.page = page
    self.text = text
  }

  /// Words that are enough to know a passage by.
  private static let wordsOfKey = 12

  /// The block that the words stand in now; nil where the letter has them no longer. A better reading of a letter may
  /// part and join its paragraphs otherwise.
  public func block(in blocks: [Block]) -> Int? {
    let folded = blocks.map { " \(Folding.fold($0.text)) " }
    for key in keys {
      let found = folded.indices.filter { folded[$0].contains(key) }
      if let nearest = found.min(by: { abs($0 - block) < abs($1 - block) }) { return nearest }
    }
    return nil
  }

  /// Words to look for, one after another: of each paragraph the first ones, those after them, the last ones.
  private var keys: [String] {
    text.split(separator: "\n\n").flatMap { paragraph -> [String] in
      let words = Folding.fold(String(paragraph)).split(separator: " ")
      guard !words.isEmpty else { return [] }
      let last = max(0, words.count - Self.wordsOfKey)
      return [0, Self.wordsOfKey, last].filter { $0 <= last }.map { start in
        " " + words[start...].prefix(Self.wordsOfKey).joined(separator: " ")
      }
    }
  }
}

/// A change that a reader asks for.
public enum OwnChange: Sendable, Hashable {
  case keep(SavedSearch)
  case forgetSearch(named: String)
  /// Puts labels on a letter in place of those that it has.
  case label(LetterID, [String])
  case note(LetterID, QuotedPassage, String)
  /// Writes a note anew; empty takes it away.
  case rewrite(OwnNote, String)
}
