/// A citation of another document, found in a text.
public struct Reference: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case kamerstuk, dossier, zaak, aanhangsel, handelingen, stcrt, stb, ecli, eu, url, letter, law
  }

  public var kind: Kind
  /// The words as they stand.
  public var text: String
  /// Canonical identifier, such as `kst-29911-433`; the key of the citation graph.
  public var target: String
  /// Unicode scalars before the citation.
  public var offset: Int
  /// Unicode scalars of the citation.
  public var length: Int
  /// The page or pages cited, as written: `7–8`. No part of the identifier, nor of the contract.
  public var page: String?

  public init(
    kind: Kind, text: String, target: String, offset: Int, length: Int, page: String? = nil
  ) {
    self.kind = kind
    self.text = text
    self.target = target
    self.offset = offset
    self.length = length
    self.page = page
  }
}

extension Letter {
  /// Every reference: of the blocks, of the footnotes, then of the title. The library knows a citation by its place in
  /// it.
  public var references: [Reference] {
    blocks.flatMap(\.references) + footnotes.flatMap(\.references) + titleReferences
  }
}
