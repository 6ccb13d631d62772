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

/// Shows the source of the open letter at the same place, and goes back.
enum SourceLines {
  static func toggle(_ state: inout State) {
    switch state.reading?.page.source {
    case .source(let letter)?: leave(letter, &state)
    case .letter(let letter)?:
      guard let path = state.reading?.row?.path else { return }
      state.wanted.append(.readSource(letter, path: path))
    case .absent?, .dossier?, .ownNotes?, .promises?, .person?, .motion?, .absentMotion?, .news?:
      state.message = state.say(.noSource)
    case nil: state.message = state.say(.noLetterOpen)
    }
  }

  /// Shows the lines that were asked for; the place that the reader leaves is kept.
  static func show(_ lines: [String], of letter: LetterID, _ state: inout State) {
    guard case .letter(letter)? = state.reading?.page.source, let old = state.reading else { return }
    state.sources.keep(lines, of: letter)
    let line = state.noteAtHand?.lines?.lowerBound ?? old.letter.map { sourceLine(in: $0, of: old) } ?? 1
    state.leave()
    state.showPage(.source(letter))
    state.reading?.row = old.row
    state.focus = .letter
    state.reading?.wish = .from(Anchor(block: line - 1, offset: 0))
    state.message = state.say(.sourceShown, state.key(of: .source))
  }

  /// The line of the source at the top of the screen, from 1.
  private static func sourceLine(in letter: Letter, of reading: LetterPane) -> Int {
    let anchor = reading.topAnchor
    let blocks = letter.blocks
    guard anchor.block >= 0, blocks.indices.contains(anchor.block), let lines = blocks[anchor.block].lines
    else {
      return blocks.first { $0.lines != nil && anchor.block >= 0 }?.lines?.lowerBound ?? 1
    }
    let length = max(1, blocks[anchor.block].text.unicodeScalars.count)
    return lines.lowerBound + lines.count * max(0, anchor.offset) / length
  }

  /// Back to the letter, at the place of the source's first line on the screen.
  static func leave(_ id: LetterID, _ state: inout State) {
    let line = (state.reading?.topAnchor.block ?? 0) + 1
    state.leave()
    state.show(.letter(id))
    state.focus = .letter
    let anchor = state.reading?.letter.flatMap { place(ofLine: line, in: $0) }
    state.reading?.wish = .from(anchor ?? Anchor(block: Int.min, offset: 0))
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
