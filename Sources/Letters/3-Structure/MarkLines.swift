/// Marks that an extraction put on lines of their own: to which line each belongs, and where in it.
extension Paragraphs {
  /// «4» between two lines: kept for the line that follows, when a note has that label.
  mutating func takeLooseMark(_ line: RunningLine, before next: RunningLine?) -> Bool {
    guard line.range.count <= 6, let next else { return false }
    let label: String
    if let (number, end) = Superscript.number(at: line.range.lowerBound, of: bytes),
      end == line.range.upperBound
    {
      label = number
    } else if line.range.count <= 3, bytes.number(line.range) != nil {
      label = bytes.string(line.range)
      let isTorn =
        previous.map { !Prose.endsSentence($0.range, of: bytes) } == true
        && Prose.startsLow(next.range, of: bytes)
      // A page's number between letterhead and salutation.
      if calledFirmly.contains(label) || (previous == nil && isSalutation(next)) { return true }
      guard noteLabels.contains(label) || isTorn else { return line.opensPage }
    } else {
      return false
    }
    pendingMarks.append(label)
    return true
  }

  mutating func placeLooseMarks(onto stretch: Range<Int>) {
    for label in pendingMarks {
      paragraphs[paragraphs.count - 1].looseMarks.append(LooseMark(label: label, stretch: stretch))
    }
    pendingMarks = []
  }

  /// Columns of blanks that a mark leaves before what stood behind it.
  private static let blanksOfMark = 1...3

  /// Marks below a line that ends its sentence stand at its end, when the blank of the mark opens the next line
  /// or the next has no end of a sentence; else they stand in the next, above which an extraction reads them.
  mutating func endPreviousLine(before line: RunningLine) {
    guard let previous, let last = paragraphs.indices.last, previous.line.kind == nil,
      Prose.endsFully(previous.range, of: bytes), !paragraphs[last].text.isEmpty
    else { return }
    let goesOn = goesOnBehindMark(line)
    guard goesOn || !holdsSentenceEnd(line.range) else { return }
    let end = paragraphs[last].text.count
    for label in pendingMarks {
      paragraphs[last].looseMarks.append(LooseMark(label: label, stretch: (goesOn ? end : end - 1)..<end))
    }
    pendingMarks = []
    marksEndLine = goesOn
  }

  private func goesOnBehindMark(_ line: RunningLine) -> Bool {
    guard let previous, line.blanksBefore == 0, !line.opensPage else { return false }
    return Self.blanksOfMark.contains(line.indent - previous.indent)
      && Bullet.textStart(line.range, of: bytes) == nil
  }

  private func holdsSentenceEnd(_ range: Range<Int>) -> Bool {
    range.contains { index in
      ".?!".utf8.contains(bytes[index])
        && (index + 1 >= range.upperBound
          || (bytes[index + 1] == .blank && bytes.byte(index + 2).isUpper)
          || (bytes[index - 1] == .blank && bytes[index + 1] == .blank))
    }
  }

  /// Where in the paragraph the line with a loose mark stands. A mark between the halves of one line
  /// stands where they meet.
  func stretch(of line: RunningLine, from start: Int, in text: Bytes) -> Range<Int> {
    if let previous, !pendingMarks.isEmpty, !Prose.endsSentence(previous.range, of: bytes),
      previous.width + line.width <= measure || ".,;:)".utf8.contains(bytes[line.range.lowerBound])
    {
      return start..<start
    }
    return min(start, text.count)..<text.count
  }
}
