import Letters
import Wording

/// What papers are called.
enum PaperName {
  /// «Kamerstuk 29 911, nr. 365», from `kst-29911-365`.
  static func spoken(_ kind: Reference.Kind, _ target: String) -> String {
    switch DocumentID(kind: kind, spelling: target) {
    case .kamerstuk(let dossier, let number): "Kamerstuk \(DutchText.dossier(dossier)), nr. \(number)"
    case .dossier(let number): "Dossier \(DutchText.dossier(number))"
    case .zaak(let name): "Zaak \(name)"
    case .document(let name): "Document \(name)"
    case .letter(let date): "Brief van \(date.dutch)"
    default: target
    }
  }

  /// The number of the dossier that a paper belongs to: `29911` of `kst-29911-365` and of `dossier-29911`; nil
  /// for what is of none.
  static func dossier(of kind: Reference.Kind, _ target: String) -> String? {
    DocumentID(kind: kind, spelling: target).dossierNumber
  }
}
