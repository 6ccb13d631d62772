import Letters

/// What a reader searches for in the words of letters. Words are folded: without case, accents and signs.
public indirect enum Words: Sendable, Hashable {
  /// A word, or what stands together: `jenv brief` for «JenV-brief». The last one may go on when it is only
  /// how a word begins.
  case phrase([String], isBeginning: Bool)
  /// Phrases within so many words of each other.
  case near([[String]], Int)
  case all([Words])
  case any([Words])
  case not(Words)

  /// From how many letters on a plain word stands for all that begin with it, so that «drugs» finds
  /// «drugscriminaliteit»; shorter ones («wet», «EU») only for themselves.
  static let lettersOfBeginning = 4

  /// The expression for FTS5; nil when only a look at each letter can tell, as for «not this» alone.
  var match: String? {
    switch self {
    case .phrase(let words, let isBeginning):
      return "\"\(words.joined(separator: " "))\"" + (isBeginning ? " *" : "")
    case .near(let phrases, let distance):
      let quoted = phrases.map { "\"\($0.joined(separator: " "))\"" }
      return "NEAR(\(quoted.joined(separator: " ")), \(distance))"
    case .any(let parts):
      let matches = parts.map(\.match)
      return matches.contains(nil)
        ? nil : matches.compactMap { $0.map { "(\($0))" } }.joined(separator: " OR ")
    case .all(let parts):
      return Self.matchAll(parts)
    case .not:
      return nil
    }
  }

  private static func matchAll(_ parts: [Words]) -> String? {
    var wanted: [String] = []
    var unwanted: [String] = []
    for part in parts {
      if case .not(let inner) = part {
        guard let match = inner.match else { return nil }
        unwanted.append(match)
      } else {
        guard let match = part.match else { return nil }
        wanted.append(match)
      }
    }
    guard !wanted.isEmpty else { return nil }
    let all = wanted.map { "(\($0))" }.joined(separator: " AND ")
    return unwanted.isEmpty ? all : "(\(all)) NOT (\(unwanted.map { "(\($0))" }.joined(separator: " OR ")))"
  }

  /// The parts that all have to be there.
  var parts: [Words] {
    if case .all(let parts) = self { parts.flatMap(\.parts) } else { [self] }
  }

  /// Every phrase that is wanted somewhere, for lighting it where it stands.
  public var wantedPhrases: [(words: [String], isBeginning: Bool)] {
    switch self {
    case .phrase(let words, let isBeginning): [(words, isBeginning)]
    case .near(let phrases, _): phrases.map { ($0, false) }
    case .all(let parts), .any(let parts): parts.flatMap(\.wantedPhrases)
    case .not: []
    }
  }
}
