import Letters
import Wording

/// How a motion ended, in words.
extension Language {
  /// «Aangenomen, 88 tegen 62 (met handopsteken)»; that nothing is decided where there was no vote.
  public func ending(_ record: MotionRecord) -> String {
    guard let outcome = record.outcome else {
      return record.decision ?? say(.noDecision)
    }
    let words = outcome.prefix(1).uppercased() + outcome.dropFirst()
    var counts = ""
    if let yes = record.count(.inFavour), let no = record.count(.against), yes + no > 0 {
      counts = ", " + say(.votesForAgainst, String(yes), String(no))
    }
    return words + counts + (record.voting.map { " (\($0.lowercased()))" } ?? "")
  }

  /// «Voor (88)»
  public func choice(_ choice: MotionRecord.Vote.Choice, _ count: Int?) -> String {
    let name =
      switch choice {
      case .inFavour: say(.votedFor)
      case .against: say(.votedAgainst)
      case .absent: say(.votedAbsent)
      }
    return name + (count.map { " (\($0))" } ?? "")
  }

  /// «GroenLinks-PvdA (25)»
  public func party(_ party: (name: String, votes: Int?)) -> String {
    party.name + (party.votes.map { " (\($0))" } ?? "")
  }
}
