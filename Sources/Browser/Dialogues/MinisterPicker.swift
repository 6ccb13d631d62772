import LetterLibrary

/// Filters by minister: names with their letters, spelling and accents forgiven.
enum MinisterPicker {
  /// Ministers that are listed; the others come as one types.
  private static let most = 200

  static func start(_ state: inout State) {
    state.focus = .list
    state.dialogue = Picker(subject, state)
  }

  private static let subject = Picker.Subject(title: .ministerTitle, nothing: .noMinisterCalled) {
    typed, state in
    let found = state.library.ministers(state.list.query, typed: typed, limit: most)
    let rows = found.choices.map { minister in
      Picker.Row(text: minister.name, right: String(minister.count)) { state in
        filter(by: minister, among: found.choices, &state)
      }
    }
    return (rows, found.isFinal)
  }

  private static func filter(
    by minister: MinisterCount, among choices: [MinisterCount], _ state: inout State
  ) {
    var query = state.list.query.without(.minister)
    query.clauses.insert(clause(minister, among: choices), at: 0)
    state.list.apply(query, in: state.library)
  }

  /// By the family name, or the whole name where another minister has the same.
  private static func clause(_ minister: MinisterCount, among choices: [MinisterCount]) -> Query.Clause {
    let isOnly = choices.count { $0.familyName == minister.familyName } == 1
    let name = isOnly ? minister.familyName : minister.name
    let text = name.contains(" ") ? "minister:\"\(name)\"" : "minister:\(name)"
    return Query.Clause(condition: .minister([minister.person]), text: text)
  }
}
