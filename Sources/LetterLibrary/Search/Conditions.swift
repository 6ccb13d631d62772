import GRDB
import Letters

/// A condition of a query as SQLite checks it, and where a search for it may begin.
struct Compiled {
  var check: Check
  var source: Source?
}

extension Planner {
  /// Nil for words, which the index is asked for.
  func compile(_ condition: Query.Condition) throws -> Compiled? {
    switch condition {
    case .minister(let names): try signed("person", among: people(names), rank: 3)
    case .office(let names): try signed("office", among: offices(names), rank: 5)
    case .ministry(let names): try of(ministries(names))
    case .date(let dates): Compiled(check: .any(dates.map(Self.dated)))
    case .dossier(let numbers): Self.dossier(numbers)
    case .kind(let kinds): Self.kind(kinds)
    case .asker(let names): Self.asked(names)
    case .person(let names):
      Compiled(
        check: .any([
          try signed("person", among: people(names), rank: 3).check, Self.asked(names).check,
          Self.moved(names),
        ]))
    case .party(let parties): Self.party(parties)
    case .cites(let targets): try cites(targets)
    case .citedBy(let targets): try citedBy(targets)
    case .state(let states): Self.state(states)
    case .due(let spans): Self.due(spans)
    case .label(let names): Self.labelled(names)
    case .words: nil
    }
  }

  // MARK: People

  /// - Parameters:
  ///   - column: what of a signature is asked for.
  ///   - values: the numbers of which it must be one.
  ///   - rank: how early a search begins with it.
  private func signed(_ column: String, among values: [Int], rank: Int) -> Compiled {
    Compiled(
      check: Check(
        sql: """
          EXISTS (SELECT 1 FROM signatures WHERE letter = letters.id AND \(column) IN (\(Self.list(values))))
          """, arguments: []),
      source: Self.source("signatures", "letter", column, values, rank: rank))
  }

  /// The person who is called precisely so, initials included, or else people whose names have every word
  /// of it, from its beginning: «s-dekker» is not S.M. Dekker, «dekker» is both.
  private func people(_ names: [String]) throws -> [Int] {
    try names.flatMap { name in
      let words = PersonName(name).key.split(separator: "-").map(String.init)
      guard !words.isEmpty else { return [Int]() }
      let key = words.joined(separator: "-")
      if let person = try Row.fetchOne(
        db, sql: "SELECT id, name FROM people WHERE key = ?", arguments: [key]),
        try !PersonName(person.value(1)).initials.isEmpty
      {
        return [try person.value(0)]
      }
      return try Int.fetchAll(
        db,
        sql: "SELECT id FROM people WHERE "
          + words.map { _ in "instr('-' || key, '-' || ?) > 0" }.joined(separator: " AND "),
        arguments: StatementArguments(words))
    }
  }

  private func offices(_ names: [String]) throws -> [Int] {
    let wanted = names.map { " " + Folding.fold($0) }
    return try numbers("offices") { office in
      wanted.contains { (" " + Folding.fold(office)).contains($0) }
    }
  }

  private func of(_ ministries: [Int]) -> Compiled {
    Compiled(
      check: Check(sql: "letters.ministry IN (\(Self.list(ministries)))", arguments: []),
      source: ministries.count == 1
        ? Self.source("letters AS ruled", "ruled.id", "ruled.ministry", ministries, rank: 6)
        : Self.source("letters", "id", "ministry", ministries, rank: 6))
  }

  private func ministries(_ names: [String]) throws -> [Int] {
    try numbers("ministries") { ministry in names.contains { MinistryFamily.does($0, mean: ministry) } }
  }

  private func numbers(_ table: String, _ isWanted: (String) -> Bool) throws -> [Int] {
    try Row.fetchAll(db, sql: "SELECT id, name FROM \(table)").filter { try isWanted($0.value("name")) }
      .map { try $0.value("id") }
  }

  // MARK: The letter itself

  private static func dated(_ date: DateFilter) -> Check {
    switch date {
    case .undated:
      Check(sql: "letters.date IS NULL", arguments: [])
    case .span(let from, let to):
      Check(
        sql: "letters.last_day >= ? AND letters.first_day <= ?",
        arguments: [(from?.dayNumber ?? 0).databaseValue, (to?.dayNumber ?? Int.max).databaseValue])
    }
  }

  /// A dossier with all its chapters: `36600` holds `36600-VII`.
  private static func dossier(_ numbers: [String]) -> Compiled {
    let checks = numbers.map { number in
      Check(
        sql: "letters.dossier = ? OR (letters.dossier > ? AND letters.dossier < ?)",
        arguments: [number.databaseValue, "\(number)-".databaseValue, "\(number).".databaseValue])
    }
    let union = numbers.map { _ in
      "SELECT id FROM letters WHERE dossier = ? OR (dossier > ? AND dossier < ?)"
    }.joined(separator: " UNION ")
    return Compiled(
      check: .any(checks),
      source: Source(
        from: "(\(union) ORDER BY id DESC) AS filed", number: "filed.id", condition: "1",
        arguments: [], rank: 1
      ).with(checks.flatMap(\.arguments)))
  }

  private static func kind(_ kinds: [Letter.Kind]) -> Compiled {
    let names = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return Compiled(check: Check(sql: "letters.kind IN (\(names))", arguments: []))
  }

  private static func state(_ states: [Query.State]) -> Compiled {
    let checks = states.map { state in
      switch state {
      case .starred: "EXISTS (SELECT 1 FROM marks WHERE letter = letters.id AND starred <> 0)"
      case .read: "EXISTS (SELECT 1 FROM marks WHERE letter = letters.id AND read <> 0)"
      case .unread: "NOT EXISTS (SELECT 1 FROM marks WHERE letter = letters.id AND read <> 0)"
      case .undated: "letters.date IS NULL"
      case .new: "EXISTS (SELECT 1 FROM news WHERE letter = letters.id)"
      case .missingPages: "letters.missing_pages > 0"
      case .commitment: "EXISTS (SELECT 1 FROM commitments WHERE letter = letters.id AND kind = 0)"
      case .noted: "EXISTS (SELECT 1 FROM own_notes WHERE \(OwnTables.isAbout("own_notes")))"
      }
    }
    let source: Source? =
      switch states {
      case [.starred]:
        Source(from: "marks", number: "marks.letter", condition: "marks.starred <> 0", arguments: [], rank: 1)
      case [.read]:
        Source(from: "marks", number: "marks.letter", condition: "marks.read <> 0", arguments: [], rank: 4)
      case [.new]:
        Source(from: "news", number: "news.letter", condition: "1", arguments: [], rank: 1)
      case [.commitment]:
        Source(
          from: "commitments", number: "commitments.letter", condition: "commitments.kind = 0", arguments: [],
          rank: 7)
      case [.noted]:
        Source(
          from: "(\(OwnTables.letters(of: "own_notes", where: "1")) ORDER BY 1 DESC) AS noted",
          number: "noted.id",
          condition: "1", arguments: [], rank: 1)
      default: nil
      }
    return Compiled(check: .any(checks.map { Check(sql: $0, arguments: []) }), source: source)
  }

  /// Promises that fall due within a span, by the last day that their words allow.
  private static func due(_ spans: [DateFilter]) -> Compiled {
    let days = spans.compactMap { span -> (from: Int, to: Int)? in
      guard case .span(let from, let to) = span else { return nil }
      return (from?.dayNumber ?? 0, to?.dayNumber ?? Int.max)
    }
    let checks = days.map { span in
      Check(
        sql: """
          EXISTS (SELECT 1 FROM commitments WHERE letter = letters.id AND kind = 0 AND last_day BETWEEN ? AND ?)
          """, arguments: [span.from.databaseValue, span.to.databaseValue])
    }
    guard let only = days.first, days.count == 1 else { return Compiled(check: .any(checks)) }
    return Compiled(check: .any(checks), source: dueSource(from: only.from, to: only.to))
  }

  /// Days up to which few promises fall due: they are found by day. Of a longer span the newest letters come soonest
  /// by a walk through all promises, which needs no sorting.
  private static let daysOfShortSpan = 400

  private static func dueSource(from: Int, to: Int) -> Source {
    let days = [from.databaseValue, to.databaseValue]
    guard to.subtractingReportingOverflow(from).partialValue <= daysOfShortSpan else {
      return Source(
        from: "commitments", number: "commitments.letter",
        // Nothing falls due before it is promised, so that the walk begins at the last letter that may have promised it.
        condition: """
          commitments.kind = 0 AND commitments.last_day BETWEEN ? AND ? AND commitments.letter <= ?
          """,
        arguments: days + [lastLetter(before: to).databaseValue], rank: 6)
    }
    let letters = """
      SELECT DISTINCT letter AS id FROM commitments INDEXED BY commitments_due
      WHERE kind = 0 AND last_day IS NOT NULL AND last_day BETWEEN ? AND ? ORDER BY letter DESC
      """
    return Source(
      from: "(\(letters)) AS promising", number: "promising.id", condition: "1", arguments: days, rank: 2)
  }

  private static func lastLetter(before day: Int) -> Int {
    day < Int.max / LetterNumber.lettersOfADay - 1 ? LetterNumber.last(of: max(0, day)) : Int.max
  }

  /// Labels are called by their whole names, case and accents forgiven.
  private static func labelled(_ names: [String]) -> Compiled {
    let folded = names.map { Folding.fold($0).databaseValue }
    let isOne = "folded IN (\(folded.map { _ in "?" }.joined(separator: ", ")))"
    return Compiled(
      check: Check(
        sql: "EXISTS (SELECT 1 FROM own_labels WHERE \(isOne) AND \(OwnTables.isAbout("own_labels")))",
        arguments: folded),
      source: Source(
        from: "(\(OwnTables.letters(of: "own_labels", where: "kept.\(isOne)")) ORDER BY 1 DESC) AS labelled",
        number: "labelled.id", condition: "1", arguments: folded + folded, rank: 1))
  }

  // MARK: Askers

  private static func asked(_ names: [String]) -> Compiled {
    let words = names.map { " " + Folding.fold($0) }
    return Compiled(
      check: .any(
        words.map {
          Check(
            sql: "EXISTS (SELECT 1 FROM askers WHERE letter = letters.id AND instr(folded, ?) > 0)",
            arguments: [$0.databaseValue])
        }))
  }

  private static func moved(_ names: [String]) -> Check {
    .any(
      names.map {
        Check(
          sql: "EXISTS (SELECT 1 FROM movers WHERE letter = letters.id AND instr(' ' || name || ' ', ?) > 0)",
          arguments: [" \(Folding.fold($0)) ".databaseValue])
      })
  }

  private static func party(_ parties: [String]) -> Compiled {
    let names = parties.map(Folding.fold)
    return Compiled(
      check: .any(
        names.map {
          Check(
            sql: "EXISTS (SELECT 1 FROM askers WHERE letter = letters.id AND party = ?)",
            arguments: [$0.databaseValue])
        }),
      source: names.count == 1
        ? Source(
          from: "askers", number: "askers.letter", condition: "askers.party = ?",
          arguments: [names[0].databaseValue], rank: 4) : nil)
  }

  // MARK: Citations

  private func cites(_ targets: [String]) throws -> Compiled {
    let papers = try targets.flatMap { try self.papers($0) }
    return Compiled(
      check: Check(
        sql: """
          EXISTS (SELECT 1 FROM citations WHERE letter = letters.id AND paper IN (\(Self.list(papers))))
          """, arguments: []),
      source: Self.source("citations", "letter", "paper", papers, rank: 1))
  }

  /// A paper, or every paper of a dossier.
  private func papers(_ target: String) throws -> [Int] {
    guard case .dossier(let number)? = DocumentID(canonical: target) else {
      return try Int.fetchAll(db, sql: "SELECT id FROM papers WHERE target = ?", arguments: [target])
    }
    return try Int.fetchAll(
      db, sql: "SELECT id FROM papers WHERE target = ? OR (target > ? AND target < ?)",
      arguments: [target] + Library.papers(ofDossier: number))
  }

  private func citedBy(_ targets: [String]) throws -> Compiled {
    let citing = try targets.flatMap { target in try papers(target).flatMap { try Graph(db).holders(of: $0) }
    }
    let cited = try citing.flatMap { try Graph(db).citedLetters(of: $0) }
    let numbers = Array(Set(cited)).sorted()
    return Compiled(
      check: Check(sql: "letters.id IN (\(Self.list(numbers)))", arguments: []),
      source: Source(
        from: "letters AS cited", number: "cited.id", condition: "cited.id IN (\(Self.list(numbers)))",
        arguments: [], rank: 1))
  }

  // MARK: SQL

  private static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }

  private static let mostSideBySide = 100

  /// Letters by one column of an index that has the letter's number second: SQLite walks through it, and
  /// through several values side by side, in the order of letters.
  private static func source(
    _ table: String, _ number: String, _ column: String, _ values: [Int], rank: Int
  ) -> Source {
    guard values.count != 1 else {
      let name = table.split(separator: " ").last.map(String.init) ?? table
      return Source(
        from: table, number: number.contains(".") ? number : "\(name).\(number)",
        condition: "\(column.contains(".") ? column : "\(name).\(column)") = \(values[0])", arguments: [],
        rank: rank)
    }
    // SQLite joins up to 500 selections; as many values are quicker found at once and sorted.
    guard values.count <= mostSideBySide else {
      return Source(
        from: "(SELECT DISTINCT \(number) AS id FROM \(table) WHERE \(column) IN (\(list(values))) "
          + "ORDER BY id DESC) AS several",
        number: "several.id", condition: "1", arguments: [], rank: rank)
    }
    let union = values.map { "SELECT \(number) AS id FROM \(table) WHERE \(column) = \($0)" }
    let rows = union.isEmpty ? "SELECT 0 AS id WHERE 0" : union.joined(separator: " UNION ")
    return Source(
      from: "(\(rows) ORDER BY id DESC) AS several", number: "several.id", condition: "1", arguments: [],
      rank: rank)
  }
}

extension Source {
  /// The same with arguments that stand inside `from`.
  func with(_ arguments: [DatabaseValue]) -> Source {
    var other = self
    other.arguments = arguments
    return other
  }
}
