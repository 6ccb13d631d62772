import Letters

/// What of a letter can be searched: two texts, folded (``Folding``), as the full-text index has them.
/// Taking a letter out of the index needs the very texts that went in.
struct SearchText: Sendable, Hashable {
  /// Subject, names, offices, identifiers, dossier.
  let head: String
  /// The running text, then the footnotes.
  let text: String

  init(_ letter: Letter) {
    head = Self.folded(Self.head(of: letter))
    text = Self.folded(Self.text(of: letter))
  }

  /// - Parameters: texts that are folded already.
  init(head: String, text: String) {
    self.head = head
    self.text = text
  }

  static func head(of letter: Letter) -> [String] {
    let names = letter.signatories.flatMap { [$0.name, $0.office] }
    let askers = letter.askers.flatMap { [$0.name, $0.party] }.compactMap(\.self)
    let facts = [
      letter.subject, letter.title, letter.dossier?.title, letter.kamerstuk, letter.caseNumber,
      letter.addressee,
      letter.ministry, letter.ourReference,
    ]
    let movers = letter.movers.map(\.name)
    return facts.compactMap(\.self) + names + askers + movers
  }

  static func text(of letter: Letter) -> [String] {
    letter.blocks.map(\.text) + letter.footnotes.map(\.text)
  }

  private static func folded(_ texts: [String]) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 1 })
    for text in texts { Folding.append(text, to: &folded) }
    return String(decoding: folded, as: UTF8.self)
  }
}
