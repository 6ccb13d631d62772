import ArgumentParser
import Browser
import LetterLibrary
import Letters

/// `kamerlezer references`: what a letter cites.
struct References: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutReferences),
    discussion: say(.moreReferences))

  @Argument(help: ArgumentHelp(.optionLetter, valueName: "letter"))
  var letter: String

  @OptionGroup var options: QueryOptions

  func run() throws {
    let query = try QueryOptions.parse(options.query)
    let library = try options.library()
    let row = try NamedLetter.find(letter, in: library)
    guard let letter = library.letter(row.id) else { return }
    let references = letter.references
    let held = references.map { library.letter($0.kind, $0.target, citedBy: row.id) }
    let fitting = try library.fitting(query, among: held.compactMap(\.self))
    var isEmpty = true
    for (reference, id) in zip(references, held) where query.isEmpty || id.map(fitting.contains) == true {
      isEmpty = false
      let cited = id.flatMap(library.row)
      let listed = ListedReference(reference, cited)
      try StandardOutput.write(options.json ? ExportFormat.line(listed) : listed.line)
    }
    if isEmpty { StandardError.say(say(.citesNothing, row.name)) }
  }
}

/// The letter that a command names.
enum NamedLetter {
  /// - Throws: ``Failure`` when there is none.
  static func find(_ name: String, in library: Library) throws -> LetterRow {
    guard let row = try library.letter(named: name) else {
      throw Failure(
        sentence: say(.notCalledTryList, name),
        code: Failure.noInput)
    }
    return row
  }
}

/// A reference as commands print it.
private struct ListedReference: Encodable {
  let target: String
  let kind: Reference.Kind
  let text: String
  let page: String?
  /// The letter here that it leads to.
  let letter: String?
  /// Found by the date that the reference mentions, which one letter alone has.
  let isByDate: Bool

  init(_ reference: Reference, _ cited: LetterRow?) {
    target = reference.target
    kind = reference.kind
    text = reference.text
    page = reference.page
    letter = cited?.name
    isByDate = cited != nil && reference.dateOfLetter != nil
  }

  var line: String {
    let state = letter.map { say(isByDate ? .hereByDate : .here, $0) } ?? say(.notHere)
    return [target, state, text].map(Printed.plain).joined(separator: "\t") + "\n"
  }
}
