import ArgumentParser
import Browser
import LetterLibrary
import Letters

/// `kamerlezer cited-by`: the places that cite a paper.
struct CitedBy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cited-by",
    abstract: say(.aboutCitedBy),
    discussion: say(.moreCitedBy))

  @Argument(help: ArgumentHelp(.optionPaper, valueName: "paper"))
  var paper: String

  @OptionGroup var options: QueryOptions

  private static let window = 100

  func run() throws {
    let query = try QueryOptions.parse(options.query)
    let library = try options.library()
    let cited = try cited(library)
    var next = 0
    var isEmpty = true
    while true {
      let places = library.citing(cited, in: next..<next + Self.window)
      if let problem = library.takeProblem() { throw problem }
      let fitting = try library.fitting(query, among: places.map(\.row.id))
      for place in places where fitting.contains(place.row.id) {
        isEmpty = false
        let listed = ListedPlace(place)
        try StandardOutput.write(options.json ? ExportFormat.line(listed) : listed.line)
      }
      if places.count < Self.window {
        if isEmpty { StandardError.say(say(.citedNowhere, paper)) }
        return
      }
      next += Self.window
    }
  }

  private func cited(_ library: Library) throws -> Cited {
    if let row = try library.letter(named: paper) { return .letter(row.id) }
    guard let target = DocumentID(written: paper)?.spelling else {
      throw Failure(
        sentence: say(.namesNoPaper, paper),
        code: Failure.usage)
    }
    return .paper(target)
  }
}

/// A place that cites, as commands print it.
private struct ListedPlace: Encodable {
  let letter: ListedLetter
  let sentence: String
  let isByDate: Bool

  init(_ place: CitingPlace) {
    letter = ListedLetter(place.row)
    sentence = place.sentence
    isByDate = place.isByDate
  }

  var line: String {
    let date = letter.date?.description ?? say(.undated)
    let sentence = isByDate ? say(.byItsDate, sentence) : sentence
    return [date, letter.id, sentence].map(Printed.plain).joined(separator: "\t") + "\n"
  }
}
