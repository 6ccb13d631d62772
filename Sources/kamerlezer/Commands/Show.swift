import ArgumentParser
import Browser
import LetterLibrary
import Letters

/// `kamerlezer show`: letters of the library, as `parse` prints files.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutShow),
    discussion: say(.moreShow))

  @Flag(exclusivity: .exclusive) var form: ExportFormat = .text
  @OptionGroup var chosen: LibraryOption

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(.optionNames, valueName: "letter-or-query"))
  var words: [String] = []

  func validate() throws {
    if words.isEmpty { throw ValidationError(say(.nameWhatToShow)) }
  }

  func run() throws {
    let library = try Library(chosen.open())
    var named: [LetterID] = []
    var rest = words[...]
    while let name = rest.first, let row = try library.letter(named: name) {
      named.append(row.id)
      rest = rest.dropFirst()
    }
    if let unknown = rest.first, DocumentID(written: unknown) != nil, !unknown.contains(":") {
      throw Failure(sentence: say(.notCalled, unknown), code: Failure.noInput)
    }
    let query = try QueryOptions.parse(rest)
    var printer = LetterPrinter(form)
    var isEmpty = true
    try library.eachLetter(query, only: named.isEmpty ? nil : named) { _, letter in
      try printer.print(letter)
      isEmpty = false
      return true
    }
    try printer.end()
    if isEmpty { StandardError.sayNothingFits(query) }
  }
}
