/// Who promises, to whom, and by when, around the verb of a promise.
extension PromiseFinder {
  struct Actor {
    /// As written; nil for the writer of the letter.
    let name: String?
    let isWriter: Bool
  }

  // MARK: Who

  /// The subject next to a verb.
  func actor(at verb: Int) -> Actor? {
    if CommitmentWords.writer.contains(sentence[verb + 1]) { return Actor(name: nil, isWriter: true) }
    if CommitmentWords.writer.contains(sentence[verb - 1]) { return Actor(name: nil, isWriter: true) }
    if let length = sentence.length(of: CommitmentWords.others, at: verb + 1) {
      let end = endOfName(from: verb + 1 + length)
      return Actor(name: sentence.text(verb + 1..<end), isWriter: false)
    }
    for start in stride(from: verb - 1, through: max(0, verb - 12), by: -1) {
      if let length = sentence.length(of: CommitmentWords.others, at: start),
        endOfName(from: start + length) == verb,
        start == 0 || sentence.opensPart[start] || Self.openers.contains(sentence[start - 1])
      {
        return Actor(name: sentence.text(start..<verb), isWriter: false)
      }
      if sentence.opensPart[start] { break }
    }
    return subordinateActor(before: verb)
  }

  /// Words before the subject of a clause.
  private static let openers: Set<String> = ["en", "dat", "maar", "dus", "of", "dan", "ook", "waarna"]

  /// «waarover ik uw Kamer voor de zomer zal informeren»: only where the receiver stands between.
  private func subordinateActor(before verb: Int) -> Actor? {
    for start in stride(from: verb - 2, through: max(0, verb - 14), by: -1)
    where CommitmentWords.writer.contains(sentence[start]) {
      return sentence.length(of: CommitmentWords.receivers, at: start + 1) == nil
        ? nil : Actor(name: nil, isWriter: true)
    }
    return nil
  }

  /// «Minister van Economische Zaken en Klimaat»: words with capitals, and what links them.
  private func endOfName(from start: Int) -> Int {
    var end = start
    var index = start
    while index < sentence.count {
      let isNamed = sentence.bytes[sentence.words[index].range.lowerBound].isUpper
      guard isNamed || ["van", "voor", "en", "der", "de"].contains(sentence[index]) else { break }
      if sentence.length(of: CommitmentWords.receivers, at: index) != nil { break }
      index += 1
      if isNamed { end = index }
    }
    return end
  }

  // MARK: To whom

  /// Words before the form in which its receiver may stand: «Over de uitkomsten zal ik uw Kamer …».
  private static let wordsBefore = 8

  /// The receiver among the words of a form, or right before or behind them.
  func receiver(around stretch: Range<Int>, verb: String = "") -> Range<Int>? {
    let reach = max(0, stretch.lowerBound - Self.wordsBefore)..<min(sentence.count, stretch.upperBound + 8)
    var index = reach.lowerBound
    while index < reach.upperBound {
      if let length = sentence.length(of: CommitmentWords.receivers, at: index) {
        if isReceiver(index..<index + length, verb) { return index..<index + length }
        index += length
      } else {
        index += 1
      }
    }
    return nil
  }

  /// «de door uw Kamer aangenomen motie», «het debat met de Kamer», «de Kamer van Koophandel» receive nothing.
  private func isReceiver(_ range: Range<Int>, _ verb: String) -> Bool {
    let before = sentence[range.lowerBound - 1]
    if ["door", "van", "in", "tijdens", "binnen", "uit", "namens", "vanuit", "bij", "tussen", "over"]
      .contains(before)
    {
      return false
    }
    if sentence[range.upperBound] == "van", sentence[range.upperBound + 1] == "koophandel" { return false }
    guard before == "met" else { return true }
    return sentence.words.contains { $0.text == "gedeeld" || $0.text == "delen" }
  }

  func isNext(_ receiver: Range<Int>, to verb: Int) -> Bool {
    receiver.upperBound == verb || receiver.lowerBound == verb + 1
  }

  // MARK: By when

  /// The time that belongs to a form: the nearest one in its own part of the sentence. A loose one behind «over» is a
  /// time of what is told about: «over de verkiezingen in november».
  /// - Parameter loose: whether «in mei» counts behind the verb of the present.
  func time(of stretch: Range<Int>, loose: Bool) -> DueTime? {
    let reach = startOfPart(before: stretch.lowerBound)..<endOfPart(after: stretch.upperBound)
    let over = reach.first { sentence[$0] == "over" }
    let found = due.all(in: sentence, reach).filter { time in
      guard let over, over < time.range.lowerBound else { return true }
      // «Over de uitkomsten informeer ik uw Kamer na de zomer»: the verb has ended what «over» began.
      if over < stretch.lowerBound, time.range.lowerBound >= stretch.lowerBound { return true }
      // Behind the verb, «over …» has begun what the letter will be about.
      return time.range.lowerBound < stretch.upperBound && !time.isLoose && loose
    }
    return found.min { distance($0.range, stretch) < distance($1.range, stretch) }?.time
  }

  private func distance(_ range: Range<Int>, _ stretch: Range<Int>) -> Int {
    if range.overlaps(stretch) { return 0 }
    return range.upperBound <= stretch.lowerBound
      ? stretch.lowerBound - range.upperBound : range.lowerBound - stretch.upperBound
  }

  /// Back to a comma, or to «en» before a subject of its own.
  private func startOfPart(before index: Int) -> Int {
    var start = index
    while start > 0, !sentence.opensPart[start], !opensClause(start) { start -= 1 }
    return start
  }

  private func opensClause(_ index: Int) -> Bool {
    guard ["en", "maar", "waarna", "dus"].contains(sentence[index - 1]) else { return false }
    return CommitmentWords.writer.contains(sentence[index]) || sentence[index] == "zal"
      || sentence.length(of: CommitmentWords.receivers, at: index) != nil
      || sentence.length(of: CommitmentWords.others, at: index) != nil
  }

  private func endOfPart(after index: Int) -> Int {
    var end = index
    while end < sentence.count, !sentence.opensPart[end] { end += 1 }
    return end
  }
}
