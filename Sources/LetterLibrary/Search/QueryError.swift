/// Why a text is no query: which word, and what was expected there.
public struct QueryError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The word that is wrong; empty at the end of the text.
  public let word: String
  /// Where it stands, in characters of the text.
  public let place: Range<Int>
  /// What was expected there: «a name, such as minister:yesilgoz».
  public let expected: String

  public var description: String {
    let expected = "expected \(expected)."
    return word.isEmpty ? "At the end of the query: \(expected)" : "At “\(word)” in the query: \(expected)"
  }
}
