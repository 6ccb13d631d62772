import Letters

extension OpenData {
  /// How a motion ended and who voted how.
  /// - Parameters:
  ///   - dossier: `36600-VI`
  ///   - number: of the paper in its dossier.
  /// - Throws: ``FetchError``, `.missing` where the paper is no motion that the register knows.
  func motion(dossier: String, number: Int) throws(FetchError) -> MotionRecord {
    let paper = "kst-\(dossier)-\(number)"
    let cases = try rows(
      "Document", "\(dossierFilter(dossier)) and \(try paperField) eq \(number)", expanding: "Zaak"
    ).flatMap { $0["Zaak"].rows }.filter { !$0["Verwijderd"].isTrue && $0["Soort"].text == "Motie" }
    let numbers = Set(cases.compactMap { $0["Nummer"].text.flatMap { WellFormed.register($0, .zaak) } })
    guard let only = numbers.first, numbers.count == 1 else { throw .missing(address: paper) }
    let alive = "$filter=Verwijderd eq false"
    let found = try rows(
      "Zaak", "Nummer eq '\(only)'", expanding: "Besluit(\(alive);$expand=Stemming(\(alive)))")
    guard let row = found.first(where: { $0["Nummer"].text == only }) ?? cases.first else {
      throw .missing(address: paper)
    }
    return MotionRecord(row, caseNumber: only)
  }
}

extension MotionRecord {
  /// How the decisions begin that a vote ends in.
  private static let voted = "Stemmen - "
  /// Decisions that end nothing: a motion that waits may be voted on later.
  private static let unfinished: Set<String> = ["aangehouden", "uitgesteld", "uitstellen"]
  /// Each member is called by name.
  private static let rollCall = "Hoofdelijk"

  /// Of a row of `Zaak` with its decisions; whatever does not fit is left out.
  init(_ row: ODataValue, caseNumber: String) {
    let decisions = row["Besluit"].rows.filter { !$0["Verwijderd"].isTrue }
    let ended = decisions.compactMap { decision -> (word: String, row: ODataValue)? in
      guard let kind = decision["BesluitSoort"].text?.cleaned, kind.hasPrefix(Self.voted) else { return nil }
      return (String(kind.dropFirst(Self.voted.count)).lowercased(), decision)
    }
    let final = ended.filter { !Self.unfinished.contains($0.word) }
    let told = final.isEmpty ? ended : final
    // Two decisions that differ tell nothing.
    let only = Set(told.map(\.word)).count == 1 ? told.last : nil
    let voting = only?.row["StemmingsSoort"].text?.cleaned
    self.init(
      caseNumber: caseNumber, title: row["Onderwerp", "Titel"].text?.cleaned(atMost: 1_000),
      movedOn: row["GestartOp"].text.flatMap(DutchDay.of), outcome: only?.word,
      decision: only?.row["BesluitTekst"].text?.cleaned, voting: voting,
      appreciation: row["Kabinetsappreciatie"].text?.cleaned,
      votes: Self.votes(only?.row["Stemming"].rows ?? [], isRollCall: voting == Self.rollCall))
  }

  private static let choices: [String: Vote.Choice] = [
    "voor": .inFavour, "tegen": .against, "niet deelgenomen": .absent,
  ]
  private static let mostVotes = 400

  /// Fractions vote as one, unless each member is called; rows of members do stray among those of fractions.
  private static func votes(_ rows: [ODataValue], isRollCall: Bool) -> [Vote] {
    let all = rows.filter { !$0["Verwijderd"].isTrue }.compactMap { row -> Vote? in
      guard let choice = row["Soort"].text.flatMap({ choices[$0.lowercased()] }),
        let actor = row["ActorNaam"].text?.cleaned, !actor.isEmpty
      else { return nil }
      let isMember = !row["Persoon_Id"].isNone
      guard isMember == isRollCall else { return nil }
      let party = row["ActorFractie"].text?.cleaned ?? actor
      return Vote(
        party: party, member: isMember ? actor : nil,
        seats: isMember ? nil : row["FractieGrootte"].number.flatMap { (0...1_000).contains($0) ? $0 : nil },
        choice: choice, isMistaken: row["Vergissing"].isTrue)
    }
    return Array(all.prefix(mostVotes))
  }
}
