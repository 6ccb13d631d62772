/// Where one paragraph ends and the next begins, in a text of broken lines. A blank line says so, unless
/// blank lines of this document stand inside sentences too; and so does a line that had room for the next word.
struct ParagraphEnds: Sendable {
  private let bytes: Bytes
  private let measure: TextMeasure
  private let blanksSpeak: Bool
  /// The same beside a margin column, whose own lines may have left the blanks.
  private let marginBlanksSpeak: Bool
  private let tearsAtMarks: Bool
  private let firstLineIndent: Double

  /// The share of line ends inside sentences with a blank line behind, from which on blanks say nothing.
  private static let idleBlanks = 0.3
  private static let idleMarginBlanks = 0.1
  private static let fewestWitnesses = 6
  /// The room that a line must have for the next word where the measure is a guess.
  private static let guessedRoom = 0.12
  /// What an item and a quotation are narrower than the measure, as a share of it.
  private static let itemHang = 0.035
  private static let quoteHang = 0.06
  /// The room behind a line that no sentence ends: a heading's.
  private static let headingRoom = 0.03

  init(_ lines: [RunningLine], scalars: Int, of bytes: Bytes) {
    self.bytes = bytes
    measure = TextMeasure(lines, scalars: scalars, of: bytes)
    tearsAtMarks = Self.tears(lines, measure, of: bytes)
    firstLineIndent = measure.firstLineIndent(lines)
    blanksSpeak = Self.blanksSpeak(lines, besideMargin: false, of: bytes) ?? true
    marginBlanksSpeak = Self.blanksSpeak(lines, besideMargin: true, of: bytes) ?? false
  }

  /// Whether blank lines seldom stand inside sentences; nil where too few lines tell.
  private static func blanksSpeak(_ lines: [RunningLine], besideMargin: Bool, of bytes: Bytes) -> Bool? {
    var inside = 0
    var spaced = 0
    for (line, next) in zip(lines, lines.dropFirst())
    where line.width >= 30 && !next.opensPage && next.besideMargin == besideMargin
      && Prose.startsLow(next.range, of: bytes) && !Prose.endsSentence(line.range, of: bytes)
    {
      inside += 1
      spaced += next.blanksBefore > 0 ? 1 : 0
    }
    let idle = besideMargin ? idleMarginBlanks : idleBlanks
    return inside < fewestWitnesses ? nil : Double(spaced) < Double(inside) * idle
  }

  /// What lies between two lines.
  struct Gap {
    let blanks: Int
    let isPageEnd: Bool
    let isWeak: Bool
    /// The line stands further in than the lines around it, as a first line does.
    let isIndented: Bool
    /// Marks stood on lines of their own in it.
    let holdsMarks: Bool
    /// What stands before the line above, where that is the second half of one.
    let lead: Int

    /// Columns that a first line may stand further in.
    private static let indents = 2...8

    init(
      before line: RunningLine, after previous: RunningLine, then next: RunningLine?, followsNote: Bool,
      holdsMarks: Bool, lead: Int
    ) {
      isIndented =
        Self.indents.contains(line.indent - previous.indent)
        && (next == nil || Self.indents.contains(line.indent - (next?.indent ?? 0)))
      self.holdsMarks = holdsMarks
      self.lead = lead
      blanks = line.blanksBefore
      isPageEnd = line.opensPage || followsNote
      isWeak = line.besideMargin && !line.opensPage
    }
  }

  /// The blank lines of a gap that mean an end.
  private func blanks(_ gap: Gap) -> Int {
    if gap.isPageEnd || !blanksSpeak { return 0 }
    return gap.isWeak && !marginBlanksSpeak ? max(0, gap.blanks - 1) : gap.blanks
  }

  private func room(_ line: RunningLine, lead: Int, before next: RunningLine, hang: Double) -> Double {
    measure.room(behind: line.range, lead: lead, for: next.range) - hang
      - (measure.isCertain ? 0 : Self.guessedRoom)
  }

  /// What the lines of an item or a quotation are narrower than the measure.
  private func hang(_ last: Paragraph) -> Double {
    if last.isItem { return Self.itemHang }
    if Self.quotes.contains(where: { last.text.has($0.open, at: 0) }) { return Self.quoteHang }
    return last.lineCount == 1 && last.shape == .plain ? firstLineIndent : 0
  }

  /// What stands before `line` when it goes on with the line that `previous` is the first half of; nothing
  /// when it is a line of its own.
  func lead(_ lead: Int, _ previous: RunningLine, before line: RunningLine, holdsMarks: Bool) -> Int {
    let isTorn =
      holdsMarks || Prose.startsPunctuated(line.range, of: bytes)
      || (tearsAtMarks && Self.endsInMark(previous.range, of: bytes))
    return isTorn ? measure.lead(lead, previous.range, before: line.range) ?? 0 : 0
  }

  // MARK: Does a paragraph end?

  /// - Parameter gap: what lies between the two, and what stands before the first if it is half a line.
  func ends(
    _ previous: RunningLine, before line: RunningLine, then next: RunningLine?, _ gap: Gap, in last: Paragraph
  ) -> Bool {
    if Prose.startsPunctuated(line.range, of: bytes) { return false }
    if bytes[previous.range.upperBound - 1] == UInt8(ascii: "-") { return false }
    let room = room(previous, lead: gap.lead, before: line, hang: hang(last))
    if goesOn(previous, to: line, room) { return blanks(gap) > 0 && room > 0.5 && !startsLow(line) }
    if isHalf(line, behind: previous, gap, before: next) { return false }
    if isHeading(line, behind: previous, before: next) || quoteLies(line, previous, last) { return true }
    return Prose.endsSentence(previous.range, of: bytes)
      ? endsSentence(previous, line, gap, room) : endsHeading(previous, line, gap, room, last)
  }

  private func startsLow(_ line: RunningLine) -> Bool { Prose.startsLow(line.range, of: bytes) }

  private func endsSentence(_ previous: RunningLine, _ line: RunningLine, _ gap: Gap, _ room: Double) -> Bool
  {
    if startsLow(line) {
      if gap.isPageEnd { return false }
      return !Prose.endsInShortWord(previous.range, of: bytes)
        && (blanks(gap) > 0 || (!Prose.endsFully(previous.range, of: bytes) && room > 0))
    }
    if gap.isPageEnd, !measure.isCertain { return true }
    return blanks(gap) > 0 || room > 0 || gap.isIndented
  }

  /// Behind a line that no sentence ends: a heading, or an item without a full stop.
  private func endsHeading(
    _ previous: RunningLine, _ line: RunningLine, _ gap: Gap, _ room: Double, _ last: Paragraph
  ) -> Bool {
    let low = startsLow(line)
    // «1.2 Vergroten …» is a heading, which runs on only when its line is full.
    if case .numbered(let number) = last.shape, number.number.contains("."), last.lineCount == 1 {
      return !low && room > 0
    }
    if !low, bytes[line.range.lowerBound].isDigit, blanks(gap) == 0 { return room > 0.5 }
    if gap.isPageEnd || (gap.isWeak && gap.blanks > 0) {
      return !low && room > (measure.isCertain ? 0.1 : 0.3)
    }
    if blanks(gap) > 0 { return low ? room > 0.4 : room > 0 || previous.width < 60 }
    return !low && room > (measure.isCertain ? Self.headingRoom : 0.15)
  }

  /// A bullet or a number starts an item where the line before can have ended one.
  func endsBeforeItem(_ previous: RunningLine, before line: RunningLine, _ gap: Gap, in last: Paragraph)
    -> Bool
  {
    if blanks(gap) > 0, !gap.isWeak { return true }
    if Prose.endsInAbbreviation(previous.range, of: bytes) { return false }
    if continues(last, with: line) { return true }
    return Prose.endsSentence(previous.range, of: bytes)
      || bytes[previous.range.upperBound - 1] == UInt8(ascii: ",")
      || room(previous, lead: gap.lead, before: line, hang: hang(last)) > 0.1
  }

  /// Numbers of items rise one by one.
  private func continues(_ last: Paragraph, with line: RunningLine) -> Bool {
    guard case .numbered(let before) = last.shape, let number = NumberedStart(line.range, of: bytes),
      let value = Int(before.number), let next = Int(number.number)
    else { return false }
    return before.hasBracket == number.hasBracket && next == value &+ 1
  }

  /// A short line behind a sentence that is none itself, and behind which the next had room.
  private func isHeading(_ line: RunningLine, behind previous: RunningLine, before next: RunningLine?) -> Bool
  {
    let announces = bytes[previous.range.upperBound - 1] == UInt8(ascii: ":")
    guard let next, next.blanksBefore == 0, !startsLow(line), !startsLow(next), line.width >= 4,
      announces || !bytes[next.range.lowerBound].isDigit,
      announces || Prose.endsFully(previous.range, of: bytes), !Prose.endsSentence(line.range, of: bytes),
      !Prose.endsOpen(line.range, of: bytes), !bytes[line.range.lowerBound].isDigit,
      bytes[line.range.upperBound - 1].isWord, Bullet.textStart(next.range, of: bytes) == nil
    else { return false }
    return measure.room(behind: line.range, for: next.range) > 0.25
  }

  /// A quotation that is a paragraph of its own begins or ends between the lines.
  private func quoteLies(_ line: RunningLine, _ previous: RunningLine, _ last: Paragraph) -> Bool {
    if bytes[previous.range.upperBound - 1] == UInt8(ascii: ":"),
      Self.quotes.contains(where: { bytes.has($0.open, at: line.range.lowerBound) })
    {
      return true
    }
    return Prose.endsFully(previous.range, of: bytes)
      && Self.quotes.contains { row in
        last.text.has(row.open, at: 0)
          && bytes.has(row.close, at: previous.range.upperBound - row.close.utf8CodeUnitCount)
      }
  }

  private static let quotes: [(open: StaticString, close: StaticString)] = [
    ("“", "”"), ("„", "”"), ("«", "»"), ("‘", "’"), ("\"", "\""),
  ]

  // MARK: Lines that go on

  /// Whether a line ends as no paragraph does: in a small word, a comma, an abbreviation before a number, or
  /// inside brackets.
  private func goesOn(_ previous: RunningLine, to line: RunningLine, _ room: Double) -> Bool {
    let range = previous.range
    if Prose.endsInWordThatLeads(range, of: bytes) || bytes[range.upperBound - 1] == UInt8(ascii: ",") {
      return true
    }
    if Prose.endsInBracket(range, of: bytes) { return room < 0.25 || startsLow(line) }
    return bytes[line.range.lowerBound].isDigit && Prose.endsInAbbreviation(range, of: bytes)
  }

  /// The second half of a line that its mark tore. Both have room on one line; and the next line goes on as
  /// if the halves were whole, or its first word had room behind this half, though the sentence goes on.
  private func isHalf(
    _ line: RunningLine, behind previous: RunningLine, _ gap: Gap, before next: RunningLine?
  ) -> Bool {
    guard let next, line.blanksBefore == 0, !line.opensPage else { return false }
    let lead =
      gap.holdsMarks || (tearsAtMarks && Self.endsInMark(previous.range, of: bytes))
      ? measure.lead(gap.lead, previous.range, before: line.range) : nil
    guard next.blanksBefore == 0, !next.opensPage else {
      return lead != nil && Prose.endsInWordThatLeads(line.range, of: bytes)
    }
    if let lead, measure.room(behind: line.range, for: next.range) > 0 {
      if measure.room(behind: line.range, lead: lead, for: next.range) <= 0 { return true }
      if bytes[line.range.upperBound - 1] == UInt8(ascii: "-") { return true }
      if Prose.endsInWordThatLeads(line.range, of: bytes) || Prose.endsSentence(line.range, of: bytes) {
        return true
      }
    }
    // The sentence goes on below, though its next word had room: no line of its own ends so.
    guard !Prose.endsSentence(line.range, of: bytes), Self.endsInMark(previous.range, of: bytes),
      startsLow(next) || Prose.endsInWordThatLeads(line.range, of: bytes)
    else { return false }
    let fits = measure.lead(gap.lead, previous.range, before: line.range) != nil
    return measure.room(behind: line.range, for: next.range) > (fits ? Self.headingRoom : 0.3)
  }

  /// Whether a line ends in a digit that hangs on a word or a stop, or is the stop behind a mark.
  private static func endsInMark(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    if range.count == 1 || Superscript.length(before: range.upperBound, of: bytes) != nil { return true }
    var start = range.upperBound
    while start > range.lowerBound, range.upperBound - start < 3, bytes[start - 1].isDigit { start -= 1 }
    guard start < range.upperBound, start > range.lowerBound else {
      return bytes[range.upperBound - 1] == UInt8(ascii: "]")
    }
    let before = bytes[start - 1]
    return before != .blank && !before.isDigit && before != UInt8(ascii: "-") && before != UInt8(ascii: "/")
  }

  /// So many lines torn behind their marks show that the extraction tears there.
  private static let fewestTorn = 2

  private static func tears(_ lines: [RunningLine], _ measure: TextMeasure, of bytes: Bytes) -> Bool {
    lines.indices.dropLast().count { index in
      let (line, next) = (lines[index], lines[index + 1])
      guard !next.opensPage, next.blanksBefore == 0, endsInMark(line.range, of: bytes),
        measure.room(behind: line.range, for: next.range) > 0
      else { return false }
      return Prose.startsLow(next.range, of: bytes) || Prose.startsPunctuated(next.range, of: bytes)
        || areHalves(line, next, before: index + 2 < lines.count ? lines[index + 2] : nil, measure)
    } >= fewestTorn
  }

  /// Whether two lines fill one together, and the second alone would have had room for the word behind it.
  private static func areHalves(
    _ line: RunningLine, _ half: RunningLine, before next: RunningLine?, _ measure: TextMeasure
  ) -> Bool {
    guard let next, !next.opensPage, next.blanksBefore == 0,
      let lead = measure.lead(0, line.range, before: half.range)
    else { return false }
    return measure.room(behind: half.range, for: next.range) > 0
      && measure.room(behind: half.range, lead: lead, for: next.range) <= 0
  }
}
