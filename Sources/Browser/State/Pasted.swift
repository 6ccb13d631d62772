import Screen

/// What was pasted, as a line to type in takes it.
enum Pasted {
  /// Characters that a line to type in takes.
  private static let most = 10_000

  /// On one line: line ends and tabs are blanks, other controls nothing.
  static func line(_ text: String) -> String {
    String(
      text.prefix(most).compactMap { character -> Character? in
        if character.isNewline || character == "\t" { return " " }
        return Safety.shown(character) == character ? character : nil
      })
  }
}
