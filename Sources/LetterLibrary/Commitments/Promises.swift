import GRDB
import Letters

extension Library {
  /// Shows the promises of a query's letters, the newest letter first.
  /// - Parameter today: by which what is due is told from what is overdue.
  /// - Throws: ``LibraryError``, and whatever the visitor throws.
  public func eachPromise(
    _ query: Query, today: CalendarDate, _ visitor: (Promise) throws -> Bool
  ) throws {
    try translating {
      try queue.read { db in
        let promises = Promises(db, today: today)
        try Finding(db).each(try Planner(db: db, order: .newest).plan(query.promising)) { number in
          for promise in try promises.all(of: number) where try !visitor(promise) { return false }
          return true
        }
      }
    }
  }

  /// The promises of one letter.
  public func promises(of letter: LetterID, today: CalendarDate) -> [Promise] {
    read(otherwise: []) { try Promises($0, today: today).all(of: letter.value) }
  }
}

extension Query {
  /// The same query, of letters that promise something.
  fileprivate var promising: Query {
    var other = self
    let condition = Condition.state([.commitment])
    if !clauses.contains(where: { !$0.isExcluded && $0.condition == condition }) {
      other.clauses.append(Clause(condition: condition, text: "has:commitment"))
    }
    return other
  }
}

/// Reads promises, and looks for what became of them.
struct Promises {
  private let db: Database
  private let today: CalendarDate

  init(_ db: Database, today: CalendarDate) {
    self.db = db
    self.today = today
  }

  func all(of number: Int) throws -> [Promise] {
    let found = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM commitments WHERE letter = ? AND kind = 0 ORDER BY place"),
      arguments: [number])
    guard !found.isEmpty, let row = try LetterRows(db).rows([number])[number],
      let letter = try Graph(db).letter(number)
    else { return [] }
    let later = try laterWords(about: row, letter)
    return try found.map { columns in
      let commitment = try commitment(columns, in: letter)
      return try promise(commitment, of: row, isOnly: found.count == 1, later)
    }
  }

  private func commitment(_ row: Row, in letter: Letter) throws -> Commitment {
    let (block, offset, length): (Int, Int, Int) = try (
      row.value("block"), row.value("offset"), row.value("length")
    )
    let text = letter.blocks.indices.contains(block) ? letter.blocks[block].text : ""
    let words: String? = try row.value("due")
    let due = try words.map {
      DueTime(
        words: $0, first: try (row.value("first_day") as Int?).flatMap(CalendarDate.init(dayNumber:)),
        last: try (row.value("last_day") as Int?).flatMap(CalendarDate.init(dayNumber:)))
    }
    return Commitment(
      kind: .promise, sentence: text.words(at: offset, length: length), block: block, offset: offset,
      length: length,
      promisedBy: try row.value("promised_by"), promisedTo: try row.value("promised_to"),
      about: try row.value("about"),
      due: due, register: try row.value("register"))
  }

  // MARK: What became of it

  /// A later letter's sentence about a promise that this letter may have made.
  private struct LaterWord {
    let letter: Int
    let isKept: Bool
    let register: String?
  }

  /// The sentences of later letters that speak of a promise and cite this letter.
  private func laterWords(about row: LetterRow, _ letter: Letter) throws -> [LaterWord] {
    let byName = [row.kamerstuk, row.caseNumber].compactMap(\.self)
    let byDate = row.date.map { Reference.target(ofLetterOn: $0) }
    var found: [LaterWord] = []
    for target in byName + [byDate].compactMap(\.self) {
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT k.letter, c.kind, c.register FROM keepings k
            JOIN commitments c ON c.letter = k.letter AND c.place = k.place WHERE k.target = ? AND k.letter > ?
            ORDER BY k.letter
            """), arguments: [target, row.id.value])
      for keeping in rows {
        let later: Int = try keeping.value(0)
        if target == byDate, let date = row.date,
          try Graph(db).letter(of: date, mentionedBy: later) != row.id.value
        {
          continue
        }
        found.append(
          LaterWord(letter: later, isKept: try keeping.value(1) == 1, register: try keeping.value(2)))
      }
    }
    return found
  }

  private func laterWords(register: String?, after letter: Int) throws -> [LaterWord] {
    guard let register else { return [] }
    return try Row.fetchAll(
      db.cachedStatement(
        sql:
          "SELECT letter, kind FROM commitments WHERE register = ? AND letter > ? AND kind <> 0 ORDER BY letter"
      ),
      arguments: [register, letter]
    ).map { LaterWord(letter: try $0.value(0), isKept: try $0.value(1) == 1, register: register) }
  }

  /// A letter with several promises is cited as a whole: only the number of the register tells which one is meant.
  private func promise(
    _ commitment: Commitment, of row: LetterRow, isOnly: Bool, _ later: [LaterWord]
  ) throws -> Promise {
    let registered = try laterWords(register: commitment.register, after: row.id.value)
    let sure = registered + (isOnly ? later : [])
    let kept = sure.first { $0.isKept }
    let others = (later + registered).map(\.letter).filter { $0 != kept?.letter }
    let rows = LetterRows(db)
    let entry = try commitment.register.flatMap { try Register(db).commitment(numbered: $0) }
    return Promise(
      row: row, commitment: commitment,
      status: kept != nil || entry?.status == .kept ? .kept : status(commitment.due),
      keptBy: try kept.flatMap { try rows.rows([$0.letter])[$0.letter] },
      recalledBy: try Array(Set(others)).sorted().compactMap { try rows.rows([$0])[$0] }, registered: entry)
  }

  private func status(_ due: DueTime?) -> Promise.Status {
    guard let last = due?.last else { return .open }
    if today > last { return .overdue }
    return due?.first.map { today >= $0 } ?? true ? .due : .open
  }
}
