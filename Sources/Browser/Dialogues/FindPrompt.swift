import Wording

/// Finds in the open letter as one types: every hit is lit, and the first one below the place where the reader was is
/// shown.
struct FindPrompt: PromptPurpose {
  /// What was lit before, and where the reader was, to go back to when the reader cancels.
  let before: Find?
  let place: Place

  var label: Phrase { .promptFind }

  static func start(_ state: inout State) {
    state.dialogue = Prompt(FindPrompt(before: state.reading?.find, place: state.place))
  }

  func act(on text: String, _ state: inout State) {
    state.reading?.find(text.isEmpty ? nil : .text(text))
    state.reading?.wish = .from(place.top)
    Finding.showHit(from: place.top, &state)
  }

  func cancel(_ state: inout State) {
    state.reading?.find(before)
    state.reading?.wish = .from(place.top)
    state.message = nil
  }

  func finish(_ text: String, _ state: inout State) -> Prompt.Fault? {
    // Nothing typed goes on with what was searched for before.
    guard !text.isEmpty, state.reading?.hits.isEmpty == false else {
      Finding.goToHit(by: 1, &state)
      return nil
    }
    state.history.leave(place)
    Finding.showHit(from: place.top, &state)
    return nil
  }

  func result(_ text: String, _ state: State) -> String {
    text.isEmpty ? "" : state.language.say(state.reading?.hits.count ?? 0, one: .oneHit, many: .manyHits)
  }
}
