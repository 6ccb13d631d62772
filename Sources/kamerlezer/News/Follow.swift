import LetterLibrary
import Letters
import OfficialSources

/// What a reader follows: something that a source has a list of, or a saved search.
enum Follow: Hashable {
  case source(Wanted)
  case search(Query)

  /// A dossier, a case or a paper, else a query: `minister:yesilgoz "georganiseerde criminaliteit"`.
  /// - Throws: ``QueryError``.
  init(_ text: String) throws {
    if let wanted = try? Wanted(text) {
      self = .source(wanted)
    } else {
      self = .search(try Query(parsing: text))
    }
  }

  /// As it is kept, and as ``init(_:)`` reads it back.
  var name: String {
    switch self {
    case .source(let wanted): wanted.name
    case .search(let query): query.description
    }
  }

  /// What to fetch for it.
  /// - Parameter since: from which day on letters of a search may be new.
  func wanted(since: CalendarDate) -> Wanted {
    switch self {
    case .source(let wanted): wanted
    case .search(let query):
      query.minister.map { .minister($0, since: since, until: nil) } ?? .news(since: since)
    }
  }
}

extension Query {
  /// The one minister whose letters it asks for.
  fileprivate var minister: String? {
    let names = clauses.compactMap { clause -> [String]? in
      guard !clause.isExcluded, case .minister(let names) = clause.condition else { return nil }
      return names
    }
    guard let only = names.first, names.count == 1, only.count == 1 else { return nil }
    return only.first
  }

  /// The first day that it asks for, where it names one.
  var firstDay: CalendarDate? {
    for clause in clauses where !clause.isExcluded {
      if case .date(let spans) = clause.condition, case .span(let from?, _)? = spans.first { return from }
    }
    return nil
  }
}
