import LetterLibrary

/// Goes from letter to letter in the order of the list, without going back to it.
enum Neighbours {
  static func open(by step: Int, _ state: inout State) {
    let next = place(state) + step
    guard next >= 0, next < state.list.count.value else {
      state.message = state.say(step > 0 ? .lastLetter : .firstLetter)
      return
    }
    open(next, &state)
  }

  /// Behind the last letter the search goes on at the first one.
  static func openUnread(_ state: inout State) {
    let (query, order) = (state.list.query, state.list.order)
    let here = place(state)
    let behind = state.library.firstUnread(behind: here, in: query, order)
    guard let next = behind ?? state.library.firstUnread(behind: -1, in: query, order), next != here else {
      state.message = state.say(.noUnread)
      return
    }
    open(next, &state)
    if behind == nil { state.message = state.say(.goesOnAtTop) }
  }

  /// Where the letter stands among those of the list that the reader is at.
  private static func place(_ state: State) -> Int {
    guard state.focus != .list, let row = state.reading?.row else { return state.list.selected }
    return state.library.position(of: row.id, in: state.list.query, state.list.order) ?? state.list.selected
  }

  /// From the list itself the letter is only selected.
  private static func open(_ index: Int, _ state: inout State) {
    if state.focus != .list {
      let window = index..<index + 1
      guard let row = state.library.rows(state.list.query, state.list.order, in: window).first else { return }
      state.open(row.id)
    }
    state.list.select(index)
  }
}
