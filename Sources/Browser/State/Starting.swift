import LetterLibrary
import Letters

extension State {
  /// Shows the paper, the dossier or the case that a reader named when the program was started; what is not here offers to
  /// be fetched.
  public mutating func start(at kind: Reference.Kind, _ target: String) {
    if kind != .dossier, let id = library.letter(kind, target, citedBy: nil) {
      open(id)
    } else {
      open(kind, target)
    }
    settle()
  }
}
