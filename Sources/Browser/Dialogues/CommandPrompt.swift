import LetterLibrary
import Wording

/// Takes a command by its name, as settings know it, or a query.
struct CommandPrompt: PromptPurpose {
  var label: Phrase { .promptCommand }

  static func start(_ state: inout State) { state.dialogue = Prompt(CommandPrompt()) }

  func candidates(for word: String, _ state: State) -> [String] {
    let names = Command.allCases.map(\.rawValue).filter { $0.hasPrefix(word.lowercased()) }
    return names + (word.isEmpty ? [] : Completion.ofQuery(word, state))
  }

  func finish(_ text: String, _ state: inout State) -> Prompt.Fault? {
    let words = text.split(separator: " ")
    guard let first = words.first else { return nil }
    if words.count == 1, let row = Self.row(String(first), state.settings.keymap) {
      state.perform(row.action)
      return nil
    }
    // One word alone is rather a name misspelled than a search.
    guard words.count > 1 || first.contains(":") || first.contains("\"") else {
      return Prompt.Fault(place: 0..<text.count, sentence: state.say(.noSuchCommand, text))
    }
    return QueryPrompt(part: .line, before: state.list.query).finish(text, &state)
  }

  /// By the whole name, or by a beginning that no other name has.
  private static func row(_ name: String, _ keymap: Keymap) -> Keymap.Row? {
    if let row = keymap.rows.first(where: { $0.command.rawValue == name }) { return row }
    let beginning = keymap.rows.filter { $0.command.rawValue.hasPrefix(name) }
    return beginning.count == 1 ? beginning.first : nil
  }

  func result(_ text: String, _ state: State) -> String { text.isEmpty ? state.say(.commandToType) : "" }
}
