extension Letter {
  /// What the letter says it is about: its subject, else its own title or its dossier's.
  public var statedTitle: String? {
    subject ?? (kind == .letter || kind == .answers ? dossier?.title ?? title : title ?? dossier?.title)
  }

  /// What tells the letter apart in a list, a tab or a bibliography: who asks or moves, and what it is about,
  /// without the words that every paper of its kind begins with. A letter without a subject is called by
  /// its dossier, else by how its text starts.
  public var listTitle: String {
    let about = subjectOfItsOwn ?? statedTitle.map(TitleOpenings.removed(from:)) ?? opening
    let people = kind == .answers ? askers.map(\.nameWithParty) : movers.map(\.name)
    guard let people = Self.joined(people) else { return about }
    return "\(people): \(about)"
  }

  /// What a motion asks for; no other paper says so in a form of its own.
  private var subjectOfItsOwn: String? {
    guard kind == .motion else { return nil }
    for block in blocks where block.kind != .closing {
      if let request = TitleOpenings.request(in: block.text) { return request }
    }
    return nil
  }

  private var opening: String {
    let opening = blocks.first { block in
      block.kind == .heading || (block.kind == .paragraph && !block.text.hasPrefix("Geachte"))
    }
    return String((opening?.text ?? "Untitled").prefix(Self.longestOpening))
  }

  /// Characters of running text that stand for a title.
  private static let longestOpening = 120

  /// «Kuik (CDA)», «Meulenkamp en Grinwis», «Bikker c.s.».
  private static func joined(_ people: [String]) -> String? {
    switch people.count {
    case 0: nil
    case 1: people[0]
    case 2: "\(people[0]) en \(people[1])"
    default: "\(people[0]) c.s."
    }
  }
}

extension Asker {
  fileprivate var nameWithParty: String { name + (party.map { " (\($0))" } ?? "") }
}
