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

  /// Why a text names nothing that can be fetched.
  public struct Unknown: Error, Equatable, Sendable, CustomStringConvertible {
    public let text: String

    public var description: String {
      "“\(text)” names nothing that can be fetched; try kst-29911-433, 29911, 36600-VII, 2022Z18766, 2021D44150 "
        + "or a citation such as “Kamerstukken II 2020/21, 29 911, nr. 309”."
    }
  }

  /// - Throws: ``Unknown``.
  public init(_ text: String) throws(Unknown) {
    let bare = text.filter { !$0.isWhitespace }
    if let wanted = Self.publication(bare) ?? Self.register(bare) ?? Self.numbered(bare) {
      self = wanted
    } else if let cited = CitationScanner().references(in: text).lazy.compactMap(Self.cited).first {
      self = cited
    } else {
      throw Unknown(text: text)
    }
  }

  private static func publication(_ text: String) -> Wanted? {
    let lower = text.lowercased()
    let kinds = ["kst-", "ah-tk-", "ah-ek-", "blg-", "h-tk-", "h-ek-", "stcrt-", "stb-", "trb-"]
    guard let kind = kinds.first(where: { lower.hasPrefix($0) }), lower.count > kind.count,
      isName(lower)
    else { return nil }
    // Budget chapters and numbers with letters keep their capitals: kst-36800-VIII-182.
    return .paper(kind + text.dropFirst(kind.count))
  }

  /// Nothing that could lead elsewhere in an address or a folder.
  private static func isName(_ text: String) -> Bool {
    text.utf8.count <= 60 && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  /// `2022Z18766`, `2021D44150`
  private static func register(_ text: String) -> Wanted? {
    let parts = text.uppercased()
    guard (9...11).contains(parts.count), parts.prefix(4).allSatisfy(\.isNumber),
      parts.dropFirst(5).allSatisfy({ $0.isASCII && $0.isNumber })
    else { return nil }
    switch parts.dropFirst(4).first {
    case "Z": return .zaak(parts)
    case "D": return .document(parts)
    default: return nil
    }
  }

  private static func numbered(_ text: String) -> Wanted? {
    let name = text.lowercased().hasPrefix("dossier-") ? String(text.dropFirst("dossier-".count)) : text
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (4...5).contains(parts[0].count),
      parts[0].allSatisfy({ $0.isASCII && $0.isNumber }), isName(name),
      parts.count == 1 || (1...6).contains(parts[1].count)
    else { return nil }
    return .dossier(parts.count == 1 ? name : "\(parts[0])-\(parts[1].uppercased())")
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
    }
  }
}
