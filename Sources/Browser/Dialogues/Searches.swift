import LetterLibrary
import Wording

/// Searches that are kept under a name: the first ones a key away, all of them in a picker.
enum Searches {
  /// Those that ask for the first searches.
  static let commands: [Command] = [.firstSearch, .secondSearch, .thirdSearch, .fourthSearch]

  static func open(_ index: Int, _ state: inout State) {
    guard state.list.searches.searches.indices.contains(index) else {
      state.message = state.say(.noSavedSearch, String(index + 1), state.key(of: .saveSearch))
      return
    }
    apply(state.list.searches.searches[index].query, &state)
  }

  private static func apply(_ query: Query, _ state: inout State) {
    state.focus = .list
    state.list.apply(query, in: state.library)
  }

  // MARK: All of them

  static func start(_ state: inout State) {
    state.dialogue = Picker(subject, state)
  }

  private static let subject = Picker.Subject(title: .searchesTitle, nothing: .noSearchCalled) {
    typed, state in
    Picker.fitting(
      typed,
      state.list.searches.searches.map { shown in
        Picker.Row(
          text: "\(shown.search.name): \(shown.search.query)", right: shown.unread.map(String.init) ?? "…",
          remove: { state in
            guard !state.settings.searches.contains(shown.search) else {
              state.message = state.say(.searchOfSettings, shown.search.name)
              return
            }
            state.wanted.append(.keep(.forgetSearch(named: shown.search.name)))
          }
        ) { apply(shown.query, &$0) }
      })
  }

  // MARK: Keeping

  /// Asks for a name for what the list is filtered by.
  static func save(_ state: inout State) {
    guard !state.list.query.isEmpty else {
      state.message = state.say(.nothingToKeep, state.key(of: .filterByQuery))
      return
    }
    state.dialogue = Prompt(SearchNamePrompt(query: state.list.query))
  }
}

private struct SearchNamePrompt: PromptPurpose {
  let query: Query

  var label: Phrase { .promptSearchName }

  func finish(_ text: String, _ state: inout State) -> Prompt.Fault? {
    guard !text.isEmpty else { return nil }
    state.wanted.append(.keep(.keep(SavedSearch(name: text, query: query.description))))
    return nil
  }

  func result(_ text: String, _ state: State) -> String { query.description }
}

extension State {
  /// Those of the settings, then those that were kept from the filter line.
  var savedSearches: [SavedSearch] {
    let own = library.savedSearches
    return settings.searches.filter { search in !own.contains { $0.name == search.name } } + own
  }
}
