/// Citations of European documents: COM numbers as they are, laws as CELEX numbers.
enum EuropeanCitation {
  /// The letter that a CELEX number has for each kind of law. The longest words come first.
  private static let laws: [(StaticString, letter: String)] = [
    ("uitvoeringsverordening", "R"), ("verordening", "R"), ("uitvoeringsrichtlijn", "L"),
    ("richtlijn", "L"), ("uitvoeringsbesluit", "D"), ("kaderbesluit", "F"), ("besluit", "D"),
  ]

  static func readLaw(at index: Int, of bytes: Bytes) -> [Citation]? {
    for (word, letter) in laws {
      var cursor = Cursor(bytes: bytes, index: index)
      guard cursor.takeWord(word) else { continue }
      cursor.skipBlanks()
      guard let number = takeNumber(&cursor) else { return nil }
      let target = "3\(number.year)\(letter)\(padded(number.number))"
      return [Citation(kind: .eu, target: target, range: index..<cursor.index)]
    }
    return nil
  }

  private static let communities: [StaticString] = ["eu", "eg", "eeg", "euratom", "ega", "ec", "jbz"]

  /// «(EU) 2016/679», «(EU) nr. 575/2013», «95/46/EG», «2014/24/EU».
  private static func takeNumber(_ cursor: inout Cursor) -> (year: Int, number: Int)? {
    let bracketed = takeCommunity(&cursor)
    let named = PaperNumber.takeWord(&cursor) != nil
    guard let left = cursor.takeDigits(1...4), cursor.take(UInt8(ascii: "/")),
      let right = cursor.takeDigits(1...4), let first = cursor.bytes.number(left),
      let second = cursor.bytes.number(right)
    else { return nil }
    var trial = cursor
    let behind = trial.take(UInt8(ascii: "/")) && trial.takeWord(of: communities)
    if behind { cursor = trial }
    guard bracketed || behind, cursor.atEndOfNumber else { return nil }
    let yearFirst = behind || (!named && left.count == 4) || right.count < 4 && left.count == 4
    let (year, number) = yearFirst ? (first, second) : (second, first)
    return (fullYear(year), number)
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

  private static func fullYear(_ year: Int) -> Int { year < 100 ? 1900 + year : year }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// «COM(2023) 641 final», «COM (2018) 645».
  static func readCommission(at index: Int, of bytes: Bytes) -> [Citation]? {
    for series in ["COM", "JOIN", "SWD", "SEC"] as [StaticString] {
      var cursor = Cursor(bytes: bytes, index: index)
      guard bytes.has(series, at: index) else { continue }
      cursor.index += series.utf8CodeUnitCount
      cursor.skipBlanks()
      guard cursor.take(UInt8(ascii: "(")), let year = cursor.takeDigits(4...4),
        cursor.take(UInt8(ascii: ")")), cursor.skipBlanks(), let number = cursor.takeDigits(1...5),
        cursor.atEndOfNumber
      else { continue }
      let target = "\(series)(\(bytes.string(year)))\(bytes.string(number))"
      return [Citation(kind: .eu, target: target, range: index..<cursor.index)]
    }
    return nil
  }
}
