import Screen

extension State {
  /// Characters of a paste that a line to type in takes.
  private static let longestPaste = 10_000

  /// Takes what was pasted: in a line to type in it is typed, elsewhere it does nothing.
  mutating func paste(_ text: String) {
    let line = Self.line(text)
    switch dialogue {
    case .prompt(let old):
      var prompt = old
      prompt.completion = nil
      prompt.field.insert(line)
      show(prompt, after: old)
    case .picker(var picker):
      picker.typed += line
      narrow(picker)
    case .help, .hints, .histogram, nil:
      message = say(.pasteDoesNothing)
    }
  }

  /// On one line: line ends and tabs are blanks, other controls nothing.
  private static func line(_ text: String) -> String {
    String(
      text.prefix(longestPaste).compactMap { character -> Character? in
        if character.isNewline || character == "\t" { return " " }
        return Safety.shown(character) == character ? character : nil
      })
  }
}
