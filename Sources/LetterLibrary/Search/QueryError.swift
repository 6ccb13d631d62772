/// Why a text is no query: which word, and what was expected there. `Wording` makes a sentence of it.
public struct QueryError: Error, Equatable, Sendable {
  /// What should have stood where the word stands.
  public enum Expectation: Equatable, Sendable {
    /// The name of a field, or the words in quotation marks.
    case fieldName
    case value(of: Field)
    /// Words: fields stand outside brackets.
    case wordsInBrackets
    case word
    case wordBeforeOr
    case wordAfterOr
    case openingBracket
    case wordsWithoutMinusAroundOr
    case closingBracket
    /// Brackets lie within brackets deeper than a query may hold.
    case fewerBrackets
    /// Fields have more values than a query may hold.
    case fewerValues(Int)
    case wordsInNear
    case twoWordsInNear
  }

  /// The word that is wrong; empty at the end of the text.
  public let word: String
  /// Where it stands, in characters of the text.
  public let place: Range<Int>
  public let expected: Expectation
}
