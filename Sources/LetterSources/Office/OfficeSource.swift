import Letters

/// Letters in files of office programs, Word and ODT, which are zips of XML.
enum OfficeSource {
  static func letter(_ bytes: [UInt8], from path: String) throws(SourceError) -> Letter {
    try reading(path) { try Letter(lines: lines(of: ZipArchive(bytes))) }
  }

  static func lines(_ bytes: [UInt8], from path: String) throws(SourceError) -> [MarkedLine] {
    try reading(path) { try lines(of: ZipArchive(bytes)) }
  }

  private static func lines(of archive: ZipArchive) throws -> [MarkedLine] {
    try archive.has("content.xml") ? OpenDocument.lines(of: archive) : WordDocument.lines(of: archive)
  }

  /// Does what reads a zip of markup; what goes wrong becomes a sentence about the file.
  static func reading<Value>(_ path: String, _ work: () throws -> Value) throws(SourceError) -> Value {
    do {
      return try work()
    } catch let fault as ZipArchive.Fault {
      throw .brokenArchive(path: path, reason: reason(fault))
    } catch let error as MarkupError {
      throw .brokenMarkup(path: path, line: error.line, reason: error.reason)
    } catch let error as UnreadableDocument {
      throw .notALetter(path: path, error)
    } catch {
      throw .notReadable(path: path, reason: "\(error)")
    }
  }

  private static func reason(_ fault: ZipArchive.Fault) -> String {
    switch fault {
    case .damaged: "it is damaged, or another kind of zip"
    case .encrypted: "it is encrypted; save it without a password"
    case .tooLarge: "what is packed in it is too large for a letter"
    }
  }
}

/// Which of the office formats a zip is.
package enum OfficeFormat {
  package static func isOpenDocument(_ bytes: [UInt8]) -> Bool {
    (try? ZipArchive(bytes).has("content.xml")) == true
  }
}
