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

extension Prompt {
  /// Puts the next candidate in the place of the word before the cursor.
  mutating func complete(after old: Completion?, by step: Int, _ state: State) {
    var next = old ?? Completion(of: field) { purpose.candidates(for: $0, state) }
    guard !next.candidates.isEmpty else { return }
    let count = next.candidates.count
    if old != nil { next.chosen = (next.chosen + step + count) % count }
    field.replace(from: next.start, with: next.candidates[next.chosen])
    // The only candidate is taken, so that the next Tab goes on from it.
    completion = count == 1 ? nil : next
  }
}

extension Completion {
  fileprivate init(of field: TextField, _ candidates: (String) -> [String]) {
    let before = Array(field.beforeCursor)
    start = Self.startOfWord(before)
    typed = String(before[start...])
    self.candidates = candidates(typed)
    chosen = 0
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

  /// The fields of a query, and their values: by the names of the reader's language, else by those of the other one.
  static func ofQuery(_ word: String, _ state: State) -> [String] {
    let sign = word.hasPrefix("-") ? "-" : ""
    let rest = word.dropFirst(sign.count)
    guard let colon = rest.firstIndex(of: ":") else {
      let isDutch = state.language == .dutch
      let names = [isDutch, !isDutch].map { inDutch in
        Field.allCases.filter { $0 != .words }.map { $0.name(inDutch: inDutch) }
          .filter { $0.hasPrefix(rest.lowercased()) }
      }
      return (names.first { !$0.isEmpty } ?? []).map { sign + $0 + ":" }
    }
    guard let field = Field(name: rest[..<colon]) else { return [] }
    // Of several values the last one is completed.
    let values = rest[rest.index(after: colon)...]
    let last = values.lastIndex(of: ",").map { values.index(after: $0) } ?? values.startIndex
    let typed = values[last...].filter { $0 != "\"" }
    let head = sign + rest[..<last]
    let isDutch = state.language == .dutch || field.rawValue != rest[..<colon].lowercased()
    let offered = [isDutch, !isDutch].lazy.map { inDutch in
      state.library.values(of: field, beginning: typed, limit: 50, inDutch: inDutch)
    }
    return (offered.first { !$0.isEmpty } ?? []).map { head + quoted($0) }
  }

  private static func quoted(_ value: String) -> String { value.contains(" ") ? "\"\(value)\"" : value }
}
