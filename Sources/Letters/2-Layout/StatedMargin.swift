/// The notes of pages, where the source itself tells them from the text: no letterhead, margin or head of a page.
enum StatedNotes {
  /// Puts the notes of each page apart.
  static func part(_ pages: inout [Page]) {
    for index in pages.indices where pages[index].lines.contains(where: \.isStatedNote) {
      pages[index].notes = pages[index].lines.filter(\.isStatedNote)
      pages[index].lines.removeAll(where: \.isStatedNote)
    }
  }
}

/// The margin column of a letterhead, where the source itself tells it from the text beside it.
enum StatedMargin {
  /// Takes the margin out of the pages. A column beside the text that has nothing of a letterhead is text.
  static func taken(from pages: inout [Page], of bytes: Bytes) -> [Line] {
    let margin = pages.flatMap(\.lines).filter { $0.kind == .margin }
    guard !margin.isEmpty else { return [] }
    let isLetterhead = margin.contains { isOfLetterhead($0, bytes) }
    for index in pages.indices {
      if isLetterhead {
        pages[index].lines.removeAll { $0.kind == .margin }
      } else {
        for line in pages[index].lines.indices where pages[index].lines[line].kind == .margin {
          pages[index].lines[line].kind = nil
        }
      }
    }
    return isLetterhead ? margin : []
  }

  private static func isOfLetterhead(_ line: Line, _ bytes: Bytes) -> Bool {
    LabelledLine(line, of: bytes, isHead: false).map { $0.label != .subject } ?? false
      || LetterheadWords.isAddress(line, of: bytes) || LetterheadWords.isRequest(line, of: bytes)
      || LetterheadWords.startsDirectorate(line, of: bytes)
  }
}
