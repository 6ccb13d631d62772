/// Makes the blocks and footnotes of the letter from its paragraphs.
struct Blocks {
  private(set) var blocks: [Block] = []
  private(set) var footnotes: [Footnote] = []
  private(set) var warnings: [String] = []

  init(_ paragraphs: [Paragraph], _ outline: Outline, _ notes: [FoundNote], _ inventory: Joining) {
    var inscription = Inscription(notes)
    blocks.reserveCapacity(paragraphs.count)
    for (paragraph, role) in zip(paragraphs, outline.roles) {
      add(paragraph, role, &inscription)
    }
    partQuestions(outline.labelsAnswers)
    for (index, note) in notes.enumerated() {
      footnotes.append(Self.footnote(note, inventory))
      if !inscription.marked.contains(index) {
        warnings.append(LetterWarning.footnoteWithoutMark(label: note.label).sentence)
      }
    }
    warnAboutMarks(notes)
  }

  private mutating func add(_ paragraph: Paragraph, _ role: Outline.Role, _ inscription: inout Inscription) {
    if case .gap(let missing) = paragraph.shape {
      blocks.append(Self.gap(missing))
      return
    }
    let inscribed = inscription.inscribe(paragraph)
    if role.continuesQuestion, let last = blocks.indices.last, blocks[last].kind == .question {
      join(inscribed, paragraph, to: last)
      return
    }
    // A label alone («Antwoord») lends its number to the first paragraph behind it.
    if inscribed.text.isEmpty, role.kind == .answer {
      pendingAnswer = role.number
      return
    }
    var block = Block(
      kind: role.kind, level: role.level, number: role.number,
      text: String(decoding: inscribed.text, as: UTF8.self), page: paragraph.page,
      lines: paragraph.lines, footnotes: inscribed.marks, references: [], emphasis: inscribed.emphasis)
    if block.kind == .answer, block.number == nil {
      block.number = pendingAnswer
    }
    pendingAnswer = nil
    blocks.append(block)
  }

  private var pendingAnswer: String?

  private mutating func join(_ inscribed: Inscribed, _ paragraph: Paragraph, to last: Int) {
    if !blocks[last].text.isEmpty { blocks[last].text += " " }
    let offset = blocks[last].text.unicodeScalars.count
    blocks[last].text += String(decoding: inscribed.text, as: UTF8.self)
    for mark in inscribed.marks {
      blocks[last].footnotes.append(FootnoteMark(label: mark.label, offset: mark.offset + offset))
    }
    for emphasis in inscribed.emphasis {
      blocks[last].emphasis.append(Emphasis(offset: emphasis.offset + offset, length: emphasis.length))
    }
    let first = blocks[last].lines?.lowerBound ?? paragraph.lines.lowerBound
    blocks[last].lines = first...max(first, paragraph.lines.upperBound)
  }

  /// Parts a question from its answer where an extraction without blank lines ran them together: a
  /// statement stands behind the question mark, and no label announces the answer.
  private mutating func partQuestions(_ labelsAnswers: Bool) {
    for index in blocks.indices.reversed() where blocks[index].kind == .question {
      if labelsAnswers, index + 1 < blocks.count, blocks[index + 1].kind == .answer { continue }
      guard let answer = Self.answer(partedFrom: &blocks[index], atLast: labelsAnswers) else { continue }
      blocks.insert(answer, at: index + 1)
    }
  }

  /// Where labels announce the answers, so much text without one is needed to be one.
  private static let shortestAnswer = 20

  private static func answer(partedFrom question: inout Block, atLast: Bool) -> Block? {
    let bytes = Bytes(question.text.utf8)
    guard let last = atLast ? bytes.lastIndex(of: UInt8(ascii: "?")) : endOfAsking(bytes) else { return nil }
    var start = last + 1
    while start < bytes.count, bytes[start] != .blank { start += 1 }
    guard start + (atLast ? shortestAnswer : 3) < bytes.count, !bytes[start + 1].isLower else { return nil }
    let cut = bytes.scalars(in: 0..<start + 1)
    var answer = question
    answer.kind = .answer
    answer.number = nil
    answer.text = bytes.string(start + 1..<bytes.count)
    answer.footnotes = question.footnotes.filter { $0.offset >= cut }.map {
      FootnoteMark(label: $0.label, offset: $0.offset - cut)
    }
    answer.emphasis = question.emphasis.compactMap { $0.clipped(to: cut..<Int.max, from: cut) }
    question.text = bytes.string(0..<start)
    question.footnotes.removeAll { $0.offset >= cut }
    question.emphasis = question.emphasis.compactMap { $0.clipped(to: 0..<cut - 1, from: 0) }
    return answer
  }

  /// The question mark that no further question follows; what an answer asks, it asks after a statement.
  private static func endOfAsking(_ text: Bytes) -> Int? {
    var end: Int?
    for index in text.indices where ".?!".utf8.contains(text[index]) {
      guard text[index] == UInt8(ascii: "?") else {
        if end != nil, text.byte(index + 1) == .blank, text.byte(index + 2).isUpper { return end }
        continue
      }
      end = index
    }
    return end
  }

  private static func gap(_ missing: ClosedRange<Int>) -> Block {
    let text =
      missing.count == 1
      ? "Page \(missing.lowerBound) is missing"
      : "Pages \(missing.lowerBound)–\(missing.upperBound) are missing"
    return Block(
      kind: .gap, level: nil, number: nil, text: text, page: missing.lowerBound, lines: nil,
      footnotes: [], references: [], emphasis: [])
  }

  private static func footnote(_ note: FoundNote, _ joining: Joining) -> Footnote {
    var text = Bytes()
    for piece in note.pieces { joining.append(piece, to: &text) }
    if let open = text.firstIndex(of: UInt8(ascii: "<")), WebAddress.starts(at: open + 1, of: text),
      let close = text[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      text.remove(at: close)
      text.remove(at: open)
    }
    return Footnote(
      label: note.label, text: String(decoding: text, as: UTF8.self), page: note.page,
      lines: note.lines, references: [])
  }

  private mutating func warnAboutMarks(_ notes: [FoundNote]) {
    let labels = Set(notes.map(\.label))
    for block in blocks {
      for mark in block.footnotes where !labels.contains(mark.label) {
        warnings.append(LetterWarning.markWithoutFootnote(label: mark.label).sentence)
      }
    }
  }
}

extension Emphasis {
  /// What of it lies in a range of its text, counted from a new start; nil when nothing does.
  fileprivate func clipped(to range: Range<Int>, from start: Int) -> Emphasis? {
    let inside = (offset..<offset + length).clamped(to: range)
    return inside.isEmpty ? nil : Emphasis(offset: inside.lowerBound - start, length: inside.count)
  }
}
