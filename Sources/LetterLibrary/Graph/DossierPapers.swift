import GRDB
import Letters

/// A paper of a dossier, as far as the library knows of it.
public struct DossierPaper: Sendable, Hashable {
  /// Such as `kst-29911-433`.
  public let target: String
  /// The letter, when it is here.
  public let row: LetterRow?
  /// How many places here cite it.
  public let cited: Int
}

extension Library {
  /// The papers of a dossier that are held or cited, by their numbers.
  /// - Parameter number: without blanks: `29911`, `36600-VII`.
  /// - Throws: ``LibraryError``.
  public func papers(ofDossier number: String) throws -> [DossierPaper] {
    try translating {
      try queue.read { db in
        let papers = try Row.fetchAll(
          db,
          sql: """
            SELECT target, cited, (SELECT max(letter) FROM holdings WHERE paper = papers.id) FROM papers
            WHERE target > ? AND target < ? AND kind = 'kamerstuk'
            """, arguments: Self.papers(ofDossier: number))
        let rows = try LetterRows(db).rows(papers.compactMap { try $0.value(2) as Int? })
        return try papers.map { paper in
          try DossierPaper(
            target: paper.value(0), row: (paper.value(2) as Int?).flatMap { rows[$0] }, cited: paper.value(1))
        }.filter { $0.row != nil || $0.cited > 0 }.sorted { Self.isBefore($0.target, $1.target) }
      }
    }
  }

  /// The spellings between which those of a dossier's papers lie, both excluded.
  static func papers(ofDossier number: String) -> StatementArguments {
    let beginning = DocumentID.beginning(ofPapersIn: number)
    // «.» comes right behind «-».
    return [beginning, beginning.dropLast() + "."]
  }

  /// The letter of the same dossier that comes so many places later by date, or earlier when negative; nil when
  /// there is none, or the letter is of no dossier.
  public func letter(inDossierOf letter: LetterID, by step: Int) -> LetterID? {
    guard step != 0 else { return letter }
    let (sign, direction) = step > 0 ? (">", "ASC") : ("<", "DESC")
    return read(otherwise: nil) { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT id FROM letters WHERE dossier = (SELECT dossier FROM letters WHERE id = ?) AND id \(sign) ?
          ORDER BY id \(direction) LIMIT 1 OFFSET ?
          """, arguments: [letter.value, letter.value, abs(step) - 1]
      ).map(LetterID.init)
    }
  }

  /// What a letter here says that the dossier is called; nil when none does.
  public func title(ofDossier number: String) -> String? {
    read(otherwise: nil) { db in
      let newest = try Int.fetchAll(
        db, sql: "SELECT id FROM letters WHERE dossier = ? ORDER BY id DESC LIMIT 5", arguments: [number])
      return try newest.compactMap { try Graph(db).letter($0)?.dossier?.title }.first
    }
  }

  /// Number 9 before number 10, and numbers before letters.
  private static func isBefore(_ left: String, _ right: String) -> Bool {
    let (l, r) = (left.split(separator: "-"), right.split(separator: "-"))
    for (a, b) in zip(l, r) where a != b {
      let (x, y) = (a.prefix(while: \.isNumber), b.prefix(while: \.isNumber))
      if let x = Int(x), let y = Int(y), x != y { return x < y }
      return (x.isEmpty ? 1 : 0, a) < (y.isEmpty ? 1 : 0, b)
    }
    return l.count < r.count
  }
}
