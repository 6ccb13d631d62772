/// Citations of European documents: COM numbers as they are, laws as CELEX numbers.
enum EuropeanCitation {
  /// The letter that a CELEX number has for each kind of law. The longest words come first.
  private static let laws: [(StaticString, letter: String)] = [
    ("uitvoeringsverordeningen", "R"), ("uitvoeringsverordening", "R"), ("verordeningen", "R"),
    ("verordening", "R"), ("uitvoeringsrichtlijn", "L"), ("richtlijnen", "L"), ("richtlijn", "L"),
    ("uitvoeringsbesluiten", "D"), ("uitvoeringsbesluit", "D"), ("kaderbesluiten", "F"),
    ("kaderbesluit", "F"),
    ("besluiten", "D"), ("besluit", "D"),
  ]

  static func readLaw(at index: Int, of bytes: Bytes) -> [Citation]? {
    for (word, letter) in laws {
      var cursor = Cursor(bytes: bytes, index: index)
      guard cursor.takeWord(word) else { continue }
      cursor.skipBlanks()
      return acts(&cursor, letter: letter, from: index)
    }
    return nil
  }

  /// The act, and those that share its word: «Richtlijnen 2014/23/EU, 2014/24/EU en 2014/25/EU».
  private static func acts(_ cursor: inout Cursor, letter: String, from index: Int) -> [Citation]? {
    var found: [Citation] = []
    var start = index
    var isNamed = false
    while let act = takeNumber(&cursor, sharing: isNamed) {
      isNamed = isNamed || act.isNamed
      let target = "3\(act.year)\(letter)\(padded(act.number))"
      found.append(Citation(document: .european(target), range: start..<cursor.index))
      guard takeJoin(&cursor) else { break }
      start = cursor.index
    }
    return found.isEmpty ? nil : found
  }

  private static func takeJoin(_ cursor: inout Cursor) -> Bool {
    var trial = cursor
    trial.skipSeparators()
    if trial.takeWord(of: ["en", "of"]) { trial.skipBlanks() }
    guard trial.index > cursor.index else { return false }
    cursor = trial
    return true
  }

  private static let communities: [StaticString] = [
    "eu", "eg", "eeg", "euratom", "egks", "ega", "ec", "jbz", "gbvb",
  ]

  /// «(EU) 2016/679», «(EU) nr. 575/2013», «95/46/EG», «2014/24/EU».
  /// - Parameter sharing: an act with «nr.» stands before, whose community «nr. 987/2009» shares.
  private static func takeNumber(
    _ cursor: inout Cursor, sharing: Bool
  ) -> (year: Int, number: Int, isNamed: Bool)? {
    var trial = cursor
    let bracketed = takeCommunity(&trial)
    let named = PaperNumber.takeWord(&trial) != nil
    guard let left = trial.takeDigits(1...4), trial.take(UInt8(ascii: "/")),
      let right = trial.takeDigits(1...4), let first = trial.bytes.number(left),
      let second = trial.bytes.number(right)
    else { return nil }
    var behind = trial
    let isBehind = behind.take(UInt8(ascii: "/")) && behind.takeWord(of: communities)
    if isBehind { trial = behind }
    guard bracketed || isBehind || (sharing && named), trial.atEndOfNumber else { return nil }
    let yearFirst = isYearFirst(
      first, second, digits: (left.count, right.count), named: named, bracketed: bracketed)
    let (year, number) = yearFirst ? (fullYear(first), second) : (fullYear(second), first)
    guard (1952...2099).contains(year) else { return nil }
    cursor = trial
    return (year, number, named)
  }

  /// Since 2015 the year comes first. Before, it did in directives («95/46/EG») and not in regulations («nr. 2913/92»).
  private static func isYearFirst(
    _ first: Int, _ second: Int, digits: (first: Int, second: Int), named: Bool, bracketed: Bool
  ) -> Bool {
    let secondIsYear =
      (digits.second == 4 && (1952...2014).contains(second))
      || (digits.second == 2 && (52...99).contains(second))
    if digits.first == 4, (2015...2099).contains(first), !(named && secondIsYear) { return true }
    if named || bracketed { return !secondIsYear }
    return digits.first == 2 || (1952...2099).contains(first) || !secondIsYear
  }

  private static func takeCommunity(_ cursor: inout Cursor) -> Bool {
    var trial = cursor
    guard trial.take(UInt8(ascii: "(")), trial.takeWord(of: communities) else { return false }
    if trial.take(UInt8(ascii: ",")) {
      trial.skipBlanks()
      _ = trial.takeWord(of: communities)
    }
    guard trial.take(UInt8(ascii: ")")) else { return false }
    trial.skipBlanks()
    cursor = trial
    return true
  }

  private static func fullYear(_ year: Int) -> Int {
    year >= 100 ? year : year >= 50 ? 1900 + year : 2000 + year
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// «COM(2023) 641 final», «COM (2018) 645», «COM/2021/206».
  static func readCommission(at index: Int, of bytes: Bytes) -> [Citation]? {
    for series in ["COM", "JOIN", "SWD", "SEC"] as [StaticString] where bytes.has(series, at: index) {
      var cursor = Cursor(bytes: bytes, index: index)
      cursor.index += series.utf8CodeUnitCount
      guard let year = takeYear(&cursor), let number = cursor.takeDigits(1...5), cursor.atEndOfNumber
      else { continue }
      let target = "\(series)(\(bytes.string(year)))\(bytes.string(number))"
      return [Citation(document: .european(target), range: index..<cursor.index)]
    }
    return nil
  }

  /// «(2023) », «/2021/».
  private static func takeYear(_ cursor: inout Cursor) -> Range<Int>? {
    if cursor.take(UInt8(ascii: "/")) {
      guard let year = cursor.takeDigits(4...4), cursor.take(UInt8(ascii: "/")) else { return nil }
      return year
    }
    cursor.skipBlanks()
    guard cursor.take(UInt8(ascii: "(")), let year = cursor.takeDigits(4...4), cursor.take(UInt8(ascii: ")"))
    else { return nil }
    cursor.skipBlanks()
    return year
  }
}
