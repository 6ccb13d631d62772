import Letters

extension State {
  /// Headings and questions of the open letter, by the number of their block.
  private var stops: [(index: Int, block: Block)] {
    (reading?.letter?.blocks ?? []).enumerated().filter { $0.element.isStop }.map { ($0.offset, $0.element) }
  }

  // MARK: Headings and questions

  mutating func goToHeading(by step: Int) {
    guard let reading, reading.letter != nil else {
      message = say(.noLetterOpen)
      return
    }
    let lines = stops.map { reading.page.line(of: Anchor(block: $0.index, offset: 0)) }
    // A stop near the end cannot come to the top; the one that was gone to last counts as reached.
    let here =
      reading.stop.flatMap { $0.line == reading.top ? reading.page.line(of: $0.anchor) : nil } ?? reading.top
    let next = step > 0 ? lines.firstIndex { $0 > here } : lines.lastIndex { $0 < here }
    guard let next else {
      message = say(stops.isEmpty ? .noHeadings : step > 0 ? .lastHeading : .firstHeading)
      return
    }
    leave()
    focus = .letter
    setAnew()
    jumpToTop(Anchor(block: stops[next].index, offset: 0))
  }

  /// Shows a place at the top of the screen and lights it.
  mutating func jumpToTop(_ anchor: Anchor) {
    guard let page = reading?.page else { return }
    reading?.top = page.line(of: anchor)
    clampTop()
    let top = reading?.top ?? 0
    reading?.stop = .init(line: top, anchor: anchor)
    lit = anchor
  }

  // MARK: Outline

  var outline: [Picker.Row] {
    stops.map { index, block in
      Picker.Row(
        choice: .place(Anchor(block: index, offset: 0)), text: block.outlineTitle,
        right: block.page.map { say(.pageShort, String($0)) } ?? "",
        indent: block.kind == .heading ? (block.level ?? 1) - 1 : 1, isBold: block.kind == .heading)
    }
  }

  mutating func startOutline() {
    guard reading?.letter != nil else {
      message = say(.noLetterOpen)
      return
    }
    let rows = outline
    guard !rows.isEmpty else {
      message = say(.noHeadings)
      return
    }
    let here = topAnchor ?? Anchor(block: 0, offset: 0)
    let selected = stops.lastIndex { Anchor(block: $0.index, offset: 0) <= here } ?? 0
    dialogue = .picker(Picker(purpose: .outline, rows: rows, selected: selected))
  }

  // MARK: Questions and answers

  /// From a question to its answer, from an answer to the next question.
  mutating func goToAnswer() {
    guard let blocks = reading?.letter?.blocks, blocks.contains(where: { $0.kind == .question }) else {
      message = say(.noQuestions)
      return
    }
    guard let next = Questions(blocks).next(after: blockAtHand) else {
      message = say(.lastQuestion)
      return
    }
    leave()
    focus = .letter
    setAnew()
    jumpToTop(Anchor(block: next, offset: 0))
  }

  /// The block where the last jump landed while it is lit or at the top, else the first one on the screen.
  private var blockAtHand: Int {
    guard let reading else { return 0 }
    if let stop = reading.stop, stop.line == reading.top { return stop.anchor.block }
    return max(0, topAnchor?.block ?? 0)
  }
}

extension Block {
  /// A heading or a question: where readers go to.
  var isStop: Bool { kind == .heading || kind == .question }

  /// «3. Bestraffen», «Vraag 4: Bent u bekend …»
  var outlineTitle: String {
    switch kind {
    case .question: (number.map { "Vraag \($0): " } ?? "") + text
    default: (number.map { "\($0). " } ?? "") + text
    }
  }
}
