import Screen

/// A line of text with the place where the next character goes.
struct TextField: Sendable, Hashable {
  private(set) var characters: [Character]
  /// In characters from the start.
  private(set) var cursor: Int

  init(_ text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }
  var beforeCursor: String { String(characters[..<cursor]) }

  /// Edits as a key asks, as in a shell; false for a key that edits nothing.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(character)
    case .backspace: if cursor > 0 { remove(cursor - 1..<cursor) }
    case .delete: if cursor < characters.count { characters.remove(at: cursor) }
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("u"): remove(0..<cursor)
    case .control("k"): characters.removeSubrange(cursor...)
    case .control("w"): remove(startOfWord..<cursor)
    default: return false
    }
    return true
  }

  private mutating func insert(_ character: Character) {
    characters.insert(character, at: cursor)
    // A combining mark goes into the character before it.
    let joined = Array(String(characters))
    cursor += joined.count == characters.count ? 1 : 0
    characters = joined
  }

  /// Puts a text at the cursor.
  mutating func insert(_ text: String) {
    let before = Array(beforeCursor + text)
    characters = Array(String(before) + String(characters[cursor...]))
    cursor = min(before.count, characters.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var startOfWord: Int {
    var index = cursor
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  /// Puts a text in the place of what stands before the cursor, from a character on.
  mutating func replace(from start: Int, with text: String) {
    let new = Array(text)
    characters.replaceSubrange(start..<cursor, with: new)
    cursor = start + new.count
  }
}
