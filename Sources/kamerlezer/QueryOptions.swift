import ArgumentParser
import LetterLibrary

/// The library and the query that most commands take.
struct QueryOptions: ParsableArguments {
  @OptionGroup var chosen: LibraryOption

  @Flag(help: ArgumentHelp(.optionJSON)) var json = false

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      .optionQuery,
      valueName: "query"))
  var query: [String] = []

  /// A shell has taken the quotation marks: what holds a blank was quoted.
  /// - Throws: `QueryError`; ``Failure`` for what looks like an option that the command does not have, which would
  /// else be a word to leave out.
  static func parse(_ words: some Sequence<String>) throws -> Query {
    if let option = words.first(where: { $0.hasPrefix("--") && $0.count > 2 }) {
      throw Failure(sentence: say(.unknownOption, option), code: Failure.usage)
    }
    let text = words.map(quoted).joined(separator: " ")
    return try Query(parsing: text)
  }

  private static func quoted(_ word: String) -> String {
    guard word.contains(where: \.isWhitespace), !word.contains("\"") else { return word }
    // «minister:de jonge» is a value with a blank; «de jonge OR NEAR(a b)» is a query in one word.
    let name = word.prefix { $0 != ":" && !$0.isWhitespace }
    let field = name.hasPrefix("-") ? name.dropFirst() : name
    guard name.endIndex < word.endIndex, Field(name: field) != nil,
      !word[name.endIndex...].dropFirst().contains(":")
    else { return word }
    return "\(name):\"\(word[name.endIndex...].dropFirst())\""
  }

  func library() throws -> Library { try Library(chosen.open()) }
}

extension Order: ExpressibleByArgument {}

struct OrderOption: ParsableArguments {
  @Option(help: ArgumentHelp(.optionOrder)) var order: Order = .newest

  @Option(help: ArgumentHelp(.optionLimit, valueName: "number"), transform: wholeNumber) var limit: Int?
}

/// - Returns: a number that says how many.
/// - Throws: `ValidationError` for anything else, negative numbers too.
func wholeNumber(_ text: String) throws -> Int {
  guard let number = Int(text), number >= 0 else { throw ValidationError(say(.wantsWholeNumber)) }
  return number
}
