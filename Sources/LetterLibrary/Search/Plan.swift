import GRDB
import Letters

/// How the letters of a query are found: statements that give their numbers one after another, in order
/// and as far as possible without sorting, and what is left to be looked up in the text of each.
struct Plan {
  struct Statement {
    var sql: String
    var arguments: [DatabaseValue]
  }

  /// Run one after another; a letter may come twice in a row.
  var statements: [Statement]
  /// What the index was not asked for.
  var verified: TextMatcher?
}

/// Where a statement begins: rows that come in the order of letters.
struct Source {
  /// `FROM …`, with the letter's number as `number`.
  var from: String
  var number: String
  var condition: String
  var arguments: [DatabaseValue]
  /// Few rows first: which source to begin with.
  var rank: Int
}

/// Makes plans. Asks the library who and what a query's names stand for.
struct Planner {
  let db: Database
  let order: Order
  /// Beginnings of words with fewer letters than this are looked up in the text.
  var lettersForIndex = 3
  /// Beginnings of words that are in so many letters that the text tells sooner (``DenseBeginnings``).
  var isDense: (String) -> Bool = { _ in false }
  /// Only these letters are asked for.
  var only: [Int]?

  func plan(_ query: Query) throws -> Plan {
    var checks: [Check] = []
    var sources: [Source] = []
    for clause in query.clauses {
      let compiled = try compile(clause.condition)
      guard let compiled else { continue }
      checks.append(clause.isExcluded ? compiled.check.negated : compiled.check)
      if !clause.isExcluded, let source = compiled.source { sources.append(source) }
    }
    if let only { restrict(to: only, &sources, &checks) }
    let words = try plan(query.words, &sources, &checks)
    let spans = try spans(query)
    return Plan(
      statements: spans.map { statement(sources, checks, span: $0, words: words.match) },
      verified: words.verified)
  }

  // MARK: Words

  private struct PlannedWords {
    var match: String?
    var verified: TextMatcher?
  }

  /// Asks the index for what it is good at; the rest is looked up in the text.
  private func plan(
    _ words: Words?, _ sources: inout [Source], _ checks: inout [Check]
  ) throws -> PlannedWords {
    guard let words else { return PlannedWords() }
    let indexed = words.parts.filter { isForIndex($0) }
    let rest = words.parts.filter { !isForIndex($0) }
    let wanted = Words.all(indexed)
    guard !indexed.isEmpty, let match = wanted.match else {
      return PlannedWords(verified: TextMatcher(words))
    }
    sources.append(
      Source(
        from: "search", number: "search.rowid", condition: "search MATCH ?",
        arguments: [match.databaseValue], rank: 0))
    return PlannedWords(match: match, verified: rest.isEmpty ? nil : TextMatcher(.all(rest)))
  }

  private func isForIndex(_ words: Words) -> Bool {
    switch words {
    case .phrase(let words, let isBeginning):
      guard isBeginning, words.count == 1, let word = words.first else { return true }
      return word.utf8.count >= lettersForIndex && !isDense(word)
    case .near: return true
    case .all(let parts), .any(let parts): return parts.allSatisfy(isForIndex)
    case .not(let part): return isForIndex(part)
    }
  }

  private func restrict(to only: [Int], _ sources: inout [Source], _ checks: inout [Check]) {
    let numbers = only.map(String.init).joined(separator: ", ")
    checks.append(Check(sql: "letters.id IN (\(numbers))", arguments: []))
  }

  // MARK: Dates

  /// The numbers between which letters of a query stand: one span for letters dated in it, one before it
  /// for letters that may have been written in it.
  private func spans(_ query: Query) throws -> [Check] {
    var from = Int.min
    var to = Int.max
    for clause in query.clauses where !clause.isExcluded {
      guard case .date(let dates) = clause.condition, let hull = Self.hull(dates) else { continue }
      from = max(from, hull.lowerBound)
      to = min(to, hull.upperBound)
    }
    guard from > Int.min || to < Int.max else { return [Check(sql: "1", arguments: [])] }
    let low = from > 0 ? LetterNumber.first(of: from) : Int.min
    // A full day's letters stand at the day before, so that both ends are held a little wider.
    let high = to < Int.max / LetterNumber.lettersOfADay ? LetterNumber.last(of: to) : Int.max
    let within = Check(
      sql: "letters.id BETWEEN ? AND ?",
      arguments: [
        (low == Int.min ? low : low - 8 * LetterNumber.lettersOfADay).databaseValue, high.databaseValue,
      ])
    guard low > Int.min else { return [within] }
    let before = Check(
      sql: "letters.date IS NULL AND letters.last_day >= ? AND letters.first_day < ? AND letters.id < ?",
      arguments: [
        from.databaseValue, from.databaseValue, (low - 8 * LetterNumber.lettersOfADay).databaseValue,
      ])
    let hasBefore = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM letters WHERE \(before.sql))",
      arguments: StatementArguments(before.arguments))
    guard hasBefore == true else { return [within] }
    return order == .oldest ? [before, within] : [within, before]
  }

  /// The days from the first to the last of several spans; nil where letters of any day may fit.
  private static func hull(_ dates: [DateFilter]) -> ClosedRange<Int>? {
    var low = Int.max
    var high = Int.min
    for date in dates {
      guard case .span(let from, let to) = date else { return nil }
      low = min(low, from?.dayNumber ?? 0)
      high = max(high, to?.dayNumber ?? Int.max)
    }
    return low <= high ? low...high : nil
  }

  // MARK: Putting together

  private func statement(
    _ sources: [Source], _ checks: [Check], span: Check, words: String?
  ) -> Plan.Statement {
    let source = sources.min { $0.rank < $1.rank }
    let from = source.map { "\($0.from) CROSS JOIN letters ON letters.id = \($0.number)" } ?? "letters"
    var conditions: [Check] = []
    if let source { conditions.append(Check(sql: source.condition, arguments: source.arguments)) }
    conditions += checks
    // The index of words takes numbers from and to as well, and reads no more than is between them.
    let spanOfSource =
      source.map { source in
        span.sql == "letters.id BETWEEN ? AND ?" ? "\(source.number) BETWEEN ? AND ?" : span.sql
      } ?? span.sql
    conditions.append(Check(sql: spanOfSource, arguments: span.arguments))
    let number = source?.number ?? "letters.id"
    return Plan.Statement(
      sql: """
        SELECT \(number) FROM \(from)
        WHERE \(conditions.map { "(\($0.sql))" }.joined(separator: " AND ")) \(ordering(number, hasWords: words != nil))
        """,
      arguments: conditions.flatMap(\.arguments))
  }

  private func ordering(_ number: String, hasWords: Bool) -> String {
    switch order {
    case .newest: "ORDER BY \(number) DESC"
    case .oldest: "ORDER BY \(number)"
    case .bestMatch: hasWords ? "ORDER BY search.rank" : "ORDER BY \(number) DESC"
    case .minister:
      """
      ORDER BY (SELECT key FROM signatures JOIN people ON people.id = person
        WHERE letter = letters.id ORDER BY position LIMIT 1) NULLS LAST, \(number) DESC
      """
    case .mostCited:
      """
      ORDER BY (SELECT coalesce(sum(cited), 0) FROM papers WHERE target IN (letters.kamerstuk,
        letters.case_number)) DESC, \(number) DESC
      """
    }
  }
}

/// A condition that a letter fits or not.
struct Check {
  var sql: String
  var arguments: [DatabaseValue]

  var negated: Check { Check(sql: "NOT coalesce((\(sql)), 0)", arguments: arguments) }

  static func any(_ checks: [Check]) -> Check {
    checks.isEmpty
      ? Check(sql: "0", arguments: [])
      : Check(
        sql: checks.map { "(\($0.sql))" }.joined(separator: " OR "), arguments: checks.flatMap(\.arguments))
  }
}
