import Letters

/// What papers are called, and where their official pages are (IDENTIFIERS.md).
enum PaperName {
  /// «Kamerstuk 29 911, nr. 365», from `kst-29911-365`.
  static func spoken(_ kind: Reference.Kind, _ target: String) -> String {
    let parts = target.split(separator: "-").map(String.init)
    switch kind {
    case .kamerstuk where parts.count >= 3 && parts[0] == "kst":
      let dossier = parts[1..<parts.count - 1].joined(separator: "-")
      return "Kamerstuk \(DutchText.dossier(dossier)), nr. \(parts[parts.count - 1])"
    case .dossier where parts.count >= 2:
      return "Dossier \(DutchText.dossier(parts.dropFirst().joined(separator: "-")))"
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

  /// The official page of a paper; nil where there is none.
  static func address(_ kind: Reference.Kind, _ target: String) -> String? {
    let publications = "https://zoek.officielebekendmakingen.nl/"
    return switch kind {
    case .kamerstuk, .aanhangsel, .handelingen, .stcrt, .stb: "\(publications)\(target).html"
    case .dossier: "\(publications)dossier/\(target.dropFirst("dossier-".count))"
    case .zaak: "https://www.tweedekamer.nl/kamerstukken/detail?id=\(target)"
    case .ecli: "https://deeplink.rechtspraak.nl/uitspraak?id=\(target)"
    case .eu:
      target.first?.isNumber == true
        ? "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:\(target)" : nil
    case .url: target
    case .letter, .law: nil
    }
  }
}
