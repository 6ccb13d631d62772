import Letters

/// What a reader wants to have: a paper, a dossier, a case, a document, or the letters of a minister.
public enum Wanted: Sendable, Hashable {
  /// `kst-29911-433`, `ah-tk-20222023-999`
  case paper(String)
  /// `29911`, `36600-VII`
  case dossier(String)
  /// `2022Z18766`
  case zaak(String)
  /// A document of the Tweede Kamer: `2021D44150`.
  case document(String)
  /// Letters of whoever bears the name, both days included.
  case minister(String, since: CalendarDate?, until: CalendarDate?)
  /// Letters of the government that came since the last time, or since a day.
  case news(since: CalendarDate?)

  /// Why a text names nothing that can be fetched.
  public struct Unknown: Error, Equatable, Sendable {
    public let text: String
  }

  /// - Throws: ``Unknown``.
  public init(_ text: String) throws(Unknown) {
    let bare = text.filter { !$0.isWhitespace }
    if bare.lowercased() == "new" {
      self = .news(since: nil)
    } else if let wanted = Self.publication(bare) ?? Self.register(bare) ?? Self.numbered(bare) {
      self = wanted
    } else if let cited = CitationScanner().references(in: text).lazy.compactMap(Self.cited).first {
      self = cited
    } else {
      throw Unknown(text: text)
    }
  }

  private static func publication(_ text: String) -> Wanted? {
    WellFormed.publication(text).map { .paper($0) }
  }

  /// `2022Z18766`, `2021D44150`
  private static func register(_ text: String) -> Wanted? {
    let text = text.uppercased()
    return WellFormed.register(text, .zaak).map { .zaak($0) }
      ?? WellFormed.register(text, .document).map { .document($0) }
  }

  private static func numbered(_ text: String) -> Wanted? {
    let name = text.lowercased().hasPrefix("dossier-") ? String(text.dropFirst("dossier-".count)) : text
    return WellFormed.dossier(name).map { .dossier($0) }
  }

  private static func cited(_ reference: Reference) -> Wanted? {
    switch reference.kind {
    case .kamerstuk, .aanhangsel, .handelingen, .stcrt, .stb: publication(reference.target)
    case .dossier: numbered(reference.target)
    case .zaak: register(reference.target)
    case .ecli, .eu, .url, .letter, .law: nil
    }
  }
}

extension Wanted {
  /// As a reader writes it: ``init(_:)`` reads it back, but for a minister.
  public var name: String {
    switch self {
    case .paper(let name), .dossier(let name), .zaak(let name), .document(let name): name
    case .minister(let name, _, _): name
    case .news: "new"
    }
  }
}
