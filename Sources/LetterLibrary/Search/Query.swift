import Letters

/// What a reader wants to see, in the language of the filter line and of the command line. Letters have to
/// fit every clause; an empty query holds all letters.
public struct Query: Sendable, Hashable {
  public var clauses: [Clause] = []

  public struct Clause: Sendable, Hashable {
    /// Wanted are letters that do not fit.
    public var isExcluded: Bool
    public var condition: Condition
    /// As typed: `-minister:grapperhaus`.
    public var text: String

    public init(isExcluded: Bool = false, condition: Condition, text: String) {
      self.isExcluded = isExcluded
      self.condition = condition
      self.text = text
    }
  }

  /// What letters fit; of several values one is enough.
  public enum Condition: Sendable, Hashable {
    /// Signed by a person, under any spelling or part of the name.
    case minister([String])
    case office([String])
    /// A ministry, through its changes of name.
    case ministry([String])
    case date([DateFilter])
    /// Without blanks: `29911`, with its additions.
    case dossier([String])
    case kind([Letter.Kind])
    case asker([String])
    /// Signed, asked or moved by a person.
    case person([String])
    case party([String])
    /// Canonical identifiers of papers, or of dossiers: what the letter cites.
    case cites([String])
    /// What cites the letter.
    case citedBy([String])
    case state([State])
    /// Promises something whose last day falls in a span.
    case due([DateFilter])
    /// Labels that a reader put on letters.
    case label([String])
    case words(Words)
  }

  public enum State: String, Sendable, Hashable, CaseIterable {
    case starred, unread, read, undated, new
    case missingPages = "missing-pages"
    /// Promises something.
    case commitment
    /// A reader wrote a note about it.
    case noted = "note"
  }

  public init() {}

  public var isEmpty: Bool { clauses.isEmpty }

  /// All that is searched for in the letters' words; nil when nothing is.
  public var words: Words? {
    let all = clauses.compactMap { clause -> Words? in
      guard case .words(let words) = clause.condition else { return nil }
      return clause.isExcluded ? .not(words) : words
    }
    return all.isEmpty ? nil : all.count == 1 ? all[0] : .all(all)
  }

  /// The same query without the clauses of a field.
  public func without(_ field: Field) -> Query {
    var other = self
    other.clauses.removeAll { $0.condition.field == field }
    return other
  }

  /// What the clauses of a field say, as typed, without the field's name; empty when there are none.
  public func text(of field: Field) -> String {
    clauses.filter { $0.condition.field == field }.map { clause in
      let name = clause.text.prefix { $0 != ":" }
      return field != .words && Field(name: name) == field
        ? String(clause.text.dropFirst(name.count + 1)) : clause.text
    }.joined(separator: " ")
  }
}

extension Query: CustomStringConvertible {
  /// As the filter line shows it, and as ``init(parsing:isUnfinished:)`` reads it back.
  public var description: String { clauses.map(\.text).joined(separator: " ") }
}

/// The names of what can be asked for.
public enum Field: String, Sendable, Hashable, CaseIterable {
  case minister, office, ministry, date, dossier, kind, asker, party, cites
  case citedBy = "cited-by"
  case `is`, has, due, person, label, words
}

extension Query.Condition {
  public var field: Field {
    switch self {
    case .minister: .minister
    case .office: .office
    case .ministry: .ministry
    case .date: .date
    case .dossier: .dossier
    case .kind: .kind
    case .asker: .asker
    case .person: .person
    case .party: .party
    case .cites: .cites
    case .citedBy: .citedBy
    case .state(let states): states.contains { $0.isHad } ? .has : .is
    case .due: .due
    case .label: .label
    case .words: .words
    }
  }
}

/// In which order letters come.
public enum Order: String, Sendable, Hashable, CaseIterable {
  case newest, oldest, minister
  case mostCited = "most-cited"
  /// By how well the words of the query fit (BM25); newest first without words.
  case bestMatch = "best-match"
}

extension Query.State {
  /// Whether a letter has it (`has:`) and is not it (`is:`).
  var isHad: Bool { self == .missingPages || self == .commitment || self == .noted }
}
