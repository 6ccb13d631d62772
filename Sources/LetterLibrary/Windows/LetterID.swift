/// Tells one letter of a library from the others, for as long as the letter keeps its date.
public struct LetterID: Sendable, Hashable, Comparable {
  public let value: Int

  public init(_ value: Int) { self.value = value }

  /// In the order of dates, and of the same date in the order of import.
  public static func < (left: LetterID, right: LetterID) -> Bool { left.value < right.value }
}
