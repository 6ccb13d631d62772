import ArgumentParser
import Browser
import LetterLibrary

/// `kamerlezer list`: the letters that a query holds, a line each.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say(.aboutList))

  @OptionGroup var order: OrderOption
  @OptionGroup var options: QueryOptions

  func run() throws {
    let query = try QueryOptions.parse(options.query)
    var count = 0
    guard order.limit != 0 else { return }
    try options.library().each(query, order.order) { row in
      try StandardOutput.write(
        options.json ? [.plain(ExportFormat.line(ListedLetter(row)))] : ListedLetter.line(row))
      count += 1
      return count != order.limit
    }
    if count == 0 { StandardError.sayNothingFits(query) }
  }
}
