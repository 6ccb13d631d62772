import Letters

/// Dates, numbers and names as Dutch readers write them.
enum DutchText {
  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  /// «15 december 2023»
  static func date(_ date: CalendarDate) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// The stated date, or «±2022-02» with a sign that it is inferred, or «undated».
  static func date(of letter: Letter) -> String {
    if let date = letter.date { return Self.date(date) }
    return letter.dateEarliest.map { "\(inferred($0)), inferred" } ?? "undated"
  }

  /// «±2022-02»
  static func inferred(_ date: CalendarDate) -> String {
    "±" + date.description.prefix(7)
  }

  /// «29 911», «36 600-VII»
  static func dossier(_ number: String) -> String {
    let digits = number.prefix { $0.isNumber }
    guard digits.count == 5 else { return number }
    return "\(digits.prefix(2)) \(digits.dropFirst(2))\(number.dropFirst(5))"
  }

  /// «F.B.J. Grapperhaus, Minister van Justitie en Veiligheid (inferred)»
  static func signatory(_ signatory: Signatory) -> String {
    "\(signatory.name), \(signatory.office)" + (signatory.basis == .inferred ? " (inferred)" : "")
  }

  private static let superscripts: [Character: Character] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹",
    ")": "⁾",
  ]

  /// A footnote's label as its mark: `¹²`, `¹⁾`; labels with no superscripts stand in brackets.
  static func superscript(_ label: String) -> String {
    let raised = label.map { superscripts[$0] }
    guard raised.allSatisfy({ $0 != nil }) else {
      return label.hasPrefix("[") || label.hasPrefix("*") ? label : "[\(label)]"
    }
    return String(raised.compactMap(\.self))
  }
}
