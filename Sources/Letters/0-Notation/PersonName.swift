/// A name as letters write it, taken apart so that its spellings can be told to be one person's.
public struct PersonName: Sendable, Hashable {
  /// Letters of the given names, folded: `fbj`; empty when none are written.
  public let initials: String
  /// Folded, prefixes included: `van der werf`, `yesilgoz zegerius`.
  public let surname: String

  private static let titles: Set<String> = [
    "drs", "dr", "mr", "ir", "ing", "prof", "mw", "dhr", "mevrouw", "heer", "w", "g", "bc", "jhr",
  ]
  private static let prefixes: Set<String> = [
    "van", "de", "der", "den", "ter", "ten", "te", "het", "la", "le", "el", "t",
  ]

  /// «Van», «der»: a word that belongs to the family name behind it.
  static func isPrefix(_ word: some StringProtocol) -> Bool { prefixes.contains(Folding.fold(String(word))) }

  public init(_ name: String) {
    var initials = ""
    var surname: [String] = []
    for word in name.split(separator: " ") {
      let folded = Folding.fold(String(word))
      if surname.isEmpty, word.contains("."), folded.split(separator: " ").allSatisfy({ $0.count <= 3 }) {
        if !Self.titles.contains(folded) { initials += folded.filter { $0 != " " } }
      } else {
        surname.append(folded)
      }
    }
    self.initials = initials
    self.surname = surname.joined(separator: " ")
  }

  /// The same for every spelling that the initials and the surname share: `d-yesilgoz-zegerius`.
  public var key: String {
    let words = ([initials] + surname.split(separator: " ").map(String.init)).filter { !$0.isEmpty }
    return words.joined(separator: "-")
  }

  /// Whether two names can be one person's: the surname is the same and the initials do not differ.
  func matches(_ other: PersonName) -> Bool {
    surname == other.surname
      && (initials.isEmpty || other.initials.isEmpty || initials.first == other.initials.first)
  }
}
