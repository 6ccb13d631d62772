import Letters

/// Letters in XML.
enum MarkupSource {
  /// Whether bytes begin as XML does: a declaration, or the root of a publication.
  static func isXML(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(400).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard start.first == UInt8(ascii: "<") else { return false }
    let text = String(decoding: start, as: UTF8.self)
    return text.hasPrefix("<?xml") || OfficialPublication.roots.contains { text.hasPrefix("<\($0)") }
  }

  /// The letter in an official publication; `metadata.xml` in the same folder says what its markup leaves open.
  static func letter(_ bytes: [UInt8], from path: String) throws(SourceError) -> Letter {
    let root: Element
    do {
      root = try XMLTree.parse(bytes)
    } catch {
      throw .brokenMarkup(path: path, line: error.line, reason: error.reason)
    }
    guard OfficialPublication.roots.contains(root.name) else {
      throw .unknownMarkup(path: path, root: root.name)
    }
    var document = OfficialPublication.document(of: root)
    var sentAlong = PublicationMetadata(root).sentAlong
    // A folder may hold the metadata of another publication.
    if let metadata = PublicationMetadata.beside(path),
      document.identifier == nil || document.identifier == metadata.document?.spelling
    {
      metadata.complete(&document)
      if sentAlong.isEmpty { sentAlong = metadata.sentAlong }
    }
    var letter = Letter(marked: document)
    letter.sentAlong = sentAlong
    return letter
  }
}
