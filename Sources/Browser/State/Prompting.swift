import LetterLibrary
import Letters
import Screen

/// A line that the reader types in.
struct Prompt: Sendable {
  enum Purpose: Sendable, Hashable {
    case searchLibrary, findInLetter, date, query, pipe
    case export(ExportFormat)
  }

  let purpose: Purpose
  var field: TextField
  /// The filter to go back to when the reader cancels.
  let queryBefore: Query
  let findBefore: Find?
  /// Where what was typed is wrong, in characters, and why.
  var fault: Fault?
  /// What Tab goes round.
  var completion: Completion?
  /// How far back in what was typed before ↑ has gone.
  var recalled = 0

  struct Fault: Sendable, Hashable {
    let place: Range<Int>
    let sentence: String
  }

  var text: String { field.text }
}

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

extension State {
  mutating func startSearch() {
    if focus == .list || reading?.letter == nil {
      startPrompt(.searchLibrary, text: list.query.text(of: .words))
    } else {
      startPrompt(.findInLetter, text: "")
    }
  }

  mutating func startPrompt(_ purpose: Prompt.Purpose, text: String) {
    switch purpose {
    case .searchLibrary, .date, .query: focus = .list
    case .findInLetter, .pipe, .export: break
    }
    setAnew()
    dialogue = .prompt(
      Prompt(purpose: purpose, field: TextField(text), queryBefore: list.query, findBefore: reading?.find))
  }

  mutating func type(_ key: Key, in old: Prompt) {
    var prompt = old
    prompt.completion = nil
    switch key {
    case .escape: return cancelPrompt(prompt)
    case .backspace where prompt.text.isEmpty: return cancelPrompt(prompt)
    case .enter: return finish(prompt)
    case .tab: complete(&prompt, after: old.completion, by: 1)
    case .backTab: complete(&prompt, after: old.completion, by: -1)
    case .up, .control("p"): recall(&prompt, by: 1)
    case .down, .control("n"): recall(&prompt, by: -1)
    default:
      guard prompt.field.edit(key) else { return }
    }
    show(prompt, after: old)
  }

  mutating func show(_ edited: Prompt, after old: Prompt) {
    var prompt = edited
    prompt.fault = nil
    dialogue = .prompt(prompt)
    if prompt.text != old.text { act(on: prompt) }
  }

  mutating func cancelPrompt(_ prompt: Prompt) {
    dialogue = nil
    switch prompt.purpose {
    case .findInLetter: find(prompt.findBefore)
    case .searchLibrary, .date, .query: if prompt.queryBefore != list.query { apply(prompt.queryBefore) }
    case .pipe, .export: break
    }
  }

  /// Filters and finds while the reader types; what is not finished changes nothing.
  private mutating func act(on prompt: Prompt) {
    switch prompt.purpose {
    case .findInLetter: find(prompt.text.isEmpty ? nil : .text(prompt.text))
    case .pipe, .export: break
    case .searchLibrary, .date, .query:
      if let query = try? query(of: prompt, isUnfinished: true), query != list.query { apply(query) }
    }
  }

  /// The query that the reader asks for with what stands in the prompt.
  private func query(of prompt: Prompt, isUnfinished: Bool) throws(QueryError) -> Query {
    switch prompt.purpose {
    case .findInLetter, .pipe, .export:
      return prompt.queryBefore
    case .query:
      return try Query(parsing: prompt.text, isUnfinished: isUnfinished)
    case .searchLibrary:
      var query = prompt.queryBefore.without(.words)
      query.clauses += try Query(parsing: prompt.text, isUnfinished: isUnfinished).clauses
      return query
    case .date:
      var query = prompt.queryBefore.without(.date)
      let text = prompt.text.filter { $0 != "\"" }
      if text.contains(where: { !$0.isWhitespace }) {
        query.clauses += try Query(parsing: text.contains(" ") ? "date:\"\(text)\"" : "date:\(text)").clauses
      }
      return query
    }
  }

  private mutating func finish(_ prompt: Prompt) {
    switch prompt.purpose {
    case .findInLetter:
      remember(prompt)
      dialogue = nil
      goToHit(by: 0)
    case .pipe: finishPipe(prompt)
    case .export(let format): finishExport(prompt, format)
    case .searchLibrary, .date, .query: finishFilter(prompt)
    }
  }

  private mutating func finishFilter(_ old: Prompt) {
    do {
      let query = try query(of: old, isUnfinished: false)
      remember(old)
      dialogue = nil
      if query != list.query { apply(query) }
      if !query.isEmpty, list.count == Count(value: 0, isFinal: true) {
        message = say(.noLetterFits, query.description, settings.keymap.key(of: .clearFilter))
      }
    } catch {
      var prompt = old
      prompt.fault =
        old.purpose == .date
        ? Prompt.Fault(
          place: 0..<old.text.count, sentence: language.sentence(DateFilter.Invalid(text: old.text)))
        : Prompt.Fault(place: error.place, sentence: language.sentence(error))
      dialogue = .prompt(prompt)
    }
  }

  // MARK: What was typed before

  /// Lines of each purpose that are remembered.
  private static let mostRemembered = 50

  mutating func remember(_ prompt: Prompt) {
    guard !prompt.text.isEmpty else { return }
    var before = typedBefore[prompt.purpose, default: []]
    before.removeAll { $0 == prompt.text }
    typedBefore[prompt.purpose] = (before + [prompt.text]).suffix(Self.mostRemembered)
  }

  private func recall(_ prompt: inout Prompt, by step: Int) {
    let before = typedBefore[prompt.purpose, default: []]
    prompt.recalled = (prompt.recalled + step).clamped(to: 0...before.count)
    prompt.field = TextField(prompt.recalled == 0 ? "" : before[before.count - prompt.recalled])
  }
}
