import Letters

/// A filter made ready to be held against many letters.
struct FilterMatcher {
  private let filter: Filter
  private let minister: String?
  private let words: [String]

  init(_ filter: Filter) {
    self.filter = filter
    minister = filter.minister.map(Folding.fold)
    words = Folding.fold(filter.words ?? "").split(separator: " ").map { " " + $0 }
  }

  /// - Parameter text: the letter's folded text, between blanks.
  func matches(_ letter: Letter, words text: String) -> Bool {
    if let date = filter.date, !date.matches(letter) { return false }
    if let kind = filter.kind, kind != letter.kind { return false }
    if let dossier = filter.dossier, !isOf(dossier, letter) { return false }
    if let minister, !isBy(minister, letter) { return false }
    return words.allSatisfy(text.contains)
  }

  /// The dossier's own letters: `29911`, `29 911`, `29.911`.
  private func isOf(_ dossier: String, _ letter: Letter) -> Bool {
    let wanted = dossier.filter { $0 != " " && $0 != "." }
    return letter.dossier?.number == wanted
  }

  private func isBy(_ minister: String, _ letter: Letter) -> Bool {
    letter.signatories.contains { signatory in
      signatory.personKey.replacing("-", with: " ") == minister
        || (" " + Folding.fold(signatory.name)).contains(" " + minister)
    }
  }
}
