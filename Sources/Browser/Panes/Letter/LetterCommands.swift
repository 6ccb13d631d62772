import Screen

/// What moving and clicking do in the reading view.
extension LetterPane {
  static func move(_ movement: Movement, _ state: inout State) {
    guard let reading = state.reading else { return }
    let height = reading.setting.height
    let last = reading.page.lines.count - height
    state.reading?.scroll(to: movement.target(from: reading.top, height: height, last: last))
    if let step = movement.step(height: height), state.reading?.top == reading.top {
      state.message = state.say(step > 0 ? .endOfLetter : .beginningOfLetter)
    }
  }

  static func click(_ mouse: Mouse, _ state: inout State) {
    state.dialogue = nil
    guard let reading = state.reading else { return }
    state.focus = .letter
    let places = reading.linkPlaces(in: state.layout.content(of: .letter))
    let link = places.first { $0.cells.contains(column: mouse.column, row: mouse.row) }
    if let link { Following.follow(link, &state) }
    state.reading?.pressedRow = link == nil ? mouse.row : nil
  }

  /// Lines between where the mouse was pressed and where it is let go are selected.
  static func letGo(_ mouse: Mouse, _ state: inout State) {
    guard state.dialogue == nil, let row = state.reading?.pressedRow, row != mouse.row else { return }
    state.reading?.pressedRow = nil
    LineSelection.begin(fromRow: row, toRow: mouse.row, &state)
  }
}
