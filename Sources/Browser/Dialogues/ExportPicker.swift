import Wording

/// Writes the letter at hand, or its citation, to a file: first the form is chosen, then the file is named.
enum ExportPicker {
  static func start(_ state: inout State) {
    guard state.letterAtHand != nil else {
      state.message = state.say(.noLetterHere)
      return
    }
    state.dialogue = Picker(subject, state)
  }

  private static let subject = Picker.Subject(title: .exportTitle) { typed, state in
    let rows = ExportFormat.allCases.map { format in
      Picker.Row(text: state.say(format.name)) { ask(format, &$0) }
    }
    return Picker.fitting(typed, rows)
  }

  private static func ask(_ format: ExportFormat, _ state: inout State) {
    guard let letter = state.wholeLetterAtHand else {
      state.message = state.say(.noLetterHere)
      return
    }
    state.dialogue = Prompt(ExportPrompt(format: format), text: format.fileName(of: letter))
  }
}

/// The name of the file.
private struct ExportPrompt: PromptPurpose {
  let format: ExportFormat

  var label: Phrase { .promptExport }

  func finish(_ text: String, _ state: inout State) -> Prompt.Fault? {
    guard let letter = state.wholeLetterAtHand, !text.isEmpty else { return nil }
    do {
      let document = try format.document(
        of: letter, width: LetterPage.widestMeasure, language: state.language)
      state.wanted.append(.write(text: document, path: text))
    } catch {
      state.message = state.say(.notWritten, text, "\(error)")
    }
    return nil
  }
}
