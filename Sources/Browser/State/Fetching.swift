import LetterLibrary
import Letters

extension State {
  /// Asks for a paper; the reader reads on meanwhile.
  mutating func fetch(_ kind: Reference.Kind, _ target: String) {
    let name = PaperName.spoken(kind, target)
    guard fetching.insert(target).inserted else {
      message = say(.fetchingAlready, name)
      return
    }
    message = say(.fetching, name)
    wanted.append(.fetch(kind, target))
  }

  /// Shows what was fetched where the reader still waits for it, and else says that it is here.
  mutating func takeFetched(_ kind: Reference.Kind, _ target: String, _ problem: String?) {
    fetching.remove(target)
    let name = PaperName.spoken(kind, target)
    if let problem {
      message = say(.notFetched, name, problem)
      return
    }
    takeNews()
    message = say(.fetched, name)
    guard reading?.page.source == .of(kind, target) else { return setAnew() }
    if kind != .dossier, let id = library.letter(kind, target, citedBy: nil) {
      open(id)
      message = say(.fetched, name)
    } else {
      showPage(.of(kind, target))
      setAnew()
    }
  }
}
