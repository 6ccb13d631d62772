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

  /// What the metadata beside a document say.
  func metadata(of name: String) -> PublicationMetadata? {
    PublicationMetadata.beside("\(path)/\(name)/\(name).xml")
  }

  /// Takes away a document that another one took the place of.
  func remove(_ name: String) {
    for file in Manifestation.best.map({ "\(name).\($0.ending)" }) + ["metadata.xml"] {
      unlink("\(path)/\(name)/\(file)")
    }
    rmdir("\(path)/\(name)")
  }

  /// The papers that came before they were set, each by the dossier and the number that it has for good.
  func unset() -> [Listed.Paper: String] {
    guard let folder = opendir(path) else { return [:] }
    defer { closedir(folder) }
    var unset: [Listed.Paper: String] = [:]
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix("kst-"), WellFormed.publication(name) == name,
        PublicationPlace(name)?.isUnset == true,
        let metadata = metadata(of: name), metadata.identifier == name,
        let dossier = metadata.dossierNumber.flatMap({ WellFormed.dossier($0) }),
        let number = metadata.paperNumber.flatMap(WellFormed.paper)
      else { continue }
      unset[Listed.Paper(dossier: dossier, number: number)] = name
    }
    return unset
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
