import Wording

/// Gives the letter at hand to a command of the shell. Nothing of the letter becomes part of the command: it comes
/// on the command's standard input.
struct PipePrompt: PromptPurpose {
  var label: Phrase { .promptPipe }

  static func start(_ state: inout State) {
    guard state.letterAtHand != nil else {
      state.message = state.say(.noLetterHere)
      return
    }
    state.dialogue = Prompt(PipePrompt())
  }

  func finish(_ text: String, _ state: inout State) -> Prompt.Fault? {
    guard let letter = state.wholeLetterAtHand, !text.isEmpty else { return nil }
    let lines = LetterPage.plainText(letter, width: LetterPage.widestMeasure, language: state.language)
    state.wanted.append(.pipe(text: lines.joined(separator: "\n") + "\n", command: text))
    return nil
  }
}
