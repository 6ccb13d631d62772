/// A number between blanks in the middle of a sentence: a mark, where an extraction set it off, or a
/// number of the sentence. Only where its words cannot take a number is it taken for a mark.
enum LooseNumber {
  /// No word shorter than this, in bytes, tells that no number belongs to it.
  private static let shortestWord = 4

  /// Words that a number follows or that count, without their stop.
  private static let counting: Set<String> = [
    "artikel", "artikelen", "bijlage", "bijlagen", "binnen", "blad", "blok", "categorie", "categorieën",
    "circa", "deel", "door", "eerste", "fase", "figuur", "genoemde", "graad", "groep", "groepen", "hoofdstuk",
    "kamerstuk", "klasse", "kwartaal", "laatste", "leden", "lijn", "maand", "maximaal", "meer", "minder",
    "minimaal", "minstens", "motie", "naar", "niveau", "nummer", "omstreeks", "onder", "onderdeel",
    "ongeveer",
    "over", "pagina", "paragraaf", "per", "plus", "programma", "punt", "regel", "respectievelijk", "ruim",
    "samen", "scenario", "sinds", "stap", "stuk", "tabel", "tegen", "thema", "totaal", "tussen", "vanaf",
    "variant", "versie", "voor", "voorstel", "vraag", "vragen", "week", "weg", "zaak", "zijn", "zone",
    "hebben", "bedragen", "bedraagt", "telt", "tellen", "worden", "werden", "slechts", "alle", "deze",
    "komende", "afgelopen", "rond", "eind", "begin", "medio", "minus", "keer", "bijna", "wordt", "zowel",
  ]

  /// Words that go on with a sentence and count nothing.
  private static let goingOn: [StaticString] = [
    "is ", "zijn ", "was ", "wordt ", "worden ", "van ", "en ", "in ", "te ", "de ", "het ", "een ", "die ",
    "dat ", "met ", "voor ", "op ", "aan ", "om ", "uit ", "bij ", "naar ", "over ", "heeft ", "hebben ",
    "niet ",
    "blijkt ", "kan ", "kunnen ", "zal ", "door ", "waar", "gaan ", "ook ", "of ", "als ", "geteld",
  ]

  static func mark(_ digits: Range<Int>, of bytes: Bytes, in text: Range<Int>) -> MarkCandidate? {
    let start = digits.lowerBound - 1
    guard digits.count <= 2, bytes[digits.lowerBound] != UInt8(ascii: "0"), start > text.lowerBound,
      bytes[start] == .blank, countsNothing(before: start, of: bytes, in: text),
      countsNothing(behind: digits.upperBound, of: bytes, in: text)
    else { return nil }
    return MarkCandidate(form: .loose, label: bytes.string(digits), range: start..<digits.upperBound)
  }

  /// What a number counts or is part of: «4 mei», «5 miljoen», «3 van de 10».
  private static let counted: [StaticString] = [
    "miljoen", "miljard", "euro", "procent", "jaar", "jaren", "maand", "week", "weken", "dag", "uur",
    "minuten",
    "keer", "maal", "leden", "personen", "mensen", "kinderen", "landen", "gemeenten", "provincies", "van de ",
    "kilo", "meter", "ton ", "stuks", "graden", "en ", "of ", "tot ", "t/m", "x ", "à ", "à",
  ]

  /// A number that only a note's want of another mark makes one: it hangs on no word before it, and the words
  /// behind it are none that are counted.
  static func bareMark(_ digits: Range<Int>, of bytes: Bytes, in text: Range<Int>) -> MarkCandidate? {
    let start = digits.lowerBound - 1
    guard digits.count <= 2, bytes[digits.lowerBound] != UInt8(ascii: "0"), start > text.lowerBound,
      bytes[start] == .blank, Months.month(at: digits.upperBound + 1, of: bytes) == nil,
      !counted.contains(where: { bytes.has(anyCase: $0, at: digits.upperBound + 1) }),
      !bytes.byte(digits.upperBound + 1).isDigit
    else { return nil }
    let before = bytes[start - 1]
    guard before.isLetter || before >= 0x80 || before == UInt8(ascii: ",") || before == UInt8(ascii: ")"),
      !isCounting(before: start, of: bytes, in: text) || endsVerb(at: digits, of: bytes, in: text)
        || partsVerb(at: digits, of: bytes, in: text)
    else { return nil }
    return MarkCandidate(form: .bare, label: bytes.string(digits), range: start..<digits.upperBound)
  }

  /// Words of the smallest kind that a number follows: «in 2», «de 5», «en 7».
  private static let leading: Set<String> = [
    "in", "de", "het", "een", "en", "of", "van", "met", "op", "om", "tot", "te", "bij", "aan", "dan", "ook",
    "nog",
    "die", "al", "uit", "lid", "art", "nr", "nrs", "ten", "om",
  ]

  /// Words that end a sentence as part of its verb: «bied ik u aan 1.», «neem ik over 9.».
  private static let verbEnds: Set<String> = [
    "aan", "over", "af", "uit", "in", "op", "mee", "toe", "voor", "door", "bij", "om", "na", "weg", "zijn",
    "worden",
    "hebben", "wordt", "tegen",
  ]

  private static func endsVerb(at digits: Range<Int>, of bytes: Bytes, in text: Range<Int>) -> Bool {
    guard digits.upperBound < text.upperBound, bytes[digits.upperBound] == UInt8(ascii: "."),
      digits.upperBound + 1 >= text.upperBound
        || (bytes[digits.upperBound + 1] == .blank && bytes.byte(digits.upperBound + 2).isUpper)
    else { return false }
    return verbEnds.contains(word(before: digits.lowerBound - 1, of: bytes, in: text))
  }

  /// Words that a participle follows.
  private static let auxiliaries: Set<String> = ["worden", "wordt", "werden", "werd", "hebben", "zijn"]
  private static let participleEnds: [StaticString] = ["d", "t", "en"]

  /// «worden 5 gedekt»: between an auxiliary and its participle nothing is counted.
  private static func partsVerb(at digits: Range<Int>, of bytes: Bytes, in text: Range<Int>) -> Bool {
    guard auxiliaries.contains(word(before: digits.lowerBound - 1, of: bytes, in: text)),
      bytes.has(" ge", at: digits.upperBound)
    else { return false }
    var end = digits.upperBound + 1
    while end < text.upperBound, bytes[end].isWord { end += 1 }
    return participleEnds.contains { bytes.has($0, at: end - $0.utf8CodeUnitCount) }
  }

  private static func isCounting(before end: Int, of bytes: Bytes, in text: Range<Int>) -> Bool {
    let word = word(before: end, of: bytes, in: text)
    return counting.contains(word) || leading.contains(word)
  }

  private static func word(before end: Int, of bytes: Bytes, in text: Range<Int>) -> String {
    var start = end
    while start > text.lowerBound, bytes[start - 1].isLetter || bytes[start - 1] >= 0x80 { start -= 1 }
    return bytes.string(start..<end).lowercased()
  }

  private static func countsNothing(before end: Int, of bytes: Bytes, in text: Range<Int>) -> Bool {
    var start = end
    while start > text.lowerBound, bytes[start - 1].isLetter || bytes[start - 1] >= 0x80 { start -= 1 }
    guard end - start >= shortestWord, bytes[end - 1].isLower, !bytes[start].isUpper else { return false }
    return !counting.contains(bytes.string(start..<end))
  }

  private static func countsNothing(behind index: Int, of bytes: Bytes, in text: Range<Int>) -> Bool {
    guard index < text.upperBound else { return true }
    if bytes[index] == .blank { return goingOn.contains { bytes.has($0, at: index + 1) } }
    guard ".,;:)?".utf8.contains(bytes[index]) else { return false }
    return index + 1 >= text.upperBound || bytes[index + 1] == .blank
  }
}
