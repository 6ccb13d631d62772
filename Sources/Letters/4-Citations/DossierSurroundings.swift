/// What stands behind the number of a dossier: a noun that it counts makes it none («36 410 brieven»).
enum DossierSurroundings {
  /// Words that go on with the sentence about a dossier, and are no nouns.
  private static let words: [StaticString] = [
    "en", "of", "is", "zijn", "over", "inzake", "van", "wordt", "worden", "werd", "werden", "waarin",
    "waarop",
    "dat", "die", "met", "in", "op", "te", "ter", "betreffende", "aan", "door", "als", "ook", "heeft",
    "hebben",
    "was", "waren", "naar", "voor", "tot", "kan", "kunnen", "moet", "zal", "staat", "om", "niet", "d.d", "p",
    "p.", "blz", "blz.", "pag", "pag.", "nog", "dan", "daarom", "bevatten", "alsmede", "onder", "tegen",
  ]

  /// Whether a noun may stand at the cursor. Strictly, every word in small letters that the table has not; else what
  /// ends as a plural does.
  static func isNoun(at cursor: Cursor, strictly: Bool = false) -> Bool {
    var trial = cursor
    guard trial.byte == .blank else { return false }
    trial.skipBlanks()
    guard trial.byte.isLower else { return false }
    let start = trial.index
    if trial.takeWord(of: words) { return false }
    while trial.byte.isWord { trial.index += 1 }
    let last = trial.peek(-1)
    let isPlural =
      trial.index - start > 3
      && (last == UInt8(ascii: "s") || (last == UInt8(ascii: "n") && trial.peek(-2) == UInt8(ascii: "e")))
    return strictly || isPlural || trial.bytes.has("euro", at: start)
  }

  /// Words before numbers of other kinds, which «nr.» behind makes no dossier of.
  private static let otherNumbers: [StaticString] = [
    "postcode ", "postbus ", "artikel ", "art. ", "rekeningnummer ", "bedrag van ", "bedragen van ", "€ ",
    "euro ",
    "kenmerk ", "telefoon ", "tel. ", "norm ", "nen ", "iso ",
  ]

  static func isOtherNumber(_ bytes: Bytes, at start: Int) -> Bool {
    otherNumbers.contains { bytes.has(anyCase: $0, at: start - $0.utf8CodeUnitCount) }
  }
}
