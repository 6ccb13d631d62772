/// A motion that a text calls by who moved it: «de motie van het lid Michon-Derkzen c.s.», «motie-Sneller».
public struct MotionMention: Sendable, Hashable {
  /// The words as they stand, from «motie» to the last name.
  public let text: String
  /// Index of the block in the letter.
  public let block: Int
  /// Unicode scalars of the block's text before the mention, and of the mention.
  public let offset: Int
  public let length: Int
  /// Who moved it, folded, in the order written: `michon derkzen`.
  public let movers: [String]
  /// «c.s.»: others moved it too.
  public let hasOthers: Bool

  public init(text: String, block: Int, offset: Int, length: Int, movers: [String], hasOthers: Bool) {
    self.text = text
    self.block = block
    self.offset = offset
    self.length = length
    self.movers = movers
    self.hasOthers = hasOthers
  }
}

extension Letter {
  /// The motions that the letter calls by their movers and not by a number: a mention that a citation follows has
  /// been told already.
  public var motionMentions: [MotionMention] {
    blocks.enumerated().flatMap { index, block in
      MotionMentions.all(in: block.text, block: index).filter { mention in
        let end = mention.offset + mention.length
        return !block.references.contains { reference in
          reference.kind == .kamerstuk && reference.offset >= mention.offset
            && reference.offset <= end + MotionMentions.scalarsToNumber
        }
      }
    }
  }
}

/// Finds motions by the names of their movers.
enum MotionMentions {
  /// A number behind a mention is its own within so many scalars: «motie-Omtzigt c.s. over artikel 68 (28 362, nr. 25)».
  static let scalarsToNumber = 60
  private static let mostMovers = 8

  static func all(in text: String, block: Int) -> [MotionMention] {
    let bytes = Bytes(text.utf8)
    var found: [MotionMention] = []
    var index = 0
    var (scalars, counted) = (0, 0)
    while let start = bytes.firstIndex(ofAnyCase: "motie", in: index..<bytes.count) {
      index = start + 5
      guard bytes.startsWord(start), let named = MotionName(after: index, of: bytes) else { continue }
      scalars += bytes.scalars(in: counted..<start)
      counted = start
      found.append(
        MotionMention(
          text: bytes.string(start..<named.end), block: block, offset: scalars,
          length: bytes.scalars(in: start..<named.end), movers: named.movers, hasOthers: named.hasOthers))
      index = named.end
    }
    return found
  }

  /// The names behind the word «motie».
  private struct MotionName {
    var movers: [String] = []
    var hasOthers = false
    var end: Int

    init?(after index: Int, of bytes: Bytes) {
      var cursor = Cursor(bytes: bytes, index: index)
      end = index
      if bytes.has("s ", at: index) { return nil }
      if cursor.take(UInt8(ascii: "-")) {
        takeNames(&cursor)
      } else {
        guard cursor.byte == .blank, cursor.skipBlanks() else { return nil }
        // «motie Van Dijk» is his, «motie van het lid Dijk» as well.
        if bytes.has("van ", at: cursor.index), cursor.takeWord("van"), cursor.skipBlanks() {
          guard Self.takeMember(&cursor) else { return nil }
          cursor.skipBlanks()
        }
        takeNames(&cursor)
      }
      guard !movers.isEmpty, movers.count <= MotionMentions.mostMovers else { return nil }
    }

    /// «het lid», «de leden», «Kamerlid», «de heer»: without one, «motie van Kamer en kabinet» would name movers.
    private static func takeMember(_ cursor: inout Cursor) -> Bool {
      cursor.takeWord(of: [
        "het kamerlid", "het lid", "de leden", "de kamerleden", "kamerlid", "de heer", "mevrouw",
        "het tweede kamerlid", "lid", "leden",
      ])
    }

    private mutating func takeNames(_ cursor: inout Cursor) {
      while movers.count <= MotionMentions.mostMovers, let name = Self.takeName(&cursor) {
        movers.append(name)
        end = cursor.index
        var next = cursor
        next.skipBlanks()
        Self.skipParty(&next)
        next.skipBlanks()
        if next.takeWord("c.s.") || next.takeWord("cs") {
          hasOthers = true
          end = next.index
          return
        }
        guard next.take(UInt8(ascii: "/")) || next.take(UInt8(ascii: ",")) || next.takeWord("en") else {
          return
        }
        next.skipBlanks()
        cursor = next
      }
    }

    /// «(VVD)»
    private static func skipParty(_ cursor: inout Cursor) {
      var trial = cursor
      guard trial.take(UInt8(ascii: "(")) else { return }
      for _ in 0..<20 {
        if trial.take(UInt8(ascii: ")")) {
          cursor = trial
          return
        }
        guard trial.byte.isLetter || trial.byte == UInt8(ascii: "-") || trial.byte == UInt8(ascii: "6") else {
          return
        }
        trial.index += 1
      }
    }

    private static let prefixes: [StaticString] = [
      "van der", "van den", "van de", "van 't", "van", "der", "den", "de", "ten", "ter", "el",
    ]

    /// «Van der Werf», «Michon-Derkzen», «Diederik van Dijk», «Yeşilgöz-Zegerius».
    private static func takeName(_ cursor: inout Cursor) -> String? {
      let start = cursor.index
      var trial = cursor
      var hasName = false
      for _ in 0..<4 {
        var next = trial
        if hasName { guard next.take(.blank) else { break } }
        if next.takeWord(of: prefixes), next.take(.blank) {
          guard isCapital(next) else { break }
        }
        guard isCapital(next), takeCapitalWord(&next) else { break }
        trial = next
        hasName = true
      }
      guard hasName else { return nil }
      cursor = trial
      return Folding.fold(cursor.bytes.string(start..<trial.index))
    }

    private static func isCapital(_ cursor: Cursor) -> Bool {
      cursor.byte.isUpper || (cursor.byte == 0xC3 && cursor.peek(1) < 0x9F)
    }

    private static func takeCapitalWord(_ cursor: inout Cursor) -> Bool {
      let start = cursor.index
      while cursor.byte.isLetter || cursor.byte >= 0xC3 && cursor.byte < 0xE2 || cursor.byte.continuesScalar
        || (cursor.byte == UInt8(ascii: "-") && cursor.peek(1).isLetter)
      {
        cursor.index += 1
      }
      return cursor.index - start > 1
    }
  }
}
