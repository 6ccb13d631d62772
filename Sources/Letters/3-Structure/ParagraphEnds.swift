/// Where one paragraph ends and the next begins, in a text of broken lines. A blank line says so, unless
/// blank lines of this document stand inside sentences too; and so does a line that had room for the next word.
struct ParagraphEnds: Sendable {
  private let bytes: Bytes
  private let measure: TextMeasure
  private let blanksSpeak: Bool

  /// The share of line ends inside sentences with a blank line behind, from which on blanks say nothing.
  private static let idleBlanks = 0.3
  /// The room that a line must have for the next word where the measure is a guess.
  private static let guessedRoom = 0.12
  /// What a hanging item is narrower than the measure.
  private static let hang = 0.05
  /// The room behind a line that no sentence ends: a heading's.
  private static let headingRoom = 0.03

  init(_ lines: [RunningLine], scalars: Int, of bytes: Bytes) {
    self.bytes = bytes
    measure = TextMeasure(lines, scalars: scalars, of: bytes)
    var inside = 0
    var spaced = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where line.width >= 30 && !next.opensPage && !next.besideMargin && Prose.startsLow(next.range, of: bytes)
      && !Prose.endsSentence(line.range, of: bytes)
    {
      inside += 1
      spaced += next.blanksBefore > 0 ? 1 : 0
    }
    blanksSpeak = inside < 6 || Double(spaced) < Double(inside) * Self.idleBlanks
  }

  /// What lies between two lines.
  struct Gap {
    let blanks: Int
    let isPageEnd: Bool
    let isWeak: Bool

    init(before line: RunningLine, followsNote: Bool) {
      blanks = line.blanksBefore
      isPageEnd = line.opensPage || followsNote
      isWeak = line.besideMargin && !line.opensPage
    }
  }

  /// The blank lines of a gap that mean an end.
  private func blanks(_ gap: Gap) -> Int {
    if gap.isPageEnd || !blanksSpeak { return 0 }
    return gap.isWeak ? max(0, gap.blanks - 1) : gap.blanks
  }

  private func room(_ line: RunningLine, before next: RunningLine, inItem: Bool) -> Double {
    measure.room(behind: line.range, for: next.range) - (inItem ? Self.hang : 0)
      - (measure.isCertain ? 0 : Self.guessedRoom)
  }

  // MARK: Does a paragraph end?

  func ends(
    _ previous: RunningLine, before line: RunningLine, then next: RunningLine?, _ gap: Gap, in last: Paragraph
  ) -> Bool {
    if Prose.startsPunctuated(line.range, of: bytes) { return false }
    if bytes[previous.range.upperBound - 1] == UInt8(ascii: "-") { return false }
    let room = room(previous, before: line, inItem: last.isItem)
    if goesOn(previous, to: line) { return blanks(gap) > 0 && room > 0.5 && !startsLow(line) }
    if isHalf(line, behind: previous, before: next) { return false }
    if isHeading(line, behind: previous, before: next) { return true }
    return Prose.endsSentence(previous.range, of: bytes)
      ? endsSentence(previous, line, gap, room) : endsHeading(previous, line, gap, room, last)
  }

  private func startsLow(_ line: RunningLine) -> Bool { Prose.startsLow(line.range, of: bytes) }

  private func endsSentence(_ previous: RunningLine, _ line: RunningLine, _ gap: Gap, _ room: Double) -> Bool
  {
    if startsLow(line) {
      if gap.isPageEnd { return false }
      return blanks(gap) > 0 || (!Prose.endsFully(previous.range, of: bytes) && room > 0)
    }
    if gap.isPageEnd, !measure.isCertain { return true }
    return blanks(gap) > 0 || room > 0
  }

  /// Behind a line that no sentence ends: a heading, or an item without a full stop.
  private func endsHeading(
    _ previous: RunningLine, _ line: RunningLine, _ gap: Gap, _ room: Double, _ last: Paragraph
  ) -> Bool {
    let low = startsLow(line)
    // «1.2 Vergroten …» is a heading, which runs on only when its line is full.
    if case .numbered(let number) = last.shape, number.number.contains("."), last.lineCount == 1 {
      return !low && room > 0
    }
    if gap.isPageEnd || gap.isWeak { return !low && room > 0.3 }
    if blanks(gap) > 0 { return low ? room > 0.4 : room > 0 || previous.width < 60 }
    return !low && room > (measure.isCertain ? Self.headingRoom : 0.15)
  }

  /// A bullet or a number starts an item where the line before can have ended one.
  func endsBeforeItem(_ previous: RunningLine, before line: RunningLine, _ gap: Gap, in last: Paragraph)
    -> Bool
  {
    if blanks(gap) > 0, !gap.isWeak { return true }
    if Prose.endsInAbbreviation(previous.range, of: bytes) { return false }
    if continues(last, with: line) { return true }
    return Prose.endsSentence(previous.range, of: bytes)
      || bytes[previous.range.upperBound - 1] == UInt8(ascii: ",")
      || room(previous, before: line, inItem: last.isItem) > 0.1
  }

  /// Numbers of items rise one by one.
  private func continues(_ last: Paragraph, with line: RunningLine) -> Bool {
    guard case .numbered(let before) = last.shape, let number = NumberedStart(line.range, of: bytes),
      let value = Int(before.number), let next = Int(number.number)
    else { return false }
    return before.hasBracket == number.hasBracket && next == value &+ 1
  }

  /// A short line behind a sentence that is none itself, and behind which the next had room.
  private func isHeading(_ line: RunningLine, behind previous: RunningLine, before next: RunningLine?) -> Bool
  {
    guard let next, next.blanksBefore == 0, !startsLow(line), !startsLow(next), line.width >= 4,
      Prose.endsFully(previous.range, of: bytes), !Prose.endsSentence(line.range, of: bytes),
      !Prose.endsOpen(line.range, of: bytes), !bytes[line.range.lowerBound].isDigit,
      bytes[line.range.upperBound - 1].isWord, Bullet.textStart(next.range, of: bytes) == nil
    else { return false }
    return measure.room(behind: line.range, for: next.range) > 0.25
  }

  // MARK: Lines that go on

  /// Whether a line ends as no paragraph does: in a small word, an abbreviation before a number, or inside
  /// brackets.
  private func goesOn(_ previous: RunningLine, to line: RunningLine) -> Bool {
    Prose.endsOpen(previous.range, of: bytes)
      || (bytes[line.range.lowerBound].isDigit && Prose.endsInAbbreviation(previous.range, of: bytes))
  }

  /// The second half of a line that its mark tore: short, and the next line goes on in mid-sentence though
  /// its first word had room.
  private func isHalf(_ line: RunningLine, behind previous: RunningLine, before next: RunningLine?) -> Bool {
    guard let next, line.blanksBefore == 0, next.blanksBefore == 0, !next.opensPage, startsLow(next),
      !Prose.endsSentence(line.range, of: bytes),
      bytes[previous.range.upperBound - 1].isDigit || endsRaised(previous),
      measure.room(behind: line.range, for: next.range) > 0.3
    else { return false }
    return true
  }

  private func endsRaised(_ line: RunningLine) -> Bool {
    Superscript.length(before: line.range.upperBound, of: bytes) != nil
  }
}
