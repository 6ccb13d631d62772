/// What two readings of a letter do not have in common: metadata, text, footnotes with the places of their marks,
/// references. Pages and lines of the source are left aside, since they are the file's and not the letter's.
public struct LetterComparison: Sendable {
  /// Where two letters differ; nil is a letter that has nothing there.
  public struct Difference: Sendable, Hashable {
    public enum Part: Sendable, Hashable {
      /// A field of `letter.schema.json`.
      case metadata(String)
      /// A block; from 1, of the first letter, or where it has none of the second.
      case block(Int)
      case footnote(label: String)
      /// The words before a footnote's mark.
      case mark(label: String)
      case reference
    }

    public let part: Part
    public let one: String?
    public let other: String?
  }

  public private(set) var differences: [Difference] = []

  /// - Parameters:
  ///   - one: a letter.
  ///   - other: the same letter, from another source.
  public init(_ one: Letter, _ other: Letter) {
    compareMetadata(one, other)
    compareBlocks(one, other)
    compareFootnotes(one, other)
    compareMarks(one, other)
    compareReferences(one, other)
  }

  private mutating func note(_ part: Difference.Part, _ one: String?, _ other: String?) {
    if one != other { differences.append(Difference(part: part, one: one, other: other)) }
  }

  // MARK: Metadata

  private static let fields: [(String, @Sendable (Letter) -> String?)] = [
    ("kind", { $0.kind.rawValue }), ("date", { $0.date?.description }), ("subject", { $0.subject }),
    ("addressee", { $0.addressee }),
    ("signatories", { spoken($0.signatories.map { "\($0.name), \($0.office)" }) }),
    ("ministry", { $0.ministry }), ("directorate", { $0.directorate }),
    ("ourReference", { $0.ourReference }), ("yourReference", { $0.yourReference }),
    ("caseNumber", { $0.caseNumber }),
    ("askers", { spoken($0.askers.map { asker in asker.name + (asker.party.map { " (\($0))" } ?? "") }) }),
    ("askedOn", { $0.askedOn?.description }), ("attachments", { $0.attachments.map(String.init) }),
    ("kamerstuk", { $0.kamerstuk }), ("dossier", { $0.dossier?.number }),
    ("parliamentaryYear", { $0.parliamentaryYear }),
  ]

  private static func spoken(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.joined(separator: "; ")
  }

  private mutating func compareMetadata(_ one: Letter, _ other: Letter) {
    for (name, value) in Self.fields { note(.metadata(name), value(one), value(other)) }
  }

  // MARK: Text

  private mutating func compareBlocks(_ one: Letter, _ other: Letter) {
    let ones = Self.spoken(one.blocks)
    let others = Self.spoken(other.blocks)
    for (left, right) in Self.aligned(ones, others) {
      let place = left ?? right ?? 0
      note(.block(place + 1), left.map { ones[$0] }, right.map { others[$0] })
    }
  }

  private static func spoken(_ blocks: [Block]) -> [String] {
    zip(blocks, [nil] + blocks.map(Optional.some)).map(spoken)
  }

  private static func spoken(_ block: Block, behind previous: Block?) -> String {
    // Only some sources repeat the number on each paragraph of an answer.
    let goesOn =
      block.kind == .answer && previous?.kind == .answer
      && (block.number == nil || block.number == previous?.number)
    let number = goesOn ? "" : block.number.map { " \($0)" } ?? ""
    let level = block.level.map { " of level \($0)" } ?? ""
    return "\(block.kind.rawValue)\(number)\(level): \(block.text)"
  }

  /// The places where two rows of values differ, each value beside what stands in its place.
  private static func aligned(_ ones: [String], _ others: [String]) -> [(Int?, Int?)] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in others.difference(from: ones) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var pairs: [(Int?, Int?)] = []
    var (left, right) = (0, 0)
    while left < ones.count || right < others.count {
      let isGone = removed.contains(left)
      let isNew = inserted.contains(right)
      if isGone || isNew { pairs.append((isGone ? left : nil, isNew ? right : nil)) }
      if isGone || !isNew { left += 1 }
      if isNew || !isGone { right += 1 }
    }
    return pairs
  }

  // MARK: Footnotes and references

  private mutating func compareFootnotes(_ one: Letter, _ other: Letter) {
    let texts = { (letter: Letter) in
      Dictionary(letter.footnotes.map { ($0.label, $0.text) }, uniquingKeysWith: { first, _ in first })
    }
    let (ones, others) = (texts(one), texts(other))
    for label in Self.labels(one, other) { note(.footnote(label: label), ones[label], others[label]) }
  }

  /// Those of the first letter in its order, then those that only the second has.
  private static func labels(_ one: Letter, _ other: Letter) -> [String] {
    var known: Set<String> = []
    return (one.footnotes + other.footnotes).map(\.label).filter { known.insert($0).inserted }
  }

  private mutating func compareMarks(_ one: Letter, _ other: Letter) {
    let (ones, others) = (one.wordsBeforeMarks, other.wordsBeforeMarks)
    for label in Self.labels(one, other) { note(.mark(label: label), ones[label], others[label]) }
  }

  private mutating func compareReferences(_ one: Letter, _ other: Letter) {
    let ones = one.references.map(\.target).sorted()
    let others = other.references.map(\.target).sorted()
    for (left, right) in Self.aligned(ones, others) {
      note(.reference, left.map { ones[$0] }, right.map { others[$0] })
    }
  }
}

extension Letter {
  /// What stands right before each footnote's first mark, 24 Unicode scalars at most, by the note's label.
  public var wordsBeforeMarks: [String: String] {
    var words: [String: String] = [:]
    for block in blocks {
      let scalars = Array(block.text.unicodeScalars)
      for mark in block.footnotes where words[mark.label] == nil {
        let end = min(mark.offset, scalars.count)
        words[mark.label] = String(String.UnicodeScalarView(scalars[max(0, end - 24)..<end]))
      }
    }
    return words
  }
}
