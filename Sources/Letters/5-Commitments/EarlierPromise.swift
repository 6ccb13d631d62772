/// What a sentence says of a promise that was made before: that this letter keeps it, or only that it was made.
struct EarlierPromise {
  private let sentence: SentenceWords

  init(_ sentence: SentenceWords) { self.sentence = sentence }

  // MARK: Kept

  /// «doe ik die toezegging, ook namens de minister, gestand»: the words of one form may stand far apart.
  var isKept: Bool {
    if let phrase = sentence.first(of: CommitmentWords.keeping, in: 0..<sentence.count), !isDenied(phrase) {
      return true
    }
    if let parted, !isDenied(parted) { return true }
    // «Hierbij stuur ik u, zoals toegezegd, de evaluatie»: what was promised comes with this letter.
    return isRecalled && sentence.has(anyOf: CommitmentWords.hereby)
      && sentence.words.contains { CommitmentWords.coming.contains($0.text) }
  }

  /// From the promise to the end of its verb: «toezegging … gestand», «kom … toezegging … na», «los … toezegging … in».
  private var parted: Range<Int>? {
    guard let promise = sentence.words.firstIndex(where: { $0.text.hasPrefix("toezegging") }) else {
      return nil
    }
    let behind = promise + 1..<max(promise + 1, sentence.count)
    if let end = sentence.words.firstIndex(where: { $0.text == "gestand" }) {
      return min(promise, end)..<max(promise, end) + 1
    }
    if let end = behind.first(where: { sentence[$0] == "nagekomen" || sentence[$0] == "ingelost" }) {
      return promise..<end + 1
    }
    for (verb, particle) in [("kom", "na"), ("komen", "na"), ("los", "in"), ("lossen", "in")] {
      guard let start = (0..<promise).first(where: { sentence[$0] == verb }),
        let end = behind.first(where: { sentence[$0] == particle && isEndOfPart($0) })
      else { continue }
      return start..<end + 1
    }
    return nil
  }

  private func isEndOfPart(_ index: Int) -> Bool {
    index + 1 >= sentence.count || sentence.opensPart[index + 1]
  }

  /// Words before a form that may deny it.
  private static let wordsBefore = 3

  private func isDenied(_ form: Range<Int>) -> Bool {
    (max(0, form.lowerBound - Self.wordsBefore)..<min(sentence.count, form.upperBound + 1)).contains {
      CommitmentWords.negations.contains(sentence[$0])
    }
  }

  // MARK: Recalled

  /// That somebody promised something is a minister's promise only where one of the government, or the Kamer, is named.
  var isRecalled: Bool {
    if sentence.has(anyOf: CommitmentWords.recalling) || hasPromised { return true }
    return sentence.has(anyOf: CommitmentWords.recallingOfSomebody) && isOfGovernment
  }

  private var isOfGovernment: Bool {
    sentence.words.contains { CommitmentWords.writer.contains($0.text) || $0.text == "ambtsvoorganger" }
      || sentence.has(anyOf: CommitmentWords.others) || sentence.has(anyOf: CommitmentWords.receivers)
  }

  /// Words between «heb ik» and «toegezegd».
  private static let reach = 8

  /// «Ik heb het lid Sneller toegezegd …»
  private var hasPromised: Bool {
    for verb in sentence.words.indices where ["heb", "hebben", "had", "hadden"].contains(sentence[verb]) {
      guard
        CommitmentWords.writer.contains(sentence[verb - 1])
          || CommitmentWords.writer.contains(sentence[verb + 1])
      else { continue }
      for index in verb + 1..<max(verb + 1, min(sentence.count, verb + Self.reach)) {
        if sentence[index] == "toegezegd" { return true }
        // A clause of its own has a subject of its own.
        if sentence.opensPart[index] || ["dat", "heeft", "niet"].contains(sentence[index]) { break }
      }
    }
    return false
  }
}
