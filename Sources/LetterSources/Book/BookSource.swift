import Letters

/// Letters in EPUB: web pages in a zip, in the order that its package document gives them (EPUB 3.3; 2.0 the same).
enum BookSource {
  /// Whether bytes begin as an EPUB does: a zip whose first entry, not packed, says so.
  static func isBook(_ bytes: [UInt8]) -> Bool {
    guard ZipArchive.isZip(bytes) else { return false }
    let start = String(decoding: bytes.prefix(120), as: UTF8.self)
    return start.contains("mimetype") && start.contains("application/epub+zip")
  }

  static func letter(_ bytes: [UInt8], from path: String) throws(SourceError) -> Letter {
    try OfficeSource.reading(path) { try Letter(lines: lines(of: ZipArchive(bytes))) }
  }

  static func lines(_ bytes: [UInt8], from path: String) throws(SourceError) -> [MarkedLine] {
    try OfficeSource.reading(path) { try lines(of: ZipArchive(bytes)) }
  }

  private static func lines(of archive: ZipArchive) throws -> [MarkedLine] {
    let package = try BookPackage(archive)
    var chapters = JoinedChapters()
    var bytes = 0
    for name in package.chapters {
      guard let content = try archive.entry(name) else { continue }
      bytes += content.count
      guard bytes <= SourceFormat.largestMarkup else { throw ZipArchive.Fault.tooLarge }
      try chapters.add(chapter(content), named: name)
    }
    return WebPage.lines(ofMain: chapters.body)
  }

  /// Chapters are XML, in which `<a id="p1"/>` is closed; those that are not well-formed are read as browsers do.
  private static func chapter(_ content: [UInt8]) throws -> Element {
    if let chapter = try? XMLTree.parse(content) { return chapter }
    return try XMLTree.parse(page: content)
  }
}
