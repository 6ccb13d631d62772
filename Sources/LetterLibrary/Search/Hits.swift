import Letters

/// A place of a letter that holds what was searched for.
public struct Hit: Sendable, Hashable {
  public enum Place: Sendable, Hashable {
    case title
    /// Unicode scalars before the hit in a block's text.
    case block(Int, offset: Int)
    /// A footnote, by its index.
    case footnote(Int)
  }

  public let place: Place
  /// A footnote's label, which tells that the hit is in a note.
  public let note: String?
  public let sentence: String
  /// What was searched for, in Unicode scalars of the sentence.
  public let ranges: [Range<Int>]
}

/// Finds where a letter holds the words of a query.
public struct HitFinder: Sendable {
  private let phrases: [(words: [String], isBeginning: Bool)]

  public init(_ words: Words) { phrases = words.wantedPhrases }

  /// The sentences and notes that hold any of what is wanted, in reading order; those with most of it first
  /// when `limit` is smaller than their number.
  public func hits(in letter: Letter, limit: Int = .max) -> [Hit] {
    var found: [Hit] = []
    if let title = letter.statedTitle { add(title, .title, to: &found) }
    for (index, block) in letter.blocks.enumerated() { add(block, index, to: &found) }
    for (index, note) in letter.footnotes.enumerated() {
      add(note.text, .footnote(index), note: note.label, to: &found)
    }
    guard found.count > limit else { return found }
    let varieties = found.map(variety)
    let best = found.indices.sorted { (-varieties[$0], $0) < (-varieties[$1], $1) }
    return best.prefix(limit).sorted().map { found[$0] }
  }

  /// How many of the wanted phrases a sentence holds.
  private func variety(_ hit: Hit) -> Int {
    let words = WordPlaces(hit.sentence)
    return phrases.count { !words.ranges(of: $0.words, isBeginning: $0.isBeginning).isEmpty }
  }

  /// Where a text holds any of what is wanted, in Unicode scalars; overlapping ones as one.
  public func ranges(in text: String) -> [Range<Int>] {
    let words = WordPlaces(text)
    let all = phrases.flatMap { words.ranges(of: $0.words, isBeginning: $0.isBeginning) }
    return all.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }

  private func add(_ text: String, _ place: Hit.Place, note: String? = nil, to found: inout [Hit]) {
    let ranges = ranges(in: text)
    if !ranges.isEmpty { found.append(Hit(place: place, note: note, sentence: text, ranges: ranges)) }
  }

  /// A hit for each sentence of a block.
  private func add(_ block: Block, _ index: Int, to found: inout [Hit]) {
    let ranges = ranges(in: block.text)
    guard !ranges.isEmpty else { return }
    let scalars = Array(block.text.unicodeScalars)
    var rest = ranges[...]
    while let first = rest.first {
      let sentence = Sentence.range(around: first.lowerBound, in: scalars)
      let inside = rest.prefix { $0.lowerBound < sentence.upperBound }
      rest = rest.dropFirst(max(1, inside.count))
      found.append(
        Hit(
          place: .block(index, offset: first.lowerBound), note: nil,
          sentence: String(String.UnicodeScalarView(scalars[sentence])),
          ranges: inside.map {
            ($0.lowerBound - sentence.lowerBound)..<(min($0.upperBound, sentence.upperBound)
              - sentence.lowerBound)
          }))
    }
  }
}

/// The words of a text, folded, each with the scalars that it spans.
struct WordPlaces {
  private var words: [(folded: String, range: Range<Int>)] = []

  init(_ text: String) {
    var folded = ""
    var start = 0
    var end = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      let plain = Folding.fold(scalar)
      if !plain.isEmpty {
        if folded.isEmpty { start = offset }
        folded += plain
        end = offset + 1
      } else if Folding.partsWords(scalar) {
        if !folded.isEmpty { words.append((folded, start..<end)) }
        folded = ""
      } else if !folded.isEmpty {
        end = offset + 1
      }
      offset += 1
    }
    if !folded.isEmpty { words.append((folded, start..<end)) }
  }

  /// Where a phrase stands; of a beginning, the whole word that begins so.
  func ranges(of phrase: [String], isBeginning: Bool) -> [Range<Int>] {
    guard let last = phrase.last, words.count >= phrase.count else { return [] }
    return (0...(words.count - phrase.count)).compactMap { start in
      for (offset, word) in phrase.dropLast().enumerated() where words[start + offset].folded != word {
        return nil
      }
      let end = words[start + phrase.count - 1]
      guard isBeginning ? end.folded.hasPrefix(last) : end.folded == last else { return nil }
      return words[start].range.lowerBound..<end.range.upperBound
    }
  }
}
