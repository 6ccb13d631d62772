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
    let name = OfficeHolders.name(ofPerson: key) ?? signatory.name
    let number = try number(
      "INSERT INTO people (key, name) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET key = key RETURNING id",
      [key, name])
    people[key] = number
    return number
  }

  mutating func office(_ name: String) throws -> Int {
    if let known = offices[name] { return known }
    let number = try number(
      "INSERT INTO offices (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET name = name RETURNING id",
      [name])
    offices[name] = number
    return number
  }

  mutating func ministry(_ name: String) throws -> Int {
    if let known = ministries[name] { return known }
    let number = try number(
      "INSERT INTO ministries (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET name = name RETURNING id",
      [name])
    ministries[name] = number
    return number
  }

  private func number(_ sql: String, _ arguments: StatementArguments) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? 0
  }
}
