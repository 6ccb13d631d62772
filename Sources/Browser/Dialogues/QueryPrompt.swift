import LetterLibrary
import Letters
import Wording

/// Asks for letters as the reader types: by words, by date, or by the whole query.
struct QueryPrompt: PromptPurpose {
  enum Part: Sendable, Hashable {
    case words, date, line
  }

  let part: Part
  /// The query to go back to when the reader cancels.
  let before: Query

  // MARK: Starting

  /// In a letter, `/` finds in it, and in what cites it narrows that; elsewhere it searches all letters.
  static func startSearch(_ state: inout State) {
    if CitedCommands.isAtHand(state) { return CitedCommands.startNarrowing(&state) }
    if state.focus == .list || state.reading?.letter == nil {
      start(.words, &state)
    } else {
      FindPrompt.start(&state)
    }
  }

  static func start(_ part: Part, _ state: inout State) {
    let query = state.list.query
    let text =
      switch part {
      case .words: query.text(of: .words)
      case .date: query.text(of: .date)
      case .line: query.description
      }
    state.focus = .list
    state.dialogue = Prompt(QueryPrompt(part: part, before: query), text: text)
  }

  // MARK: Typing

  var label: Phrase {
    switch part {
    case .words: .promptSearch
    case .date: .promptDate
    case .line: .promptFilter
    }
  }

  func candidates(for word: String, _ state: State) -> [String] {
    part == .date ? [] : Completion.ofQuery(word, state)
  }

  func act(on text: String, _ state: inout State) {
    if let query = try? query(text, state.language, isUnfinished: true) { apply(query, &state) }
  }

  func cancel(_ state: inout State) { apply(before, &state) }

  private func apply(_ query: Query, _ state: inout State) {
    if query != state.list.query { state.list.apply(query, in: state.library) }
  }

  func finish(_ text: String, _ state: inout State) -> Prompt.Fault? {
    do {
      let query = try query(text, state.language, isUnfinished: false)
      apply(query, &state)
      if !query.isEmpty, state.list.count == Count(value: 0, isFinal: true) {
        state.message = state.say(.noLetterFits, query.description, state.key(of: .clearFilter))
      }
      return nil
    } catch {
      return part == .date
        ? Prompt.Fault(
          place: 0..<text.count, sentence: state.language.sentence(DateFilter.Invalid(text: text)))
        : Prompt.Fault(place: error.place, sentence: state.language.sentence(error))
    }
  }

  func result(_ text: String, _ state: State) -> String {
    if text.isEmpty, part == .date { return state.say(.datesToType) }
    if text.isEmpty, part == .line { return state.say(.queryToType) }
    // A count is that of what stands in the line, never of what stood there before.
    guard let query = try? query(text, state.language, isUnfinished: true), query == state.list.query else {
      return state.say(.notYetAQuery)
    }
    let count = state.list.count
    return count.value == 1 ? state.say(.oneLetter, "1") : state.say(.manyLetters, count.text)
  }

  // MARK: The query

  /// What the reader asks for with what stands in the line.
  private func query(
    _ text: String, _ language: Language, isUnfinished: Bool
  ) throws(QueryError) -> Query {
    switch part {
    case .line: return try Query(parsing: text, isUnfinished: isUnfinished)
    case .words:
      var query = before.without(.words)
      query.clauses += try Query(parsing: text, isUnfinished: isUnfinished).clauses
      return query
    case .date:
      var query = before.without(.date)
      let text = text.filter { $0 != "\"" }
      if text.contains(where: { !$0.isWhitespace }) {
        let name = language.name(of: .date)
        query.clauses += try Query(parsing: text.contains(" ") ? "\(name):\"\(text)\"" : "\(name):\(text)")
          .clauses
      }
      return query
    }
  }
}
