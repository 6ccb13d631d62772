import Screen

/// Text of letters for a terminal or a pipe: what would command a terminal is shown, not sent.
enum Printed {
  static func plain(_ text: String) -> String { String(text.map { $0.isNewline ? " " : Safety.shown($0) }) }
}
