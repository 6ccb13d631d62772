import Letters

/// What a publication's own `metadata.xml` says: `<metadata name="DC.identifier" content="kst-34851-4"/>`.
struct PublicationMetadata {
  private let values: [String: [String]]

  init(_ root: Element) {
    let entries = root.all("metadata") + root.all("meta")
    values = Dictionary(grouping: entries) { $0.attributes["name"] ?? "" }
      .mapValues { $0.compactMap { $0.attributes["content"] }.filter { !$0.isEmpty } }
  }

  /// Puts into a document what its own markup leaves open.
  func complete(_ document: inout MarkedDocument) {
    document.identifier = document.identifier ?? first("DC.identifier")
    document.date = document.date ?? first("DCTERMS.issued").flatMap { CalendarDate($0) }
    document.vergaderjaar = document.vergaderjaar ?? first("OVERHEIDop.vergaderjaar")
    if document.dossierNumber == nil { document.dossierNumber = first("OVERHEIDop.dossiernummer") }
    document.dossierTitle = document.dossierTitle ?? first("OVERHEIDop.dossiertitel")
    document.paperNumber = document.paperNumber ?? first("OVERHEIDop.ondernummer")
    document.title = document.title ?? first("OVERHEIDop.documenttitel") ?? first("DC.title")
  }

  private func first(_ name: String) -> String? { values[name]?.first }
}
