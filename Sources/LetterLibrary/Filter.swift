import Letters

/// Which letters a reader wants to see. An empty filter holds all.
public struct Filter: Sendable, Hashable {
  /// A person, by the key that all spellings share, or by part of a name as typed.
  public var minister: String?
  /// How to show `minister`, when it is a key.
  public var ministerName: String?
  public var date: DateFilter?
  /// `date` as the reader typed it.
  public var dateText: String?
  public var kind: Letter.Kind?
  /// Without blanks: `29911`, `36600-VII`.
  public var dossier: String?
  /// Words that must all occur, accents and case forgiven; the last one may be unfinished.
  public var words: String?

  public init() {}

  public var isEmpty: Bool { self == Filter() }
}

extension Filter: CustomStringConvertible {
  /// As the filter line shows it: `minister:Yeşilgöz-Zegerius date:2022`.
  public var description: String {
    var parts: [String] = []
    if let name = ministerName ?? minister { parts.append("minister:\(Self.quoted(name))") }
    if let dateText { parts.append("date:\(Self.quoted(dateText))") }
    if let kind { parts.append("kind:\(kind.rawValue)") }
    if let dossier { parts.append("dossier:\(dossier)") }
    if let words { parts.append(words) }
    return parts.joined(separator: " ")
  }

  private static func quoted(_ text: String) -> String {
    text.contains(" ") ? "\"\(text)\"" : text
  }
}
