import GRDB
import Letters

/// Writes what a letter promises, keeps and mentions.
struct CommitmentWriting {
  let db: Database

  func write(_ prepared: PreparedCommitments, movers: [Mover], of letter: Int) throws {
    for (place, one) in prepared.commitments.enumerated() { try write(one, at: place, of: letter) }
    for (position, mover) in movers.enumerated() {
      for name in MoverNames.all(of: mover.name) {
        try db.cachedStatement(sql: "INSERT OR IGNORE INTO movers (name, letter, position) VALUES (?, ?, ?)")
          .execute(arguments: [name, letter, position])
      }
    }
    for mention in prepared.mentions {
      try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO motion_mentions (name, letter, block, offset) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [mention.movers.first ?? "", letter, mention.block, mention.offset])
    }
  }

  private func write(_ one: PreparedCommitments.One, at place: Int, of letter: Int) throws {
    let commitment = one.commitment
    try db.cachedStatement(
      sql: """
        INSERT INTO commitments (letter, place, kind, block, offset, length, promised_by, promised_to, about, due,
          first_day, last_day, register)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        letter, place, commitment.kind.number, commitment.block, commitment.offset, commitment.length,
        commitment.promisedBy, commitment.promisedTo, commitment.about, commitment.due?.words,
        commitment.due?.first?.dayNumber, commitment.due?.last?.dayNumber, commitment.register,
      ])
    for target in Set(one.cited) {
      try db.cachedStatement(sql: "INSERT INTO keepings (target, letter, place) VALUES (?, ?, ?)")
        .execute(arguments: [target, letter, place])
    }
  }
}

extension Commitment.Kind {
  /// As the table has it.
  var number: Int {
    switch self {
    case .promise: 0
    case .kept: 1
    case .recalled: 2
    }
  }

  init(number: Int) { self = number == 0 ? .promise : number == 1 ? .kept : .recalled }
}
