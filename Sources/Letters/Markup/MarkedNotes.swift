/// The notes of a document with markup, kept as their marks are met.
struct MarkedNotes {
  private(set) var footnotes: [Footnote] = []
  private(set) var labels: Set<String> = []

  /// Keeps a note; a label that was there before gets a sign, so that each mark has its own note.
  /// - Returns: the label that the mark bears.
  mutating func keep(
    _ note: (label: String, runs: [MarkedDocument.Run]), _ scanner: CitationScanner
  ) -> String {
    var label = note.label
    while !labels.insert(label).inserted { label += "*" }
    let text = MarkedText(note.runs)
    footnotes.append(Footnote(label: label, text: text.text, references: text.references(scanner)))
    return label
  }
}
