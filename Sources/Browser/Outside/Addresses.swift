import LetterLibrary
import Letters

/// Opens official pages and addresses in the reader's own browser.
enum Addresses {
  static func openOutside(_ state: inout State) {
    guard let address = addressAtHand(state), isOfWeb(address) else {
      state.message = state.say(.noAddress)
      return
    }
    state.wanted.append(.open(address: address))
  }

  /// Of the selected link, else of the page, else of the letter.
  private static func addressAtHand(_ state: State) -> String? {
    if case .paper(let kind, let target, _)? = state.targetAtHand {
      return DocumentID(kind: kind, spelling: target).address
    }
    if state.focus != .list {
      switch state.reading?.page.source {
      case .absent(let kind, let target)?: return DocumentID(kind: kind, spelling: target).address
      case .absentMotion(let target)?: return DocumentID(canonical: target)?.address
      case .dossier(let number)?: return DocumentID.dossier(number).address
      case .letter?, .source?, .ownNotes?, .promises?, .person?, .motion?, .news?, nil: break
      }
    }
    guard let row = state.letterAtHand else { return nil }
    return (row.kamerstuk ?? row.caseNumber).flatMap { DocumentID(canonical: $0)?.address }
  }

  /// Only addresses of the web leave the program: what a letter says may be anything.
  private static func isOfWeb(_ text: String) -> Bool {
    let lower = text.lowercased()
    return (lower.hasPrefix("https://") || lower.hasPrefix("http://"))
      && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }
}
