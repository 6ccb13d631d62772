/// How a sentence promises: the words that make it a promise, and who and what stands among them.
struct PromiseForm {
  /// From the first word of the form to its verb.
  let stretch: Range<Int>
  let receiver: Range<Int>?
  /// Nil when the writer of the letter promises, or nobody is named.
  let promisedBy: String?
  let due: DueTime?

  /// The first promise of a sentence; nil where it makes none.
  static func find(in sentence: SentenceWords, _ due: DueTimes) -> PromiseForm? {
    guard !sentence.has(anyOf: asking) else { return nil }
    let finder = PromiseFinder(sentence, due)
    for index in 0..<sentence.count {
      if let found = finder.form(at: index) { return found }
    }
    return nil
  }

  /// What members ask for, and what others are told to have said.
  private static let asking = CommitmentWords.phrases(
    "verzoekt, verzocht, verzoeken, roept op, toegezegd dat, aangegeven dat, aangekondigd dat, geschreven dat, gemeld dat",
    "vragen wanneer, vragen of, vraagt wanneer, vraagt of, vroeg of, vroegen of"
  )

  /// What «over …» says: up to the verb, a comma, the time, or the receiver.
  func about(in sentence: SentenceWords) -> String? {
    let reach = max(0, stretch.lowerBound - Self.wordsBefore)..<sentence.count
    guard let over = reach.first(where: { sentence[$0] == "over" }), !sentence[over + 1].isEmpty,
      Int(sentence[over + 1]) == nil, DueWords.numbers[sentence[over + 1]] == nil
    else { return nil }
    var end = over + 1
    while end < sentence.count, end - over <= Self.wordsOfSubject, !isEnd(end, from: over, in: sentence) {
      end += 1
    }
    while end > over + 1, Self.links.contains(sentence[end - 1]) { end -= 1 }
    return end > over + 1 ? sentence.text(over + 1..<end) : nil
  }

  private static let wordsBefore = 25
  private static let wordsOfSubject = 25
  private static let links: Set<String> = [
    "in", "op", "voor", "na", "nog", "met", "per", "uiterlijk", "en", "te", "nader", "aan", "worden",
  ]

  private func isEnd(_ index: Int, from over: Int, in sentence: SentenceWords) -> Bool {
    let isFirst = index == over + 1
    if sentence.opensPart[index] || index == stretch.lowerBound || index == stretch.upperBound - 1 {
      return true
    }
    if let receiver, receiver.contains(index) { return true }
    if CommitmentWords.participles.contains(sentence[index])
      || CommitmentWords.infinitives.contains(sentence[index])
    {
      return true
    }
    return !isFirst && DueReader.starts(in: sentence, at: index)
  }
}

extension DueReader {
  /// Whether a time begins at a word.
  static func starts(in sentence: SentenceWords, at index: Int) -> Bool {
    var reader = DueReader(sentence, at: index)
    return reader.phrase() != nil
  }
}
