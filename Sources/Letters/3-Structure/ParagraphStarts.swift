/// Where a paragraph starts: by what the line is, and by what lies before it.
extension Paragraphs {
  func startsParagraph(_ line: RunningLine, before next: RunningLine?) -> Bool {
    guard let previous, let last = paragraphs.last, pendingNumber == nil, !line.startsParagraph else {
      return true
    }
    switch last.shape {
    case .gap, .closing: return true
    case .label where last.text.isEmpty: return true
    default: break
    }
    if marksEndLine { return false }
    if isSalutation(line) || isSalutation(previous) { return true }
    let gap = ParagraphEnds.Gap(
      before: line, after: previous, then: next, followsNote: line.followsNote,
      holdsMarks: !pendingMarks.isEmpty, lead: lead)
    if startsItem(line, gap, after: last) { return true }
    return isUnwrapped
      ? endsUnwrapped(previous, line, gap) : ends.ends(previous, before: line, then: next, gap, in: last)
  }

  /// Where the bullets stand below each other, one is met before the item above has ended.
  func goesOnPastBullet(_ line: RunningLine) -> Bool {
    guard let previous else { return false }
    return Prose.startsLow(line.range, of: bytes) && !Prose.endsSentence(previous.range, of: bytes)
      && previous.width > 30
  }

  func isSalutation(_ line: RunningLine) -> Bool {
    LetterheadWords.isSalutation(line.line, of: bytes)
  }

  /// A bullet or a number starts a paragraph where the line before can have ended one.
  private func startsItem(_ line: RunningLine, _ gap: ParagraphEnds.Gap, after last: Paragraph) -> Bool {
    guard let previous else { return true }
    if Bullet.textStart(line.range, of: bytes) != nil {
      return !Bullet.isDash(line.range, of: bytes)
        || ends.endsBeforeItem(previous, before: line, gap, in: last)
    }
    guard let number = NumberedStart(line.range, of: bytes) else { return false }
    if bytes[line.range.lowerBound].isLetter, !number.hasBracket, gap.blanks == 0,
      !Prose.endsSentence(previous.range, of: bytes)
    {
      return false
    }
    return ends.endsBeforeItem(previous, before: line, gap, in: last)
  }

  /// Paragraphs that stand on one line each are only torn at page ends.
  private func endsUnwrapped(_ previous: RunningLine, _ line: RunningLine, _ gap: ParagraphEnds.Gap) -> Bool {
    if Prose.endsSentence(previous.range, of: bytes) { return true }
    let isLong = previous.width > 100
    if Prose.startsLow(line.range, of: bytes) { return !(isLong || gap.isPageEnd) }
    return !isLong
  }
}
