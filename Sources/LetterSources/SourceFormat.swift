/// What a file is, told by its content: names lie.
public enum SourceFormat: Sendable, Hashable, CaseIterable {
  case text
  /// Official publications in XML.
  case publication
  case page
  case markdown
  /// Word, ODT.
  case office
  /// EPUB.
  case book
  case pdf

  /// Bytes of the largest file that is read: many times the longest letters, and what can be read in 300 MB.
  public var largest: Int {
    switch self {
    case .text: 6_000_000
    case .publication: Self.largestMarkup
    case .page: 6_000_000
    case .markdown: 1_000_000
    case .office, .book: 60_000_000
    case .pdf: 80_000_000
    }
  }

  /// Of XML, packed or not.
  static let largestMarkup = 12_000_000

  /// Of any format.
  static let largest = allCases.map(\.largest).max() ?? 0

  public init(of bytes: [UInt8]) {
    self =
      if WebSource.isPage(bytes) {
        .page
      } else if MarkupSource.isXML(bytes) {
        .publication
      } else if PDFSource.isPDF(bytes) {
        .pdf
      } else if BookSource.isBook(bytes) {
        .book
      } else if ZipArchive.isZip(bytes) {
        .office
      } else if MarkdownSource.isMarkdown(bytes) {
        .markdown
      } else {
        .text
      }
  }
}
