/// What each paragraph is to the letter: heading, question, answer, item or plain text.
struct Outline {
  private let paragraphs: [Paragraph]
  private let measure: Int
  private let isUnwrapped: Bool
  private let isAnswers: Bool
  private(set) var roles: [Role] = []

  struct Role: Equatable {
    var kind: Block.Kind
    var level: Int?
    var number: String?
    /// Belongs to the question of the paragraph before it.
    var continuesQuestion = false
  }

  private var inAnswers = false
  private var lastQuestion = 0
  private var labelled = false
  private var question: String?
  private var underNumberedHeading = false
  private var sawGap = false
  private let answerIsLabelled: [Bool]

  init(_ paragraphs: [Paragraph], _ text: RunningText, isAnswers: Bool) {
    self.paragraphs = paragraphs
    measure = text.measure
    isUnwrapped = text.isUnwrapped
    self.isAnswers = isAnswers
    answerIsLabelled = Self.answersLabelled(paragraphs)
    roles.reserveCapacity(paragraphs.count)
    for index in paragraphs.indices { roles.append(known(role(at: index), paragraphs[index])) }
  }

  /// Whether labels announce the answers.
  var labelsAnswers: Bool {
    paragraphs.contains { if case .label(let label) = $0.shape { label.kind == .answer } else { false } }
  }

  /// What a paragraph is to the letter where its source knows it.
  private func known(_ role: Role, _ paragraph: Paragraph) -> Role {
    guard !role.continuesQuestion else { return role }
    switch paragraph.kind {
    case .table where paragraph.lineCount == 1: return Role(kind: .table, number: role.number)
    case .heading(let level) where role.kind == .paragraph || role.kind == .heading:
      // Where nesting and number disagree, the number wins.
      return Role(
        kind: .heading, level: role.number == nil ? level : role.level ?? level, number: role.number)
    case .table, .heading, .margin, .note, .foot, nil: return role
    }
  }

  private mutating func role(at index: Int) -> Role {
    let paragraph = paragraphs[index]
    switch paragraph.shape {
    case .gap:
      sawGap = true
      question = nil
      return Role(kind: .gap)
    case .closing:
      return Role(kind: .closing)
    case .label(let label):
      return labelRole(label)
    case .bullet(let level):
      if goesOnAsking(at: index) { return Role(kind: .question, continuesQuestion: true) }
      return Role(kind: .listItem, level: level)
    case .numbered(let number):
      return numberedRole(number, at: index)
    case .plain:
      return plainRole(at: index)
    }
  }

  // MARK: Questions and answers

  private mutating func labelRole(_ label: QuestionLabel) -> Role {
    switch label.kind {
    case .question:
      labelled = true
      question = label.number
      inAnswers = false
      return Role(kind: .question, number: label.number)
    case .answer:
      question = nil
      inAnswers = true
      return Role(kind: .answer, number: label.number)
    }
  }

  private mutating func numberedRole(_ number: NumberedStart, at index: Int) -> Role {
    let paragraph = paragraphs[index]
    if goesOnAsking(at: index) { return Role(kind: .question, continuesQuestion: true) }
    if isAnswers, !labelled, isQuestion(number, paragraph) {
      lastQuestion = Int(number.number.prefix { $0.isNumber }) ?? lastQuestion
      inAnswers = true
      question = number.number
      return Role(kind: .question, number: number.number)
    }
    if !number.hasBracket, isHeading(at: index) {
      underNumberedHeading = true
      question = nil
      return Role(kind: .heading, level: number.level, number: number.number)
    }
    return Role(kind: .listItem, level: 1, number: number.number)
  }

  /// Whether a paragraph belongs to the question before it: until its answer is announced, or, where no
  /// label announces it, until one that has asked is followed by one that does not ask.
  private mutating func goesOnAsking(at index: Int) -> Bool {
    guard question != nil else { return false }
    if labelled, answerIsLabelled[index] || !asks(paragraphs[index - 1]) || asks(paragraphs[index]) {
      return true
    }
    question = nil
    inAnswers = true
    return false
  }

  private func asks(_ paragraph: Paragraph) -> Bool { paragraph.text.contains(UInt8(ascii: "?")) }

  /// Of each paragraph, whether the next label behind it announces an answer.
  private static func answersLabelled(_ paragraphs: [Paragraph]) -> [Bool] {
    var labelled = [Bool](repeating: false, count: paragraphs.count)
    var announces = false
    for index in paragraphs.indices.reversed() {
      labelled[index] = announces
      if case .label(let label) = paragraphs[index].shape { announces = label.kind == .answer }
    }
    return labelled
  }

  /// Numbers of questions rise; what they ask ends in a question mark or asks for something.
  private func isQuestion(_ number: NumberedStart, _ paragraph: Paragraph) -> Bool {
    guard let value = Int(number.number.prefix { $0.isNumber }),
      value > lastQuestion || number.number.last?.isLetter == true,
      number.level <= 2
    else { return false }
    return paragraph.text.contains(UInt8(ascii: "?"))
      || value == lastQuestion + 1 && inAnswers && paragraph.text.count > 60
      || (value == 1 && lastQuestion == 0 && paragraph.text.count > 60)
  }

  private mutating func plainRole(at index: Int) -> Role {
    let paragraph = paragraphs[index]
    if goesOnAsking(at: index) { return Role(kind: .question, continuesQuestion: true) }
    if isHeading(at: index) {
      return Role(kind: .heading, level: headingLevel(paragraph))
    }
    if isItemWithoutBullet(index) { return Role(kind: .listItem, level: 1) }
    if inAnswers || isAnswerOfLostQuestion { return Role(kind: .answer) }
    return Role(kind: .paragraph)
  }

  /// A paragraph that starts low behind a colon or semicolon: an item whose bullet the extraction lost.
  private func isItemWithoutBullet(_ index: Int) -> Bool {
    let text = paragraphs[index].text
    guard index > 0, Prose.startsLow(0..<text.count, of: text), let last = paragraphs[index - 1].text.last
    else { return false }
    return last == UInt8(ascii: ":") || (last == UInt8(ascii: ";") && roles[index - 1].kind == .listItem)
  }

  /// Behind missing pages of an answer letter, what comes before the next question answers one that is lost.
  private var isAnswerOfLostQuestion: Bool {
    guard isAnswers, !labelled else { return false }
    return sawGap
  }

  // MARK: Headings

  private static let topHeadings: Set<String> = [
    "inleiding", "tot slot", "slot", "conclusie", "afsluiting", "ten slotte", "samenvatting", "aanleiding",
  ]

  private func headingLevel(_ paragraph: Paragraph) -> Int {
    let text = String(decoding: paragraph.text, as: UTF8.self).lowercased()
    return underNumberedHeading && !Self.topHeadings.contains(text) ? 2 : 1
  }

  /// A line of its own, shorter than the measure, that no sentence ends and that text follows.
  private func isHeading(at index: Int) -> Bool {
    let paragraph = paragraphs[index]
    let text = paragraph.text
    let range = 0..<text.count
    guard !text.isEmpty, paragraph.lineCount <= (isUnwrapped ? 1 : 2), followsText(index),
      text.scalars(in: range) <= (isUnwrapped ? 130 : paragraph.lineCount == 1 ? measure : measure * 3 / 2),
      !Prose.endsSentence(range, of: text), text[text.count - 1] != UInt8(ascii: ","),
      text[text.count - 1] != UInt8(ascii: "-"), !Prose.startsLow(range, of: text),
      !hasSentenceEnd(text), text.count(where: { $0.isLetter }) >= 4, !Prose.endsOpen(range, of: text),
      !WebAddress.stands(in: text),
      !(isAnswers && isTitleOfQuestions(text))
    else { return false }
    if case .numbered = paragraph.shape { return paragraph.lineCount == 1 || paragraph.isSetOff }
    if paragraph.lineCount == 2 || text[0].isDigit { return false }
    return (paragraph.isSetOff && !goesOnFrom(index)) || endsBefore(index)
  }

  /// What comes before leads to this.
  private func goesOnFrom(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = paragraphs[index - 1].text
    return Prose.endsOpen(0..<before.count, of: before)
  }

  /// What comes before has come to its end.
  private func endsBefore(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = paragraphs[index - 1]
    return before.text.isEmpty || roles[index - 1].kind == .heading || !Prose.reads(before.text)
      || Prose.endsSentence(0..<before.text.count, of: before.text)
      || before.text.last == UInt8(ascii: ",") && before.text.has(anyCase: "geachte ", at: 0)
  }

  /// Prose, an item or a further heading follows.
  private func followsText(_ index: Int) -> Bool {
    guard index + 1 < paragraphs.count else { return false }
    switch paragraphs[index + 1].shape {
    case .gap, .closing, .label: return false
    case .bullet: return true
    case .numbered(let next):
      // Two numbers of one depth with nothing between them are items.
      guard case .numbered(let number) = paragraphs[index].shape else { return true }
      return next.level != number.level || next.number.first?.isNumber != number.number.first?.isNumber
    case .plain:
      let text = paragraphs[index + 1].text
      return Prose.reads(text) && !Prose.startsLow(0..<text.count, of: text)
    }
  }

  /// «Vragen van het lid … (ingezonden 6 oktober 2022)» is no heading of the letter.
  private func isTitleOfQuestions(_ text: Bytes) -> Bool {
    text.firstIndex(ofAnyCase: "ingezonden", in: 0..<text.count) != nil
      || text.has(anyCase: "vragen van ", at: 0) || text.has(anyCase: "antwoorden op ", at: 0)
      || text.has(anyCase: "in antwoord op ", at: 0) || text.has(anyCase: "beantwoording ", at: 0)
  }

  /// A full stop inside: two sentences, or the end of one that goes on («… verruimen. Ook»).
  private func hasSentenceEnd(_ text: Bytes) -> Bool {
    guard text.count > 3 else { return false }
    return (2..<text.count - 2).contains { index in
      text[index] == UInt8(ascii: ".") && text[index + 1] == .blank && text[index + 2].isUpper
        && text[index - 1].isLower && text[index - 2].isWord
    }
  }
}
