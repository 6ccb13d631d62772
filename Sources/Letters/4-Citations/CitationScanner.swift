/// Finds every citation in a text, in one pass from left to right.
public struct CitationScanner: Sendable {
  /// The date of the letter, by which «4 oktober jl.» gets its year; nil when unknown.
  private let date: CalendarDate?

  public init(writtenOn date: CalendarDate? = nil) {
    self.date = date
  }

  /// The references in `text`, by where they start; offsets and lengths count Unicode scalars.
  public func references(in text: String) -> [Reference] {
    guard text.unicodeScalars.contains(where: Self.isOtherBlank) else {
      return references(in: Bytes(text.utf8))
    }
    // A scalar for a scalar, so that offsets hold for the text as it came.
    let scalars = Array(text.unicodeScalars)
    let plain = String(String.UnicodeScalarView(scalars.map { Self.isOtherBlank($0) ? " " : $0 }))
    return references(in: Bytes(plain.utf8)).map { found in
      var reference = found
      reference.text = String(String.UnicodeScalarView(scalars[found.offset..<found.offset + found.length]))
      return reference
    }
  }

  /// No-break, thin and other blanks, which cite like the plain one.
  private static func isOtherBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xA0 || (0x2000...0x200A).contains(scalar.value) || scalar.value == 0x202F
  }

  func references(in bytes: Bytes) -> [Reference] {
    var counted = 0
    var scalars = 0
    return citations(in: bytes).map { citation in
      scalars += bytes.scalars(in: min(counted, citation.range.lowerBound)..<citation.range.lowerBound)
      if citation.range.lowerBound < counted {
        scalars = bytes.scalars(in: 0..<citation.range.lowerBound)
      }
      counted = citation.range.lowerBound
      return Reference(
        citation.document, text: bytes.string(citation.range),
        offset: scalars, length: bytes.scalars(in: citation.range), page: citation.page)
    }
  }

  func citations(in bytes: Bytes) -> [Citation] {
    var found: [Citation] = []
    var index = Self.candidate(from: 0, in: bytes)
    while index < bytes.count {
      let form = Self.forms[Int(bytes[index])]
      if let citations = read(form, at: index, of: bytes) ?? again(at: index, of: bytes, behind: found.last) {
        found += citations
        index = max(index + 1, citations.map(\.range.upperBound).max() ?? 0)
      } else {
        index = form == .digits ? bytes.endOfDigits(at: index) : index + 1
      }
      index = Self.candidate(from: index, in: bytes)
    }
    return found
  }

  /// The next byte at which a citation may start, the end where there is none. Every byte of every letter
  /// passes here.
  private static func candidate(from start: Int, in bytes: Bytes) -> Int {
    bytes.withUnsafeBufferPointer { text in
      openingTriples.withUnsafeBufferPointer { triples in
        guard start < text.count else { return text.count }
        var triple = Triple(text[start], start + 1 < text.count ? text[start + 1] : 0)
        for index in start..<text.count {
          triple.shift(index + 2 < text.count ? text[index + 2] : 0)
          if text[index].isDigit || triples[triple.number], startsCitation(bytes, at: index) { return index }
        }
        return text.count
      }
    }
  }

  /// Three bytes, of each the five bits in which letters differ whatever their case.
  private struct Triple {
    private(set) var number: Int

    init(_ first: UInt8, _ second: UInt8) { number = Int(first & 0x1F) << 5 | Int(second & 0x1F) }

    mutating func shift(_ next: UInt8) { number = (number << 5 | Int(next & 0x1F)) & 0x7FFF }
  }

  /// A citation starts where a word does; a label may be glued to its front («15Kamerstukken»), and «brief» may end
  /// a longer word («Verzamelbrief»).
  private static func startsCitation(_ bytes: Bytes, at index: Int) -> Bool {
    bytes.startsWord(index) || (bytes[index].isLetter && bytes[index - 1].isDigit)
      || (bytes[index - 1].isLetter && bytes.has(anyCase: "brie", at: index))
  }

  // MARK: Which forms can start where

  private enum Form: UInt8 {
    case none, digits, words
  }

  /// How the words begin that open a citation. Three letters tell almost every other word apart.
  private static let openings = [
    "kamer", "kst", "tk", "tweede", "trb", "tractatenblad", "ek", "eerste", "ecli", "handelingen", "hand.",
    "h-tk", "http", "aanhangsel", "aanh.", "ah-", "amendement", "bijlage", "brief", "blg-", "besluit",
    "dossier", "motie", "wetsvoorstel", "www.", "nr.", "nrs.", "no.", "nummer", "n°", "stcrt", "stb",
    "staats", "swd",
    "sec", "com", "join", "verordening", "vergaderjaar", "zitting", "idem", "ibid", "richtlijn",
    "uitvoerings", "kaderbesluit",
  ]

  /// By a first byte: what it can start. Almost every byte starts nothing: one look tells.
  private static let forms: [Form] = {
    var forms = [Form](repeating: .none, count: 256)
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { forms[Int(byte)] = .digits }
    for first in openings.compactMap(\.utf8.first) {
      forms[Int(first)] = .words
      forms[Int(first & ~0x20)] = .words
    }
    return forms
  }()

  /// By the ``Triple`` of its first bytes: whether a word can open a citation.
  private static let openingTriples: [Bool] = {
    var triples = [Bool](repeating: false, count: 1 << 15)
    for opening in openings.map({ Array($0.utf8) }) {
      // Of an opening of two letters, anything may stand third.
      for third in opening.count > 2 ? [opening[2]] : Array(0..<32) {
        var triple = Triple(opening[0], opening[1])
        triple.shift(third)
        triples[triple.number] = true
      }
    }
    return triples
  }()

  private func read(_ form: Form, at index: Int, of bytes: Bytes) -> [Citation]? {
    if form == .digits {
      return IdentifierCitation.readRegister(at: index, of: bytes)
        ?? KamerstukCitation.read(at: index, of: bytes)
    }
    switch bytes[index].lowercased {
    case UInt8(ascii: "a"):
      return HandelingenCitation.read(at: index, of: bytes)
        ?? IdentifierCitation.readPublication(at: index, of: bytes)
        ?? KamerstukCitation.read(at: index, of: bytes)
    case UInt8(ascii: "b"):
      return DatedLetterCitation.read(at: index, of: bytes, writtenOn: date)
        ?? KamerstukCitation.read(at: index, of: bytes)
        ?? EuropeanCitation.readLaw(at: index, of: bytes)
        ?? IdentifierCitation.readPublication(at: index, of: bytes)
    case UInt8(ascii: "c"), UInt8(ascii: "j"):
      return EuropeanCitation.readCommission(at: index, of: bytes)
    case UInt8(ascii: "e"):
      return IdentifierCitation.readDecision(at: index, of: bytes)
        ?? KamerstukCitation.read(at: index, of: bytes)
    case UInt8(ascii: "h"):
      return WebAddress.read(at: index, of: bytes)
        ?? HandelingenCitation.read(at: index, of: bytes)
        ?? IdentifierCitation.readPublication(at: index, of: bytes)
    case UInt8(ascii: "k"), UInt8(ascii: "t"):
      return EuropeanCitation.readLaw(at: index, of: bytes) ?? kamerstuk(at: index, of: bytes)
    case UInt8(ascii: "d"), UInt8(ascii: "m"):
      return KamerstukCitation.read(at: index, of: bytes)
        ?? IdentifierCitation.readPublication(at: index, of: bytes)
    case UInt8(ascii: "n"):
      return KamerstukCitation.readReversed(at: index, of: bytes)
    case UInt8(ascii: "s"):
      return GazetteCitation.read(at: index, of: bytes)
        ?? EuropeanCitation.readCommission(at: index, of: bytes)
        ?? IdentifierCitation.readPublication(at: index, of: bytes)
    case UInt8(ascii: "r"), UInt8(ascii: "u"):
      return EuropeanCitation.readLaw(at: index, of: bytes)
    case UInt8(ascii: "v"):
      return EuropeanCitation.readLaw(at: index, of: bytes)
        ?? KamerstukCitation.read(at: index, of: bytes)
        ?? HandelingenCitation.readBehindKamerstukken(at: index, of: bytes)
    case UInt8(ascii: "z"):
      return KamerstukCitation.read(at: index, of: bytes)
    case UInt8(ascii: "w"):
      return WebAddress.read(at: index, of: bytes)
        ?? KamerstukCitation.read(at: index, of: bytes)
    default:
      return nil
    }
  }

  /// «(idem, nr. 11)», «nr. 1052 in hetzelfde dossier»: the dossier of the citation before.
  private func again(at index: Int, of bytes: Bytes, behind last: Citation?) -> [Citation]? {
    guard case .kamerstuk(let dossier, _) = last?.document else { return nil }
    return KamerstukCitation.readAgain(at: index, of: bytes, dossier: dossier)
  }

  private func kamerstuk(at index: Int, of bytes: Bytes) -> [Citation]? {
    KamerstukCitation.read(at: index, of: bytes)
      ?? HandelingenCitation.readBehindKamerstukken(at: index, of: bytes)
      ?? IdentifierCitation.readPublication(at: index, of: bytes)
      ?? GazetteCitation.read(at: index, of: bytes)
  }
}
