/// What the Tweede Kamer's register says of a motion: how it ended, who voted how, what the cabinet thinks of it.
public struct MotionRecord: Sendable, Hashable, Codable {
  /// How a fraction voted, or a member where each was called by name.
  public struct Vote: Sendable, Hashable, Codable {
    public enum Choice: String, Sendable, Hashable, Codable, CaseIterable {
      case inFavour = "for"
      case against, absent
    }

    public var party: String
    /// Nil where the fraction voted as one.
    public var member: String?
    /// Seats of the fraction; nil for a member, who has one vote.
    public var seats: Int?
    public var choice: Choice
    /// The vote was called a mistake afterwards; it counts as it was cast.
    public var isMistaken: Bool

    public init(party: String, member: String? = nil, seats: Int?, choice: Choice, isMistaken: Bool = false) {
      self.party = party
      self.member = member
      self.seats = seats
      self.choice = choice
      self.isMistaken = isMistaken
    }

    /// Votes that it counts for; nil where the register states no seats.
    public var weight: Int? { member == nil ? seats : 1 }
  }

  /// `2025Z19039`
  public var caseNumber: String?
  /// «Motie van het lid Bromet c.s. over …»
  public var title: String?
  public var movedOn: CalendarDate?
  /// Of the decision of the vote: «aangenomen», «verworpen»; nil where there was none, or several that differ.
  public var outcome: String?
  /// The words of the decision: «Aangenomen.»
  public var decision: String?
  /// «Met handopsteken», «Hoofdelijk»
  public var voting: String?
  /// How the cabinet judged it: «Oordeel Kamer», «Ontraden».
  public var appreciation: String?
  public var votes: [Vote]

  public init(
    caseNumber: String? = nil, title: String? = nil, movedOn: CalendarDate? = nil, outcome: String? = nil,
    decision: String? = nil, voting: String? = nil, appreciation: String? = nil, votes: [Vote] = []
  ) {
    self.caseNumber = caseNumber
    self.title = title
    self.movedOn = movedOn
    self.outcome = outcome
    self.decision = decision
    self.voting = voting
    self.appreciation = appreciation
    self.votes = votes
  }

  /// The votes of a choice; nil where any of them has no number.
  public func count(_ choice: Vote.Choice) -> Int? {
    var sum = 0
    for vote in votes where vote.choice == choice {
      guard let weight = vote.weight else { return nil }
      sum = min(sum &+ weight, Self.mostVotes)
    }
    return sum
  }

  /// More than any chamber has; a source gone wrong may say more.
  private static let mostVotes = 100_000

  /// The parties of a choice with their votes, the largest first; members are counted by party.
  public func parties(_ choice: Vote.Choice) -> [(name: String, votes: Int?)] {
    var order: [String] = []
    var sums: [String: Int?] = [:]
    for vote in votes where vote.choice == choice {
      if sums[vote.party] == nil { order.append(vote.party) }
      let before = sums[vote.party] ?? 0
      sums[vote.party] = .some(
        vote.weight.flatMap { weight in before.map { min($0 &+ weight, Self.mostVotes) } })
    }
    return order.map { ($0, sums[$0] ?? nil) }.enumerated().sorted {
      (-($0.element.1 ?? 0), $0.offset) < (-($1.element.1 ?? 0), $1.offset)
    }.map(\.element)
  }
}
