/// Numbers that a document states of itself, held to what letters have: a file can claim any number.
enum StatedNumber {
  static let columns = 1...64
  static let rows = 1...10_000
  /// Numbers of a list's items.
  static let items = -99_999...99_999
  /// Levels of headings, and of lists.
  static let levels = 1...9
}

extension Element {
  /// The number that an attribute states, the nearest one within bounds; nil when it states none.
  func number(_ attribute: String, within bounds: ClosedRange<Int>) -> Int? {
    attributes[attribute].flatMap { Int($0) }.map { min(max($0, bounds.lowerBound), bounds.upperBound) }
  }
}
