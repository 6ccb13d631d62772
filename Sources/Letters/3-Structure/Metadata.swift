/// What kind of letter it is, and whose: from the letterhead, the printed head, the signature and,
/// where these are silent, from the text.
struct Metadata {
  let kind: Letter.Kind
  let isAnswers: Bool

  private static let answerWords = [
    "kamervragen", "schriftelijke vragen", "vragen van het lid", "vragen van de leden", "vragen gesteld door",
    "vragen van de kamerleden", "vragen van lid", "vragen van het kamerlid", "antwoord op vragen",
    "antwoorden op vragen", "beantwoording vragen", "beantwoording van vragen",
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
    let subject = text.head.subject?.lowercased() ?? ""
    if subject.contains("uitstel"), !hasQuestionLabels { return .letter }
    if answerWords.contains(where: subject.contains) { return .answers }
    if mentionsQuestions(text, bytes) || hasQuestionLabels { return .answers }
    // The cover is missing, and what is left asks and answers by numbers.
    return subject.isEmpty && numberedQuestions > 1 ? .answers : .letter
  }

  /// «… deel ik u mede dat de schriftelijke vragen van … worden beantwoord», within the first lines.
  private static func mentionsQuestions(_ text: RunningText, _ bytes: Bytes) -> Bool {
    let opening = text.lines.prefix(14).map { bytes.string($0.range.prefix(400)) }.joined(separator: " ")
      .lowercased()
    return answerWords.contains(where: opening.contains) && opening.contains("antwoord")
  }
}

extension Range<Int> {
  /// The range, no longer than `length`.
  fileprivate func prefix(_ length: Int) -> Range<Int> {
    lowerBound..<Swift.min(upperBound, lowerBound + length)
  }
}
