extension Document {
  /// Lines with markup.
  /// - Throws: ``UnreadableDocument`` when the lines say nothing, or are too many.
  init(_ lines: [MarkedLine]) throws(UnreadableDocument) {
    let reader = DocumentReader(lines)
    guard reader.number <= SourceText.mostLines else {
      throw .tooManyLines(reader.number, limit: SourceText.mostLines)
    }
    guard !reader.lines.isEmpty else { throw .empty }
    passage = reader.runs.passage
    self.lines = reader.lines
    notes = reader.runs.notes
    warnings = []
  }
}

/// Reads marked lines into one buffer.
struct DocumentReader {
  private(set) var runs = RunReader()
  private(set) var lines: [Line] = []
  /// Of the next line, from 1. A blank line before each paragraph is counted too.
  private(set) var number = 1
  private var blanks = 0
  /// Columns of a line; who sets a line farther in does not mean it.
  private static let indents = 0...240
  private var rule = false
  private var pageBreak = false

  init(_ marked: [MarkedLine]) {
    for line in marked { add(line) }
  }

  private mutating func add(_ marked: MarkedLine) {
    if marked.beginsParagraph, number > 1 {
      blanks += 1
      number += 1
    }
    pageBreak = pageBreak || marked.opensPage
    rule = rule || marked.followsRule
    let range = runs.line(marked.runs, parting: marked.kind == .table)
    defer {
      runs.endLine()
      number += 1
    }
    guard !range.isEmpty, !Lines.isRule(runs.passage.text, range) else {
      blanks += 1
      rule = rule || !range.isEmpty
      return
    }
    lines.append(
      Line(
        number: number, range: range, indent: marked.indent.clamped(to: Self.indents),
        width: runs.passage.text.scalars(in: range),
        blanksBefore: blanks, followsRule: rule, followsPageBreak: pageBreak,
        startsParagraph: marked.isParagraph, kind: marked.kind))
    (blanks, rule, pageBreak) = (0, false, false)
  }

  /// The lines below each other, each on the line of its number.
  var plainText: String {
    var text = ""
    var next = 1
    for line in lines {
      text += String(repeating: "\n", count: max(0, line.number - next))
      text += String(repeating: " ", count: line.indent)
      if case .note(let label?) = line.kind { text += (Superscript.written(label) ?? label) + " " }
      text += runs.passage.text.string(line.range)
      next = line.number
    }
    return text.isEmpty ? text : text + "\n"
  }
}
