/// How many columns of a terminal a character takes: none, one or two.
public enum CellWidth {
  /// The columns that a character takes: those of its first scalar.
  public static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    return of(scalar)
  }

  /// The columns that a text takes.
  public static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// What a scalar takes that stands alone; signs are shown for controls (see ``Safety``), each in a column.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    // Latin letters, which are nearly all that there is, are not looked up.
    if scalar.value < 0x300 { return 1 }
    if contains(CellWidthTable.zero, scalar.value) { return 0 }
    return contains(CellWidthTable.wide, scalar.value) ? 2 : 1
  }

  /// Whether one of the ranges, which stand in order, holds a value.
  private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value {
        low = middle + 1
      } else if ranges[middle].lowerBound > value {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}
