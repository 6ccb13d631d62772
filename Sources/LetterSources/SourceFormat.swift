/// What a file is, told by its content: names lie.
public enum SourceFormat: Sendable, Hashable, CaseIterable {
  case text
  /// Official publications in XML.
  case publication
  case page
  case markdown
  /// Word, ODT.
  case office
  case pdf

  public init(of bytes: [UInt8]) {
    self =
      if WebSource.isPage(bytes) {
        .page
      } else if MarkupSource.isXML(bytes) {
        .publication
      } else if PDFSource.isPDF(bytes) {
        .pdf
      } else if ZipArchive.isZip(bytes) {
        .office
      } else if MarkdownSource.isMarkdown(bytes) {
        .markdown
      } else {
        .text
      }
  }
}
