import Letters
import OfficialSources
import System

/// A paper, a dossier or a case that a reader names instead of a file: `kst-29911-433`, «Kamerstukken II 2020/21,
/// 29 911, nr. 309».
struct NamedPaper: Equatable {
  let kind: Reference.Kind
  /// Its canonical identifier.
  let target: String

  /// Nil for arguments that are files, or could be: what is there, and what is written as a path.
  init?(_ arguments: [String]) {
    let text = arguments.joined(separator: " ")
    let isPath = !text.contains(" ") && text.contains { $0 == "/" || $0 == "." }
    guard !arguments.isEmpty, !isPath, !arguments.contains(where: WholeFile.exists),
      let wanted = try? Wanted(text)
    else {
      return nil
    }
    let document: DocumentID
    switch wanted {
    case .paper(let name): document = DocumentID(canonical: name) ?? .named(.kamerstuk, name)
    case .dossier(let name): document = .dossier(name)
    case .zaak(let number): document = .zaak(number)
    case .document, .minister, .news: return nil
    }
    (kind, target) = (document.kind, document.spelling)
  }
}
