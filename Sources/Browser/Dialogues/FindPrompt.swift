import Wording

/// Finds in the open letter, which lights every hit as one types.
struct FindPrompt: PromptPurpose {
  /// What was lit before, to go back to when the reader cancels.
  let before: Find?

  var label: Phrase { .promptFind }

  static func start(_ state: inout State) {
    state.dialogue = Prompt(FindPrompt(before: state.reading?.find))
  }

  func act(on text: String, _ state: inout State) { state.reading?.find(text.isEmpty ? nil : .text(text)) }

  func cancel(_ state: inout State) { state.reading?.find(before) }

  func finish(_ text: String, _ state: inout State) -> Prompt.Fault? {
    Finding.goToHit(by: 0, &state)
    return nil
  }

  func result(_ text: String, _ state: State) -> String {
    text.isEmpty ? "" : state.language.say(state.reading?.hits.count ?? 0, one: .oneHit, many: .manyHits)
  }
}
