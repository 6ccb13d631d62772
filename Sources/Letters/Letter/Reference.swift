/// A citation of another document, found in a text.
public struct Reference: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case kamerstuk, dossier, zaak, aanhangsel, handelingen, stcrt, stb, ecli, eu, url, letter, law
  }

  /// What is cited.
  public var document: DocumentID
  /// The words as they stand.
  public var text: String
  /// Unicode scalars before the citation.
  public var offset: Int
  /// Unicode scalars of the citation.
  public var length: Int
  /// The page or pages cited, as written: `7–8`. No part of the identifier, nor of the contract.
  public var page: String?

  public init(_ document: DocumentID, text: String, offset: Int, length: Int, page: String? = nil) {
    self.document = document
    self.text = text
    self.offset = offset
    self.length = length
    self.page = page
  }

  public var kind: Kind { document.kind }
  /// Canonical identifier, such as `kst-29911-433`; the key of the citation graph.
  public var target: String { document.spelling }
}

extension Letter {
  /// Every reference: of the blocks, of the footnotes, then of the title. The library knows a citation by its place in
  /// it.
  public var references: [Reference] {
    blocks.flatMap(\.references) + footnotes.flatMap(\.references) + titleReferences
  }
}
