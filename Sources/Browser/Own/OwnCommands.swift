import LetterLibrary
import Letters
import Screen
import Wording

/// Writes notes at passages and puts labels on letters.
enum OwnCommands {
  /// Asks for a note at the passage at hand; of one that has a note already, or that is selected in the drawer, that note
  /// is written anew.
  static func startNote(_ state: inout State) {
    if let note = state.ownNoteAtHand {
      state.dialogue = Prompt(NotePrompt(subject: .old(note)), text: note.text)
      return
    }
    guard state.focus != .list, let row = state.reading?.row, let passage = Passages.atHand(state) else {
      state.message = state.say(.noPassageHere)
      return
    }
    startNote(at: passage, of: row.id, &state)
  }

  static func startNote(at passage: QuotedPassage, of letter: LetterID, _ state: inout State) {
    if let note = state.library.notes(of: letter).first(where: { $0.passage.text == passage.text }) {
      state.dialogue = Prompt(NotePrompt(subject: .old(note)), text: note.text)
    } else {
      state.dialogue = Prompt(NotePrompt(subject: .new(letter, passage)))
    }
  }

  static func startLabels(_ state: inout State) {
    guard let row = state.letterAtHand else {
      state.message = state.say(.noLetterHere)
      return
    }
    let labels = state.library.labels(of: row.id).joined(separator: ", ")
    state.dialogue = Prompt(LabelPrompt(letter: row.id), text: labels.isEmpty ? "" : labels + ", ")
  }

  static func showNotes(_ state: inout State) {
    guard state.library.hasOwn else {
      state.message = state.say(.noOwnNotes, state.key(of: .note), state.key(of: .label))
      return
    }
    state.leave()
    state.showPage(.ownNotes)
    state.focus = .letter
  }

  // MARK: Answers

  static func take(_ change: OwnChange, _ problem: LibraryError?, _ state: inout State) {
    if let problem {
      state.message = state.language.sentence(problem)
      return
    }
    switch change {
    case .keep(let search):
      state.message = state.say(.searchKept, search.name, state.key(of: .searches))
    case .forgetSearch(let name): state.message = state.say(.searchForgotten, name)
    case .label(_, let names):
      state.message =
        names.isEmpty ? state.say(.labelsTaken) : state.say(.labelled, names.joined(separator: ", "))
    case .note: state.message = state.say(.noteKept, state.key(of: .ownNotes))
    case .rewrite(_, let text): state.message = state.say(text.isEmpty ? .noteTaken : .noteRewritten)
    }
    state.takeNews()
    state.drawer.renewAll()
  }
}

extension State {
  /// The note of the reader's that is selected in the drawer.
  var ownNoteAtHand: OwnNote? {
    guard focus == .drawer, case .own(let note, _)? = drawer.selectedItem?.kind else { return nil }
    return note
  }
}

extension Library {
  /// Does what ``Effect/keep(_:)`` asks.
  public func keep(_ change: OwnChange) -> Answer {
    do {
      try self.change(change)
      return .kept(change, problem: nil)
    } catch {
      return .kept(change, problem: error)
    }
  }
}

// MARK: Prompts

private struct NotePrompt: PromptPurpose {
  enum Subject: Sendable {
    case new(LetterID, QuotedPassage)
    case old(OwnNote)
  }

  let subject: Subject

  var label: Phrase { .promptNote }

  func finish(_ text: String, _ state: inout State) -> Prompt.Fault? {
    switch subject {
    case .new(let letter, let passage):
      if !text.isEmpty { state.wanted.append(.keep(.note(letter, passage, text))) }
    case .old(let note): state.wanted.append(.keep(.rewrite(note, text)))
    }
    return nil
  }

  func result(_ text: String, _ state: State) -> String {
    if case .old = subject, text.isEmpty { return state.say(.emptyTakesAway) }
    return ""
  }
}

private struct LabelPrompt: PromptPurpose {
  let letter: LetterID

  var label: Phrase { .promptLabels }

  /// The labels that there are, by how they begin.
  func candidates(for word: String, _ state: State) -> [String] {
    state.library.labels.map(\.name).filter { Folding.fold($0).hasPrefix(Folding.fold(word)) }.map {
      $0 + ","
    }
  }

  func finish(_ text: String, _ state: inout State) -> Prompt.Fault? {
    var names: [String] = []
    for part in text.split(separator: ",") {
      let name = part.split(whereSeparator: \.isWhitespace).joined(separator: " ").filter { $0 != "\"" }
      let isNew = !names.contains { Folding.fold($0) == Folding.fold(name) }
      if !Folding.fold(name).isEmpty, isNew { names.append(name) }
    }
    state.wanted.append(.keep(.label(letter, names)))
    return nil
  }

  /// The labels that there are.
  func result(_ text: String, _ state: State) -> String {
    state.library.labels.map { "\($0.name) \($0.count)" }.joined(separator: "  ")
  }
}
