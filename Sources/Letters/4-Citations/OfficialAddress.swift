extension Reference.Kind {
  /// The official page of a paper of this kind, by its canonical identifier (IDENTIFIERS.md); nil where there is none.
  public func address(of target: String) -> String? {
    let publications = "https://zoek.officielebekendmakingen.nl/"
    return switch self {
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
