import GRDB
import Letters

/// Who cites whom, as one connection sees it. Papers and letters are numbered as in the tables.
struct Graph {
  private let db: Database

  init(_ db: Database) { self.db = db }

  // MARK: Papers and who holds them

  func paper(_ target: String) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT id FROM papers WHERE target = ?"), arguments: [target])
  }

  /// The letters that a paper's identifier names, the newest first.
  func holders(of paper: Int) throws -> [Int] {
    try Int.fetchAll(
      db.cachedStatement(sql: "SELECT letter FROM holdings WHERE paper = ? ORDER BY letter DESC"),
      arguments: [paper])
  }

  func holder(of target: String) throws -> Int? { try paper(target).flatMap { try holders(of: $0).first } }

  func letter(_ number: Int) throws -> Letter? {
    let statement = try db.cachedStatement(sql: "SELECT archive FROM contents WHERE letter = ?")
    return try Blob.fetchOne(statement, arguments: [number]).map { try LetterArchive.letter(from: $0.bytes) }
  }

  // MARK: References and what they lead to

  /// The letter that a reference of another one leads to; nil when it is not held, or not told apart.
  func letter(of reference: Reference, citedBy citing: Int) throws -> Int? {
    if let date = reference.dateOfLetter { return try letter(of: date, mentionedBy: citing) }
    return try holder(of: reference.target)
  }

  /// The letters here that a letter cites, dated mentions included.
  func citedLetters(of citing: Int) throws -> [Int] {
    guard let letter = try letter(citing) else { return [] }
    return try letter.references.compactMap { try self.letter(of: $0, citedBy: citing) }.filter {
      $0 != citing
    }
  }

  /// The one letter of a day that a letter can mean by «mijn brief van 4 oktober»: of its own signatory,
  /// else of its own ministry. Nil when there is none, or more than one.
  func letter(of date: CalendarDate, mentionedBy citing: Int) throws -> Int? {
    let ofDay = """
      SELECT DISTINCT letters.id FROM letters JOIN signatures ON signatures.letter = letters.id
      WHERE letters.date = ? AND letters.id BETWEEN ? AND ? AND letters.id <> ?
      """
    let day = date.dayNumber
    // A full day's letters stand at days before.
    let span = (LetterNumber.first(of: max(0, day - 8)), LetterNumber.last(of: day))
    let bySame = try Int.fetchAll(
      db.cachedStatement(
        sql: ofDay + " AND person IN (SELECT person FROM signatures WHERE letter = ?) LIMIT 2"),
      arguments: [day, span.0, span.1, citing, citing])
    if !bySame.isEmpty { return bySame.count == 1 ? bySame[0] : nil }
    let ofSame = try Int.fetchAll(
      db.cachedStatement(
        sql: ofDay + " AND ministry = (SELECT ministry FROM letters WHERE id = ?) LIMIT 2"),
      arguments: [day, span.0, span.1, citing, citing])
    return ofSame.count == 1 ? ofSame[0] : nil
  }

  // MARK: Cited by

  /// A reference of a letter, by its place among the letter's references.
  struct Citation: Hashable {
    let letter: Int
    let place: Int
    /// Found by the date that it mentions.
    var isByDate = false
  }

  /// The citations of a paper that is not held, or of all that a held one is called by, newest letter first.
  func citations(of targets: [String], by condition: String = "1", limit: Int, from: Int = 0) throws
    -> [Citation]
  {
    let papers = try targets.compactMap { try paper($0) }
    guard !papers.isEmpty else { return [] }
    let parts = papers.map { "SELECT letter, place FROM citations WHERE paper = \($0)" }
    let sql = """
      SELECT letter, place FROM (\(parts.joined(separator: " UNION ALL ")))
      ORDER BY letter DESC, place LIMIT ? OFFSET ?
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [limit, from]).map {
      try Citation(letter: $0.value(0), place: $0.value(1))
    }
  }

  func citationCount(of targets: [String]) throws -> Int {
    try targets.reduce(0) { sum, target in
      try sum
        &+ (Int.fetchOne(
          db.cachedStatement(sql: "SELECT cited FROM papers WHERE target = ?"), arguments: [target]) ?? 0)
    }
  }

  /// The citations by date that can only mean one letter.
  func mentions(of letter: Int, date: CalendarDate) throws -> [Citation] {
    let target = Reference.target(ofLetterOn: date)
    return try citations(of: [target], limit: 1000).filter { citation in
      try self.letter(of: date, mentionedBy: citation.letter) == letter
    }.map { Citation(letter: $0.letter, place: $0.place, isByDate: true) }
  }
}

extension Reference {
  static func target(ofLetterOn date: CalendarDate) -> String { DocumentID.letter(date).spelling }

  /// The day of a letter that is cited by its date alone.
  public var dateOfLetter: CalendarDate? {
    guard case .letter(let date) = document else { return nil }
    return date
  }
}
