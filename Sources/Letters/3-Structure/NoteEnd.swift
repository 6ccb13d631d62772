/// Where a note ends.
extension FootnoteFinder {
  func endOfNote(_ start: NoteStart, at index: Int) -> Int {
    var end = index + 1
    var current = start
    var textSeen = start.textStart < lines[index].range.upperBound
    while end < lines.count {
      let line = lines[end]
      if line.opensPage || line.followsNotes || questions.labels[line.range.lowerBound] != nil
        || QuestionLabel(line.range, of: bytes) != nil
      {
        break
      }
      if textSeen, let next = starts[end], isNote(next, at: end, after: current) { break }
      if textSeen, strayLabel(at: end) != nil { break }
      if textSeen, !goesOn(line, from: lines[end - 1], of: start) { break }
      textSeen = true
      current = start
      end += 1
    }
    return end
  }

  /// Whether a note goes on over a line: not past a blank line, unless pages show where it must end.
  private func goesOn(_ line: RunningLine, from previous: RunningLine, of start: NoteStart) -> Bool {
    if line.followsMargin || SignatureWords.startsSignature(line.range, of: bytes), endsNote(previous) {
      return false
    }
    if line.blanksBefore > 0 {
      return hasPages && line.blanksBefore < 4 && (!endsNote(previous) || isFullNote(previous, before: line))
    }
    if isUnwrapped { return false }
    if start.isQuestioners, endsInQuote(previous), !Prose.startsLow(line.range, of: bytes) { return false }
    if isOver(previous, before: line) { return false }
    // A single blank opens a page where an extraction lost the break (seeds/000, line 72).
    return !(line.indent == 1 && previous.indent == 0 && !hasPages)
  }

  /// A line that only a note can fill, and that had no room for the next word: a blank line that some
  /// extractions put behind a note's first line ends no note.
  private func isFullNote(_ previous: RunningLine, before line: RunningLine) -> Bool {
    let filled = previous.width + 1 + Prose.firstWordWidth(line.range, of: bytes)
    return filled > noteMeasure && filled * 10 > measure * 11 && line.blanksBefore == 1
      && line.range.count > 3
  }

  /// A note that ended its sentence where there was room for the next word, or before the middle of another
  /// sentence: what follows is no part of it.
  private func isOver(_ previous: RunningLine, before line: RunningLine) -> Bool {
    guard endsNote(previous) else { return false }
    let next = Prose.firstWordWidth(line.range, of: bytes)
    return (previous.width + 1 + next) * 10 < max(measure, noteMeasure) * Self.fullTenths
      || (Prose.startsLow(line.range, of: bytes) && !Prose.endsInAbbreviation(previous.range, of: bytes))
  }

  /// Whether a line of a note, and no last line of its page, had room for the first word of the next.
  func endsEarly(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return true }
    let next = Prose.firstWordWidth(lines[index + 1].range, of: bytes)
    return (lines[index].width + 1 + next) * 10 < max(measure, noteMeasure) * Self.earlyTenths
  }

  /// Tenths of the measure that a line falls short of where it surely ended early: an address may have been wider.
  private static let earlyTenths = 7

  func endsNote(_ line: RunningLine) -> Bool {
    if endsInQuote(line) { return true }
    guard Prose.endsFully(line.range, of: bytes), !Prose.endsInAbbreviation(line.range, of: bytes) else {
      return false
    }
    return bytes.byte(line.range.upperBound - 2).isDigit || !Prose.endsInShortWord(line.range, of: bytes)
  }

  private func endsInQuote(_ line: RunningLine) -> Bool {
    let end = line.range.upperBound
    return bytes.has("’", at: end - 3) || bytes.has("”", at: end - 3)
  }

  /// Tenths of the measure that a line fills, ragged as it may be.
  private static let fullTenths = 9
}
