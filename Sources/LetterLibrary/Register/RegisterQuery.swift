import Letters

/// What of a query can be asked of promises in the register.
struct RegisterQuery {
  /// Of each clause its numbers, one of which must fit.
  private(set) var dossiers: [[String]] = []
  private var clauses: [Query.Clause] = []

  /// Nil for a query that asks what only letters have.
  init?(_ query: Query) {
    for clause in query.clauses {
      switch clause.condition {
      case .dossier(let numbers) where !clause.isExcluded: dossiers.append(numbers)
      case .minister, .person, .office, .ministry, .date, .words: clauses.append(clause)
      // Every row of the register promises something.
      case .state([.commitment]) where !clause.isExcluded: break
      default: return nil
      }
    }
  }

  /// - Parameter folded: its text.
  func fits(_ commitment: RegisteredCommitment, folded: String) -> Bool {
    clauses.allSatisfy { holds($0.condition, commitment, folded) != $0.isExcluded }
  }

  private func holds(
    _ condition: Query.Condition, _ commitment: RegisteredCommitment, _ folded: String
  ) -> Bool {
    switch condition {
    case .minister(let names), .person(let names):
      names.contains { Self.isCalled($0, commitment.promisedBy ?? "") }
    case .office(let names):
      names.contains { Self.holds(Folding.fold($0), Folding.fold(commitment.office ?? "")) }
    case .ministry(let names):
      names.contains { name in commitment.ministry.map { MinistryFamily.does(name, mean: $0) } ?? false }
    case .date(let spans): spans.contains { Self.isIn($0, commitment.madeOn) }
    case .words(let words): TextMatcher(words).matches(FoldedText(folded: folded))
    default: false
    }
  }

  /// Whether a name has every word of another one, from its beginning on; initials must agree where both have some.
  private static func isCalled(_ typed: String, _ name: String) -> Bool {
    let (wanted, known) = (PersonName(typed), PersonName(name))
    guard !wanted.surname.isEmpty, !known.surname.isEmpty else { return false }
    let initialsAgree =
      wanted.initials.isEmpty || known.initials.isEmpty || known.initials.hasPrefix(wanted.initials)
      || wanted.initials.hasPrefix(known.initials)
    return initialsAgree
      && wanted.surname.split(separator: " ").allSatisfy { holds(String($0), known.surname) }
  }

  private static func holds(_ wanted: String, _ folded: String) -> Bool {
    !wanted.isEmpty && (" " + folded).contains(" " + wanted)
  }

  private static func isIn(_ span: DateFilter, _ day: CalendarDate?) -> Bool {
    switch span {
    case .undated: day == nil
    case .span(let from, let to):
      day.map { day in (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true) } ?? false
    }
  }
}
