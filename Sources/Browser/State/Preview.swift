import LetterLibrary

/// The selected letter beside the list, as the selection moves: it is not open by that, nor marked as read, until the
/// reader goes into it.
enum Preview {
  static func settle(_ state: inout State) {
    if state.focus == .list { follow(&state) } else { open(&state) }
    state.list.hasMoved = false
  }

  private static func follow(_ state: inout State) {
    let isShown = state.reading?.isPreview == true
    guard state.settings.previews, state.layout.letter != nil, isShown || state.list.hasMoved else { return }
    guard let row = state.list.selectedRow else {
      if isShown, state.list.count.isFinal { state.reading = nil }
      return
    }
    guard state.reading?.page.source != .letter(row.id), let letter = state.library.letter(row.id) else {
      return
    }
    // The letter that was open can be gone back to.
    if state.reading != nil, !isShown { state.leave() }
    state.show(letter, row)
    state.reading?.isPreview = true
    if let words = state.list.query.words { state.reading?.find(.words(words)) }
  }

  private static func open(_ state: inout State) {
    guard state.reading?.isPreview == true else { return }
    state.reading?.isPreview = false
    if let id = state.reading?.row?.id { state.wanted.append(.mark(id, .read, true)) }
  }
}
