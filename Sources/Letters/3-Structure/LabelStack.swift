/// The notes of a page whose labels an extraction put apart from their texts, as it reads column by column: all
/// labels above all texts, or the first above them and the others below.
struct LabelStack {
  let labels: [NoteStart]
  /// The lines of each note.
  let texts: [Range<Int>]
  /// The line behind the stack, which ends its page.
  let end: Int

  /// No stack is longer than this, in lines.
  private static let mostLines = 60

  init?(at index: Int, in finder: FootnoteFinder) {
    guard let first = finder.starts[index], first.form == .alone,
      (first.number ?? 0) > finder.lastNumber(like: first)
    else { return nil }
    let lines = finder.lines
    let limit = min(lines.count, index + Self.mostLines)
    let end = (index + 1..<limit).first { lines[$0].opensPage } ?? limit
    guard end == lines.count || lines[end].opensPage else { return nil }
    let above = Self.labels(from: index, to: end, finder)
    let below = Self.labels(before: end, behind: index + above.count, finder)
    guard above.count > 1 ? below.isEmpty : finder.follows(below.first, above.first) else { return nil }
    labels = above + below
    let page = finder.pageStarts[index]..<index
    guard labels.count > 1,
      below.isEmpty
        ? labels.contains(where: { finder.calls.isCalled($0.label, before: index) })
        : labels.allSatisfy({ finder.calls.isCalledFirmly($0.label, in: page) })
    else { return nil }
    guard
      let texts = Self.texts(index + above.count..<end - below.count, of: labels.count, finder)
    else { return nil }
    self.texts = texts
    self.end = end
  }

  /// Labels that stand alone below each other and rise by one.
  private static func labels(from index: Int, to end: Int, _ finder: FootnoteFinder) -> [NoteStart] {
    var labels: [NoteStart] = []
    for next in index..<end {
      guard let start = finder.starts[next], start.form == .alone,
        labels.isEmpty || finder.follows(start, labels.last)
      else { break }
      labels.append(start)
    }
    return labels
  }

  private static func labels(before end: Int, behind index: Int, _ finder: FootnoteFinder) -> [NoteStart] {
    var labels: [NoteStart] = []
    for next in (index..<max(index, end)).reversed() {
      guard let start = finder.starts[next], start.form == .alone,
        labels.isEmpty || finder.follows(labels.first, start)
      else { break }
      labels.insert(start, at: 0)
    }
    return labels
  }

  /// Lines parted into so many texts: one each, or where one ends its sentence, or its line early, and the next
  /// begins one.
  private static func texts(_ range: Range<Int>, of count: Int, _ finder: FootnoteFinder) -> [Range<Int>]? {
    if range.count == count { return range.map { $0..<$0 + 1 } }
    var starts = [range.lowerBound]
    for index in range.dropFirst()
    where (finder.endsNote(finder.lines[index - 1]) || finder.endsEarly(index - 1))
      && !Prose.startsLow(finder.lines[index].range, of: finder.bytes)
    {
      starts.append(index)
    }
    guard starts.count == count else { return nil }
    return zip(starts, starts.dropFirst() + [range.upperBound]).map { $0..<$1 }
  }
}

extension FootnoteFinder {
  /// The label of a note whose own is lost: its text stands set in above the label of the next, and cites.
  func labelLost(at index: Int) -> NoteStart? {
    guard index > 0, index + 2 < lines.count, let next = starts[index + 1], next.form == .alone,
      let number = next.number, number > 1, found[String(number - 1)] == nil,
      number - 1 > lastNumber(like: next), lines[index].indent > lines[index - 1].indent,
      lines[index].indent == lines[index + 2].indent,
      NoteOpenings.cites(at: lines[index].range.lowerBound, of: bytes),
      endsNote(lines[index]), isNote(next, at: index + 1, after: nil)
    else { return nil }
    return NoteStart(form: .alone, label: String(number - 1), textStart: lines[index].range.lowerBound)
  }
}
