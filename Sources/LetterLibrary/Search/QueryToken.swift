/// A word of a query, with what stands around it.
struct QueryToken: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case word, phrase, field, or, near, open, close
  }

  var kind: Kind
  var isExcluded = false
  /// A field's name, a word's letters, what stands between quotation marks.
  var name: String
  /// Of a field: what stands between the commas.
  var values: [String] = []
  /// `begin*`
  var isBeginning = false
  /// As typed.
  var text: String
  /// In characters of the query.
  var place: Range<Int>

  static func tokens(of query: String) -> [QueryToken] {
    var lexer = QueryLexer(query)
    var tokens: [QueryToken] = []
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }
}

/// Cuts a query into words.
private struct QueryLexer {
  private let characters: [Character]
  private var index = 0

  init(_ text: String) { characters = Array(text) }

  private static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»"]

  mutating func next() -> QueryToken? {
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    guard index < characters.count else { return nil }
    let start = index
    let isExcluded =
      characters[index] == "-" && index + 1 < characters.count
      && !characters[index + 1].isWhitespace
    if isExcluded { index += 1 }
    var token = token()
    token.isExcluded = isExcluded
    token.place = start..<index
    token.text = String(characters[start..<index])
    return token
  }

  private mutating func token() -> QueryToken {
    let first = characters[index]
    if first == "(" || first == ")" {
      index += 1
      return QueryToken(kind: first == "(" ? .open : .close, name: "", text: "", place: 0..<0)
    }
    if Self.quotes.contains(first) {
      let name = quoted()
      return QueryToken(kind: .phrase, name: name, isBeginning: takeStar(), text: "", place: 0..<0)
    }
    return plain()
  }

  private mutating func plain() -> QueryToken {
    let name = take { !$0.isWhitespace && !"():\"“”„«»".contains($0) }
    if index < characters.count, characters[index] == ":", Self.isFieldName(name), !isAddress {
      index += 1
      return QueryToken(kind: .field, name: name, values: values(), text: "", place: 0..<0)
    }
    if name == "NEAR", index < characters.count, characters[index] == "(" {
      index += 1
      return QueryToken(kind: .near, name: name, text: "", place: 0..<0)
    }
    if name == "OR" { return QueryToken(kind: .or, name: name, text: "", place: 0..<0) }
    // A colon after something that is no name of a field belongs to the word, as in an address.
    let rest = name.isEmpty || (index < characters.count && characters[index] == ":") ? takeRest() : ""
    let word = name + rest
    return QueryToken(
      kind: .word, name: String(word.filter { $0 != "*" }), isBeginning: word.hasSuffix("*"), text: "",
      place: 0..<0)
  }

  /// `://` after the name: an address, and no field.
  private var isAddress: Bool { index + 1 < characters.count && characters[index + 1] == "/" }

  private static func isFieldName(_ name: String) -> Bool {
    !name.isEmpty && name.allSatisfy { $0.isLetter || $0 == "-" }
  }

  private mutating func take(_ isWanted: (Character) -> Bool) -> String {
    let start = index
    while index < characters.count, isWanted(characters[index]) { index += 1 }
    return String(characters[start..<index])
  }

  private mutating func takeRest() -> String {
    take { !$0.isWhitespace && !"()".contains($0) && !Self.quotes.contains($0) }
  }

  private mutating func takeStar() -> Bool {
    guard index < characters.count, characters[index] == "*" else { return false }
    index += 1
    return true
  }

  /// What stands between quotation marks; to the end where the second one is missing.
  private mutating func quoted() -> String {
    index += 1
    let text = take { !Self.quotes.contains($0) }
    if index < characters.count { index += 1 }
    return text
  }

  /// `a,"b c",d` up to a blank.
  private mutating func values() -> [String] {
    var values: [String] = []
    var value = ""
    while index < characters.count, !characters[index].isWhitespace, characters[index] != ")" {
      let character = characters[index]
      if Self.quotes.contains(character) {
        value += quoted()
      } else {
        index += 1
        guard character != "," else {
          values.append(value)
          value = ""
          continue
        }
        value.append(character)
      }
    }
    return (values + [value]).map(\.trimmingBlanks).filter { !$0.isEmpty }
  }
}
