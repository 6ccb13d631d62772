import LetterLibrary
import Letters

/// Copies what is read, with where it stands.
enum Citing {
  /// The passage at hand with its citation and address; in the list the citation of the letter.
  static func copyQuotation(_ state: inout State) {
    guard state.focus != .list, let letter = state.wholeLetterAtHand, let passage = Passages.atHand(state)
    else {
      return copyCitation(&state)
    }
    copy(passage, of: letter, note: state.noteAtHand?.label, &state)
  }

  /// - Parameter note: the label of the footnote that the words stand in.
  static func copy(_ passage: QuotedPassage, of letter: Letter, note: String? = nil, _ state: inout State) {
    state.wanted.append(.copy(quotation(passage, of: letter, note: note)))
  }

  /// «“…”», and below it the citation and the official address.
  static func quotation(_ passage: QuotedPassage, of letter: Letter, note: String? = nil) -> String {
    let citation = letter.citation(page: passage.page) + (note.map { ", noot \($0)" } ?? "")
    return (["“\(passage.text)”", "", citation] + [letter.officialAddress].compactMap(\.self))
      .joined(separator: "\n")
  }

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
