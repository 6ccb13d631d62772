/// What readers write when they name a paper.
extension DocumentID {
  /// Reads a name as a reader writes it: «29911-433», «kst-29911-433», «Kamerstuk 29 911, nr. 433», «29911» for the
  /// dossier; nil where it names nothing, or more than one.
  public init?(written text: String) {
    let text = text.trimmed
    for before in ["", "Kamerstuk ", "Kamerstukken "] {
      let written = before + text
      let found = CitationScanner().references(in: written)
      guard let only = found.first, found.count == 1, only.offset <= before.count,
        only.offset + only.length == written.unicodeScalars.count
      else { continue }
      self = only.document
      return
    }
    self.init(canonical: text)
  }
}
