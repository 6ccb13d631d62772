import LetterLibrary
import Letters

/// What may stand where the reader types in the filter line, for Tab to go round.
struct Completion: Sendable, Hashable {
  /// Where the word to complete starts, in characters of the line.
  let start: Int
  /// What was typed of it.
  let typed: String
  let candidates: [String]
  var chosen: Int
}

extension State {
  /// Puts the next candidate in the place of the word before the cursor.
  func complete(_ prompt: inout Prompt, after old: Completion?, by step: Int) {
    guard prompt.purpose == .query || prompt.purpose == .searchLibrary else { return }
    var completion = old ?? self.completion(of: prompt.field)
    guard !completion.candidates.isEmpty else { return }
    let count = completion.candidates.count
    if old != nil { completion.chosen = (completion.chosen + step + count) % count }
    prompt.field.replace(from: completion.start, with: completion.candidates[completion.chosen])
    // The only candidate is taken, so that the next Tab goes on from it.
    prompt.completion = count == 1 ? nil : completion
  }

  private func completion(of field: TextField) -> Completion {
    let before = Array(field.beforeCursor)
    let start = Self.startOfWord(before)
    let word = String(before[start...])
    let candidates = Self.candidates(for: word, library)
    return Completion(start: start, typed: word, candidates: candidates, chosen: 0)
  }

  /// The last blank outside quotation marks parts the word from what is before it.
  private static func startOfWord(_ characters: [Character]) -> Int {
    var start = 0
    var isQuoted = false
    for (index, character) in characters.enumerated() {
      if character == "\"" { isQuoted.toggle() }
      if character == " ", !isQuoted { start = index + 1 }
    }
    return start
  }

  private static func candidates(for word: String, _ library: Library) -> [String] {
    let sign = word.hasPrefix("-") ? "-" : ""
    let rest = word.dropFirst(sign.count)
    guard let colon = rest.firstIndex(of: ":") else {
      return Field.allCases.filter { $0 != .words && $0.rawValue.hasPrefix(rest.lowercased()) }
        .map { sign + $0.rawValue + ":" }
    }
    guard let field = Field(rawValue: rest[..<colon].lowercased()) else { return [] }
    // Of several values the last one is completed.
    let values = rest[rest.index(after: colon)...]
    let last = values.lastIndex(of: ",").map { values.index(after: $0) } ?? values.startIndex
    let typed = values[last...].filter { $0 != "\"" }
    let head = sign + rest[..<last]
    return library.values(of: field, beginning: typed, limit: 50).map { head + quoted($0) }
  }

  private static func quoted(_ value: String) -> String { value.contains(" ") ? "\"\(value)\"" : value }
}
