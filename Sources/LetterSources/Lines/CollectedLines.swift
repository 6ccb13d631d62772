import Letters

/// Lines of a document with markup as they are collected: paragraphs parted where their writer broke the line,
/// tables of figures row by row, the letterhead's as layout.
struct CollectedLines {
  private(set) var lines: [MarkedLine] = []
  /// The letter's text has begun: tables from here on hold figures, those before it the letterhead.
  private(set) var hasBegun = false

  private static let lengthOfText = 100

  /// A run that breaks the line.
  static let lineBreak = MarkedDocument.Run.text("\n")

  /// Whether there is more in runs than blanks.
  static func saySomething(_ runs: [MarkedDocument.Run]) -> Bool { runs.contains(where: saysSomething) }

  private static func saysSomething(_ run: MarkedDocument.Run) -> Bool {
    switch run {
    case .text(let text): text.contains { !$0.isWhitespace }
    case .emphasis(let runs), .link(_, let runs): saySomething(runs)
    case .note: true
    case .cellEnd: false
    }
  }

  private static func breaksLine(_ run: MarkedDocument.Run) -> Bool {
    if case .text("\n") = run { true } else { false }
  }

  /// Adds a paragraph.
  /// - Parameters:
  ///   - sign: «1.», «•» of an item.
  ///   - level: of a heading, or of an item.
  ///   - belongs: it goes on what stands above it, as the next line of an address does.
  mutating func add(
    _ runs: [MarkedDocument.Run], sign: String? = nil, heading level: Int? = nil, depth: Int = 1,
    belongs: Bool = false
  ) {
    guard Self.saySomething(runs) else { return }
    let signed = sign.map { [.text($0 + " ")] + runs } ?? runs
    let parts = signed.split(whereSeparator: Self.breaksLine).map(Array.init).filter(Self.saySomething)
    for (index, part) in parts.enumerated() {
      var line = MarkedLine(
        part, beginsParagraph: !belongs && index == 0, kind: level.map { .heading(level: $0) },
        indent: (min(depth, StatedNumber.levels.upperBound) - 1) * Self.columnsOfLevel)
      // Behind a sentence a break of the writer's is the end of a paragraph.
      line.isParagraph = index == 0 ? line.beginsParagraph : Self.endsSentence(parts[index - 1])
      lines.append(line)
    }
  }

  private static func endsSentence(_ runs: [MarkedDocument.Run]) -> Bool {
    switch runs.last {
    case .text(let text): text.last { !$0.isWhitespace }.map { ".?!".contains($0) } ?? false
    case .emphasis(let runs), .link(_, let runs): endsSentence(runs)
    case .note: endsSentence(runs.dropLast())
    case .cellEnd, nil: false
    }
  }

  /// Told of a paragraph outside of tables: a long one is text and no part of the letterhead.
  mutating func pass(paragraph text: String) {
    if text.count >= Self.lengthOfText { hasBegun = true }
  }

  /// How far the core wants an inner item set in.
  private static let columnsOfLevel = 6

  // MARK: Tables

  /// Adds a row of figures, its cells parted by ` │ `.
  mutating func add(row cells: [[MarkedDocument.Run]]) {
    guard cells.contains(where: Self.saySomething) else { return }
    let runs = Array(cells.joined(separator: [.cellEnd]))
    lines.append(MarkedLine(runs, kind: .table))
  }

  /// Labels that only the margin of a letterhead has.
  private static let marginLabels = ["ons kenmerk", "onze referentie", "contactpersoon", "bij beantwoording"]

  /// Whether the text of a cell is the letterhead's margin.
  static func isMargin(_ text: String) -> Bool {
    let lower = text.lowercased()
    return marginLabels.contains { lower.contains($0) }
  }

  /// Columns of a margin as ministries print it.
  private static let marginWidth = 38

  /// Sets the lines from one on as a margin does: values of several lines are told by their length.
  mutating func setAsMargin(from start: Int) {
    let set = lines[start...].flatMap(Self.setAsMargin)
    lines.replaceSubrange(start..., with: set)
  }

  private static func setAsMargin(_ line: MarkedLine) -> [MarkedLine] {
    guard case .text(let text)? = line.runs.first, line.runs.count == 1 else { return [line] }
    var set: [String] = []
    for word in text.split(separator: " ") {
      if let last = set.last, last.count + word.count < marginWidth {
        set[set.count - 1] = last + " " + word
      } else {
        set.append(String(word))
      }
    }
    return set.enumerated().map {
      MarkedLine([.text($0.element)], beginsParagraph: $0.offset == 0 && line.beginsParagraph)
    }
  }
}
