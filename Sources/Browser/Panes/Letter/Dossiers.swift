import LetterLibrary
import Letters

/// Walks a dossier: its page, its letters by date.
enum Dossiers {
  /// Opens the page of the dossier at hand: of the selected reference, else of the letter.
  static func open(_ state: inout State) {
    let cited = state.focus == .list ? nil : citedDossier(state.targetAtHand)
    guard let number = cited ?? state.letterAtHand?.dossier else {
      state.message = state.say(.noDossier)
      return
    }
    state.open(.dossier, DocumentID.dossier(number).spelling)
  }

  private static func citedDossier(_ target: LinkTarget?) -> String? {
    guard case .paper(let kind, let target, _)? = target else { return nil }
    return PaperName.dossier(of: kind, target)
  }

  /// Opens the next letter of the open letter's dossier by date, or the one before it.
  static func openLetter(by step: Int, _ state: inout State) {
    guard let row = state.letterAtHand, row.dossier != nil else {
      state.message = state.say(.noDossier)
      return
    }
    guard let next = state.library.letter(inDossierOf: row.id, by: step) else {
      state.message = state.say(step > 0 ? .lastInDossier : .firstInDossier)
      return
    }
    state.open(next)
  }
}
