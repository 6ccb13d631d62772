/// One document as all stages read it: the text as one buffer of bytes with what its source hangs on it, and the
/// lines, each a range of the buffer. Plain text makes lines that know nothing but their text; what has markup
/// makes lines that know more.
struct Document: Sendable {
  let passage: Passage
  let lines: [Line]
  /// Notes that the source itself ties to their marks.
  let notes: [DocumentNote]
  let warnings: [LetterWarning]

  var bytes: Bytes { passage.text }

  /// A text, of which nothing else is known.
  init(_ source: SourceText) {
    passage = Passage(text: source.bytes)
    lines = Lines.read(source)
    notes = []
    warnings = source.warnings
  }
}

/// A note that its source ties to its mark.
struct DocumentNote: Sendable, Equatable {
  let label: String
  let passage: Passage
}
