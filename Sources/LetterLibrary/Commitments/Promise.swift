import Letters

/// A promise of a letter in the library, and what is known of it.
public struct Promise: Sendable, Hashable {
  public enum Status: String, Sendable, Hashable, CaseIterable, Codable {
    /// No day is set, or it is still to come.
    case open
    /// Within the span in which it was to be kept.
    case due
    /// The span is over, and no letter here says that it is kept.
    case overdue
    /// A later letter says that it keeps a promise, and cites this one; or the register says so of its number.
    case kept
  }

  public let row: LetterRow
  public let commitment: Commitment
  public let status: Status
  /// The letter that keeps it, by its own words.
  public let keptBy: LetterRow?
  /// Later letters that speak of a promise and cite this letter, of which it is not known that they keep this one.
  public let recalledBy: [LetterRow]
  /// The same promise in the register, where the letter writes its number.
  public let registered: RegisteredCommitment?
}
