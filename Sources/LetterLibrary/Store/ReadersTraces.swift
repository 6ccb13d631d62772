import GRDB

/// What a reader left at a letter (stars, read marks, notes, labels, news not seen yet), which outlives the row of
/// the letter.
struct ReadersTraces {
  let db: Database

  /// What goes with the row of a letter and is written again for the next.
  struct Kept {
    fileprivate let marks: Row?
    fileprivate let news: Row?
  }

  func kept(of letter: Int) throws -> Kept {
    Kept(
      marks: try Row.fetchOne(
        db, sql: "SELECT starred, read FROM marks WHERE letter = ?", arguments: [letter]),
      news: try Row.fetchOne(
        db, sql: "SELECT found, follows FROM news WHERE letter = ?", arguments: [letter]))
  }

  func write(_ kept: Kept, of letter: Int) throws {
    if let news = kept.news {
      try db.execute(
        sql: "INSERT INTO news (letter, found, follows) VALUES (?, ?, ?)",
        arguments: [letter, try news.value(0) as Int, try news.value(1) as String])
    }
    if let marks = kept.marks {
      try db.execute(
        sql: "INSERT INTO marks (letter, starred, read) VALUES (?, ?, ?)",
        arguments: [letter, marks.value("starred") as Int, marks.value("read") as Int])
    }
  }

  /// Marks of a letter that no file holds any longer.
  func moveMarks(from old: Int, to new: Int) throws {
    let places = try Int.fetchOne(db, sql: "SELECT count(*) FROM places WHERE letter = ?", arguments: [old])
    guard places == 0 else { return }
    try db.execute(sql: "UPDATE OR IGNORE marks SET letter = ? WHERE letter = ?", arguments: [new, old])
  }

  /// What a reader wrote about a file's content is about what stands there now.
  func moveOwn(from old: Int, to new: Int) throws {
    for table in ["own_notes", "own_labels"] {
      try db.execute(
        sql: """
          UPDATE OR IGNORE \(table) SET hash = (SELECT hash FROM letters WHERE id = ?)
          WHERE hash = (SELECT hash FROM letters WHERE id = ?
            AND NOT EXISTS (SELECT 1 FROM places WHERE letter = ?))
          """, arguments: [new, old, old])
    }
  }
}
