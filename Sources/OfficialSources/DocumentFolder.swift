import Glibc
import LetterSources
import System

/// The documents that were fetched, each in a folder of its own, named after it, with the publication's metadata
/// beside it.
public struct DocumentFolder: Sendable, Hashable {
  public let path: String

  public init(_ path: String) {
    self.path = path
  }

  /// The file of a document that is here; the best format where there are several.
  public func file(of name: String) -> String? {
    Manifestation.best.map { "\(path)/\(name)/\(name).\($0.ending)" }.first(where: WholeFile.exists)
  }

  /// Whether a document is here in the format that no other is better than.
  func isComplete(_ name: String) -> Bool {
    file(of: name)?.hasSuffix(".\(Manifestation.xml.ending)") == true
  }

  /// Keeps a document, and takes away what it is better than.
  /// - Returns: its file.
  func keep(_ bytes: [UInt8], as manifestation: Manifestation, of name: String) throws(FetchError) -> String {
    try keeping(path) { () throws(WholeFile.Fault) in
      try WholeFile.makeFolder(path)
      try WholeFile.makeFolder("\(path)/\(name)")
    }
    let file = "\(path)/\(name)/\(name).\(manifestation.ending)"
    try keeping(file) { () throws(WholeFile.Fault) in try WholeFile.write(bytes, to: file) }
    for other in Manifestation.best where other != manifestation {
      unlink("\(path)/\(name)/\(name).\(other.ending)")
    }
    return file
  }

  func keep(metadata bytes: [UInt8], of name: String) throws(FetchError) {
    let file = "\(path)/\(name)/metadata.xml"
    try keeping(file) { () throws(WholeFile.Fault) in try WholeFile.write(bytes, to: file) }
  }
}

/// Does something that may not be possible on this disk.
func keeping(_ path: String, _ work: () throws(WholeFile.Fault) -> Void) throws(FetchError) {
  do { try work() } catch { throw .notKept(path: path, reason: error.description) }
}

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
    case .text, .markdown: return nil
    }
  }
}
