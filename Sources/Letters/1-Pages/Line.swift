/// A line of the source that says something. Blank lines are kept as what they do to the next one.
struct Line: Sendable, Equatable {
  /// In the source, from 1.
  var number: Int
  /// Bytes of the text, without blanks at either end.
  var range: Range<Int>
  /// Columns of blanks before it.
  var indent: Int
  /// Unicode scalars of its text.
  var width: Int
  /// Blank lines before it.
  var blanksBefore: Int
  /// A footnote rule stands before it: underscores, or a line of blanks as long as a word processor's.
  var followsRule = false
  /// A form feed stands before it.
  var followsPageBreak = false
  /// Letterhead, margin or the head of a page stood right before it.
  var followsMargin = false
  /// Notes ended before it that the source put in front of their page.
  var followsNotes = false
  /// The source says that a paragraph begins here (U+2029).
  var startsParagraph = false
  /// What the source says that it is; nil leaves that to the text.
  var kind: MarkedLine.Kind?
}

extension Line {
  /// A line of a note that its source tells from the text.
  var isStatedNote: Bool { if case .note = kind { true } else { false } }
}

enum Lines {
  /// Word writes its footnote separator as 49 blanks (seeds/002, line 211).
  private static let ruleWidth = 20

  /// Underscores or dashes, and nothing else.
  static func isRule(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
    guard range.count >= 5 else { return false }
    return bytes[range].allSatisfy { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
      || (range.count >= 9 && bytes[range.lowerBound] >= 0x80
        && bytes.string(range).allSatisfy { $0 == "―" || $0 == "─" || $0 == "—" })
  }

  /// The lines of a document that are not blank.
  static func read(_ text: SourceText) -> [Line] {
    let bytes = text.bytes
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 60 + 8)
    var pending = Pending()
    var innerBreaks = text.innerBreaks[...]
    var number = 1
    var start = 0
    var next = 0
    while next <= bytes.count {
      let index = bytes.firstControl(from: next)
      next = index + 1
      let byte = index < bytes.count ? bytes[index] : 0x0A
      guard byte == 0x0A || byte == SourceText.pageBreak else { continue }
      if index < bytes.count || start < index {
        pending.add(start..<index, number: number, of: bytes, to: &lines)
      }
      let innerBreak = innerBreaks.first?.index == index ? innerBreaks.popFirst() : nil
      if innerBreak?.kind == .paragraph {
        pending.paragraph = true
        if start == index { pending.blanks = max(0, pending.blanks - 1) }
      }
      if byte == SourceText.pageBreak {
        pending.pageBreak = true
        // A form feed that opens a line leaves no blank line behind.
        if start == index { pending.blanks = max(0, pending.blanks - 1) }
      }
      if byte == 0x0A, innerBreak == nil { number += 1 }
      start = index + 1
    }
    return lines
  }

  /// What blank lines have said so far about the next line.
  private struct Pending {
    var blanks = 0
    var rule = false
    var pageBreak = false
    var paragraph = false

    mutating func add(_ raw: Range<Int>, number: Int, of bytes: Bytes, to lines: inout [Line]) {
      let range = bytes.trimmed(raw)
      guard !range.isEmpty, !Lines.isRule(bytes, range) else {
        blanks += 1
        rule = rule || !range.isEmpty || raw.count >= ruleWidth
        return
      }
      lines.append(
        Line(
          number: number, range: range, indent: range.lowerBound - raw.lowerBound,
          width: bytes.scalars(in: range), blanksBefore: blanks, followsRule: rule,
          followsPageBreak: pageBreak, startsParagraph: paragraph))
      self = Pending()
    }
  }
}

extension ClosedRange<Int> {
  /// From the lower to the higher of two numbers: lines of a source do not always come in its order, since an
  /// extraction can put a margin's lines behind the body's.
  init(spanning one: Int, _ other: Int) { self = Swift.min(one, other)...Swift.max(one, other) }
}
