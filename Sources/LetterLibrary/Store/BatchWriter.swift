import GRDB
import Letters

/// Writes within one transaction. What many letters share (people, offices, papers, counts) is gathered
/// and written once, at the end.
final class BatchWriter {
  let db: Database
  private var names: Names
  private var numbers = FreeNumbers()
  private var citations = GatheredCitations()
  /// Letters more, or fewer, of each person.
  private var lettersOfPeople: [Int: Int] = [:]
  private var lettersMore = 0
  private var rereadLetters: Set<[UInt8]> = []
  /// FTS5 writes out what it has gathered whenever another statement opens a savepoint of its own, so that
  /// these come last.
  private var searchTexts: [(letter: Int, text: SearchText)] = []

  init(_ db: Database) {
    self.db = db
    names = Names(db)
  }

  // MARK: Arrivals

  /// Letters are written in the order of their numbers, which is what the full-text index is quickest at.
  func write(_ arrivals: [Arrival]) throws -> Committed {
    var committed = Committed()
    for arrival in arrivals.sorted(by: Self.isBefore) {
      switch arrival {
      case .touched(let place): try touch(place)
      case .reread(let reading, let place): try reread(reading, at: place, &committed)
      case .letter(let reading, let place): try write(reading, at: place, &committed)
      }
    }
    try finish()
    return committed
  }

  /// By day; of a day's letters, which the list shows the other way round, the last path first.
  private static func isBefore(_ left: Arrival, _ right: Arrival) -> Bool {
    let (l, r) = (key(left), key(right))
    return l.day == r.day ? l.path > r.path : l.day < r.day
  }

  private static func key(_ arrival: Arrival) -> (day: Int, path: String) {
    switch arrival {
    case .letter(let reading, let place), .reread(let reading, let place): (reading.day ?? 0, place.path)
    case .touched(let place): (0, place.path)
    }
  }

  private func write(_ reading: PreparedLetter, at place: Place, _ committed: inout Committed) throws {
    let before = try letter(at: place.path)
    let same = try letter(with: reading.hash)
    if same == nil, try mergeForms(reading, at: place, instead: before) {
      committed.again += 1
      return
    }
    let letter = try same ?? insert(reading)
    try put(place, letter: letter)
    if let before, before != letter {
      let readers = ReadersTraces(db: db)
      try readers.moveMarks(from: before, to: letter)
      try readers.moveOwn(from: before, to: letter)
      try removeIfNowhere(before)
    }
    switch (before, same) {
    case (let before, let same?): if before != same { committed.again += 1 }
    case (nil, nil): committed.added += 1
    case (_?, nil): committed.changed += 1
    }
  }

  /// A letter none of whose files holds it any longer has given way to another.
  func removeIfNowhere(_ letter: Int) throws {
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM places WHERE letter = ?")
    if try Int.fetchOne(statement, arguments: [letter]) == nil { try remove(letter) }
  }

  /// A letter with several places is read anew once.
  private func reread(_ reading: PreparedLetter, at place: Place, _ committed: inout Committed) throws {
    guard let letter = try letter(with: reading.hash) else {
      // A lesser form of a paper fills what the better one leaves open.
      _ = try mergeForms(reading, at: place)
      return
    }
    guard !rereadLetters.contains(reading.hash) else { return }
    rereadLetters.insert(reading.hash)
    try replace(letter, with: reading)
    committed.reread += 1
  }

  /// Puts another reading of the same bytes in a letter's stead; its places and marks stay.
  @discardableResult
  func replace(_ letter: Int, with reading: PreparedLetter) throws -> Int {
    let number = numbers.stays(letter, day: reading.day) ? letter : nil
    let readers = ReadersTraces(db: db)
    let kept = try readers.kept(of: letter)
    let places = try Row.fetchAll(db, sql: "SELECT * FROM places WHERE letter = ?", arguments: [letter])
    try remove(letter)
    let new = try insert(reading, number: number)
    for place in places {
      try put(
        Place(
          path: place.value("path"),
          stamp: .init(
            size: place.value("size"), modified: place.value("modified"), changed: place.value("changed"))),
        letter: new)
    }
    try readers.write(kept, of: new)
    return new
  }

  // MARK: Places

  func letter(at path: String) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT letter FROM places WHERE path = ?"), arguments: [path])
  }

  /// The letter that holds a paper, also one whose rows still wait to be written.
  func holder(of paper: String) throws -> Int? {
    if let waiting = citations.holder(of: paper) { return waiting }
    return try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT letter FROM holdings JOIN papers ON papers.id = holdings.paper WHERE target = ?"),
      arguments: [paper])
  }

  private func letter(with hash: [UInt8]) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM letters WHERE hash = ?"), arguments: [Blob(hash)])
  }

  func put(_ place: Place, letter: Int) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO places (path, letter, size, modified, changed) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (path) DO UPDATE SET letter = excluded.letter, size = excluded.size,
          modified = excluded.modified, changed = excluded.changed
        """
    ).execute(
      arguments: [place.path, letter, place.stamp.size, place.stamp.modified, place.stamp.changed])
  }

  private func touch(_ place: Place) throws {
    try db.cachedStatement(sql: "UPDATE places SET size = ?, modified = ?, changed = ? WHERE path = ?")
      .execute(arguments: [place.stamp.size, place.stamp.modified, place.stamp.changed, place.path])
  }

  // MARK: Letters in

  @discardableResult
  private func insert(_ reading: PreparedLetter, number: Int? = nil) throws -> Int {
    let letter = reading.letter
    let id = try number ?? numbers.next(for: reading.day, db)
    try insertRow(reading, id)
    try db.cachedStatement(sql: "INSERT INTO contents (letter, archive) VALUES (?, ?)")
      .execute(arguments: [id, Blob(reading.archive)])
    searchTexts.append((id, reading.searchText))
    try insertPeople(letter, id)
    try CommitmentWriting(db: db).write(
      reading.commitments, movers: letter.kind == .motion ? letter.movers : [], of: id)
    citations.add(reading.references, of: id)
    citations.add(letter.identifiers, heldBy: id)
    lettersMore += 1
    return id
  }

  private func insertRow(_ reading: PreparedLetter, _ id: Int) throws {
    let letter = reading.letter
    let first = letter.date ?? letter.dateEarliest
    let last = letter.date ?? letter.dateLatest ?? letter.dateEarliest
    try db.cachedStatement(
      sql: """
        INSERT INTO letters (id, kind, date, first_day, last_day, title, kamerstuk, case_number, dossier,
          ministry, missing_pages, hash, parser)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        id, letter.kind.rawValue, letter.date?.dayNumber, first?.dayNumber, last?.dayNumber, reading.title,
        letter.kamerstuk, letter.caseNumber, letter.dossier?.number,
        try letter.ministry.map { try names.ministry($0) }, letter.pages.missingCount,
        Blob(reading.hash), PreparedLetter.parserVersion,
      ])
  }

  private func insertPeople(_ letter: Letter, _ id: Int) throws {
    for (position, signatory) in letter.signatories.enumerated() {
      let person = try names.person(signatory)
      try db.cachedStatement(
        sql: "INSERT INTO signatures (letter, position, person, office, inferred) VALUES (?, ?, ?, ?, ?)"
      ).execute(
        arguments: [id, position, person, try names.office(signatory.office), signatory.basis == .inferred])
    }
    for person in try people(of: id) { lettersOfPeople[person, default: 0] += 1 }
    for (position, asker) in letter.askers.enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO askers (letter, position, name, folded, party) VALUES (?, ?, ?, ?, ?)"
      ).execute(
        arguments: [
          id, position, asker.name, " \(Folding.fold(asker.name)) ", asker.party.map(Folding.fold),
        ])
    }
  }

  private func people(of letter: Int) throws -> Set<Int> {
    try Int.fetchSet(
      db.cachedStatement(sql: "SELECT person FROM signatures WHERE letter = ?"), arguments: [letter])
  }

  // MARK: Letters out

  /// Takes a letter out: first what only the letter itself can say, then its rows.
  func remove(_ id: Int) throws {
    // What is to go may still wait to be written.
    try citations.write(to: db)
    try writeSearchTexts()
    guard
      let archive = try Blob.fetchOne(
        db.cachedStatement(sql: "SELECT archive FROM contents WHERE letter = ?"), arguments: [id])
    else { return }
    let letter = try LetterArchive.letter(from: archive.bytes)
    let text = SearchText(letter)
    try db.cachedStatement(
      sql: "INSERT INTO search (search, rowid, head, text) VALUES ('delete', ?, ?, ?)"
    ).execute(arguments: [id, text.head, text.text])
    try removeCitations(of: letter, id)
    for person in try people(of: id) { lettersOfPeople[person, default: 0] -= 1 }
    try db.cachedStatement(sql: "DELETE FROM letters WHERE id = ?").execute(arguments: [id])
    lettersMore -= 1
    numbers.forget()
  }

  private func removeCitations(of letter: Letter, _ id: Int) throws {
    for (place, reference) in letter.references.enumerated() {
      guard let paper = try paper(reference.target) else { continue }
      try db.cachedStatement(sql: "DELETE FROM citations WHERE paper = ? AND letter = ? AND place = ?")
        .execute(arguments: [paper, id, place])
      try db.cachedStatement(sql: "UPDATE papers SET cited = cited - 1 WHERE id = ?").execute(
        arguments: [paper])
    }
    for identifier in letter.identifiers {
      guard let paper = try paper(identifier.spelling) else { continue }
      try db.cachedStatement(sql: "DELETE FROM holdings WHERE paper = ? AND letter = ?")
        .execute(arguments: [paper, id])
    }
  }

  private func paper(_ target: String) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT id FROM papers WHERE target = ?"), arguments: [target])
  }

  // MARK: What letters share

  /// Writes what was gathered; nothing of a batch is whole before this.
  func finish() throws {
    try citations.write(to: db)
    for (person, more) in lettersOfPeople where more != 0 {
      try db.cachedStatement(sql: "UPDATE people SET letters = letters + ? WHERE id = ?")
        .execute(arguments: [more, person])
    }
    lettersOfPeople = [:]
    try db.execute(
      sql: """
        INSERT INTO totals (name, value) VALUES ('letters', ?)
        ON CONFLICT (name) DO UPDATE SET value = value + excluded.value
        """, arguments: [lettersMore])
    lettersMore = 0
    try writeSearchTexts()
  }

  private func writeSearchTexts() throws {
    let statement = try db.cachedStatement(sql: "INSERT INTO search (rowid, head, text) VALUES (?, ?, ?)")
    for (letter, text) in searchTexts.sorted(by: { $0.letter < $1.letter }) {
      try statement.execute(arguments: [letter, text.head, text.text])
    }
    searchTexts = []
  }
}
