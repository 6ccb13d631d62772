import ArgumentParser
import Browser
import LetterLibrary

/// `kamerlezer stats`: how many letters of what, what is cited most, and what to fetch next.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: say(.aboutStats))

  @Option(help: ArgumentHelp(.optionTop, valueName: "number"), transform: wholeNumber) var top = 10
  @OptionGroup var options: QueryOptions

  func run() throws {
    let query = try QueryOptions.parse(options.query)
    try options.library().statistics(of: query, top: top) { statistic in
      try StandardOutput.write(options.json ? ExportFormat.line(statistic) : Self.line(statistic))
    }
  }

  private static func line(_ statistic: Statistic) -> String {
    [statistic.of.rawValue, String(statistic.count), statistic.name].map(Printed.plain)
      .joined(separator: "\t") + "\n"
  }
}
