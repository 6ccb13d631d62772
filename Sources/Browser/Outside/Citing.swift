import Letters

/// Copies a citation of the place that is read.
enum Citing {
  static func copyCitation(_ state: inout State) {
    guard let letter = state.wholeLetterAtHand else {
      state.message = state.say(.noLetterHere)
      return
    }
    state.wanted.append(.copy(letter.citation(page: page(of: letter, state))))
  }

  /// Of the selected note, of the selected link, else of the top of the screen; nil in the list.
  private static func page(of letter: Letter, _ state: State) -> Int? {
    guard state.focus != .list, let reading = state.reading else { return nil }
    if let page = state.noteAtHand?.page { return page }
    guard state.focus == .letter, let link = reading.selectedLink else { return reading.pageAtHand }
    return letter.blocks.prefix(max(0, link.anchor.block) + 1).last { $0.page != nil }?.page
  }
}
