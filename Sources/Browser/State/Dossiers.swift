import LetterLibrary
import Letters

extension State {
  /// Opens the page of the dossier at hand: of the selected reference, else of the letter.
  mutating func openDossier() {
    guard let number = dossierAtHand else {
      message = say(.noDossier)
      return
    }
    open(.dossier, "dossier-\(number)")
  }

  private var dossierAtHand: String? {
    if focus != .list, let cited = citedAtHand { return cited }
    return letterAtHand?.dossier
  }

  /// The dossier of the reference that is selected in the letter or in the drawer.
  private var citedAtHand: String? {
    guard case .paper(let kind, let target, _)? = targetAtHand else { return nil }
    return PaperName.dossier(of: kind, target)
  }

  /// Where the link leads that the reader has selected.
  var targetAtHand: LinkTarget? {
    if focus == .drawer, drawer.items.indices.contains(drawer.selected),
      case .reference(let target, _) = drawer.items[drawer.selected].kind
    {
      return target
    }
    guard focus == .letter, let reading, let link = reading.link, reading.page.links.indices.contains(link)
    else {
      return nil
    }
    return reading.page.links[link].target
  }

  /// Opens the next letter of the open letter's dossier by date, or the one before it.
  mutating func openInDossier(by step: Int) {
    guard let row = letterAtHand, row.dossier != nil else {
      message = say(.noDossier)
      return
    }
    guard let next = library.letter(inDossierOf: row.id, by: step) else {
      message = say(step > 0 ? .lastInDossier : .firstInDossier)
      return
    }
    open(next)
  }
}
