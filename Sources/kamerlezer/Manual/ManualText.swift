import Screen

/// Parts of the manual as text for a terminal.
enum ManualText {
  /// Columns of a line, at most.
  private static let width = 80
  private static let indent = "  "
  /// Terms up to this wide have their meaning beside them.
  private static let widestTerm = 24

  static func text(of topic: ManualTopic) -> String {
    ([topic.heading] + topic.blocks.map(text(of:))).joined(separator: "\n\n") + "\n"
  }

  /// The topics, one a line.
  static var contents: String {
    let topics = ManualTopic.allCases.map { (term: $0.rawValue, meaning: $0.abstract) }
    return [
      wrapped(ManualTopic.description, indent: ""), text(of: .rows(topics)),
      wrapped(
        "kamerlezer help TOPIC shows one of these, kamerlezer help COMMAND the options of a command. "
          + "man kamerlezer has all of it, where it is installed.", indent: ""),
    ].joined(separator: "\n\n") + "\n"
  }

  private static func text(of block: ManualBlock) -> String {
    switch block {
    case .heading(let text): text
    case .paragraph(let text): wrapped(text, indent: "")
    case .example(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
    case .rows(let rows): text(of: rows)
    }
  }

  private static func text(of rows: [(term: String, meaning: String)]) -> String {
    let widest = rows.map { CellWidth.of($0.term) }.max() ?? 0
    let column = min(widest, widestTerm) + 2
    let hanging = String(repeating: " ", count: indent.count + column)
    return rows.map { row in
      guard !row.meaning.isEmpty else { return indent + row.term }
      let meaning = wrapped(row.meaning, indent: hanging)
      let width = CellWidth.of(row.term)
      guard width <= widestTerm else { return "\(indent)\(row.term)\n\(meaning)" }
      return indent + row.term + String(repeating: " ", count: column - width)
        + meaning.dropFirst(hanging.count)
    }.joined(separator: "\n")
  }

  private static func wrapped(_ text: String, indent: String) -> String {
    var lines: [String] = []
    var line = indent
    for word in text.split(separator: " ") {
      if line.count > indent.count, CellWidth.of(line) + 1 + CellWidth.of(word) > width {
        lines.append(line)
        line = indent
      }
      line += (line.count > indent.count ? " " : "") + word
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
