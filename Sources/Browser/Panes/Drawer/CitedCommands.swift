import LetterLibrary
import Wording

/// Sorts and narrows what cites the page, from the drawer.
enum CitedCommands {
  /// Whether keys of search and order are about what cites the page.
  static func isAtHand(_ state: State) -> Bool { state.focus == .drawer && state.drawer.tab == .citedBy }

  static func startNarrowing(_ state: inout State) {
    let typed = state.drawer.cited.typed
    state.dialogue = Prompt(CitedPrompt(before: typed), text: typed)
  }

  static func startSorting(_ state: inout State) {
    let selected = CitedPlaces.Order.allCases.firstIndex(of: state.drawer.cited.order) ?? 0
    state.dialogue = Picker(orders, selected: selected, state)
  }

  private static let orders = Picker.Subject(title: .sortCitedTitle) { typed, state in
    Picker.fitting(
      typed,
      CitedPlaces.Order.allCases.map { order in
        Picker.Row(text: state.say(order.phrase)) { state in
          state.drawer.arrange { $0.order = order }
        }
      })
  }
}

private struct CitedPrompt: PromptPurpose {
  let before: String

  var label: Phrase { .promptCited }

  func act(on text: String, _ state: inout State) { state.drawer.arrange { $0.typed = text } }

  func cancel(_ state: inout State) { state.drawer.arrange { $0.typed = before } }

  func finish(_ text: String, _ state: inout State) -> Prompt.Fault? { nil }

  func result(_ text: String, _ state: State) -> String {
    state.language.say(state.drawer.items.count, one: .onePlace, many: .manyPlaces)
  }
}
