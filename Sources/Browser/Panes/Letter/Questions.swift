import Letters

/// The questions of a letter and what answers them. Some letters answer each question where it stands, others
/// print all questions first and answer several at once («Antwoord op de vragen 4, 5, 6 en 7»).
struct Questions {
  private let blocks: [Block]

  init(_ blocks: [Block]) { self.blocks = blocks }

  /// The block to go on to: from a question its answer, from an answer the next question, from anywhere else the
  /// first question behind it; nil behind the last one.
  func next(after index: Int) -> Int? {
    let here = blocks.prefix(index + 1).lastIndex { $0.kind == .question || $0.kind == .answer }
    guard let here else { return question(from: index) }
    switch blocks[here].kind {
    case .question: return answer(to: here) ?? question(from: here + 1)
    default: return question(afterAnswer: here)
    }
  }

  private func question(from index: Int) -> Int? {
    blocks.indices.first { $0 >= index && blocks[$0].kind == .question }
  }

  private func answer(to question: Int) -> Int? {
    let answers = blocks.indices.filter { blocks[$0].kind == .answer }
    if let number = blocks[question].number {
      let own = answers.filter { Self.numbers(of: blocks[$0]).contains(number) }
      if let found = own.first(where: { $0 > question }) ?? own.first { return found }
    }
    let next = question + 1
    return blocks.indices.contains(next) && blocks[next].kind == .answer ? next : nil
  }

  private func question(afterAnswer answer: Int) -> Int? {
    let last = Self.numbers(of: blocks[answer]).last
    let answered = blocks.lastIndex { $0.kind == .question && $0.number == last && last != nil }
    if let answered, let next = question(from: answered + 1),
      next > answer || self.answer(to: next) ?? 0 > answer
    {
      return next
    }
    return question(from: answer + 1)
  }

  /// «4, 5, 6 en 7»
  private static func numbers(of block: Block) -> [String] {
    (block.number ?? "").split { !$0.isNumber && !$0.isLetter }.map(String.init)
      .filter { $0.first?.isNumber == true }
  }
}
