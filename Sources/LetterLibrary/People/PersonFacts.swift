import GRDB
import Letters

/// What the library knows of a minister or a member of the Kamer.
public struct PersonFacts: Sendable, Hashable {
  public struct Office: Sendable, Hashable {
    public let name: String
    /// Days of the first and the last letter here that was signed in it.
    public let first: CalendarDate?
    public let last: CalendarDate?
    public let letters: Int
  }

  public let name: String
  public let offices: [Office]
  /// Letters signed, questions asked and motions moved, by year.
  public let signed: [Int: Int]
  public let asked: [Int: Int]
  public let moved: [Int: Int]
  /// Of the letters that are cited, those that are cited most.
  public let mostCited: [LetterRow]
}

extension Library {
  private static let mostCitedLetters = 10

  /// The facts of a person, by a name as it stands in a letter; nil when nobody here is called so.
  public func person(_ name: String) -> PersonFacts? {
    let found: (facts: PersonFacts, cited: [Int])? = read(otherwise: nil) { db in
      try People(db).facts(name, mostCited: Self.mostCitedLetters)
    }
    guard let found else { return nil }
    let facts = found.facts
    return PersonFacts(
      name: facts.name, offices: facts.offices, signed: facts.signed, asked: facts.asked, moved: facts.moved,
      mostCited: rows(found.cited))
  }
}

/// Reads what is known of a person.
private struct People {
  let db: Database

  init(_ db: Database) { self.db = db }

  func facts(_ name: String, mostCited: Int) throws -> (facts: PersonFacts, cited: [Int])? {
    let key = PersonName(name).key
    let person = try Row.fetchOne(db, sql: "SELECT id, name FROM people WHERE key = ?", arguments: [key])
    let number: Int = try person?.value(0) ?? -1
    let folded = " \(Folding.fold(name)) "
    let signed = try years(
      "SELECT date FROM letters JOIN signatures ON letter = id WHERE person = ?", [number])
    let asked = try years("SELECT date FROM letters JOIN askers ON letter = id WHERE folded = ?", [folded])
    let moved = try years(
      "SELECT date FROM letters JOIN movers ON letter = id WHERE name = ?", [Folding.fold(name)])
    guard person != nil || !asked.isEmpty || !moved.isEmpty else { return nil }
    let facts = PersonFacts(
      name: try person?.value(1) ?? name, offices: try offices(number), signed: signed, asked: asked,
      moved: moved,
      mostCited: [])
    return (facts, try cited(number, limit: mostCited))
  }

  /// Year 0 has what states no date.
  private func years(_ sql: String, _ arguments: StatementArguments) throws -> [Int: Int] {
    let days = try Row.fetchAll(db, sql: sql, arguments: arguments).map { try $0.value(0) as Int? }
    return Dictionary(grouping: days) { $0.flatMap(CalendarDate.init(dayNumber:))?.year ?? 0 }.mapValues(
      \.count)
  }

  private func offices(_ person: Int) throws -> [PersonFacts.Office] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT offices.name, min(letters.date), max(letters.date), count(*) FROM signatures
        JOIN offices ON offices.id = office JOIN letters ON letters.id = letter WHERE person = ?
        GROUP BY office ORDER BY max(letters.date) DESC
        """, arguments: [person]
    ).map { row in
      PersonFacts.Office(
        name: try row.value(0), first: try (row.value(1) as Int?).flatMap(CalendarDate.init(dayNumber:)),
        last: try (row.value(2) as Int?).flatMap(CalendarDate.init(dayNumber:)), letters: try row.value(3))
    }
  }

  private func cited(_ person: Int, limit: Int) throws -> [Int] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT signatures.letter FROM signatures JOIN letters ON letters.id = signatures.letter
        JOIN papers ON papers.target = letters.kamerstuk WHERE person = ? AND cited > 0
        ORDER BY cited DESC, signatures.letter DESC LIMIT ?
        """, arguments: [person, limit]
    ).map { try $0.value(0) as Int }
  }
}
