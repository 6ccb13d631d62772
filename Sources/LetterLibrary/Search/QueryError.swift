/// Why a text is no query: which word, and what was expected there.
public struct QueryError: Error, Equatable, Sendable, CustomStringConvertible {
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
    case wordsInNear
    case twoWordsInNear
  }

  /// The word that is wrong; empty at the end of the text.
  public let word: String
  /// Where it stands, in characters of the text.
  public let place: Range<Int>
  public let expected: Expectation

  public var description: String {
    let expected = "expected \(expected)."
    return word.isEmpty ? "At the end of the query: \(expected)" : "At “\(word)” in the query: \(expected)"
  }
}

extension QueryError.Expectation: CustomStringConvertible {
  public var description: String {
    switch self {
    case .fieldName: "one of \(Field.names), or the words in quotation marks"
    case .value(let field): FieldValues.expected(field)
    case .wordsInBrackets: "words inside brackets; fields stand outside"
    case .word: "a word"
    case .wordBeforeOr: "a word before OR"
    case .openingBracket: "an opening bracket before this one"
    case .wordAfterOr: "a word after OR; for one of several values write minister:a,b"
    case .wordsWithoutMinusAroundOr: "words without - on both sides of OR"
    case .closingBracket: "a closing bracket"
    case .wordsInNear: "words, and at last a number, in NEAR( )"
    case .twoWordsInNear: "two words or more in NEAR( )"
    }
  }
}

extension Field {
  /// «minister:, office:, …», all that can be asked for by name.
  public static var names: String {
    allCases.filter { $0 != .words }.map { $0.rawValue + ":" }.joined(separator: ", ")
  }
}
