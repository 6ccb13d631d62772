import ArgumentParser
import LetterLibrary

/// `kamerlezer graph`: who cites whom, for other programs to draw.
struct PrintGraph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: say(.aboutGraph),
    discussion: say(.moreGraph))

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot, json, svg
  }

  @Option(help: ArgumentHelp(.optionDossierOfGraph, valueName: "number")) var dossier: String?
  @Option(help: ArgumentHelp(.optionGraphFormat)) var format: Format = .dot
  @OptionGroup var chosen: LibraryOption

  @Argument(parsing: .allUnrecognized, help: ArgumentHelp(.optionWhich, valueName: "query"))
  var query: [String] = []

  func run() throws {
    let words = query + (dossier.map { ["dossier:\($0)"] } ?? [])
    let query = try QueryOptions.parse(words)
    let library = try Library(chosen.open())
    var printer: any GraphPrinter =
      switch format {
      case .dot: DotPrinter()
      case .json: JSONGraphPrinter()
      case .svg: TimelinePrinter()
      }
    try StandardOutput.write(printer.begin())
    var isEmpty = true
    try library.citations(of: query) { edge in
      guard edge.kind != .url, edge.kind != .law else { return true }
      isEmpty = false
      try StandardOutput.write(printer.add(edge))
      return true
    }
    try StandardOutput.write(printer.end())
    if isEmpty { query.isEmpty ? StandardError.say(say(.nothingCited)) : StandardError.sayNothingFits(query) }
  }
}
