import GRDB
import Letters

extension Library {
  /// What the register said of a motion, and when it was asked, in seconds since 1970; nil when it never was.
  /// - Parameter target: `kst-36600-VI-101`
  public func motionRecord(_ target: String) -> (record: MotionRecord, asked: Int)? {
    read(otherwise: nil) { db in
      guard
        let row = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT * FROM motion_records WHERE target = ?"), arguments: [target])
      else { return nil }
      let record = MotionRecord(
        caseNumber: try row.value("case_number"), title: try row.value("title"),
        movedOn: try (row.value("moved_on") as Int?).flatMap(CalendarDate.init(dayNumber:)),
        outcome: try row.value("outcome"), decision: try row.value("decision"),
        voting: try row.value("voting"), appreciation: try row.value("appreciation"),
        votes: try Self.votes(of: target, db))
      return (record, try row.value("asked"))
    }
  }

  private static func votes(of target: String, _ db: Database) throws -> [MotionRecord.Vote] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM motion_votes WHERE target = ? ORDER BY place"),
      arguments: [target]
    ).compactMap { row in
      guard let choice = MotionRecord.Vote.Choice(rawValue: try row.value("choice")) else { return nil }
      return MotionRecord.Vote(
        party: try row.value("party"), member: try row.value("member"), seats: try row.value("seats"),
        choice: choice, isMistaken: try row.value("mistaken"))
    }
  }
}

extension LibraryWriter {
  /// Keeps what the register said of a motion, in the place of what it said before.
  /// - Parameter now: seconds since 1970.
  public func keep(_ record: MotionRecord, of target: String, now: Int) throws(LibraryError) {
    try writing { db in
      try db.execute(sql: "DELETE FROM motion_records WHERE target = ?", arguments: [target])
      try db.execute(
        sql: """
          INSERT INTO motion_records
            (target, asked, case_number, title, moved_on, outcome, decision, voting, appreciation)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          target, now, record.caseNumber, record.title, record.movedOn?.dayNumber, record.outcome,
          record.decision, record.voting, record.appreciation,
        ])
      for (place, vote) in record.votes.enumerated() {
        try db.execute(
          sql: """
            INSERT INTO motion_votes (target, place, party, member, seats, choice, mistaken)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            target, place, vote.party, vote.member, vote.seats, vote.choice.rawValue, vote.isMistaken,
          ])
      }
    }
  }
}
