import LetterLibrary
import Wording

/// Writes the letter at hand, or its citation, to a file: first the form is chosen, then the file is named.
enum ExportPicker {
  static func start(_ state: inout State) {
    if case .ownNotes? = state.reading?.page.source, state.focus != .list {
      state.dialogue = Prompt(NotesExportPrompt(letter: nil), text: state.say(.fileOfNotes) + ".md")
      return
    }
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
    return Picker.fitting(typed, rows + notesRows(state))
  }

  /// The reader's own notes on the letter, where there are any.
  private static func notesRows(_ state: State) -> [Picker.Row] {
    guard let row = state.letterAtHand, !state.library.notes(of: row.id).isEmpty else { return [] }
    return [
      Picker.Row(text: state.say(.formatNotes)) { state in
        guard let letter = state.wholeLetterAtHand else { return }
        let name = ExportFormat.markdown.fileName(of: letter).dropLast(".md".count)
        state.dialogue = Prompt(
          NotesExportPrompt(letter: row.id), text: "\(name)-\(state.say(.fileOfNotes)).md")
      }
    ]
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

/// The name of the file for notes.
private struct NotesExportPrompt: PromptPurpose {
  /// Nil is all letters.
  let letter: LetterID?

  var label: Phrase { .promptExport }

  func finish(_ text: String, _ state: inout State) -> Prompt.Fault? {
    guard !text.isEmpty else { return nil }
    let library = state.library
    let document =
      letter.map {
        NotesMarkdown.document(
          library.notes(of: $0), title: library.letter($0)?.listTitle, labels: library.labels(of: $0))
      } ?? NotesMarkdown.document(library)
    state.wanted.append(.write(text: document, path: text))
    return nil
  }
}
