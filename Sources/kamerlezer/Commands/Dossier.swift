import Browser
import ArgumentParser
import LetterLibrary

/// `kamerlezer dossier`: the papers of a dossier by number, those that are only cited included.
struct ListDossier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "List the papers of a dossier, by number: those here, and those that letters here cite.",
    discussion: "With a query, only letters that fit it.")

  @Argument(help: ArgumentHelp("29911, or 36600-VII.", valueName: "number"))
  var number: String

  @OptionGroup var options: QueryOptions

  func run() throws {
    guard let target = Identifier.target(number), target.hasPrefix("dossier-") else {
      throw Failure(
        sentence: "“\(number)” is no number of a dossier; try 29911 or 36600-VII.", code: Failure.usage)
    }
    let query = try QueryOptions.parse(options.query)
    let library = try options.library()
    let papers = try library.papers(ofDossier: String(target.dropFirst("dossier-".count)))
    let fitting = try library.fitting(query, among: papers.compactMap(\.row?.id))
    for paper in papers where query.isEmpty || paper.row.map({ fitting.contains($0.id) }) == true {
      let listed = ListedPaper(paper)
      try StandardOutput.write(options.json ? ExportFormat.line(listed) : listed.line)
    }
  }
}

/// A paper of a dossier, as commands print it.
private struct ListedPaper: Encodable {
  let target: String
  let letter: ListedLetter?
  let cited: Int

  init(_ paper: DossierPaper) {
    target = paper.target
    letter = paper.row.map(ListedLetter.init)
    cited = paper.cited
  }

  var line: String {
    let date = letter.map { $0.date?.description ?? "undated" } ?? "not here"
    return [target, date, "cited \(cited) times", letter?.title ?? ""].map(Printed.plain)
      .joined(separator: "\t") + "\n"
  }
}
