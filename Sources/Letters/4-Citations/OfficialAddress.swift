/// Where a document stands, and whether it can be fetched.
extension DocumentID {
  private static let publications = "https://zoek.officielebekendmakingen.nl/"

  /// The official page; nil where there is none.
  public var address: String? {
    switch self {
    case .kamerstuk, .aanhangsel, .handelingen, .gazette: "\(Self.publications)\(spelling).html"
    case .dossier(let number): "\(Self.publications)dossier/\(number)"
    case .zaak(let name), .document(let name): "https://www.tweedekamer.nl/kamerstukken/detail?id=\(name)"
    case .decision(let name): "https://deeplink.rechtspraak.nl/uitspraak?id=\(name)"
    case .european(let name):
      name.first?.isNumber == true
        ? "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:\(name)" : nil
    case .address(let written): written.lowercased().hasPrefix("www.") ? "https://\(written)" : written
    case .letter: nil
    case .named(_, let name): isPublication ? "\(Self.publications)\(name).html" : nil
    }
  }

  /// Where a document can be had from.
  public enum Source: Sendable, Hashable {
    /// The official publications, under its canonical spelling.
    case publications
    /// All papers of a dossier that the official publications have.
    case dossier
    /// The Tweede Kamer's own register, under its number.
    case register
  }

  /// Nil for what no source has.
  public var source: Source? {
    switch self {
    case .kamerstuk, .aanhangsel, .handelingen, .gazette: .publications
    case .named: isPublication ? .publications : nil
    case .dossier: .dossier
    case .zaak, .document: .register
    case .decision, .european, .address, .letter: nil
    }
  }

  /// An official publication: one of a series, other than a dossier as a whole.
  private var isPublication: Bool {
    switch kind {
    case .kamerstuk, .aanhangsel, .handelingen, .stcrt, .stb: true
    case .dossier, .zaak, .ecli, .eu, .url, .letter, .law: false
    }
  }

  private static let hosts = [publications, "http://zoek.officielebekendmakingen.nl/"]

  /// What a link of a source's markup leads to: `kst-36800-XIV-80`, `dossier/36600-XXIII`, the page of a publication
  /// (`https://zoek.officielebekendmakingen.nl/kst-29911-365.html`, or `/kst-29911-365.html` there), an address
  /// elsewhere; nil for any other link, such as one to a place of the same page.
  init?(link: String) {
    var name = link[...]
    for host in Self.hosts where name.hasPrefix(host) { name = name.dropFirst(host.count) }
    if name.hasPrefix("/") { name = name.dropFirst() }
    if name.hasPrefix("dossier/") {
      name = name.dropFirst("dossier/".count)
      self = .dossier(String(name.prefix { !".?#/".contains($0) }))
    } else if let publication = Self(canonical: String(name.prefix { !".?#/".contains($0) })),
      publication.isPublication || publication.kind == .dossier
    {
      self = publication
    } else if link.hasPrefix("http://") || link.hasPrefix("https://") {
      self = .address(link)
    } else {
      return nil
    }
  }
}
