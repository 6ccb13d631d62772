import Screen

/// A stop of the tour: the keys that lead to a screen, and what is to be seen there.
struct Stop {
  /// The picture's name, without its ending.
  let name: String
  let title: String
  let keys: [Key]
  let columns: Int
  let rows: Int

  /// - Parameter typed: names of keys, apart by blanks; what stands after `'` is typed letter by letter.
  private init(_ name: String, _ title: String, _ typed: String, columns: Int = 100, rows: Int = 22) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
    keys = typed.split(separator: " ").flatMap { word in
      word.hasPrefix("'")
        ? word.dropFirst().map { .character($0) } : [Key(name: String(word))].compactMap(\.self)
    }
  }

  static let all = [
    Stop("footnotes", "A letter, a footnote mark selected, and its note below the text.", "Enter } } } ]"),
    Stop("references", "What a letter cites, by dossier.", "Enter 4", rows: 18),
    Stop("not-held", "A paper that is not in the library, and who cites it.", "Enter 4 Enter", rows: 18),
    Stop("dossier", "The papers of a dossier by number, and what lacks between them.", "Enter D", rows: 20),
    Stop("questions", "Questions of members and the minister's answers.", "j Enter a", rows: 20),
    Stop(
      "search", "Letters that hold a word, and the sentences it stands in.", "/ 'haven", columns: 80, rows: 20
    ),
    Stop(
      "months", "Letters per month, and a span of them chosen.", "t Left Space Left", columns: 80, rows: 12),
    Stop(
      "filter-line", "A query being typed, with the values that fit.",
      "F 'kind:answers Space 'date:2022 Space 'mini Tab", columns: 80, rows: 12),
  ]
}
