import Letters
import Wording

/// What papers are called.
enum PaperName {
  /// «Kamerstuk 29 911, nr. 365», from `kst-29911-365`.
  static func spoken(_ kind: Reference.Kind, _ target: String) -> String {
    switch kind {
    case .kamerstuk:
      guard let dossier = dossier(of: kind, target) else { return target }
      let number = target.dropFirst("kst-\(dossier)-".count)
      return "Kamerstuk \(DutchText.dossier(dossier)), nr. \(number)"
    case .dossier: return "Dossier \(DutchText.dossier(dossier(of: kind, target) ?? target))"
    case .zaak:
      return "\(target.contains("Z") ? "Zaak" : "Document") \(target)"
    case .letter:
      guard let date = CalendarDate(target.dropFirst("letter-".count)) else { return target }
      return "Brief van \(date.dutch)"
    default:
      return target
    }
  }

  /// The number of the dossier that a paper belongs to: `29911` of `kst-29911-365` and of `dossier-29911`; nil
  /// for what is of none.
  static func dossier(of kind: Reference.Kind, _ target: String) -> String? {
    let parts = target.split(separator: "-").map(String.init)
    switch kind {
    case .kamerstuk where parts.count >= 3 && parts[0] == "kst":
      return parts[1..<parts.count - 1].joined(separator: "-")
    case .dossier where parts.count >= 2: return parts.dropFirst().joined(separator: "-")
    default: return nil
    }
  }
}
