import GRDB
import Letters

/// A letter that cites a paper.
public struct CitationEdge: Sendable, Hashable {
  public let citing: LetterRow
  /// Canonical identifier of what is cited.
  public let target: String
  public let kind: Reference.Kind
  /// The letter that is cited, when it is here.
  public let cited: LetterRow?
  /// Resolved by the date that it mentions.
  public let isByDate: Bool
}

extension Library {
  /// Shows who cites what: every reference of a query's letters, a letter's own under one another.
  /// - Throws: ``LibraryError``, and whatever the visitor throws.
  public func citations(of query: Query, _ visitor: (CitationEdge) throws -> Bool) throws {
    try translating {
      try queue.read { db in
        let graph = Graph(db)
        let rows = LetterRows(db)
        try Finding(db).each(try Planner(db: db, order: .oldest).plan(query)) { number in
          guard let letter = try graph.letter(number), let row = try rows.rows([number])[number] else {
            return true
          }
          var seen: Set<String> = []
          for reference in letter.references where seen.insert(reference.target).inserted {
            let held = try graph.letter(of: reference, citedBy: number)
            let edge = CitationEdge(
              citing: row, target: reference.target, kind: reference.kind,
              cited: try held.flatMap { try rows.rows([$0])[$0] },
              isByDate: held != nil && reference.dateOfLetter != nil)
            guard try visitor(edge) else { return false }
          }
          return true
        }
      }
    }
  }
}
