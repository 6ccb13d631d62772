import ArgumentParser
import Browser
import LetterLibrary
import Letters

/// `kamerlezer show`: letters of the library, as `parse` prints files.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print letters of the library as clean text, Markdown or JSON.",
    discussion: "Names of letters come first (kst-29911-433, 2022Z18766, the path of a file), then a query.")

  @Flag(exclusivity: .exclusive) var form: ExportFormat = .text
  @OptionGroup var chosen: LibraryOption

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("Names of letters, or what to look for.", valueName: "letter-or-query"))
  var words: [String] = []

  func run() throws {
    let library = try Library(chosen.openOrMake())
    var named: [LetterID] = []
    var rest = words[...]
    while let name = rest.first, let row = try library.letter(named: name) {
      named.append(row.id)
      rest = rest.dropFirst()
    }
    if let unknown = rest.first, Identifier.target(unknown) != nil, !unknown.contains(":") {
      throw Failure(sentence: "no letter here is called \(unknown).", code: Failure.noInput)
    }
    let query = try QueryOptions.parse(rest)
    var isFirst = true
    try library.eachLetter(query, only: named.isEmpty ? nil : named) { _, letter in
      try StandardOutput.write(form.text(of: letter, isFirst: isFirst))
      isFirst = false
      return true
    }
  }
}
