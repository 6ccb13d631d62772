import GRDB
import Letters

/// What is wrong with a library, in sentences; none when it is whole.
public struct Inspection: Sendable {
  private let file: LibraryFile

  public init(_ file: LibraryFile) { self.file = file }

  /// Looks at all of it: the file's structure, the index, each letter, and what is counted.
  /// - Returns: a sentence for each fault, at most a hundred.
  /// - Throws: ``LibraryError`` when it cannot even be read.
  public func faults() throws(LibraryError) -> [String] {
    do {
      let found = try file.reader().read { db in
        let structure = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        guard structure.isEmpty else { return structure }
        return try Self.foreignKeys(db) + Self.counts(db) + Self.letters(db) + Self.index(db)
      }
      return found.isEmpty && !file.isReadOnly ? try Self.wordsOfIndex(file) : found
    } catch {
      throw LibraryError(error, path: file.path)
    }
  }

  private static func foreignKeys(_ db: Database) throws -> [String] {
    try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(100).map {
      try "A row of \($0.value(0) as String) belongs to nothing in \($0.value(2) as String)."
    }
  }

  /// What is kept ready has to be what would be counted.
  private static let counts: [(sql: String, fault: String)] = [
    (
      """
      SELECT coalesce((SELECT value FROM totals WHERE name = 'letters'), 0) <> (SELECT count(*) FROM letters)
      """, "The number of letters is counted wrongly."
    ),
    ("SELECT (SELECT count(*) FROM letters) <> (SELECT count(*) FROM contents)", "Letters lack their text."),
    (
      """
      SELECT EXISTS (SELECT 1 FROM people WHERE letters <>
        (SELECT count(DISTINCT letter) FROM signatures WHERE person = people.id))
      """, "The letters of a minister are counted wrongly."
    ),
    (
      """
      SELECT EXISTS (SELECT 1 FROM papers WHERE cited <>
        (SELECT count(*) FROM citations WHERE paper = papers.id))
      """, "The citations of a paper are counted wrongly."
    ),
    (
      "SELECT EXISTS (SELECT 1 FROM citations WHERE letter NOT IN (SELECT id FROM letters))",
      "A citation belongs to no letter."
    ),
    (
      "SELECT EXISTS (SELECT 1 FROM holdings WHERE letter NOT IN (SELECT id FROM letters))",
      "A paper is held by no letter."
    ),
    (
      "SELECT EXISTS (SELECT 1 FROM letters WHERE id NOT IN (SELECT letter FROM places))",
      "A letter has no file."
    ),
  ]

  private static func counts(_ db: Database) throws -> [String] {
    try counts.compactMap { try Bool.fetchOne(db, sql: $0.sql) == true ? $0.fault : nil }
  }

  /// Every letter can be read, the list says of it what it says itself, and its citations are those that are kept.
  private static func letters(_ db: Database) throws -> [String] {
    var faults: [String] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT archive, (SELECT path FROM places WHERE letter = contents.letter LIMIT 1), parser,
          kind, date, title, kamerstuk, case_number, dossier
        FROM contents JOIN letters ON letters.id = contents.letter
        """)
    var citations = 0
    while let row = try rows.next(), faults.count < 100 {
      let path = try (row.value(1) as String?) ?? "an unknown file"
      do {
        let letter = try LetterArchive.letter(from: (row.value(0) as Blob).bytes)
        citations += letter.references.count
        if try !isListed(letter, in: row) {
          faults.append("The list and the letter of \(path) do not agree.")
        }
      } catch {
        faults.append("The letter of \(path) is damaged.")
      }
    }
    let kept = try Int.fetchOne(db, sql: "SELECT count(*) FROM citations") ?? 0
    if faults.isEmpty, kept != citations {
      faults.append("Citations are lost: \(kept) of \(citations) are kept.")
    }
    return faults
  }

  /// Whether the row from its third column on says what the letter says. Another version of the parser may have
  /// titled the letter otherwise.
  private static func isListed(_ letter: Letter, in row: Row) throws -> Bool {
    guard try row.value(2) == PreparedLetter.parserVersion else { return true }
    let said: [String?] = try (5...8).map { try row.value($0) }
    let date: Int? = try row.value(4)
    return try row.value(3) == letter.kind.rawValue && date == letter.date?.dayNumber
      && said == [letter.listTitle, letter.kamerstuk, letter.caseNumber, letter.dossier?.number]
  }

  /// The index has as many letters as there are, and is whole in itself.
  private static func index(_ db: Database) throws -> [String] {
    let indexed = try Int.fetchOne(db, sql: "SELECT count(*) FROM search_docsize") ?? 0
    let letters = try Int.fetchOne(db, sql: "SELECT count(*) FROM letters") ?? 0
    return indexed == letters
      ? [] : ["The index has \(indexed) letters of \(letters)."]
  }

  /// The full-text index is whole in itself; SQLite tells so only to a writer.
  private static func wordsOfIndex(_ file: LibraryFile) throws -> [String] {
    do {
      try file.writer().write { db in
        try db.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')")
      }
      return []
    } catch let error as DatabaseError where error.resultCode.primaryResultCode == .SQLITE_CORRUPT {
      return ["The full-text index is damaged; kamerlezer reindex makes it anew."]
    }
  }
}
