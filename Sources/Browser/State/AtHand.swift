import LetterLibrary
import Letters

/// What a command is about: what the reader has selected, else what is open.
extension State {
  /// The letter that the reader is at: the open one, or in the list the selected one.
  var letterAtHand: LetterRow? { focus == .list ? list.selectedRow : reading?.row }

  /// The letter at hand, whole.
  var wholeLetterAtHand: Letter? {
    guard let row = letterAtHand else { return nil }
    return reading?.row?.id == row.id ? reading?.letter ?? library.letter(row.id) : library.letter(row.id)
  }

  /// Where the link leads that the reader has selected.
  var targetAtHand: LinkTarget? {
    if focus == .drawer, case .reference(let target, _)? = drawer.selectedItem?.kind { return target }
    return focus == .letter ? reading?.selectedLink?.target : nil
  }

  /// The note that is selected in the drawer, while that has the keys.
  var noteAtHand: Footnote? {
    guard focus == .drawer, case .footnote(let label)? = drawer.selectedItem?.kind else { return nil }
    return reading?.letter?.footnotes.first { $0.label == label }
  }

  /// The note that is selected: in the drawer, or by its mark in the text.
  var noteOfLink: Footnote? {
    guard focus == .letter, case .footnote(let label)? = reading?.selectedLink?.target else {
      return noteAtHand
    }
    return reading?.letter?.footnotes.first { $0.label == label }
  }
}
