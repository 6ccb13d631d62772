/// The margin of a letterhead, or all of it, where it stands apart from the top of its page.
extension LetterheadReader {
  /// Whether a page that is not the first holds the letterhead's margin, which some extractions put
  /// behind the first page's foot: only a letterhead has an address or a request.
  static func hasStrayMargin(_ lines: [Line], of bytes: Bytes) -> Bool {
    lines.contains { line in
      line.width <= marginWidth && LabelledLine(line, of: bytes, isHead: false) == nil
        && (LetterheadWords.isRequest(line, of: bytes) || LetterheadWords.isAddress(line, of: bytes))
    }
  }

  /// Reads a page that holds no letterhead but for a stray margin.
  mutating func readStrayMargin(into head: Letterhead) {
    self.head = head
    readMargin(from: 0)
  }

  /// Reads a margin that its source tells from the text: all of it is letterhead, and what stands first names the
  /// sender.
  mutating func readStatedMargin(into head: Letterhead) {
    self.head = head
    // A subject that is waited for stands beside its label, not in the margin.
    self.head.subject = nil
    for index in lines.indices {
      waiting = []
      if take(index) || head.directorate.count > 0 || index > 0 { continue }
      if !bytes.has(anyCase: "ministerie ", at: lines[index].range.lowerBound) {
        startDirectorate(lines[index])
      }
    }
    self.head.subject = head.subject ?? self.head.subject
  }

  /// Margin lines, or a whole letterhead, behind the start of the text, as extractions leave them that
  /// read column by column.
  mutating func readMargin(from start: Int) {
    open = .nothing
    var run: Run?
    for index in start..<max(start, lines.count) {
      let opensRun = run == nil && isMarginAnchor(lines[index])
      if opensRun { run = Run(head: head, taken: taken) }
      guard run != nil else { continue }
      if opensRun || !endsRun(lines[index]), take(index) || takeStray(index) {
        run?.strength += isStrong(lines[index]) ? 1 : 0
      } else {
        end(&run)
      }
    }
    end(&run)
  }

  /// Lines of a letterhead that nothing tells by themselves stand so near to one that is told.
  private static let reachOfStrays = 3

  /// «Wetgeving en Juridische | Zaken» above «Rijnstraat 50»: narrow lines in the middle of a margin.
  private mutating func takeStray(_ index: Int) -> Bool {
    guard isNarrow(lines[index]) else { return false }
    for line in lines.dropFirst(index + 1).prefix(Self.reachOfStrays) {
      if isStrong(line) {
        taken.insert(index)
        return true
      }
      guard isNarrow(line) else { return false }
    }
    return false
  }

  private func isNarrow(_ line: Line) -> Bool {
    line.width <= Self.marginWidth && line.blanksBefore < 2 && !Prose.endsSentence(line.range, of: bytes)
      && QuestionLabel(line.range, of: bytes) == nil
  }

  /// Lines that may be letterhead, and what was known before them.
  private struct Run {
    let head: Letterhead
    let taken: Set<Int>
    /// Lines that nothing but a letterhead has.
    var strength = 0
  }

  /// One line alone proves nothing: «Dienst Justitiële Inrichtingen» and «Bijlage 1» are headings too.
  private mutating func end(_ run: inout Run?) {
    if let run, run.strength < 2 { (head, taken) = (run.head, run.taken) }
    run = nil
    open = .nothing
  }

  private func isStrong(_ line: Line) -> Bool {
    LabelledLine(line, of: bytes, isHead: false) != nil || LetterheadWords.isAddress(line, of: bytes)
      || LetterheadWords.isRequest(line, of: bytes) || LetterheadWords.isStreet(line, of: bytes)
  }

  private func endsRun(_ line: Line) -> Bool {
    LetterheadWords.isSalutation(line, of: bytes) || line.blanksBefore > 2
      || (line.width > Self.marginWidth && !startsLetterheadLine(line) && open != .subject)
  }

  /// A line of a letterhead that may be wider than a margin.
  private func startsLetterheadLine(_ line: Line) -> Bool {
    LetterheadWords.isAddress(line, of: bytes) || isAddressee(line)
      || LetterheadWords.startsDirectorate(line, of: bytes)
      || LabelledLine(line, of: bytes, isHead: true)?.label == .subject
  }

  private func isMarginAnchor(_ line: Line) -> Bool {
    if let labelled = LabelledLine(line, of: bytes, isHead: false) { return labelled.label != .subject }
    return LetterheadWords.startsDirectorate(line, of: bytes)
      || LetterheadWords.isRequest(line, of: bytes)
      || LetterheadWords.isAddress(line, of: bytes) || LetterheadWords.namesSender(line, of: bytes)
  }
}
