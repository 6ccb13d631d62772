import LetterLibrary
import Letters

/// The files of the letters that were looked at last, line by line.
struct SourceCache: Sendable {
  private var kept: [(letter: LetterID, lines: [String])] = []
  private static let most = 4

  subscript(letter: LetterID) -> [String]? {
    kept.first { $0.letter == letter }?.lines
  }

  mutating func keep(_ lines: [String], of letter: LetterID) {
    kept.removeAll { $0.letter == letter }
    kept.append((letter, lines))
    if kept.count > Self.most { kept.removeFirst() }
  }
}

extension State {
  /// From a letter to its source at the same place, and back.
  mutating func toggleSource() {
    guard let reading else {
      message = say(.noLetterOpen)
      return
    }
    switch reading.page.source {
    case .source(let letter): leaveSource(of: letter)
    case .letter(let letter):
      guard let path = reading.row?.path else { return }
      wanted.append(.readSource(letter, path: path))
    case .absent, .dossier: message = say(.noSource)
    }
  }

  /// Shows the source of the open letter; the place that the reader leaves is kept.
  mutating func showSource(of letter: LetterID, _ lines: [String]) {
    guard case .letter(letter)? = reading?.page.source, let old = reading else { return }
    sources.keep(lines, of: letter)
    let line = old.letter.map { sourceLine(in: $0, of: old) } ?? 1
    leave()
    showPage(.source(letter))
    reading?.row = old.row
    focus = .letter
    setAnew(top: Anchor(block: line - 1, offset: 0))
    message = say(.sourceShown, settings.keymap.key(of: .source))
  }

  /// The line of the source at the top of the screen, or of the note that has the keys; from 1.
  private func sourceLine(in letter: Letter, of reading: Reading) -> Int {
    if focus == .drawer, drawer.items.indices.contains(drawer.selected),
      case .footnote(let label) = drawer.items[drawer.selected].kind,
      let lines = letter.footnotes.first(where: { $0.label == label })?.lines
    {
      return lines.lowerBound
    }
    let anchor = topAnchor ?? Anchor(block: 0, offset: 0)
    let blocks = letter.blocks
    guard anchor.block >= 0, blocks.indices.contains(anchor.block), let lines = blocks[anchor.block].lines
    else {
      return blocks.first { $0.lines != nil && anchor.block >= 0 }?.lines?.lowerBound ?? 1
    }
    let length = max(1, blocks[anchor.block].text.unicodeScalars.count)
    return lines.lowerBound + lines.count * max(0, anchor.offset) / length
  }

  /// Back to the letter, at the place of the source's first line on the screen.
  mutating func leaveSource(of id: LetterID) {
    let line = (topAnchor?.block ?? 0) + 1
    leave()
    showSource(.letter(id))
    focus = .letter
    let anchor = reading?.letter.flatMap { Self.place(ofLine: line, in: $0) }
    setAnew(top: anchor ?? Anchor(block: Int.min, offset: 0))
  }

  private static func place(ofLine line: Int, in letter: Letter) -> Anchor? {
    guard let index = letter.blocks.lastIndex(where: { $0.lines.map { $0.lowerBound <= line } == true }),
      let lines = letter.blocks[index].lines
    else { return nil }
    let length = letter.blocks[index].text.unicodeScalars.count
    let share = min(lines.count - 1, line - lines.lowerBound)
    return Anchor(block: index, offset: length * share / max(1, lines.count))
  }
}
