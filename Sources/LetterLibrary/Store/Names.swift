import GRDB
import Letters

/// The numbers of people, offices and ministries, given out at first sight and remembered for a batch.
struct Names {
  private let db: Database
  private var people: [String: Int] = [:]
  private var offices: [String: Int] = [:]
  private var ministries: [String: Int] = [:]

  init(_ db: Database) { self.db = db }

  /// A person's number; their name is the one that the table of office-holders has, else as first written.
  mutating func person(_ signatory: Signatory) throws -> Int {
    let key = signatory.personKey
    if let known = people[key] { return known }
    let number = try same(as: signatory, key) ?? new(signatory, key)
    people[key] = number
    return number
  }

  private func new(_ signatory: Signatory, _ key: String) throws -> Int {
    try number(
      "INSERT INTO people (key, name) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET key = key RETURNING id",
      [key, OfficeHolders.name(ofPerson: key) ?? signatory.name])
  }

  /// Who has a name with initials and who has the same without are one person, where no other could be meant:
  /// «Balkenende» and «J.P. Balkenende».
  private func same(as signatory: Signatory, _ key: String) throws -> Int? {
    let name = PersonName(signatory.name)
    let surname = name.surname.replacing(" ", with: "-")
    let namesakes = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, key FROM people WHERE key = ? OR key LIKE '%-' || ?"),
      arguments: [surname, surname]
    ).filter { row in
      let other: String = try row.value("key")
      // Before the surname stand initials, and no part of a longer surname.
      return other == surname || !other.dropLast(surname.count + 1).contains("-")
    }
    guard namesakes.count == 1, let only = namesakes.first, try only.value("key") != key else { return nil }
    let person: Int = try only.value("id")
    if name.initials.isEmpty { return person }
    guard try only.value("key") == surname else { return nil }
    try db.execute(
      sql: "UPDATE people SET key = ?, name = ? WHERE id = ?",
      arguments: [key, OfficeHolders.name(ofPerson: key) ?? signatory.name, person])
    return person
  }

  mutating func office(_ name: String) throws -> Int { try number(of: name, in: "offices", &offices) }

  mutating func ministry(_ name: String) throws -> Int { try number(of: name, in: "ministries", &ministries) }

  private func number(of name: String, in table: String, _ known: inout [String: Int]) throws -> Int {
    if let known = known[name] { return known }
    let sql =
      "INSERT INTO \(table) (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET name = name RETURNING id"
    let number = try number(sql, [name])
    known[name] = number
    return number
  }

  private func number(_ sql: String, _ arguments: StatementArguments) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? 0
  }
}
