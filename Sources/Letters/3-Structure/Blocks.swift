/// Makes the blocks and footnotes of the letter from its paragraphs.
struct Blocks {
  /// A block, with its text as a passage.
  struct Part {
    var kind: Block.Kind
    var level: Int?
    var number: String?
    var passage: Passage
    var page: Int?
    var lines: ClosedRange<Int>?
    /// Of a gap: the pages that are missing.
    var missing: ClosedRange<Int>?
  }

  /// A footnote, with its text as a passage.
  struct Note {
    let label: String
    let passage: Passage
    var page: Int?
    var lines: ClosedRange<Int>?
  }

  private(set) var parts: [Part] = []
  private(set) var notes: [Note] = []
  private(set) var warnings: [LetterWarning] = []

  /// - Parameter own: notes that the source ties to their marks.
  init(
    _ paragraphs: [Paragraph], _ outline: Outline, _ found: [FoundNote], own: [DocumentNote],
    _ joining: Joining
  ) {
    var inscription = Inscription(found, of: joining.bytes)
    parts.reserveCapacity(paragraphs.count)
    for (paragraph, role) in zip(paragraphs, outline.roles) {
      add(paragraph, role, &inscription)
    }
    partQuestions(outline.labelsAnswers)
    let lost = add(own: own)
    let labels = Set(own.map(\.label))
    for note in found where !labels.contains(note.label) { notes.append(Self.note(note, joining)) }
    if own.isEmpty {
      warnAboutNotes(found, marked: inscription.marked)
      warnAboutMarks(found)
    } else {
      warnings += lost.map { .footnoteWithoutMark(label: $0.label) }
    }
  }

  /// Notes in the order of their marks; then those whose marks stand in no block, such as that of a title.
  /// - Returns: the latter.
  private mutating func add(own: [DocumentNote]) -> [DocumentNote] {
    guard !own.isEmpty else { return [] }
    var isMarked = [Bool](repeating: false, count: own.count)
    var order: [DocumentNote] = []
    for index in parts.flatMap({ $0.passage.marks.compactMap(\.note) }) where !isMarked[index] {
      isMarked[index] = true
      order.append(own[index])
    }
    let lost = zip(own, isMarked).filter { !$0.1 }.map(\.0)
    notes = (order + lost).map { Note(label: $0.label, passage: $0.passage) }
    return lost
  }

  private mutating func add(_ paragraph: Paragraph, _ role: Outline.Role, _ inscription: inout Inscription) {
    if case .gap(let missing) = paragraph.shape {
      parts.append(Self.gap(missing))
      return
    }
    let inscribed = inscription.inscribe(paragraph)
    if role.continuesQuestion, let last = parts.indices.last, parts[last].kind == .question {
      join(inscribed, paragraph, to: last)
      return
    }
    // A label alone («Antwoord») lends its number to the first paragraph behind it.
    if inscribed.text.isEmpty, role.kind == .answer {
      pendingAnswer = role.number
      return
    }
    var part = Part(
      kind: role.kind, level: role.level, number: role.number, passage: inscribed, page: paragraph.page,
      lines: paragraph.lines)
    if part.kind == .answer, part.number == nil {
      part.number = pendingAnswer
    }
    pendingAnswer = nil
    parts.append(part)
  }

  private var pendingAnswer: String?

  private mutating func join(_ inscribed: Passage, _ paragraph: Paragraph, to last: Int) {
    if !parts[last].passage.text.isEmpty { parts[last].passage.append(.blank) }
    parts[last].passage.append(inscribed)
    let first = parts[last].lines?.lowerBound ?? paragraph.lines.lowerBound
    parts[last].lines = first...max(first, paragraph.lines.upperBound)
  }

  /// Parts a question from its answer where an extraction without blank lines ran them together: a
  /// statement stands behind the question mark, and no label announces the answer.
  private mutating func partQuestions(_ labelsAnswers: Bool) {
    var parted: [Part] = []
    parted.reserveCapacity(parts.count)
    for index in parts.indices {
      var part = parts[index]
      let isAnswered = labelsAnswers && index + 1 < parts.count && parts[index + 1].kind == .answer
      let answer =
        part.kind == .question && !isAnswered ? Self.answer(partedFrom: &part, atLast: labelsAnswers) : nil
      parted.append(part)
      if let answer { parted.append(answer) }
    }
    parts = parted
  }

  /// Where labels announce the answers, so much text without one is needed to be one.
  private static let shortestAnswer = 20

  private static func answer(partedFrom question: inout Part, atLast: Bool) -> Part? {
    let bytes = question.passage.text
    guard let last = atLast ? bytes.lastIndex(of: UInt8(ascii: "?")) : endOfAsking(bytes) else { return nil }
    var start = last + 1
    while start < bytes.count, bytes[start] != .blank { start += 1 }
    guard start + (atLast ? shortestAnswer : 3) < bytes.count, !bytes[start + 1].isLower else { return nil }
    var answer = question
    answer.kind = .answer
    answer.number = nil
    answer.passage = question.passage.passage(start + 1..<bytes.count)
    question.passage = question.passage.passage(0..<start)
    return answer
  }

  /// The question mark that no further question follows; what an answer asks, it asks after a statement.
  private static func endOfAsking(_ text: Bytes) -> Int? {
    var end: Int?
    for (index, byte) in text.enumerated() where byte.endsSentence {
      guard text[index] == UInt8(ascii: "?") else {
        if end != nil, text.byte(index + 1) == .blank, text.byte(index + 2).isUpper { return end }
        continue
      }
      end = index
    }
    return end
  }

  private static func gap(_ missing: ClosedRange<Int>) -> Part {
    let text =
      missing.count == 1
      ? "Page \(missing.lowerBound) is missing"
      : "Pages \(missing.lowerBound)–\(missing.upperBound) are missing"
    return Part(
      kind: .gap, passage: Passage(text: Bytes(text.utf8)), page: missing.lowerBound, missing: missing)
  }

  private static func note(_ note: FoundNote, _ joining: Joining) -> Note {
    var text = Passage()
    for piece in note.pieces { joining.append(piece, to: &text) }
    return Note(
      label: note.label, passage: withoutAddressBrackets(text), page: note.page, lines: note.lines)
  }

  /// «<https://…>» without its brackets.
  private static func withoutAddressBrackets(_ passage: Passage) -> Passage {
    let text = passage.text
    guard let open = text.firstIndex(of: UInt8(ascii: "<")), WebAddress.starts(at: open + 1, of: text),
      let close = text[open...].firstIndex(of: UInt8(ascii: ">"))
    else { return passage }
    var bare = passage.passage(0..<open)
    bare.append(open + 1..<close, of: passage)
    bare.append(close + 1..<text.count, of: passage)
    return bare
  }

  private mutating func warnAboutNotes(_ notes: [FoundNote], marked: Set<Int>) {
    for (index, note) in notes.enumerated() where !marked.contains(index) {
      warnings.append(.footnoteWithoutMark(label: note.label))
    }
  }

  private mutating func warnAboutMarks(_ notes: [FoundNote]) {
    let labels = Set(notes.map(\.label))
    for mark in parts.flatMap(\.passage.marks) where !labels.contains(mark.label) {
      warnings.append(.markWithoutFootnote(label: mark.label))
    }
  }
}

extension Block {
  init(_ part: Blocks.Part) {
    self.init(
      kind: part.kind, level: part.level, number: part.number, text: part.passage.string,
      missing: part.missing, page: part.page,
      lines: part.lines, footnotes: part.passage.footnoteMarks, emphasis: part.passage.emphases)
  }
}

extension Footnote {
  init(_ note: Blocks.Note) {
    self.init(label: note.label, text: note.passage.string, page: note.page, lines: note.lines)
  }
}
