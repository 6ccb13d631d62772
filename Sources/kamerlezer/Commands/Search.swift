import ArgumentParser
import Browser
import Glibc
import LetterLibrary

/// `kamerlezer search`: letters, and below each the sentences that hold what is searched for.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutSearch))

  @OptionGroup var order: OrderOption

  @Option(help: ArgumentHelp(.optionHits, valueName: "number"), transform: wholeNumber) var hits = 3

  @OptionGroup var options: QueryOptions

  func validate() throws {
    if options.query.isEmpty { throw ValidationError(say(.nameWhatToSearch)) }
  }

  func run() throws {
    let query = try QueryOptions.parse(options.query)
    let finder = query.words.map { HitFinder($0) }
    var count = 0
    guard order.limit != 0 else { return }
    try options.library().eachLetter(query, order.order) { row, letter in
      let found = finder?.hits(in: letter, limit: hits) ?? []
      try StandardOutput.write(
        options.json ? [.plain(ExportFormat.line(FoundLetter(row, found)))] : Self.text(row, found))
      count += 1
      return count != order.limit
    }
    if count == 0 { StandardError.sayNothingFits(query) }
  }

  private static let isTerminal = isatty(STDOUT_FILENO) == 1

  private static func text(_ row: LetterRow, _ hits: [Hit]) -> [StandardOutput.Piece] {
    ListedLetter.line(row)
      + hits.flatMap { hit in
        [.plain("    \(hit.note.map { "note \($0): " } ?? "")")] + lit(hit) + [.plain("\n")]
      }
  }

  /// What was searched for in bold on a terminal, between asterisks elsewhere.
  private static func lit(_ hit: Hit) -> [StandardOutput.Piece] {
    let scalars = Array(hit.sentence.unicodeScalars)
    var pieces: [StandardOutput.Piece] = []
    var offset = 0
    for range in hit.ranges {
      pieces.append(.plain(Printed.plain(Self.string(scalars[offset..<range.lowerBound]))))
      let found = Printed.plain(Self.string(scalars[range]))
      pieces.append(isTerminal ? .bold(found) : .plain("*\(found)*"))
      offset = range.upperBound
    }
    return pieces + [.plain(Printed.plain(Self.string(scalars[offset...])))]
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

/// A letter that was found, as JSON.
private struct FoundLetter: Encodable {
  struct Sentence: Encodable {
    /// The label of the footnote that holds it.
    let footnote: String?
    let sentence: String
    /// Offset and length in Unicode scalars of the sentence.
    let hits: [[Int]]
  }

  let letter: ListedLetter
  let sentences: [Sentence]

  init(_ row: LetterRow, _ hits: [Hit]) {
    letter = ListedLetter(row)
    sentences = hits.map { hit in
      Sentence(
        footnote: hit.note, sentence: hit.sentence, hits: hit.ranges.map { [$0.lowerBound, $0.count] })
    }
  }
}
