import ArgumentParser
import Browser
import LetterLibrary
import Letters

/// `kamerlezer dossier`: the papers of a dossier by number, those that are only cited included.
struct ListDossier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: say(.aboutDossier),
    discussion: say(.moreDossier))

  @Argument(help: ArgumentHelp(.optionNumber, valueName: "number"))
  var number: String

  @OptionGroup var options: QueryOptions

  func run() throws {
    guard case .dossier(let dossier)? = DocumentID(written: number) else {
      throw Failure(
        sentence: say(.noDossierNumber, number), code: Failure.usage)
    }
    let query = try QueryOptions.parse(options.query)
    let library = try options.library()
    let papers = try library.papers(ofDossier: dossier)
    let fitting = try library.fitting(query, among: papers.compactMap(\.row?.id))
    var isEmpty = true
    for paper in papers where query.isEmpty || paper.row.map({ fitting.contains($0.id) }) == true {
      isEmpty = false
      let listed = ListedPaper(paper)
      try StandardOutput.write(options.json ? ExportFormat.line(listed) : listed.line)
    }
    if isEmpty { StandardError.say(say(.noPaperOfDossier, number)) }
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
    let date = letter.map { $0.date?.description ?? say(.undated) } ?? say(.notHere)
    return [target, date, say(cited == 1 ? .citedOnce : .citedTimes, String(cited)), letter?.title ?? ""].map(
      Printed.plain
    )
    .joined(separator: "\t") + "\n"
  }
}
