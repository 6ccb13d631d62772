/// A place in a text that could call a footnote.
struct MarkCandidate: Equatable {
  enum Form {
    case superscript
    /// `gestuurd3.`
    case glued
    /// `NSOC10`: an acronym may end in a digit of its own.
    case acronym
    /// `20186` for «2018» and note 6
    case year
    /// `verzocht. 1 Deze`, where an extraction set the mark off
    case spaced
    /// `resultaat 2 is`, `gezet 1. In`: set off in the middle of a sentence, as any number may be
    case loose
    /// `Commissie 2 beschikbaar`: set off, and a mark only where a note has no other
    case bare
    /// `1)`
    case bracket
    /// `[1]`
    case square
    /// `*`
    case star
  }

  let form: Form
  let label: String
  /// Bytes of the mark, a blank before it included when the mark is set off by one.
  let range: Range<Int>
}

/// Finds what could be a footnote mark; whether it is one, the notes decide.
enum MarkForms {
  /// Bytes at which a mark can start.
  static let starts = ByteSet("0123456789[*".utf8 + [0xC2, 0xE2])

  /// The candidate at `index` of a text that spans `text`; nil when nothing there can be a mark.
  static func candidate(at index: Int, of bytes: Bytes, in text: Range<Int>) -> MarkCandidate? {
    switch bytes[index] {
    case 0xC2, 0xE2: superscript(at: index, of: bytes, in: text)
    case UInt8(ascii: "["): square(at: index, of: bytes, in: text)
    case UInt8(ascii: "*"): star(at: index, of: bytes, in: text)
    default: digits(at: index, of: bytes, in: text)
    }
  }

  /// Units whose superscript is an exponent: «m²», «km³».
  private static let units: [StaticString] = ["km", "cm", "mm", "dm", "hm", "m"]

  private static func superscript(at index: Int, of bytes: Bytes, in text: Range<Int>) -> MarkCandidate? {
    guard let (label, end) = Superscript.number(at: index, of: bytes), label.utf8.count <= 3,
      index > text.lowerBound
    else { return nil }
    if label == "2" || label == "3" {
      for unit in units where bytes.has(unit, at: index - unit.utf8CodeUnitCount) {
        let before = bytes.byte(index - unit.utf8CodeUnitCount - 1)
        if !before.isWord || before.isDigit { return nil }
      }
    }
    return MarkCandidate(
      form: .superscript, label: label, range: withBlank(before: index, of: bytes, in: text)..<end)
  }

  private static func withBlank(before index: Int, of bytes: Bytes, in text: Range<Int>) -> Int {
    index > text.lowerBound + 1 && bytes[index - 1] == .blank ? index - 1 : index
  }

  private static func square(at index: Int, of bytes: Bytes, in text: Range<Int>) -> MarkCandidate? {
    let end = bytes.endOfDigits(at: index + 1)
    guard (1...3).contains(end - index - 1), bytes.byte(end) == UInt8(ascii: "]"), index > text.lowerBound
    else { return nil }
    return MarkCandidate(
      form: .square, label: bytes.string(index..<end + 1),
      range: withBlank(before: index, of: bytes, in: text)..<end + 1)
  }

  private static func star(at index: Int, of bytes: Bytes, in text: Range<Int>) -> MarkCandidate? {
    guard index > text.lowerBound, bytes[index - 1] != .blank else { return nil }
    var end = index
    while end < text.upperBound, bytes[end] == UInt8(ascii: "*") { end += 1 }
    return MarkCandidate(form: .star, label: bytes.string(index..<end), range: index..<end)
  }

  /// Behind the end of a sentence and before the start of the next or the end of the text; or behind
  /// a quote and its comma.
  private static func spaced(
    _ digits: Range<Int>, of bytes: Bytes, in text: Range<Int>
  ) -> MarkCandidate? {
    let start = digits.lowerBound - 1
    guard digits.count <= 2, bytes[start] == .blank, start > text.lowerBound,
      digits.upperBound >= text.upperBound || bytes[digits.upperBound] == .blank
    else { return nil }
    let endsSentence = ".?!;".utf8.contains(bytes[start - 1]) || bytes.endsPunctuation(before: start)
    let startsNext = digits.upperBound >= text.upperBound || bytes.byte(digits.upperBound + 1).isUpper
    let endsQuote = bytes[start - 1] == UInt8(ascii: ",") && bytes.endsPunctuation(before: start - 1)
    guard endsQuote || (endsSentence && startsNext) else { return nil }
    return MarkCandidate(form: .spaced, label: bytes.string(digits), range: start..<digits.upperBound)
  }

  // MARK: Digits

  private static func digits(at index: Int, of bytes: Bytes, in text: Range<Int>) -> MarkCandidate? {
    guard index > text.lowerBound else { return nil }
    let end = bytes.endOfDigits(at: index)
    if end < text.upperBound, bytes[end] == UInt8(ascii: ")"), end - index <= 2 {
      return bracket(index..<end, of: bytes, in: text)
    }
    guard end >= text.upperBound || canFollow(bytes, end) else { return nil }
    let before = bytes[index - 1]
    if before == .blank || before == UInt8(ascii: "(") {
      return year(index..<end, of: bytes) ?? spaced(index..<end, of: bytes, in: text)
        ?? LooseNumber.mark(index..<end, of: bytes, in: text)
        ?? LooseNumber.bareMark(index..<end, of: bytes, in: text)
    }
    guard end - index <= 3, bytes[index] != UInt8(ascii: "0"), let form = glued(index, of: bytes, in: text)
    else { return nil }
    return MarkCandidate(form: form, label: bytes.string(index..<end), range: index..<end)
  }

  private static func canFollow(_ bytes: Bytes, _ index: Int) -> Bool {
    switch bytes[index] {
    case .blank, UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ")"),
      UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
      !bytes.byte(index + 1).isDigit
    default:
      bytes.has("’", at: index) || bytes.has("”", at: index) || bytes.has("»", at: index)
    }
  }

  /// `1)` behind a word, a quote or a question mark.
  private static func bracket(_ digits: Range<Int>, of bytes: Bytes, in text: Range<Int>) -> MarkCandidate? {
    let start = withBlank(before: digits.lowerBound, of: bytes, in: text)
    guard bytes[start - 1] != UInt8(ascii: "-"), !bytes.has("–", at: start - 3),
      !isInBracket(start, of: bytes, in: text)
    else { return nil }
    return MarkCandidate(
      form: .bracket, label: bytes.string(digits) + ")", range: start..<digits.upperBound + 1)
  }

  /// How far back an opening bracket is looked for: «(Kamerstukken II 2005/06, 30186, nr. 330, p. 11–13)».
  private static let longestBracket = 160

  private static func isInBracket(_ index: Int, of bytes: Bytes, in text: Range<Int>) -> Bool {
    let before = bytes[max(text.lowerBound, index - longestBracket)..<index]
    guard let open = before.lastIndex(of: UInt8(ascii: "(")) else { return false }
    return !before[open...].contains(UInt8(ascii: ")"))
  }

  /// Words that a year follows.
  private static let beforeYears: [StaticString] = [
    "in ", "uit ", "van ", "sinds ", "tot ", "eind ", "begin ", "medio ", "vanaf ", "najaar ", "voorjaar ",
    "zomer ", "jaar ", "en ", "over ", "per ", "voor ", "q1 ", "q2 ", "q3 ", "q4 ", "ari ", "aart ",
    "pril ", "mei ", "juni ", "juli ", "stus ", "ber ", "(",
  ]

  /// «september 20186»: a year, and a mark glued to it.
  private static func year(_ digits: Range<Int>, of bytes: Bytes) -> MarkCandidate? {
    guard (5...6).contains(digits.count), let year = bytes.number(digits.lowerBound..<digits.lowerBound + 4),
      (1945...2099).contains(year), bytes[digits.lowerBound + 4] != UInt8(ascii: "0"),
      beforeYears.contains(where: { bytes.has(anyCase: $0, at: digits.lowerBound - $0.utf8CodeUnitCount) })
    else { return nil }
    let mark = digits.lowerBound + 4..<digits.upperBound
    return MarkCandidate(form: .year, label: bytes.string(mark), range: mark)
  }

  /// Abbreviations that a number follows without a blank: «nr.5».
  private static let abbreviations: [StaticString] = [
    "nr.", "no.", "art.", "p.", "blz.", "pag.", "par.", "jo.", "ca.", "st.", "nrs.", "hfst.", "v.", "versie",
  ]

  private static func glued(_ index: Int, of bytes: Bytes, in text: Range<Int>) -> MarkCandidate.Form? {
    let before = bytes[index - 1]
    switch before {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
      let earlier = bytes.byte(index - 2)
      // «criminaliteit .5»: a stop that is set off, and its mark.
      if before == UInt8(ascii: "."), earlier == .blank, bytes.byte(index - 3).isLower { return .glued }
      guard !earlier.isDigit || before == UInt8(ascii: "."), earlier != .blank else { return nil }
      if earlier.isDigit { return isYear(endingAt: index - 1, of: bytes) ? .glued : nil }
      for word in abbreviations where bytes.has(anyCase: word, at: index - word.utf8CodeUnitCount) {
        // «DT&V.» is none of them.
        let opening = bytes.byte(index - word.utf8CodeUnitCount - 1)
        if !opening.isWord, opening != UInt8(ascii: "&") { return nil }
      }
      return .glued
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "?"), UInt8(ascii: "!"),
      UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "%"):
      return .glued
    default:
      if before.isLower { return .glued }
      if before.isUpper { return acronym(endingAt: index, of: bytes, in: text) }
      // Beyond ASCII: a letter or a closing quote.
      return before >= 0x80 && !bytes.has("–", at: index - 3) && !bytes.has("—", at: index - 3)
        && !bytes.has("€", at: index - 3) && !bytes.has("«", at: index - 2) && !bytes.has("‘", at: index - 3)
        && !bytes.has("“", at: index - 3) ? .glued : nil
    }
  }

  private static func isYear(endingAt end: Int, of bytes: Bytes) -> Bool {
    end >= 4 && bytes.number(end - 4..<end).map { (1945...2099).contains($0) } == true
      && !bytes.byte(end - 5).isDigit
  }

  /// «NSOC10» may carry a mark; «G4», «A4», «CO2», «MH17» carry a digit of their own.
  private static func acronym(endingAt end: Int, of bytes: Bytes, in text: Range<Int>) -> MarkCandidate.Form?
  {
    var start = end
    while start > text.lowerBound, bytes[start - 1].isLetter || bytes[start - 1] == UInt8(ascii: "&") {
      start -= 1
    }
    guard end - start >= 2 else { return nil }
    let known: [StaticString] = ["co", "no", "pm", "mh", "so", "ch", "nh", "ho", "ww", "wo"]
    if end - start == 2, known.contains(where: { bytes.has(anyCase: $0, at: start) }) { return nil }
    return .acronym
  }
}
