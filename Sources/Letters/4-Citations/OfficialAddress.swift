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
    case .url: target.lowercased().hasPrefix("www.") ? "https://\(target)" : target
    case .letter, .law: nil
    }
  }
}

extension Reference {
  private static let hosts = [
    "https://zoek.officielebekendmakingen.nl/", "http://zoek.officielebekendmakingen.nl/",
  ]

  private static let prefixes: [(String, Kind)] = [
    ("kst-", .kamerstuk), ("dossier-", .dossier), ("ah-", .aanhangsel), ("h-tk-", .handelingen),
    ("h-ek-", .handelingen), ("stcrt-", .stcrt), ("stb-", .stb), ("trb-", .stb),
  ]

  /// What a link of a source's markup leads to: `kst-36800-XIV-80`, `dossier/36600-XXIII`, the page of a publication
  /// (`https://zoek.officielebekendmakingen.nl/kst-29911-365.html`, or `/kst-29911-365.html` there), an address
  /// elsewhere; nil for any other link, such as one to a place of the same page.
  static func target(ofLink link: String) -> (Kind, String)? {
    var name = link[...]
    for host in hosts where name.hasPrefix(host) { name = name.dropFirst(host.count) }
    if name.hasPrefix("/") { name = name.dropFirst() }
    if name.hasPrefix("dossier/") { name = "dossier-" + name.dropFirst("dossier/".count) }
    guard let kind = prefixes.first(where: { name.hasPrefix($0.0) })?.1 else {
      return link.hasPrefix("http://") || link.hasPrefix("https://") ? (.url, link) : nil
    }
    return (kind, String(name.prefix { !".?#/".contains($0) }))
  }
}
