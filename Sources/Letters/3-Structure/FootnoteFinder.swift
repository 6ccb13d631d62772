/// A footnote as lines of the running text.
struct FoundNote: Sendable {
  let label: String
  var pieces: [Range<Int>]
  var lines: ClosedRange<Int>
  let page: Int?
  /// A mark that can be nothing else calls it: no number that stands alone has to.
  var isCalledFirmly = false
  /// One number alone in the text may call it, and nothing else does.
  var isCalledBarely = false
}

/// Parts the lines of the running text into body and footnotes.
struct FootnoteFinder {
  let bytes: Bytes
  let lines: [RunningLine]
  let questions: QuestionNumbers
  let isUnwrapped: Bool
  /// Scalars of a full line of the text, and of the notes, which are set smaller.
  let measure: Int
  private(set) var noteMeasure: Int
  /// Whether the source shows its page ends, so that a note may go on to the end of its page.
  let hasPages: Bool
  /// How each line can start a note.
  let starts: [NoteStart?]
  /// The first line of the page of each line.
  let pageStarts: [Int]
  private(set) var calls = NoteCalls()
  private(set) var notes: [FoundNote] = []
  /// The lines that are no note.
  private(set) var body: [RunningLine] = []
  /// The number of the last note, by how its label is written.
  private var lastNumbers: [NoteStart.Style: Int] = [:]
  /// Labels of the notes found so far, with the first line of the page of the last.
  private(set) var found: [String: Int] = [:]

  init(_ text: RunningText, questions: QuestionNumbers, of bytes: Bytes) {
    self.bytes = bytes
    self.questions = questions
    lines = text.lines
    isUnwrapped = text.isUnwrapped
    measure = text.measure
    noteMeasure = text.measure
    hasPages = text.lines.contains { $0.opensPage }
    starts = text.lines.map {
      questions.labels[$0.range.lowerBound] == nil ? NoteStart($0.line, of: bytes) : nil
    }
    pageStarts = text.lines.indices.reduce(into: []) { starts, index in
      starts.append(text.lines[index].opensPage ? index : starts.last ?? 0)
    }
    if starts.contains(where: { $0 != nil }) {
      calls = NoteCalls(lines, of: bytes)
      learnNoteMeasure()
    }
    part()
    guard !notes.isEmpty else { return }
    let text = Set(body.map(\.number))
    let labels = Dictionary(notes.map { ($0.label, 1) }, uniquingKeysWith: +)
    for index in notes.indices {
      let label = notes[index].label
      notes[index].isCalledFirmly = calls.firmCount(label) >= labels[label, default: 1]
      notes[index].isCalledBarely =
        labels[label] == 1 && calls.isCalledBarely(label) { text.contains(lines[$0].number) }
    }
  }

  /// A line that starts a note, and is wider than the text, is no wider than the notes are set.
  private mutating func learnNoteMeasure() {
    guard !isUnwrapped else { return }
    let widest = measure * Self.widestNoteTenths / 10
    for (index, start) in starts.enumerated() {
      guard let start, calls.isCalled(start.label, before: index) else { continue }
      if lines[index].width <= widest { noteMeasure = max(noteMeasure, lines[index].width) }
    }
  }

  /// Notes are set smaller than the text, and so more of them stands on a line: tenths of its measure.
  private static let widestNoteTenths = 16

  private mutating func part() {
    body.reserveCapacity(lines.count)
    var index = 0
    var followsNote = false
    var last: NoteStart?
    while index < lines.count {
      if lines[index].line.isStatedNote {
        let end = lines[(index + 1)...].firstIndex { $0.kind != .note(label: nil) } ?? lines.count
        if let start = starts[index] { append(start, index..<end) }
        last = starts[index]
        index = end
        followsNote = true
      } else if let stack = LabelStack(at: index, in: self) {
        for (label, texts) in zip(stack.labels, stack.texts) { append(label, texts) }
        index = stack.end
        followsNote = true
        last = stack.labels.last
      } else if let label = labelLost(at: index) {
        append(label, index..<index + 1)
        last = label
        index += 1
        followsNote = true
      } else if let stray = strayLabel(at: index) {
        part(stray)
        index += 1
        followsNote = true
      } else if let start = starts[index], isNote(start, at: index, after: followsNote ? last : nil) {
        let end = endOfNote(start, at: index)
        append(start, index..<end)
        last = start
        index = end
        followsNote = true
      } else {
        body.append(lines[index])
        body[body.count - 1].followsNote = followsNote
        followsNote = false
        index += 1
      }
    }
  }

  private mutating func remember(_ start: NoteStart, at index: Int) {
    found[start.label] = pageStarts[index]
    lastNumbers[start.style] = start.number ?? 0
  }

  /// The number of the last note so far that is labelled the same way.
  func lastNumber(like start: NoteStart) -> Int { lastNumbers[start.style] ?? 0 }

  /// Gives the second half of the note before it to a label that an extraction put at the end of the page.
  private mutating func part(_ stray: StrayLabel) {
    let note = notes[stray.note]
    remember(stray.label, at: stray.line)
    notes[stray.note].pieces = Array(note.pieces[..<stray.piece])
    notes.insert(
      FoundNote(
        label: stray.label.label, pieces: Array(note.pieces[stray.piece...]), lines: note.lines,
        page: note.page),
      at: stray.note + 1)
  }

  private mutating func append(_ start: NoteStart, _ range: Range<Int>) {
    var pieces: [Range<Int>] = []
    for index in range {
      let line = lines[index]
      // The label may stand on another line.
      let ownsLabel = line.range.contains(start.textStart) || line.range.upperBound == start.textStart
      let low = ownsLabel ? start.textStart : line.range.lowerBound
      if low < line.range.upperBound { pieces.append(low..<line.range.upperBound) }
    }
    if !isUnwrapped { noteMeasure = max(noteMeasure, lines[range].dropLast().map(\.width).max() ?? 0) }
    remember(start, at: range.lowerBound)
    notes.append(
      FoundNote(
        label: start.label, pieces: pieces,
        lines: ClosedRange(spanning: lines[range.lowerBound].number, lines[range.upperBound - 1].number),
        page: lines[range.lowerBound].page))
  }
}
