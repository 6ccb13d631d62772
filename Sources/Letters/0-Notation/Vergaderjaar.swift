/// A parliamentary year as citations write it: 2020/21, 2020–2021, 1985/- 86.
public struct Vergaderjaar: Sendable, Hashable {
  /// The year in which it begins.
  public let first: Int

  /// `20202021`, as official identifiers have it.
  public var identifier: String { "\(first)\(first &+ 1)" }

  /// Reads `20202021`, or `2020-2021`.
  public init?(identifier: String) {
    let digits = identifier.filter { $0 != "-" }
    guard digits.utf8.count == 8, let first = Int(digits.prefix(4)), let second = Int(digits.suffix(4)),
      second == first &+ 1
    else { return nil }
    self.first = first
  }

  private static let words: [StaticString] = [
    "vergaderjaar", "zittingsjaar", "zitting", "jaargang", "vj.",
  ]

  /// Takes a year with or without its word; leaves the cursor where it was when there is none.
  init?(_ cursor: inout Cursor) {
    var trial = cursor
    if trial.takeWord(of: Self.words) { trial.skipBlanks() }
    guard let digits = trial.takeDigits(4...4), let first = trial.bytes.number(digits),
      (1800...2199).contains(first), Self.takeJoin(&trial),
      let rest = trial.takeDigits(2...2) ?? trial.takeDigits(4...4),
      let second = trial.bytes.number(rest), second % 100 == (first + 1) % 100, trial.atEndOfNumber
    else { return nil }
    self.first = first
    cursor = trial
  }

  static func stands(at cursor: Cursor) -> Bool {
    var trial = cursor
    return Vergaderjaar(&trial) != nil
  }

  private static func takeJoin(_ cursor: inout Cursor) -> Bool {
    cursor.skipBlanks()
    let slash = cursor.take(UInt8(ascii: "/"))
    cursor.skipBlanks()
    let dash = cursor.takeDash()
    cursor.skipBlanks()
    return slash || dash
  }
}

/// The chamber of the Staten-Generaal.
public enum Chamber: Sendable, Hashable {
  case tweede, eerste

  /// As identifiers of Handelingen and Aanhangsels have it.
  public var code: String { self == .tweede ? "tk" : "ek" }

  /// As citations have it: `II`.
  var numeral: String { self == .tweede ? "II" : "I" }

  public var name: String { (self == .tweede ? "Tweede" : "Eerste") + " Kamer der Staten-Generaal" }

  /// Reads `tk` or `ek`.
  public init?(code: String) {
    switch code {
    case "tk": self = .tweede
    case "ek": self = .eerste
    default: return nil
    }
  }

  /// `11` is a misread `II`. The longest forms come first.
  private static let forms: [(StaticString, Chamber)] = [
    ("tweede kamer der staten-generaal", .tweede), ("eerste kamer der staten-generaal", .eerste),
    ("tweede kamer", .tweede), ("eerste kamer", .eerste),
    ("ii", .tweede), ("tk", .tweede), ("ek", .eerste), ("i", .eerste),
    ("11", .tweede), ("2", .tweede), ("1", .eerste),
  ]

  /// Whether a chamber and a year stand here: «I 2020/21».
  static func takeBeforeYear(_ cursor: inout Cursor) -> Bool {
    var trial = cursor
    guard take(&trial) != nil else { return false }
    trial.skipSeparators()
    guard Vergaderjaar(&trial) != nil else { return false }
    cursor = trial
    return true
  }

  static func take(_ cursor: inout Cursor) -> Chamber? {
    for (form, chamber) in forms {
      var trial = cursor
      guard trial.takeWord(form) else { continue }
      if form.utf8Start[0] < 0x3A {
        // A bare digit is a chamber only before a year or a dossier: «Kamerstukken 2 2020/21».
        guard trial.byte == .blank || trial.byte == UInt8(ascii: ",") else { continue }
        var next = trial
        next.skipSeparators()
        guard Vergaderjaar(&next) != nil || DossierNumber(&next, old: false) != nil else { continue }
      }
      cursor = trial
      return chamber
    }
    return nil
  }
}
