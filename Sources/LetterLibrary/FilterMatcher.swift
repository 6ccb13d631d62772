import Letters

/// A filter made ready to be held against many letters.
struct FilterMatcher {
  private let filter: Filter
  private let minister: String?
  private let words: [[UInt8]]

  init(_ filter: Filter) {
    self.filter = filter
    minister = filter.minister.map(Folding.fold)
    words = Folding.fold(filter.words ?? "").split(separator: " ").map { Array(" \($0)".utf8) }
  }

  /// - Parameter text: the letter's folded text, between blanks, as UTF-8.
  func matches(_ letter: Letter, words text: [UInt8]) -> Bool {
    if let date = filter.date, !date.matches(letter) { return false }
    if let kind = filter.kind, kind != letter.kind { return false }
    if let dossier = filter.dossier, !isOf(dossier, letter) { return false }
    if let minister, !isBy(minister, letter) { return false }
    return words.allSatisfy { Self.holds($0, in: text) }
  }

  /// Whether a word with a blank before it stands in a text; its second byte tells most places apart.
  private static func holds(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard word.count > 1, word.count <= text.count else { return word.count < 2 }
    let second = word[1]
    for start in 0...(text.count - word.count) where text[start + 1] == second && text[start] == word[0] {
      if text[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
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
