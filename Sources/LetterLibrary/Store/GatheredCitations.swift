import GRDB
import Letters

/// What the letters of a batch cite and hold, written once at its end: many of them cite the same papers.
struct GatheredCitations {
  private var papers: [String: (kind: Reference.Kind, cited: Int)] = [:]
  private var citations: [(target: String, letter: Int, place: Int)] = []
  private var holdings: [(target: String, letter: Int)] = []
  /// Of the holdings, the letter by paper.
  private var holders: [String: Int] = [:]

  mutating func add(_ references: [Reference], of letter: Int) {
    for (place, reference) in references.enumerated() {
      papers[reference.target, default: (reference.kind, 0)].cited += 1
      citations.append((reference.target, letter, place))
    }
  }

  mutating func add(_ identifiers: [DocumentID], heldBy letter: Int) {
    for identifier in identifiers {
      papers[identifier.spelling, default: (identifier.kind, 0)].cited += 0
      holdings.append((identifier.spelling, letter))
      holders[identifier.spelling] = letter
    }
  }

  /// The letter that holds a paper, of those gathered.
  func holder(of paper: String) -> Int? { holders[paper] }

  /// Writes what was gathered, in the order of the tables' keys, and begins anew.
  mutating func write(to db: Database) throws {
    let numbers = try writePapers(to: db)
    let rows = citations.map { (paper: numbers[$0.target] ?? 0, letter: $0.letter, place: $0.place) }
    let citation = try db.cachedStatement(
      sql: "INSERT INTO citations (paper, letter, place) VALUES (?, ?, ?)")
    for row in rows.sorted(by: { ($0.paper, $0.letter, $0.place) < ($1.paper, $1.letter, $1.place) }) {
      try citation.execute(arguments: [row.paper, row.letter, row.place])
    }
    let holding = try db.cachedStatement(sql: "INSERT INTO holdings (paper, letter) VALUES (?, ?)")
    for (target, letter) in holdings {
      try holding.execute(arguments: [numbers[target] ?? 0, letter])
    }
    self = GatheredCitations()
  }

  private func writePapers(to db: Database) throws -> [String: Int] {
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(papers.count)
    let paper = try db.cachedStatement(
      sql: """
        INSERT INTO papers (target, kind, cited) VALUES (?, ?, ?)
        ON CONFLICT (target) DO UPDATE SET cited = cited + excluded.cited RETURNING id
        """)
    for (target, found) in papers.sorted(by: { $0.key < $1.key }) {
      numbers[target] = try Int.fetchOne(paper, arguments: [target, found.kind.rawValue, found.cited])
    }
    return numbers
  }
}
