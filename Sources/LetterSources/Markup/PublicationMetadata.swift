import Letters

/// What a publication's own `metadata.xml` says: `<metadata name="DC.identifier" content="kst-34851-4"/>`.
package struct PublicationMetadata {
  private let values: [String: [String]]

  init(_ root: Element) {
    var values: [String: [String]] = [:]
    Self.collect(root, into: &values)
    self.values = values
  }

  /// Elements of metadata may nest; `metadata_owms.xml` names its values by elements instead of attributes.
  private static func collect(_ element: Element, into values: inout [String: [String]]) {
    for inner in element.elements where inner.name != "kamerstuk" && inner.name != "kamervragen" {
      let name = inner.attributes["name"] ?? inner.attributes["property"]
      if let name, let content = inner.attributes["content"], !content.isEmpty {
        values[name.lowercased(), default: []].append(content)
      } else if name == nil, inner.elements.isEmpty, let owms = owmsNames[inner.name.lowercased()] {
        values[owms, default: []].append(inner.text.onOneLine)
      }
      collect(inner, into: &values)
    }
  }

  /// Elements of `metadata_owms.xml`, and the names that `metadata.xml` has for them.
  private static let owmsNames = [
    "identifier": "dc.identifier", "title": "dc.title", "creator": "dc.creator", "issued": "dcterms.issued",
    "available": "dcterms.available", "documenttitel": "overheidop.documenttitel",
    "dossiernummer": "overheidop.dossiernummer", "dossiertitel": "overheidop.dossiertitel",
    "indiener": "overheidop.indiener", "bijlage": "overheidop.bijlage",
    "ondernummer": "overheidop.ondernummer",
    "vergaderjaar": "overheidop.vergaderjaar", "vraagnummer": "overheidop.vraagnummer",
  ]

  /// The names of the files that officielebekendmakingen.nl gives beside a publication.
  static let fileNames = ["metadata.xml", "metadata_owms.xml"]

  /// Those in a folder of several publications too: `kst-32545-143.metadata.xml`.
  private static func fileNames(beside name: Substring) -> [String] {
    guard let stem = name.split(separator: ".").first else { return fileNames }
    return fileNames.map { "\(stem).\($0)" } + fileNames
  }

  /// What lies in the folder of a file.
  package static func beside(_ path: String) -> PublicationMetadata? {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    // What has no ending, such as standard input, lies in no folder.
    guard name.contains(".") else { return nil }
    let folder = path[..<name.startIndex]
    for name in fileNames(beside: name) {
      if let bytes = try? LetterReader.bytes(at: folder + name), let root = try? XMLTree.parse(bytes) {
        return PublicationMetadata(root)
      }
    }
    return nil
  }

  /// Whether it is of the publication that a file is named after: a folder may hold others.
  func names(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last?.split(separator: ".").first else { return false }
    return first("DC.identifier").map { $0 == name } ?? false
  }

  /// Puts into a document what its own markup leaves open.
  func complete(_ document: inout MarkedDocument) {
    document.identifier = document.identifier ?? first("DC.identifier")
    document.date = document.date ?? first("DCTERMS.issued").flatMap { CalendarDate($0) }
    document.vergaderjaar = document.vergaderjaar ?? first("OVERHEIDop.vergaderjaar")
    if document.dossierNumber == nil { document.dossierNumber = first("OVERHEIDop.dossiernummer") }
    document.dossierTitle = document.dossierTitle ?? first("OVERHEIDop.dossiertitel")
    document.paperNumber = document.paperNumber ?? first("OVERHEIDop.ondernummer")
    if document.caseNumber == nil { document.caseNumber = first("OVERHEIDop.vraagnummer") }
    if !document.isAppendix {
      document.title = document.title ?? first("OVERHEIDop.documenttitel") ?? first("DC.title")
      document.subject = document.subject ?? first("OVERHEIDop.documenttitel")
    }
    if document.movers.isEmpty { document.movers = all("OVERHEIDop.indiener").map { Mover(submitter: $0) } }
  }

  /// `2023-2024`
  var vergaderjaar: String? { first("OVERHEIDop.vergaderjaar") }

  /// `29911`
  package var dossierNumber: String? { first("OVERHEIDop.dossiernummer") }
  /// `433`, the paper's number in its dossier.
  package var paperNumber: String? { first("OVERHEIDop.ondernummer") }
  /// `kst-29911-433`
  package var identifier: String? { first("DC.identifier") }
  /// Of what was sent along: `blg-1007826`.
  package var attachments: [String] { all("OVERHEIDop.bijlage") }
  /// Those of them that are papers by their names, each once.
  package var sentAlong: [DocumentID] {
    var seen: Set<DocumentID> = []
    return attachments.compactMap { DocumentID(canonical: $0) }.filter { seen.insert($0).inserted }
  }

  /// - Throws: ``MarkupError`` for bytes that are no XML.
  package init(_ bytes: [UInt8]) throws(MarkupError) { self.init(try XMLTree.parse(bytes)) }

  /// The publication itself.
  var document: DocumentID? { first("DC.identifier").flatMap { DocumentID(canonical: $0) } }

  /// Puts into a letter what its own text leaves open.
  func complete(_ letter: inout Letter) {
    if let document, [.kamerstuk, .aanhangsel].contains(document.kind) {
      letter.kamerstuk = letter.kamerstuk ?? document.spelling
    }
    letter.parliamentaryYear = letter.parliamentaryYear ?? vergaderjaar
    if letter.dossier == nil, let number = dossierNumber?.filter({ !$0.isWhitespace }), !number.isEmpty {
      letter.dossier = Dossier(number: number, title: first("OVERHEIDop.dossiertitel"))
    }
    if letter.date == nil, let date = first("DCTERMS.issued").flatMap({ CalendarDate($0) }) {
      letter.dating = .stated(date)
    }
    letter.subject = letter.subject ?? first("OVERHEIDop.documenttitel")
    letter.caseNumber = letter.caseNumber ?? first("OVERHEIDop.vraagnummer")
    if letter.sentAlong.isEmpty { letter.sentAlong = sentAlong }
  }

  /// The publication that a page says it is.
  package static func identifier(ofPage bytes: [UInt8]) -> String? {
    (try? XMLTree.parse(page: bytes)).flatMap { PublicationMetadata($0).first("DC.identifier") }
  }

  private func first(_ name: String) -> String? { values[name.lowercased()]?.first }

  private func all(_ name: String) -> [String] { values[name.lowercased()] ?? [] }
}
