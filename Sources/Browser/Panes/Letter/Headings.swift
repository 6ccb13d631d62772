import Letters

/// Goes from heading to heading, question to answer, by key or by the outline.
enum Headings {
  static func goToNext(_ state: inout State) { go(by: 1, &state) }

  static func goToPrevious(_ state: inout State) { go(by: -1, &state) }

  private static func go(by step: Int, _ state: inout State) {
    guard let reading = state.reading, let letter = reading.letter else {
      state.message = state.say(.noLetterOpen)
      return
    }
    let stops = stops(of: letter)
    let lines = stops.map { reading.page.line(of: Anchor(block: $0, offset: 0)) }
    // A stop near the end cannot come to the top; the one that was gone to last counts as reached.
    let here = reading.stopAtHand.map(reading.page.line(of:)) ?? reading.top
    guard let next = step > 0 ? lines.firstIndex(where: { $0 > here }) : lines.lastIndex(where: { $0 < here })
    else {
      state.message = state.say(stops.isEmpty ? .noHeadings : step > 0 ? .lastHeading : .firstHeading)
      return
    }
    jump(to: stops[next], &state)
  }

  private static func jump(to block: Int, _ state: inout State) {
    state.leave()
    state.focus = .letter
    state.reading?.jump(toStop: Anchor(block: block, offset: 0))
  }

  /// Headings and questions, by the number of their block.
  private static func stops(of letter: Letter) -> [Int] {
    letter.blocks.indices.filter { letter.blocks[$0].isStop }
  }

  // MARK: Outline

  static func startOutline(_ state: inout State) {
    guard let reading = state.reading, let letter = reading.letter else {
      state.message = state.say(.noLetterOpen)
      return
    }
    let stops = stops(of: letter)
    guard !stops.isEmpty else {
      state.message = state.say(.noHeadings)
      return
    }
    let selected = stops.lastIndex { Anchor(block: $0, offset: 0) <= reading.topAnchor } ?? 0
    state.dialogue = Picker(outline, selected: selected, state)
  }

  private static let outline = Picker.Subject(title: .outlineTitle) { typed, state in
    guard let letter = state.reading?.letter else { return ([], true) }
    let rows = stops(of: letter).map { index in
      let block = letter.blocks[index]
      return Picker.Row(
        text: block.outlineTitle, right: block.page.map { state.say(.pageShort, String($0)) } ?? "",
        indent: block.kind == .heading ? (block.level ?? 1) - 1 : 1, isBold: block.kind == .heading
      ) { jump(to: index, &$0) }
    }
    return Picker.fitting(typed, rows)
  }

  // MARK: Questions and answers

  /// From a question to its answer, from an answer to the next question.
  static func goToAnswer(_ state: inout State) {
    guard let reading = state.reading, let blocks = reading.letter?.blocks,
      blocks.contains(where: { $0.kind == .question })
    else {
      state.message = state.say(.noQuestions)
      return
    }
    let here = max(0, (reading.stopAtHand ?? reading.topAnchor).block)
    guard let next = Questions(blocks).next(after: here) else {
      state.message = state.say(.lastQuestion)
      return
    }
    jump(to: next, &state)
  }
}

extension Block {
  /// Readers go to it by key: a heading or a question.
  var isStop: Bool { kind == .heading || kind == .question }

  /// «3. Bestraffen», «Vraag 4: Bent u bekend …»
  var outlineTitle: String {
    (number.map { kind == .question ? "Vraag \($0): " : "\($0). " } ?? "") + text
  }
}
