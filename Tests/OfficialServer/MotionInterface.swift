import Foundation

extension Interfaces {
  /// The decisions on a motion, with the votes of each, as OData v4 was recorded and v5 is documented.
  package struct Motion: Sendable {
    package struct Vote: Sendable {
      package var party: String
      package var seats: Int?
      package var choice: String
      /// Where each member is called by name, or strays among the fractions.
      package var member: String?

      package init(_ party: String, _ seats: Int?, _ choice: String, member: String? = nil) {
        self.party = party
        self.seats = seats
        self.choice = choice
        self.member = member
      }
    }

    package struct Decision: Sendable {
      package var kind: String
      package var voting: String
      package var votes: [Vote]
      package var isDeleted = false

      package init(_ kind: String, _ voting: String = "Met handopsteken", votes: [Vote] = []) {
        self.kind = kind
        self.voting = voting
        self.votes = votes
      }
    }

    package var title =
      "Motie van het lid Bromet c.s. over streven naar minstens één discriminatierechercheur per politie-eenheid"
    package var appreciation: String? = "Overbodig"
    package var decisions: [Decision]

    package init(_ decisions: [Decision]) { self.decisions = decisions }
  }

  /// A row of `Zaak`, with its decisions where they are asked for.
  func zaak(_ number: String, _ motion: Motion, isExpanded: Bool) -> [String: Any] {
    var row: [String: Any] = [
      "Id": Self.key(7), "Nummer": number, "Soort": "Motie", "Onderwerp": motion.title,
      "GestartOp": "2025-09-23T00:00:00+02:00", "Verwijderd": false,
      "Kabinetsappreciatie": motion.appreciation as Any? ?? NSNull(),
    ]
    if isExpanded { row["Besluit"] = motion.decisions.map(besluit) }
    return row
  }

  private func besluit(_ decision: Motion.Decision) -> [String: Any] {
    let words = decision.kind.split(separator: " ").last.map(String.init) ?? ""
    return [
      "Id": Self.key(8), "StemmingsSoort": decision.voting, "BesluitSoort": decision.kind,
      "BesluitTekst": words.prefix(1).uppercased() + words.dropFirst() + ".", "Opmerking": NSNull(),
      "Status": "Besluit",
      "Verwijderd": decision.isDeleted, "Stemming": decision.votes.map(stemming),
    ]
  }

  private func stemming(_ vote: Motion.Vote) -> [String: Any] {
    [
      "Soort": vote.choice, "FractieGrootte": vote.seats as Any? ?? NSNull(),
      "ActorNaam": vote.member ?? vote.party, "ActorFractie": vote.party, "Vergissing": false,
      "Persoon_Id": vote.member == nil ? NSNull() : Self.key(9) as Any, "Fractie_Id": Self.key(10),
      "Verwijderd": false,
    ]
  }
}
