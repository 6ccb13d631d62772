import Letters

extension Query {
  /// Reads a query: fields (`minister:yesilgoz date:2022..`), words, "phrases", `begin*`, `-` before any of
  /// them, `OR` between words, `NEAR(word word, 10)`, brackets around words.
  ///
  /// - Parameter isUnfinished: the reader is still typing, so that the last word may go on.
  /// - Throws: ``QueryError``.
  public init(parsing text: String, isUnfinished: Bool = false) throws(QueryError) {
    var parser = QueryParser(text, isUnfinished: isUnfinished)
    clauses = try parser.clauses()
  }
}

/// Reads a query from left to right.
struct QueryParser {
  private let tokens: [QueryToken]
  private var index = 0
  private let end: Int
  private let isUnfinished: Bool
  /// Brackets within brackets, of which nobody types many.
  private var depth = 0
  private static let deepest = 50
  /// Values of fields so far.
  private var values = 0
  /// SQLite compares with fewer than a thousand, one below the other.
  private static let mostValues = 200

  init(_ text: String, isUnfinished: Bool) {
    tokens = QueryToken.tokens(of: text)
    end = text.count
    self.isUnfinished = isUnfinished
  }

  private var next: QueryToken? { index < tokens.count ? tokens[index] : nil }

  private func error(_ expected: QueryError.Expectation, at token: QueryToken?) -> QueryError {
    QueryError(
      word: token?.text ?? "", place: token?.place ?? end..<end, expected: expected)
  }

  mutating func clauses() throws(QueryError) -> [Query.Clause] {
    var clauses: [Query.Clause] = []
    while let token = next {
      if token.kind == .field {
        index += 1
        clauses.append(try field(token))
      } else if let clause = try words() {
        clauses.append(clause)
      }
    }
    // Signs alone search for nothing; they would else fit every letter.
    if clauses.isEmpty, let sign = tokens.first, !isUnfinished { throw error(.word, at: sign) }
    return clauses
  }

  // MARK: Fields

  private mutating func field(_ token: QueryToken) throws(QueryError) -> Query.Clause {
    guard let field = Field(name: token.name), field != .words else {
      throw error(.fieldName, at: token)
    }
    let values = token.values
    guard !values.isEmpty else { throw error(.value(of: field), at: token) }
    self.values += values.count
    guard self.values <= Self.mostValues else { throw error(.fewerValues(Self.mostValues), at: token) }
    guard let condition = FieldValues.condition(field, values) else {
      throw error(.value(of: field), at: token)
    }
    return Query.Clause(isExcluded: token.isExcluded, condition: condition, text: token.text)
  }

  // MARK: Words

  /// One word or group, with all that `OR` joins to it; nil for signs without a letter.
  private mutating func words() throws(QueryError) -> Query.Clause? {
    let first = index
    let (isExcluded, words) = try alternatives()
    let text = tokens[first..<index].map(\.text).joined(separator: " ")
    return words.map { Query.Clause(isExcluded: isExcluded, condition: .words($0), text: text) }
  }

  private mutating func alternatives() throws(QueryError) -> (isExcluded: Bool, Words?) {
    let (isExcluded, first) = try item()
    var found = [first].compactMap(\.self)
    while let token = next, token.kind == .or {
      index += 1
      if isExcluded { throw error(.wordsWithoutMinusAroundOr, at: token) }
      if next == nil, isUnfinished { break }
      guard let right = next, right.kind != .field, right.kind != .or, right.kind != .close else {
        throw error(.wordAfterOr, at: next)
      }
      let (isOtherExcluded, other) = try item()
      if isOtherExcluded { throw error(.wordsWithoutMinusAroundOr, at: right) }
      if let other { found.append(other) }
    }
    return (isExcluded, found.count > 1 ? .any(found) : found.first)
  }

  private mutating func item() throws(QueryError) -> (isExcluded: Bool, Words?) {
    guard let token = next else { throw error(.word, at: nil) }
    index += 1
    switch token.kind {
    case .word: return (token.isExcluded, word(token))
    case .phrase: return (token.isExcluded, phrase(token))
    case .near: return (token.isExcluded, try near(token))
    case .open: return (token.isExcluded, try group(token))
    case .or: throw error(.wordBeforeOr, at: token)
    case .close: throw error(.openingBracket, at: token)
    case .field: throw error(.wordsInBrackets, at: token)
    }
  }

  private func word(_ token: QueryToken) -> Words? {
    let words = Self.folded(token.name)
    guard let last = words.last else { return nil }
    let isLast = isUnfinished && token.place.upperBound == end
    let isBeginning = token.isBeginning || isLast || last.count >= Words.lettersOfBeginning
    return .phrase(words, isBeginning: isBeginning)
  }

  private func phrase(_ token: QueryToken) -> Words? {
    let words = Self.folded(token.name)
    return words.isEmpty ? nil : .phrase(words, isBeginning: token.isBeginning)
  }

  private static func folded(_ text: String) -> [String] {
    Folding.fold(text).split(separator: " ").map(String.init)
  }

  /// What stands between brackets: all of it has to be there.
  private mutating func group(_ open: QueryToken) throws(QueryError) -> Words? {
    guard depth < Self.deepest else { throw error(.fewerBrackets, at: open) }
    depth += 1
    defer { depth -= 1 }
    var found: [Words] = []
    while let token = next, token.kind != .close {
      guard token.kind != .field else {
        throw error(.wordsInBrackets, at: token)
      }
      let (isExcluded, words) = try alternatives()
      if let words { found.append(isExcluded ? .not(words) : words) }
    }
    try close()
    return found.count > 1 ? .all(found) : found.first
  }

  private mutating func close() throws(QueryError) {
    if next == nil, isUnfinished { return }
    guard next?.kind == .close else { throw error(.closingBracket, at: next) }
    index += 1
  }

  /// `NEAR(word "two words", 10)`; ten words without a number, as in SQLite.
  private mutating func near(_ near: QueryToken) throws(QueryError) -> Words? {
    var phrases: [[String]] = []
    var distance = 10
    while let token = next, token.kind != .close {
      index += 1
      guard token.kind == .word || token.kind == .phrase else {
        throw error(.wordsInNear, at: token)
      }
      if let number = Int(token.name), tokens[index - 2].text.hasSuffix(",") {
        distance = number
      } else {
        let words = Self.folded(token.name)
        if !words.isEmpty { phrases.append(words) }
      }
    }
    guard phrases.count > 1 || isUnfinished else { throw error(.twoWordsInNear, at: near) }
    try close()
    return phrases.count > 1 ? .near(phrases, distance) : phrases.first.map { .phrase($0, isBeginning: true) }
  }
}
