/// Words, given in lower case, one of which may stand at a place in any case of its ASCII letters. Almost
/// everywhere none does, and the first byte tells.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  private let words: [StaticString]
  private let openings: ByteSet

  init(arrayLiteral words: StaticString...) {
    self.words = words
    openings = ByteSet(words.map { $0.utf8Start[0] })
  }

  /// Whether one of the words stands at `index`.
  func stands(at index: Int, of bytes: Bytes) -> Bool {
    openings.contains(bytes.byte(index).lowercased) && words.contains { bytes.has(anyCase: $0, at: index) }
  }
}
