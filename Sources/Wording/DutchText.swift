import Letters

/// Dates, numbers and names as Dutch readers write them.
public enum DutchText {
  /// «±2022-02»
  public static func inferred(_ date: CalendarDate) -> String {
    "±" + date.description.prefix(7)
  }

  /// «29 911», «36 600-VII»
  public static func dossier(_ number: String) -> String {
    let digits = number.prefix { $0.isNumber }
    guard digits.count == 5 else { return number }
    return "\(digits.prefix(2)) \(digits.dropFirst(2))\(number.dropFirst(5))"
  }

  /// A footnote's label as its mark: `¹²`, `¹⁾`; labels with no superscripts stand in brackets.
  public static func superscript(_ label: String) -> String {
    Superscript.written(label) ?? (label.hasPrefix("[") || label.hasPrefix("*") ? label : "[\(label)]")
  }
}
