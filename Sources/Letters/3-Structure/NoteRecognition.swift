/// Whether a line starts a note.
extension FootnoteFinder {
  /// - Parameter previous: the note that ends on the line before, if one does.
  func isNote(_ start: NoteStart, at index: Int, after previous: NoteStart?) -> Bool {
    let line = lines[index]
    let isCalled = calls.isCalled(start.label, before: index, loosely: true) && canStand(start, at: index)
    let setOff = line.blanksBefore > 0 || line.followsRule || previous != nil || line.opensPage
    switch start.form {
    case .superscript:
      return true
    case .alone:
      guard index + 1 < lines.count, !lines[index + 1].opensPage else { return false }
      if line.followsRule { return true }
      let next = lines[index + 1]
      // A mark above the first line of a page, which goes on with a sentence.
      if line.opensPage, !startsLikeNote(next) { return false }
      if previous != nil {
        return isCalled || (follows(start, previous) && citesOrLinks(next.range.lowerBound))
      }
      guard isCalled, startsLikeNote(next) else { return false }
      if opensNotes(start, at: index) || isSetApart(start, at: index) { return true }
      // Word sets the text of a note a blank behind its label (seeds/002, line 213).
      return endsParagraph(index - 1) || next.indent == line.indent + 1
        || (isShort(index - 1) && citesOrLinks(next.range.lowerBound))
    case .plain, .glued:
      if line.followsRule || (previous != nil && follows(start, previous)) { return true }
      // A line of its own that cites is a note, even where its mark is lost.
      guard isCalled else {
        let endsBefore = previous != nil || endsParagraph(index - 1) || isShort(index - 1)
        if calls.isCalledBarely(start.label, before: index), previous != nil || opensNotes(start, at: index) {
          return true
        }
        return citesOrLinks(start.textStart)
          && (line.blanksBefore > 0 || precedesMark(start) || (continuesNumbers(start) && endsBefore))
      }
      if setOff || opensNotes(start, at: index) { return true }
      return citesOrLinks(start.textStart)
        ? endsParagraph(index - 1) || isShort(index - 1)
        : endsParagraph(index - 1) && endsPage(index + 1, start)
    case .dotted:
      return isCalled && (line.followsRule || citesOrLinks(start.textStart))
    case .bracket, .square:
      return isCalled
        && (setOff || citesOrLinks(start.textStart) || endsParagraph(index - 1)
          || opensNotes(start, at: index))
    case .star:
      return isCalled && setOff
    }
  }

  /// Notes may be numbered anew on each page, but have a number once on a page.
  private func canStand(_ start: NoteStart, at index: Int) -> Bool {
    guard let page = found[start.label] else { return true }
    return hasPages && page != pageStarts[index]
  }

  /// Where an extraction puts notes before the text that calls them: the next note, called later.
  private func precedesMark(_ start: NoteStart) -> Bool {
    start.number == lastNumber(like: start) + 1 && calls.firmCount(start.label) > 0
  }

  /// The note behind the last one, whose mark is lost.
  private func continuesNumbers(_ start: NoteStart) -> Bool {
    lastNumber(like: start) > 0 && start.number == lastNumber(like: start) + 1
  }

  private func isCalledOnPage(_ start: NoteStart, at index: Int) -> Bool {
    hasPages && calls.isCalledFirmly(start.label, in: pageStarts[index]..<index)
  }

  func follows(_ start: NoteStart?, _ previous: NoteStart?) -> Bool {
    guard let start, let previous, start.style == previous.style, let number = start.number,
      let before = previous.number
    else { return false }
    return number == before + 1
  }

  /// A label, a blank line, and a text that ends its page: the next note of the letter.
  private func isSetApart(_ start: NoteStart, at index: Int) -> Bool {
    guard lines[index].blanksBefore > 0, lines[index + 1].blanksBefore > 0, !lines[index].opensPage,
      start.number == lastNumber(like: start) + 1 || notes.isEmpty
    else { return false }
    var end = index + 2
    while end < lines.count, end < index + Self.longestNote, !lines[end].opensPage,
      lines[end].blanksBefore == 0
    {
      end += 1
    }
    return end == lines.count || lines[end].opensPage || NoteStart(lines[end].line, of: bytes) != nil
  }

  // MARK: The first note of a page, in the middle of a sentence

  /// The first note of a page is no more set off than any line where blank lines are lost, and the sentence
  /// above it goes on behind the notes. Its label is the next to come, and it cites, or the note after it
  /// follows, or it parts a sentence at a page end.
  private func opensNotes(_ start: NoteStart, at index: Int) -> Bool {
    guard let number = start.number, number > lastNumber(like: start) else { return false }
    // Pages may be lost, and the notes of them.
    let isNext = number == lastNumber(like: start) + 1 || isCalledOnPage(start, at: index)
    let first = start.form == .alone ? index + 1 : index
    guard first < lines.count else { return false }
    let text = first == index ? start.textStart : lines[first].range.lowerBound
    if isNext, citesOrLinks(text) || isSetSmall(first) { return true }
    let end = max(first + 1, min(first + Self.longestNote, lines.count))
    for next in first + 1..<end {
      let line = lines[next]
      if line.opensPage {
        return endsParagraph(next - 1) && (isNext || Prose.startsLow(line.range, of: bytes))
      }
      if questions.labels[line.range.lowerBound] != nil || QuestionLabel(line.range, of: bytes) != nil {
        return false
      }
      if let follower = NoteStart(line.line, of: bytes), follower.form == start.form,
        follows(follower, start)
      {
        return calls.isCalled(follower.label, before: index, loosely: true)
      }
    }
    return end == lines.count && isNext && endsParagraph(end - 1)
  }

  /// Lines of a note, beyond which none is looked for.
  private static let longestNote = 8

  /// A line of so many hundredths of the text's measure is set smaller than the text.
  private static let smallHundredths = 110

  private func isSetSmall(_ index: Int) -> Bool {
    !isUnwrapped && lines[index].width * 100 > measure * Self.smallHundredths
  }

  private func startsLikeNote(_ line: RunningLine) -> Bool {
    !Prose.startsLow(line.range, of: bytes) || citesOrLinks(line.range.lowerBound)
  }

  private func endsParagraph(_ index: Int) -> Bool {
    index < 0 || Prose.endsFully(lines[index].range, of: bytes)
  }

  private func isShort(_ index: Int) -> Bool {
    index < 0 || lines[index].width * 10 < measure * 7
  }

  /// Whether only further notes follow on the page.
  private func endsPage(_ index: Int, _ start: NoteStart) -> Bool {
    guard index < lines.count, !lines[index].opensPage else { return true }
    return follows(NoteStart(lines[index].line, of: bytes), start)
  }

  private func citesOrLinks(_ index: Int) -> Bool {
    NoteOpenings.cites(at: index, of: bytes)
  }
}
