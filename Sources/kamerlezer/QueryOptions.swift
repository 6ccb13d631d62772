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
  static func parse(_ words: some Sequence<String>) throws -> Query {
    let text = words.map(quoted).joined(separator: " ")
    return try Query(parsing: text)
  }

  private static func quoted(_ word: String) -> String {
    guard word.contains(where: \.isWhitespace), !word.contains("\"") else { return word }
    // «minister:de jonge» is a value with a blank; «de jonge OR NEAR(a b)» is a query in one word.
    let name = word.prefix { $0 != ":" && !$0.isWhitespace }
    let field = name.hasPrefix("-") ? name.dropFirst() : name
    guard name.endIndex < word.endIndex, Field(rawValue: String(field)) != nil,
      !word[name.endIndex...].dropFirst().contains(":")
    else { return word }
    return "\(name):\"\(word[name.endIndex...].dropFirst())\""
  }

  func library() throws -> Library { try Library(chosen.openOrMake()) }
}

extension Order: ExpressibleByArgument {}

struct OrderOption: ParsableArguments {
  @Option(help: ArgumentHelp(.optionOrder)) var order: Order = .newest

  @Option(help: ArgumentHelp(.optionLimit, valueName: "number")) var limit: Int?
}
