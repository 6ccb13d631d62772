import Testing

@testable import Letters

/// Every part of a citation varies on its own (the article Identifiers), so each variant meets each other here.
@Suite("Combinations of citation forms")
struct CitationCombinationTests {
  private static let words = [
    "Kamerstukken", "Kamerstuk", "kamerstukken", "Kamerbrief", "TK", "Bijlage bij Kamerstukken",
    "Tweede Kamer,", "Kamerstukken Tweede Kamer",
  ]
  private static let chambers = ["", "II", "II,", "2", "11", "TK"]
  private static let years = [
    "", "2020/21,", "2020/2021,", "2020-2021", "2020–21,", "vergaderjaar 2019/20,", "1985/- 86,",
    "Zitting 1958-1959,",
  ]
  private static let dossiers = ["29 911", "29911", "29.911", "29-911"]
  private static let additions = [
    ("", ""), ("-VIII", "-VIII"), (" VIII", "-VIII"), (".VIII", "-VIII"), ("XII", "-XII"),
    (" hoofdstuk XV", "-XV"), ("-IIB", "-IIB"), (" (R 2064)", ""),
  ]
  private static let numbers = [
    (", nr. 5", "5"), (" nr 5", "5"), (", nr.5", "5"), (", no. 5", "5"), (", nummer 5", "5"), ("-5", "5"),
    (", 5", "5"), (" Nr. 5", "5"), (", nr. 42e", "42e"),
  ]
  private static let pages = ["", ", p. 12 en 13"]

  @Test(
    "Any word, chamber, year, dossier, addition, number and page together cite one paper", arguments: words)
  func combinationsCiteOnePaper(_ word: String) {
    let scanner = CitationScanner()
    var wrong: [String] = []
    var count = 0
    for chamber in Self.chambers where !(word.hasPrefix("T") && !chamber.isEmpty) {
      for year in Self.years {
        for dossier in Self.dossiers {
          for addition in Self.additions {
            for number in Self.numbers {
              for page in Self.pages {
                let parts = [word, chamber, year, dossier].filter { !$0.isEmpty }.joined(separator: " ")
                let text = parts + addition.0 + number.0 + page
                let found = scanner.references(in: "Zie \(text). Dat was het.")
                count += 1
                if found.map(\.target) != ["kst-29911\(addition.1)-\(number.1)"]
                  || found.map(\.text) != [text]
                {
                  wrong.append("\(text) gave \(found.map { "\($0.target) «\($0.text)»" })")
                }
              }
            }
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) of \(count), such as \(wrong.prefix(4).joined(separator: "; "))")
  }
}
