/// The number of a dossier with its addition: «29 911», «36 600 VII», «21501-02», «35 925 hoofdstuk XV».
struct DossierNumber: Equatable, Sendable {
  /// Four or five digits.
  let digits: String
  /// `VII`, `IIB`, `02`, `A`; nil for most dossiers.
  let addition: String?

  /// `36600-VII`, as official identifiers have it.
  var identifier: String { addition.map { "\(digits)-\($0)" } ?? digits }

  /// The one dossier whose additions are plain numbers: councils of European ministers.
  private static let europeanCouncils = "21501"

  /// Takes a dossier; `old` allows the four digits of papers before 1965 or so.
  init?(_ cursor: inout Cursor, old: Bool) {
    var trial = cursor
    guard let digits = Self.takeDigits(&trial, old: old) else { return nil }
    self.digits = digits
    addition = Self.takeAddition(&trial, of: digits)
    Self.skipRijkswet(&trial)
    cursor = trial
  }

  init(digits: String, addition: String?) {
    self.digits = digits
    self.addition = addition
  }

  static func stands(at cursor: Cursor) -> Bool {
    var trial = cursor
    return DossierNumber(&trial, old: false) != nil
  }

  private static func takeDigits(_ cursor: inout Cursor, old: Bool) -> String? {
    let bytes = cursor.bytes
    let start = cursor.index
    let end = bytes.endOfDigits(at: start)
    switch end - start {
    case 5:
      guard isGiven(bytes.string(start..<end)), !isThousands(bytes, at: end) else { return nil }
      cursor.index = end
      return bytes.string(start..<end)
    case 4 where old:
      cursor.index = end
      return bytes.string(start..<end)
    case 2:
      return takeParted(&cursor, from: start, middle: end)
    default:
      return nil
    }
  }

  /// «29 911», «29.911», «29-911».
  private static func takeParted(_ cursor: inout Cursor, from start: Int, middle: Int) -> String? {
    let bytes = cursor.bytes
    let separator = bytes.byte(middle)
    guard separator == .blank || separator == UInt8(ascii: ".") || separator == UInt8(ascii: "-"),
      bytes[start] != UInt8(ascii: "0")
    else { return nil }
    var low = middle + 1
    if separator == .blank, bytes.byte(low) == .blank { low += 1 }
    let high = bytes.endOfDigits(at: low)
    let digits = bytes.string(start..<middle) + bytes.string(low..<high)
    guard high - low == 3, isGiven(digits), !isThousands(bytes, at: high) else { return nil }
    cursor.index = high
    return digits
  }

  /// Dossiers are numbered since 1945, through five digits since about 1970; none is above this yet.
  private static let highest = 40_000

  private static func isGiven(_ digits: String) -> Bool {
    Int(digits).map { (10_000...highest).contains($0) } ?? false
  }

  /// «753.352.100», «29.911,50»: an amount.
  private static func isThousands(_ bytes: Bytes, at index: Int) -> Bool {
    (bytes.byte(index) == UInt8(ascii: ".") || bytes.byte(index) == UInt8(ascii: ","))
      && bytes.byte(index + 1).isDigit
  }

  private static func takeAddition(_ cursor: inout Cursor, of digits: String) -> String? {
    var trial = cursor
    trial.skipBlanks()
    if digits == europeanCouncils || trial.peek(1) == UInt8(ascii: "0") {
      if trial.takeDash(), trial.skipBlanks(), let number = trial.takeDigits(2...2), trial.atEndOfNumber {
        cursor = trial
        return trial.bytes.string(number)
      }
      trial = cursor
    }
    if !trial.takeDash(), !trial.take(UInt8(ascii: ".")) {
      _ =
        trial.byte == UInt8(ascii: ",") && trial.peek(1) == .blank && hasHoofdstuk(trial)
        && trial.take(UInt8(ascii: ","))
    }
    trial.skipBlanks()
    if trial.takeWord(of: ["hoofdstuk", "hfdst."]) { trial.skipBlanks() }
    let start = trial.index
    if takeRoman(&trial), trial.atEndOfNumber {
      cursor = trial
      return trial.bytes.string(start..<trial.index)
    }
    trial.index = start
    if takeFund(&trial) {
      cursor = trial
      return trial.bytes.string(start..<start + 1)
    }
    return nil
  }

  /// «XVI, nr. 4», a further chapter of the budget that was cited before: only with the word of a number behind it.
  init?(chapter cursor: inout Cursor, of dossier: DossierNumber) {
    guard dossier.addition != nil else { return nil }
    var trial = cursor
    _ = trial.takeDash()
    let start = trial.index
    guard Self.takeRoman(&trial), trial.atEndOfNumber else { return nil }
    let end = trial.index
    var behind = trial
    behind.skipSeparators()
    guard PaperNumber.takeWord(&behind) != nil else { return nil }
    digits = dossier.digits
    addition = trial.bytes.string(start..<end)
    cursor = trial
  }

  private static func hasHoofdstuk(_ cursor: Cursor) -> Bool {
    cursor.bytes.has(anyCase: "hoofdstuk", at: cursor.index + 2)
  }

  /// A budget chapter: I to XXX, with the letter that some have (IIA, IXB).
  private static func takeRoman(_ cursor: inout Cursor) -> Bool {
    let numerals: [UInt8] = [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")]
    let start = cursor.index
    while numerals.contains(cursor.byte), cursor.index - start < 6 { cursor.index += 1 }
    guard cursor.index > start else { return false }
    if (UInt8(ascii: "A")...UInt8(ascii: "H")).contains(cursor.byte) { cursor.index += 1 }
    return true
  }

  /// The letter of a budget fund (36 600 A), told from a paper of the Eerste Kamer by the number that follows.
  private static func takeFund(_ cursor: inout Cursor) -> Bool {
    guard (UInt8(ascii: "A")...UInt8(ascii: "M")).contains(cursor.byte) else { return false }
    var next = cursor
    next.index += 1
    if next.byte == UInt8(ascii: "-"), next.peek(1).isDigit {
      cursor.index += 1
      return true
    }
    next.skipSeparators()
    guard next.index > cursor.index + 1, PaperNumber.takeWord(&next) != nil else { return false }
    cursor.index += 1
    return true
  }

  /// «(R 2064)», the Rijkswet number: no part of the identifier.
  private static func skipRijkswet(_ cursor: inout Cursor) {
    var trial = cursor
    trial.skipBlanks()
    guard trial.take(UInt8(ascii: "(")), trial.take(UInt8(ascii: "R")) else { return }
    trial.skipBlanks()
    guard trial.takeDigits(1...5) != nil, trial.take(UInt8(ascii: ")")) else { return }
    cursor = trial
  }
}
