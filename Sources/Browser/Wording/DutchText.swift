import Letters

/// Dates, numbers and names as Dutch readers write them.
enum DutchText {
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
