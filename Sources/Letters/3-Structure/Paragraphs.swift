/// A stretch of lines that read as one: joined, but with its footnote marks still in the text.
struct Paragraph: Sendable {
  enum Shape: Sendable, Equatable {
    case plain
    /// Starts with a bullet.
    case bullet(level: Int)
    /// Starts with a number.
    case numbered(NumberedStart)
    /// Announces a question or an answer.
    case label(QuestionLabel)
    case closing
    /// Stands where pages are missing.
    case gap(ClosedRange<Int>)
  }

  var shape: Shape
  var passage: Passage
  /// Marks that the source put on lines of their own, with the bytes of the line that they belong to.
  var looseMarks: [LooseMark] = []
  var lines: ClosedRange<Int>
  var page: Int?
  var lastPage: Int?
  /// What the source says that all of its lines are.
  var kind: MarkedLine.Kind?
  /// How many lines it was torn into.
  var lineCount = 1
  /// A blank line, or more, before it.
  var isSetOff = false

  var text: Bytes { passage.text }

  var isItem: Bool {
    switch shape {
    case .bullet, .numbered: true
    default: false
    }
  }
}

/// A mark on a line of its own, and the stretch of the paragraph's bytes in which it stands.
struct LooseMark: Sendable, Equatable {
  let label: String
  var stretch: Range<Int>
}

/// Joins the body's lines to paragraphs, over pages and over footnotes in between.
struct Paragraphs {
  private let bytes: Bytes
  private let measure: Int
  private let isUnwrapped: Bool
  private let joining: Joining
  private let noteLabels: Set<String>
  /// Labels that firm marks call, so that a number alone does not.
  private let calledFirmly: Set<String>
  private let closing: Set<Int>
  private let questionNumbers: QuestionNumbers
  private let ends: ParagraphEnds
  private(set) var paragraphs: [Paragraph] = []
  private var pendingMarks: [String] = []
  /// A mark ends the previous line, and the next goes on behind it.
  private var marksEndLine = false
  private var previous: RunningLine?
  /// What stands before the previous line, where that is the second half of a line that a mark tore.
  private var lead = 0
  private var pendingNumber: (NumberedStart, RunningLine)?
  private var pendingBlanks = 0
  /// A bullet stood on a line of its own.
  private var pendingBullet = false

  init(
    _ parts: FootnoteFinder, _ text: RunningText, closing: Set<Int>, questionNumbers: QuestionNumbers,
    _ joining: Joining, of bytes: Bytes
  ) {
    self.bytes = bytes
    measure = text.measure
    isUnwrapped = text.isUnwrapped
    self.joining = joining
    noteLabels = Set(parts.notes.map(\.label))
    calledFirmly = Set(parts.notes.filter(\.isCalledFirmly).map(\.label))
    self.closing = closing
    self.questionNumbers = questionNumbers
    ends = ParagraphEnds(parts.body.map(\.line), scalars: text.measure, of: bytes)
    for (index, part) in parts.body.enumerated() {
      let next = index + 1 < parts.body.count ? parts.body[index + 1].line : nil
      add(part.line, at: index, followsNote: part.followsNote, before: next)
    }
    flushNumber()
    if let missing = text.missingAtEnd { appendGap(missing, line: text.lines.last?.number ?? 1) }
  }

  private mutating func add(
    _ original: RunningLine, at index: Int, followsNote: Bool, before next: RunningLine?
  ) {
    var line = original
    line.blanksBefore += pendingBlanks
    pendingBlanks = 0
    if let missing = line.missingBefore { startGap(missing, before: line) }
    if closing.contains(index) { return addClosing(line) }
    if let label = questionNumbers.labels[line.range.lowerBound] { return startLabel(label, line) }
    if takeLooseMark(line, before: next) {
      pendingBlanks = line.blanksBefore
      return
    }
    if Bullet.standsAlone(line.range, of: bytes) {
      pendingBullet = true
      return
    }
    if line.opensPage { pendingBullet = false }
    if let label = QuestionLabel(line.range, of: bytes) { return startLabel(label, line) }
    if !pendingMarks.isEmpty { endPreviousLine(before: line) }
    if (pendingBullet && !goesOnPastBullet(line))
      || startsParagraph(line, followsNote: followsNote, before: next)
    {
      start(line)
      lead = 0
    } else {
      let holdsMarks = !pendingMarks.isEmpty
      goOn(line)
      lead = previous.map { ends.lead(lead, $0, before: line, holdsMarks: holdsMarks) } ?? 0
    }
    previous = line
    marksEndLine = false
  }

  // MARK: Marks on lines of their own

  /// «4» between two lines: kept for the line that follows, when a note has that label.
  private mutating func takeLooseMark(_ line: RunningLine, before next: RunningLine?) -> Bool {
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

  private mutating func placeLooseMarks(onto stretch: Range<Int>) {
    for label in pendingMarks {
      paragraphs[paragraphs.count - 1].looseMarks.append(LooseMark(label: label, stretch: stretch))
    }
    pendingMarks = []
  }

  /// Columns of blanks that a mark leaves before what stood behind it.
  private static let blanksOfMark = 1...3

  /// Marks below a line that ends its sentence stand at its end, when the blank of the mark opens the next line
  /// or the next has no end of a sentence; else they stand in the next, above which an extraction reads them.
  private mutating func endPreviousLine(before line: RunningLine) {
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

  // MARK: Where does a paragraph start?

  private func startsParagraph(_ line: RunningLine, followsNote: Bool, before next: RunningLine?) -> Bool {
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
      before: line, after: previous, then: next, followsNote: followsNote, holdsMarks: !pendingMarks.isEmpty,
      lead: lead)
    if startsItem(line, gap, after: last) { return true }
    return isUnwrapped
      ? endsUnwrapped(previous, line, gap) : ends.ends(previous, before: line, then: next, gap, in: last)
  }

  /// Where the bullets stand below each other, one is met before the item above has ended.
  private func goesOnPastBullet(_ line: RunningLine) -> Bool {
    guard let previous else { return false }
    return Prose.startsLow(line.range, of: bytes) && !Prose.endsSentence(previous.range, of: bytes)
      && previous.width > 30
  }

  private func isSalutation(_ line: RunningLine) -> Bool {
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

  // MARK: Building

  private mutating func start(_ line: RunningLine) {
    if line.kind == .table {
      // The number in its first cell is the row's own.
      flushNumber()
      append(.plain, line.range, line, from: line)
      return
    }
    if let number = NumberedStart(line.range, of: bytes), number.rest.isEmpty {
      flushNumber()
      pendingNumber = (number, line)
      return
    }
    if let (number, first) = pendingNumber {
      pendingNumber = nil
      append(.numbered(number), line.range, line, from: first)
    } else if pendingBullet, Bullet.textStart(line.range, of: bytes) == nil {
      append(.bullet(level: 1), line.range, line, from: line)
    } else if let text = Bullet.textStart(line.range, of: bytes) {
      append(.bullet(level: line.indent >= 6 ? 2 : 1), text..<line.range.upperBound, line, from: line)
    } else if let number = NumberedStart(line.range, of: bytes) {
      append(.numbered(number), number.rest, line, from: line)
    } else {
      append(.plain, line.range, line, from: line)
    }
  }

  private mutating func append(
    _ shape: Paragraph.Shape, _ range: Range<Int>, _ line: RunningLine, from first: RunningLine
  ) {
    var passage = Passage()
    joining.append(range, isSplit: isSplit(line, range), of: line.range, to: &passage)
    paragraphs.append(
      Paragraph(
        shape: shape, passage: passage, lines: ClosedRange(spanning: first.number, line.number),
        page: first.page, lastPage: line.page, kind: line.kind,
        isSetOff: first.blanksBefore > 0 || first.opensPage))
    pendingBullet = false
    placeLooseMarks(onto: 0..<passage.text.count)
  }

  private func isSplit(_ line: RunningLine, _ range: Range<Int>) -> Bool {
    line.besideMargin && range.lowerBound == line.range.lowerBound && SplitLetters.isSplit(range, of: bytes)
  }

  private mutating func goOn(_ line: RunningLine) {
    let last = paragraphs.count - 1
    let before = paragraphs[last].text.count
    joining.append(line.range, isSplit: isSplit(line, line.range), to: &paragraphs[last].passage)
    paragraphs[last].lines =
      paragraphs[last].lines.lowerBound...max(line.number, paragraphs[last].lines.lowerBound)
    paragraphs[last].lastPage = line.page
    if paragraphs[last].kind != line.kind { paragraphs[last].kind = nil }
    paragraphs[last].lineCount += 1
    placeLooseMarks(onto: stretch(of: line, from: before, in: paragraphs[last].text))
  }

  /// Where in the paragraph the line with a loose mark stands. A mark between the halves of one line
  /// stands where they meet.
  private func stretch(of line: RunningLine, from start: Int, in text: Bytes) -> Range<Int> {
    if let previous, !pendingMarks.isEmpty, !Prose.endsSentence(previous.range, of: bytes),
      previous.width + line.width <= measure || ".,;:)".utf8.contains(bytes[line.range.lowerBound])
    {
      return start..<start
    }
    return min(start, text.count)..<text.count
  }

  private mutating func flushNumber() {
    guard let (number, line) = pendingNumber else { return }
    pendingNumber = nil
    append(.numbered(number), line.range, line, from: line)
  }

  private mutating func startLabel(_ label: QuestionLabel, _ line: RunningLine) {
    flushNumber()
    append(.label(label), label.rest, line, from: line)
    previous = line
  }

  private mutating func addClosing(_ line: RunningLine) {
    flushNumber()
    append(.closing, line.range, line, from: line)
    previous = line
  }

  private mutating func startGap(_ missing: ClosedRange<Int>, before line: RunningLine) {
    flushNumber()
    appendGap(missing, line: line.number)
    previous = nil
  }

  private mutating func appendGap(_ missing: ClosedRange<Int>, line: Int) {
    paragraphs.append(Paragraph(shape: .gap(missing), passage: Passage(), lines: line...line, page: nil))
  }
}
