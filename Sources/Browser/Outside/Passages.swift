import LetterLibrary
import Letters

/// Words of the letter that are taken along.
enum Passages {
  /// The paragraph of the selected link, else the one at the top of the screen; in the drawer the selected note.
  static func atHand(_ state: State) -> QuotedPassage? {
    guard let reading = state.reading, let letter = reading.letter else { return nil }
    if let note = state.noteAtHand {
      let block = letter.blocks.firstIndex { $0.footnotes.contains { $0.label == note.label } } ?? 0
      return QuotedPassage(block: block, page: note.page, text: note.text)
    }
    let anchor = reading.selectedLink?.anchor ?? reading.topAnchor
    return paragraph(at: max(0, anchor.block), in: letter)
  }

  /// The first block from one on that has words.
  private static func paragraph(at block: Int, in letter: Letter) -> QuotedPassage? {
    guard let index = letter.blocks.indices.dropFirst(block).first(where: { letter.blocks[$0].kind != .gap })
    else { return nil }
    return QuotedPassage(block: index, page: page(of: index, in: letter), text: letter.blocks[index].text)
  }

  /// What stands from a place up to another, in running text.
  /// - Parameter end: not included.
  static func text(from start: Anchor, to end: Anchor, in letter: Letter) -> QuotedPassage? {
    guard start < end, !letter.blocks.isEmpty else { return nil }
    let first = max(0, start.block)
    let last = min(end.block, letter.blocks.count - 1)
    guard first <= last else { return nil }
    let parts = (first...last).compactMap { index -> (block: Int, text: String)? in
      let block = letter.blocks[index]
      guard block.kind != .gap else { return nil }
      let scalars = Array(block.text.unicodeScalars)
      let from = index == start.block ? start.offset.clamped(to: 0...scalars.count) : 0
      let to = index == end.block ? end.offset.clamped(to: 0...scalars.count) : scalars.count
      guard from < to else { return nil }
      return (index, trimmed(scalars[from..<to]))
    }
    guard let begin = parts.first else { return nil }
    return QuotedPassage(
      block: begin.block, page: page(of: begin.block, in: letter),
      text: parts.map(\.text).joined(separator: "\n\n"))
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let start = scalars.drop(while: isBlank)
    let end = start.lastIndex { !isBlank($0) } ?? start.startIndex - 1
    return String(String.UnicodeScalarView(start[start.startIndex..<end + 1]))
  }

  private static func page(of block: Int, in letter: Letter) -> Int? {
    letter.blocks.prefix(block + 1).last { $0.page != nil }?.page
  }
}
