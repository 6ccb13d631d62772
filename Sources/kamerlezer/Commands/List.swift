import ArgumentParser
import Browser
import LetterLibrary

/// `kamerlezer list`: the letters that a query holds, a line each.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say(.aboutList))

  @OptionGroup var order: OrderOption
  @Flag(help: ArgumentHelp(.optionAtom))
  var atom = false
  @OptionGroup var options: QueryOptions

  private static let lettersOfFeed = 100

  func validate() throws {
    if atom, options.json { throw ValidationError(say(.atomOrJSON)) }
  }

  func run() throws {
    let query = try QueryOptions.parse(options.query)
    guard order.limit != 0 || atom else { return }
    if atom { return try writeFeed(query) }
    var count = 0
    try options.library().each(query, order.order) { row in
      try StandardOutput.write(
        options.json ? [.plain(ExportFormat.line(ListedLetter(row)))] : ListedLetter.line(row))
      count += 1
      return count != order.limit
    }
    if count == 0 { StandardError.sayNothingFits(query) }
  }

  private func writeFeed(_ query: Query) throws {
    var feed = AtomFeed(query: query.description)
    let finder = query.words.map { HitFinder($0) }
    let limit = order.limit ?? Self.lettersOfFeed
    var count = 0
    if limit > 0 {
      try options.library().eachLetter(query, order.order) { row, letter in
        feed.add(row, letter, sentence: finder?.sentence(in: letter))
        count += 1
        return count < limit
      }
    }
    try StandardOutput.write(feed.document)
  }
}
