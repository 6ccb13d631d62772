/// A piece of the manual, before it is set for a terminal or for man.
enum ManualBlock {
  case heading(String)
  case paragraph(String)
  /// Terms, each with what it means.
  case rows([(term: String, meaning: String)])
  /// Lines that stand as they are.
  case example(String)
}
