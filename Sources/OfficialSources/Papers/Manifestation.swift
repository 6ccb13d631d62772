import LetterSources

/// A form in which a document is published.
enum Manifestation: String, Sendable, Hashable, CaseIterable {
  case xml, html, pdf, docx, odt

  var ending: String { rawValue }

  /// What says most of itself comes first.
  static let best: [Manifestation] = [.xml, .html, .docx, .odt, .pdf]
  /// In which officielebekendmakingen.nl is asked for a paper.
  static let official: [Manifestation] = [.xml, .html, .pdf]

  /// Whether it says more of itself than the format of a file does.
  func isBetter(than file: String) -> Bool {
    let rank = { (format: Manifestation) in Self.best.firstIndex(of: format) ?? Self.best.count }
    guard let other = Self.best.first(where: { file.hasSuffix(".\($0.ending)") }) else { return true }
    return rank(self) < rank(other)
  }

  /// What bytes are; nil for no document.
  init?(of bytes: [UInt8]) {
    switch SourceFormat(of: bytes) {
    case .publication: self = .xml
    case .page: self = .html
    case .pdf: self = .pdf
    case .office: self = OfficeFormat.isOpenDocument(bytes) ? .odt : .docx
    case .text, .markdown, .book: return nil
    }
  }

  /// Whether bytes are the publication of an identifier in this form, as far as they tell: an error page, or another
  /// paper, is not.
  func holds(_ bytes: [UInt8], of identifier: String) -> Bool {
    guard Manifestation(of: bytes) == self else { return false }
    switch self {
    case .xml:
      guard let letter = try? LetterReader.letter(bytes, from: identifier) else { return false }
      return letter.kamerstuk.map { Self.isSame($0, identifier) } ?? true
    case .html:
      return PublicationMetadata.identifier(ofPage: bytes).map { Self.isSame($0, identifier) } ?? false
    case .pdf, .docx, .odt: return true
    }
  }

  /// A paper that was not set yet may bear the identifier that it gets.
  private static func isSame(_ stated: String, _ wanted: String) -> Bool {
    stated.lowercased() == wanted.lowercased() || PublicationPlace(wanted)?.isUnset == true
      || PublicationPlace(stated)?.isUnset == true
  }
}
