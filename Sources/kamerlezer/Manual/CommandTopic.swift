import ArgumentParser

extension ManualTopic {
  /// From the commands' own declarations.
  static var commandBlocks: [ManualBlock] {
    Kamerlezer.configuration.subcommands.flatMap { command in
      let help = CommandHelp(Kamerlezer.helpMessage(for: command, columns: .max))
      return [
        .heading(help.usage), .paragraph(help.overview),
        .rows(help.rows.filter { !$0.term.hasPrefix("-h, ") && $0.term != "--version" }),
      ] as [ManualBlock]
    }
  }
}

/// The parts of a help message that ArgumentParser sets: the parser tells them to nobody in any other form.
struct CommandHelp {
  /// `kamerlezer parse [--json] <file> ...`
  private(set) var usage = ""
  private(set) var overview = ""
  /// Arguments and options, each with what it means.
  private(set) var rows: [(term: String, meaning: String)] = []

  init(_ message: String) {
    var isInRows = false
    for line in message.split(separator: "\n") {
      let text = line.drop { $0 == " " }
      let depth = line.count - text.count
      if let overview = Self.text(of: line, behind: "OVERVIEW: ") {
        self.overview = overview
      } else if let usage = Self.text(of: line, behind: "USAGE: ") {
        self.usage = usage
        isInRows = false
      } else if depth == 0, line.hasSuffix(":") {
        isInRows = true
      } else if isInRows, depth <= 2 {
        rows.append(Self.row(text))
      } else if isInRows, let last = rows.indices.last {
        rows[last].meaning += (rows[last].meaning.isEmpty ? "" : " ") + text
      } else if usage.isEmpty {
        overview += " " + text
      }
    }
  }

  private static func text(of line: Substring, behind label: String) -> String? {
    line.hasPrefix(label) ? String(line.dropFirst(label.count)) : nil
  }

  /// A term and its meaning stand apart by two blanks or more.
  private static func row(_ line: Substring) -> (term: String, meaning: String) {
    guard let gap = line.firstRange(of: "  ") else { return (String(line), "") }
    return (String(line[..<gap.lowerBound]), String(line[gap.upperBound...].drop { $0 == " " }))
  }
}
