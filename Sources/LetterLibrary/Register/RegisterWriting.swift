import GRDB
import Letters

/// What a page of the register changes.
public struct RegisterChanges: Sendable, Hashable {
  public var changed: [RegisteredCommitment] = []
  /// Keys of what the register took back.
  public var removed: [String] = []
  /// With which the register goes on behind it.
  public var token: Int

  public init(changed: [RegisteredCommitment] = [], removed: [String] = [], token: Int) {
    self.changed = changed
    self.removed = removed
    self.token = token
  }
}

extension LibraryWriter {
  /// Takes in a page of the register, and how far it is read by then.
  public func take(_ changes: RegisterChanges) throws(LibraryError) {
    try writing { db in
      for key in changes.removed {
        try db.cachedStatement(sql: "DELETE FROM registered_commitments WHERE key = ?")
          .execute(arguments: [key])
      }
      for commitment in changes.changed { try Self.write(commitment, db) }
      try Self.set("register token", changes.token, db)
    }
  }

  /// Notes that the register was read to its end.
  /// - Parameter now: seconds since 1970.
  public func noteRegister(now: Int) throws(LibraryError) {
    try writing { try Self.set("register read", now, $0) }
  }

  private static func set(_ name: String, _ value: Int, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO totals (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """, arguments: [name, value])
  }

  private static func write(_ commitment: RegisteredCommitment, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO registered_commitments
          (key, number, text, folded, status, promised_by, office, ministry, made_on, kept_on, letters)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        commitment.key, commitment.number, commitment.text, Folding.fold(commitment.text),
        commitment.status?.rawValue, commitment.promisedBy, commitment.office, commitment.ministry,
        commitment.madeOn?.dayNumber, commitment.keptOn?.dayNumber,
        commitment.letters.joined(separator: "\n"),
      ])
  }
}
