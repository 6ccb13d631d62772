/// Joins the body's lines to paragraphs, over pages and over footnotes in between.
struct Paragraphs {
  let bytes: Bytes
  let measure: Int
  let isUnwrapped: Bool
  let joining: Joining
  let noteLabels: Set<String>
  /// Labels that firm marks call, so that a number alone does not.
  let calledFirmly: Set<String>
  let questionNumbers: QuestionNumbers
  let ends: ParagraphEnds
  var paragraphs: [Paragraph] = []
  var pendingMarks: [String] = []
  /// A mark ends the previous line, and the next goes on behind it.
  var marksEndLine = false
  var previous: RunningLine?
  /// What stands before the previous line, where that is the second half of a line that a mark tore.
  var lead = 0
  var pendingNumber: (NumberedStart, RunningLine)?
  var pendingBlanks = 0
  /// A bullet stood on a line of its own.
  var pendingBullet = false

  init(
    _ body: [RunningLine], _ notes: [FoundNote], _ text: RunningText, questionNumbers: QuestionNumbers,
    _ joining: Joining, of bytes: Bytes
  ) {
    self.bytes = bytes
    measure = text.measure
    isUnwrapped = text.isUnwrapped
    self.joining = joining
    noteLabels = Set(notes.map(\.label))
    calledFirmly = Set(notes.filter(\.isCalledFirmly).map(\.label))
    self.questionNumbers = questionNumbers
    ends = ParagraphEnds(body, scalars: text.measure, of: bytes)
    for (index, line) in body.enumerated() {
      add(line, before: index + 1 < body.count ? body[index + 1] : nil)
    }
    flushNumber()
    if let missing = text.missingAtEnd { appendGap(missing, line: text.lines.last?.number ?? 1) }
  }

  private mutating func add(_ original: RunningLine, before next: RunningLine?) {
    var line = original
    line.blanksBefore += pendingBlanks
    pendingBlanks = 0
    if let missing = line.missingBefore { startGap(missing, before: line) }
    if line.isClosing { return addClosing(line) }
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
    if (pendingBullet && !goesOnPastBullet(line)) || startsParagraph(line, before: next) {
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
