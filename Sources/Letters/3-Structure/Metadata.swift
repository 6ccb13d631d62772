/// What kind of letter it is, and whose: from the letterhead, the printed head, the signature and,
/// where these are silent, from the text.
struct Metadata {
  let kind: Letter.Kind
  let isAnswers: Bool

  /// «Vragen» are those of the Kamer behind one of these words or before one of the others.
  private static let beforeQuestions: [StaticString] = [
    "kamer", "schriftelijke ", "antwoord op ", "antwoorden op ", "beantwoording ", "beantwoording van ",
  ]
  private static let behindQuestions: [StaticString] = [
    " van het lid", " van de leden", " gesteld door", " van de kamerleden", " van lid", " van het kamerlid",
  ]

  init(_ text: RunningText, hasQuestionLabels: Bool, numberedQuestions: Int, of bytes: Bytes) {
    kind = Self.kind(
      text, hasQuestionLabels: hasQuestionLabels, numberedQuestions: numberedQuestions, of: bytes)
    isAnswers = kind == .answers
  }

  private static func kind(
    _ text: RunningText, hasQuestionLabels: Bool, numberedQuestions: Int, of bytes: Bytes
  ) -> Letter.Kind {
    if let printed = text.printed {
      if printed.isAppendix { return .answers }
      guard let title = printed.title else { return .other }
      let found = PaperTitle.kind(title)
      return found == .letter && hasQuestionLabels && mentionsQuestions(text, bytes) ? .answers : found
    }
    let subject = Bytes((text.head.subject ?? "").utf8)
    if subject.holds(anyCase: "uitstel"), !hasQuestionLabels { return .letter }
    if namesQuestions(subject) { return .answers }
    if mentionsQuestions(text, bytes) || hasQuestionLabels { return .answers }
    // The cover is missing, and what is left asks and answers by numbers.
    return subject.isEmpty && numberedQuestions > 1 ? .answers : .letter
  }

  /// «… deel ik u mede dat de schriftelijke vragen van … worden beantwoord», within the first lines.
  private static func mentionsQuestions(_ text: RunningText, _ bytes: Bytes) -> Bool {
    var opening = Bytes()
    for line in text.lines.prefix(14) {
      opening += bytes[line.range.prefix(400)]
      opening.append(.blank)
    }
    return namesQuestions(opening) && opening.holds(anyCase: "antwoord")
  }

  /// Whether a text names written questions of the Kamer.
  private static func namesQuestions(_ text: Bytes) -> Bool {
    let word: StaticString = "vragen"
    var start = 0
    while let found = text.firstIndex(ofAnyCase: word, in: start..<text.count) {
      start = found + word.utf8CodeUnitCount
      if beforeQuestions.contains(where: { text.has(anyCase: $0, at: found - $0.utf8CodeUnitCount) })
        || behindQuestions.contains(where: { text.has(anyCase: $0, at: start) })
      {
        return true
      }
    }
    return false
  }
}

extension Range<Int> {
  /// The range, no longer than `length`.
  fileprivate func prefix(_ length: Int) -> Range<Int> {
    lowerBound..<Swift.min(upperBound, lowerBound + length)
  }
}
