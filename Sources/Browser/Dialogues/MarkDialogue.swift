import Screen

/// Waits for the letter of a mark: to give it to this place, or to go to the place that has it.
struct MarkDialogue: Dialogue {
  let sets: Bool

  func take(_ key: Key, _ state: inout State) {
    state.dialogue = nil
    guard case .character(let letter) = key else { return }
    if sets {
      History.setMark(letter, &state)
    } else if state.settings.keymap.command(for: key) == .goToMark {
      // As in less: twice the key goes back.
      History.goBack(&state)
    } else {
      History.goToMark(letter, &state)
    }
  }

  func take(_ mouse: Mouse, _ state: inout State) -> Bool {
    state.dialogue = nil
    return false
  }

  func status(_ state: State) -> String? { state.say(sets ? .typeMarkToSet : .typeMarkToGo) }

  func draw(_ state: State, into grid: inout Grid) {}
}
