/// A footnote as lines of the running text.
struct FoundNote: Sendable {
  let label: String
  var pieces: [Range<Int>]
  var lines: ClosedRange<Int>
  let page: Int?
  /// A mark that can be nothing else calls it: no number that stands alone has to.
  var isCalledFirmly = false
}

/// Parts the lines of the running text into body and footnotes.
struct FootnoteFinder {
  private let bytes: Bytes
  private let lines: [RunningLine]
  private let questions: QuestionNumbers
  private let isUnwrapped: Bool
  private let measure: Int
  /// Whether the source shows its page ends, so that a note may go on to the end of its page.
  private let hasPages: Bool
  private(set) var notes: [FoundNote] = []
  /// The lines that are no note, and whether a note stood right before each.
  private(set) var body: [(line: RunningLine, followsNote: Bool)] = []
  /// Labels that the text before a line calls, with the first line that does.
  private var called: [String: Int] = [:]
  /// Labels called by a number that can be nothing but a mark, and how often.
  private var firmCalls: [String: Int] = [:]
  /// Labels that a number set off in a sentence may call, with the first line that does.
  private var looselyCalled: [String: Int] = [:]
  /// The number of the last note, by how its label is written.
  private var lastNumbers: [NoteStart.Style: Int] = [:]
  /// The widest line of the notes so far that was not a note's last: notes are set smaller than the text.
  private var noteMeasure = 0
  /// Labels of the notes found so far.
  private var found: Set<String> = []

  init(_ text: RunningText, questions: QuestionNumbers, of bytes: Bytes) {
    self.bytes = bytes
    self.questions = questions
    lines = text.lines
    isUnwrapped = text.isUnwrapped
    measure = text.measure
    hasPages = text.lines.contains { $0.opensPage }
    let starts = lines.map {
      questions.labels[$0.range.lowerBound] == nil ? NoteStart($0.range, of: bytes) : nil
    }
    if starts.contains(where: { $0 != nil }) { findCalls() }
    part(starts)
    let labels = Dictionary(notes.map { ($0.label, 1) }, uniquingKeysWith: +)
    for index in notes.indices {
      let label = notes[index].label
      notes[index].isCalledFirmly = firmCalls[label, default: 0] >= labels[label, default: 1]
    }
  }

  /// Collects every label that something in the text might call.
  private mutating func findCalls() {
    let markStarts = MarkForms.starts
    for (index, line) in lines.enumerated() {
      if let number = bytes.number(line.range), line.range.count <= 3 {
        note(String(number), calledAt: index)
        continue
      }
      for position in line.range where markStarts[Int(bytes[position])] {
        if let mark = MarkForms.candidate(at: position, of: bytes, in: line.range) {
          note(mark, calledAt: index)
        }
      }
    }
  }

  private mutating func note(_ mark: MarkCandidate, calledAt line: Int) {
    switch mark.form {
    case .loose:
      if looselyCalled[mark.label] == nil { looselyCalled[mark.label] = line }
      return
    case .glued, .superscript, .square: firmCalls[mark.label, default: 0] += 1
    default: break
    }
    note(mark.label, calledAt: line)
  }

  private mutating func note(_ label: String, calledAt line: Int) {
    if called[label] == nil { called[label] = line }
  }

  private mutating func part(_ starts: [NoteStart?]) {
    body.reserveCapacity(lines.count)
    var index = 0
    var followsNote = false
    var last: NoteStart?
    while index < lines.count {
      if let stack = labelStack(at: index, starts) {
        index = appendStack(stack, at: index)
        followsNote = true
        last = stack.last
      } else if let start = starts[index], isNote(start, at: index, after: followsNote ? last : nil) {
        let end = endOfNote(start, at: index, starts)
        append(start, index..<end)
        last = start
        index = end
        followsNote = true
      } else {
        body.append((lines[index], followsNote))
        followsNote = false
        index += 1
      }
    }
  }

  // MARK: Labels above their notes

  /// Several labels on lines of their own, one below the other, with as many lines of notes behind them:
  /// how column-wise extractions leave the notes of a page.
  private func labelStack(at index: Int, _ starts: [NoteStart?]) -> [NoteStart]? {
    var labels: [NoteStart] = []
    while index + labels.count < lines.count, let start = starts[index + labels.count],
      start.form == .alone, labels.isEmpty || follows(start, labels.last)
    {
      labels.append(start)
    }
    guard labels.count > 1, labels.contains(where: { called[$0.label].map { $0 < index } == true }) else {
      return nil
    }
    let end = index + labels.count * 2
    guard end <= lines.count, end == lines.count || lines[end].opensPage else { return nil }
    return lines[index + labels.count..<end].contains { $0.opensPage } ? nil : labels
  }

  private mutating func appendStack(_ labels: [NoteStart], at index: Int) -> Int {
    for (offset, label) in labels.enumerated() {
      let line = lines[index + labels.count + offset]
      remember(label)
      notes.append(
        FoundNote(label: label.label, pieces: [line.range], lines: line.number...line.number, page: line.page)
      )
    }
    return index + labels.count * 2
  }

  private mutating func remember(_ start: NoteStart) {
    found.insert(start.label)
    lastNumbers[start.style] = start.number ?? 0
  }

  // MARK: Is it a note?

  /// - Parameter previous: the note that ends on the line before, if one does.
  private func isNote(_ start: NoteStart, at index: Int, after previous: NoteStart?) -> Bool {
    let line = lines[index]
    let isCalled = isCalled(start.label, before: index) && (hasPages || !found.contains(start.label))
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
        return citesOrLinks(start.textStart) && (line.blanksBefore > 0 || precedesMark(start))
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

  /// Where an extraction puts notes before the text that calls them: the next note, called later.
  private func precedesMark(_ start: NoteStart) -> Bool {
    start.number == lastNumber(like: start) + 1 && firmCalls[start.label] != nil
  }

  private func isCalled(_ label: String, before index: Int) -> Bool {
    (called[label] ?? looselyCalled[label]).map { $0 < index } == true
  }

  private func follows(_ start: NoteStart?, _ previous: NoteStart?) -> Bool {
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
    return end == lines.count || lines[end].opensPage || NoteStart(lines[end].range, of: bytes) != nil
  }

  // MARK: The first note of a page, in the middle of a sentence

  /// The first note of a page is no more set off than any line where blank lines are lost, and the sentence
  /// above it goes on behind the notes. Its label is the next to come, and it cites, or the note after it
  /// follows, or it parts a sentence at a page end.
  private func opensNotes(_ start: NoteStart, at index: Int) -> Bool {
    guard let number = start.number, number > lastNumber(like: start) else { return false }
    let isNext = number == lastNumber(like: start) + 1
    let first = start.form == .alone ? index + 1 : index
    guard first < lines.count else { return false }
    let text = first == index ? start.textStart : lines[first].range.lowerBound
    if isNext, citesOrLinks(text) { return true }
    let end = max(first + 1, min(first + Self.longestNote, lines.count))
    for next in first + 1..<end {
      let line = lines[next]
      if line.opensPage {
        return endsParagraph(next - 1) && (isNext || Prose.startsLow(line.range, of: bytes))
      }
      if questions.labels[line.range.lowerBound] != nil || QuestionLabel(line.range, of: bytes) != nil {
        return false
      }
      if let follower = NoteStart(line.range, of: bytes), follower.form == start.form,
        follows(follower, start)
      {
        return isCalled(follower.label, before: index)
      }
    }
    return end == lines.count && isNext && endsParagraph(end - 1)
  }

  /// Lines of a note, beyond which none is looked for.
  private static let longestNote = 8

  /// The number of the last note so far that is labelled the same way.
  private func lastNumber(like start: NoteStart) -> Int { lastNumbers[start.style] ?? 0 }

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
    return follows(NoteStart(lines[index].range, of: bytes), start)
  }

  private func citesOrLinks(_ index: Int) -> Bool {
    NoteOpenings.cites(at: index, of: bytes)
  }

  // MARK: Where does it end?

  private func endOfNote(_ start: NoteStart, at index: Int, _ starts: [NoteStart?]) -> Int {
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
      if textSeen, !goesOn(line, from: lines[end - 1]) { break }
      textSeen = true
      current = start
      end += 1
    }
    return end
  }

  /// Whether a note goes on over a line: not past a blank line, unless pages show where it must end.
  private func goesOn(_ line: RunningLine, from previous: RunningLine) -> Bool {
    if line.blanksBefore > 0 {
      return hasPages && line.blanksBefore < 4 && !Prose.endsFully(previous.range, of: bytes)
    }
    if isUnwrapped { return false }
    if isOver(previous, before: line) { return false }
    // A single blank opens a page where an extraction lost the break (seeds/000, line 72).
    return !(line.indent == 1 && previous.indent == 0 && !hasPages)
  }

  /// A note that ended its sentence where there was room for the next word, or before the middle of another
  /// sentence: what follows is no part of it.
  private func isOver(_ previous: RunningLine, before line: RunningLine) -> Bool {
    guard endsNote(previous) else { return false }
    let next = Prose.firstWordWidth(line.range, of: bytes)
    return (previous.width + 1 + next) * 10 < max(measure, noteMeasure) * Self.fullTenths
      || (Prose.startsLow(line.range, of: bytes) && !Prose.endsInAbbreviation(previous.range, of: bytes))
  }

  private func endsNote(_ line: RunningLine) -> Bool {
    let end = line.range.upperBound
    if bytes.has("’", at: end - 3) || bytes.has("”", at: end - 3) { return true }
    guard Prose.endsFully(line.range, of: bytes) else { return false }
    return bytes.byte(end - 2).isDigit || !Prose.endsInShortWord(line.range, of: bytes)
  }

  /// Tenths of the measure that a line fills, ragged as it may be.
  private static let fullTenths = 9

  private mutating func append(_ start: NoteStart, _ range: Range<Int>) {
    var pieces: [Range<Int>] = []
    for index in range {
      let line = lines[index]
      let low = index == range.lowerBound ? start.textStart : line.range.lowerBound
      if low < line.range.upperBound { pieces.append(low..<line.range.upperBound) }
    }
    if !isUnwrapped { noteMeasure = max(noteMeasure, lines[range].dropLast().map(\.width).max() ?? 0) }
    remember(start)
    notes.append(
      FoundNote(
        label: start.label, pieces: pieces,
        lines: ClosedRange(spanning: lines[range.lowerBound].number, lines[range.upperBound - 1].number),
        page: lines[range.lowerBound].page))
  }
}
