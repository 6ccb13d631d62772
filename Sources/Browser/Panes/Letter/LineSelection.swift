import LetterLibrary
import Letters
import Screen
import Wording

/// Lines of the letter that are being selected: movement goes on with it, and what takes text along takes these.
struct LineSelection: Dialogue {
  /// In the line where it began.
  let start: Anchor
  /// In the line where it ends now; above or below the first.
  var end: Anchor

  // MARK: Starting

  /// Begins at the selected link, else at the first line of the screen.
  static func begin(_ state: inout State) {
    guard let reading = state.reading, reading.letter != nil, case .letter = reading.page.source else {
      state.message = state.say(.noLetterOpen)
      return
    }
    state.focus = .letter
    let line = reading.selectedLink.map { reading.page.line(of: $0.anchor) } ?? firstText(in: reading)
    let anchor = reading.page.lines[line].anchor
    state.dialogue = LineSelection(start: anchor, end: anchor)
    state.reading?.wish = .inSight(anchor)
  }

  /// The first line from the top of the screen on that has words of the letter.
  private static func firstText(in reading: LetterPane) -> Int {
    reading.page.lines.indices.dropFirst(reading.top).first { line in
      let shown = reading.page.lines[line]
      return shown.anchor.block >= 0 && !shown.spans.isEmpty
    } ?? reading.top
  }

  /// Selects from one row of the screen to another, where the mouse was pressed and let go.
  static func begin(fromRow first: Int, toRow last: Int, _ state: inout State) {
    guard let reading = state.reading, reading.letter != nil, case .letter = reading.page.source else {
      return
    }
    let rows = reading.shown
    let top = state.layout.content(of: .letter).row
    guard let low = rows.first, let high = rows.last else { return }
    let lines = [first, last].map { (low + $0 - top).clamped(to: low...high) }
    state.dialogue = LineSelection(
      start: reading.page.lines[lines[0]].anchor, end: reading.page.lines[lines[1]].anchor)
  }

  // MARK: Keys

  func take(_ key: Key, _ state: inout State) {
    guard let row = state.settings.keymap.row(for: key) else { return say(.selectionKeys, &state) }
    switch (row.action, row.command) {
    case (.move(let movement), _): move(movement, &state)
    case (_, .cite): finish(&state) { Citing.copy($0, of: $1, &$2) }
    case (_, .note):
      guard let letter = state.reading?.row?.id else { break }
      finish(&state) { passage, _, state in OwnCommands.startNote(at: passage, of: letter, &state) }
    case (_, .selectLines), (_, .cancel), (_, .close): state.dialogue = nil
    default: say(.selectionKeys, &state)
    }
  }

  private func say(_ phrase: Phrase, _ state: inout State) {
    let keymap = state.settings.keymap
    state.message = state.say(phrase, keymap.key(of: .cite), keymap.key(of: .note), keymap.key(of: .cancel))
  }

  private func move(_ movement: Movement, _ state: inout State) {
    guard let reading = state.reading, !reading.page.lines.isEmpty else { return state.dialogue = nil }
    let line = reading.page.line(of: end)
    let next = movement.target(
      from: line, height: reading.setting.height, last: reading.page.lines.count - 1)
    var selection = self
    selection.end = reading.page.lines[next].anchor
    state.dialogue = selection
    state.reading?.wish = .inSight(selection.end)
  }

  private func finish(_ state: inout State, _ act: (QuotedPassage, Letter, inout State) -> Void) {
    state.dialogue = nil
    guard let reading = state.reading, let letter = reading.letter, let passage = passage(in: reading) else {
      state.message = state.say(.noPassageHere)
      return
    }
    act(passage, letter, &state)
  }

  // MARK: Mouse

  /// A click in the letter ends the selection there.
  func take(_ mouse: Mouse, _ state: inout State) -> Bool {
    let content = state.layout.content(of: .letter)
    guard let reading = state.reading, content.contains(column: mouse.column, row: mouse.row) else {
      return false
    }
    switch mouse.action {
    case .wheelUp, .wheelDown: return false
    case .click, .release:
      let line = reading.top + mouse.row - content.row
      guard reading.page.lines.indices.contains(line) else { return true }
      var selection = self
      selection.end = reading.page.lines[line].anchor
      state.dialogue = selection
      return true
    }
  }

  // MARK: Lines

  private func lines(in reading: LetterPane) -> ClosedRange<Int> {
    let ends = [reading.page.line(of: start), reading.page.line(of: end)].sorted()
    return ends[0]...ends[1]
  }

  private func passage(in reading: LetterPane) -> QuotedPassage? {
    guard let letter = reading.letter, !reading.page.lines.isEmpty else { return nil }
    let lines = lines(in: reading)
    let behind = lines.upperBound + 1
    let end =
      reading.page.lines.indices.contains(behind)
      ? reading.page.lines[behind].anchor : Anchor(block: letter.blocks.count, offset: 0)
    return Passages.text(from: reading.page.lines[lines.lowerBound].anchor, to: end, in: letter)
  }

  // MARK: Drawing

  func draw(_ state: State, into grid: inout Grid) {
    guard let reading = state.reading, let place = state.layout.letter else { return }
    let content = state.layout.content(of: place)
    for line in lines(in: reading) where reading.shown.contains(line) {
      grid.highlight(
        row: content.row + line - reading.top, columns: content.column..<content.column + content.width,
        style: Style(reversed: true))
    }
  }

  func status(_ state: State) -> String? {
    let keymap = state.settings.keymap
    return state.say(.selectionKeys, keymap.key(of: .cite), keymap.key(of: .note), keymap.key(of: .cancel))
  }
}
