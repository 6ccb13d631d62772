/// Takes the margin column out of the pages: what the letterhead says in its margin recurs on each
/// page, between two lines of the body or glued to the end of one (seeds/002, seeds/004).
struct MarginColumn {
  private let bytes: Bytes
  private(set) var head: Letterhead
  /// Lines known to be margin wherever they stand whole.
  private var known: Set<String>

  init(_ pages: [Page], head: Letterhead, of bytes: Bytes) {
    self.bytes = bytes
    self.head = head
    known = head.marginLines
    let recurring = Self.recurring(pages, of: bytes)
    known.formUnion(recurring)
    learn(recurring)
  }

  /// A letter whose first page is missing still says its date and its kenmerk on every other page.
  private mutating func learn(_ recurring: Set<String>) {
    for text in recurring.sorted() {
      let bytes = Bytes(text.utf8)
      if let written = WrittenDate(at: 0, of: bytes), written.range.upperBound == bytes.count {
        head.date = head.date ?? written.date
      } else if bytes.contains(where: \.isDigit), !bytes.contains(.blank), recurring.contains("Ons kenmerk") {
        head.ourReference = head.ourReference ?? text
      }
    }
  }

  /// Short lines that recur near a label on several pages.
  private static func recurring(_ pages: [Page], of bytes: Bytes) -> Set<String> {
    guard pages.count > 1 else { return [] }
    var counts: [String: Int] = [:]
    for page in pages {
      var seen: Set<String> = []
      let near = nearAnchors(page.lines, of: bytes)
      for index in page.lines.indices where near[index] {
        let line = page.lines[index]
        guard line.width <= LetterheadReader.marginWidth, couldBeMargin(line, of: bytes) else { continue }
        seen.insert(bytes.string(line.range))
      }
      for text in seen { counts[text, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  /// Whether each line has a label or a directorate within four lines.
  private static func nearAnchors(_ lines: [Line], of bytes: Bytes) -> [Bool] {
    var near = [Bool](repeating: false, count: lines.count)
    for index in lines.indices where isAnchor(lines[index], of: bytes) {
      for neighbour in max(0, index - 4)...min(lines.count - 1, index + 4) { near[neighbour] = true }
    }
    return near
  }

  private static func isAnchor(_ line: Line, of bytes: Bytes) -> Bool {
    if let labelled = LabelledLine(line, of: bytes, isHead: false) { return labelled.standsOnEveryPage }
    return LetterheadWords.startsDirectorate(line, of: bytes)
  }

  /// Neither a sentence nor the label of a question or an answer.
  private static func couldBeMargin(_ line: Line, of bytes: Bytes) -> Bool {
    !Prose.endsSentence(line.range, of: bytes) && QuestionLabel(line.range, of: bytes) == nil
  }

  // MARK: One page

  /// The page without its margin; blanks next to what was taken are marked as saying nothing.
  mutating func removed(from page: Page) -> [RunningLine] {
    let dropped = marginLines(of: page)
    let last = dropped.max() ?? -1
    let glued = dropped.isEmpty ? [:] : gluedMargin(page, upTo: last + 3, without: dropped)
    var lines: [RunningLine] = []
    var blanks = 0
    for (index, original) in page.lines.enumerated() {
      var line = original
      if dropped.contains(index) {
        blanks += line.blanksBefore
        continue
      }
      line.blanksBefore += blanks
      line.followsMargin = line.followsMargin || dropped.contains(index - 1)
      blanks = 0
      if let body = glued[index] {
        line.range = body
        line.width = bytes.scalars(in: line.range)
      }
      lines.append(RunningLine(line, page: page.number, besideMargin: index <= last + 3 && last >= 0))
    }
    return lines
  }

  /// The lines of a page that are margin as a whole, by index.
  private mutating func marginLines(of page: Page) -> Set<Int> {
    guard
      page.lines.contains(where: { LabelledLine($0, of: bytes, isHead: false)?.standsOnEveryPage == true })
    else { return [] }
    var dropped: Set<Int> = []
    var consumed: Set<String> = []
    for (index, line) in page.lines.enumerated() where line.width <= LetterheadReader.marginWidth {
      let text = bytes.string(line.range)
      if known.contains(text), consumed.insert(text).inserted {
        dropped.insert(index)
      } else if let labelled = LabelledLine(line, of: bytes, isHead: false), labelled.standsOnEveryPage,
        consumed.insert(text).inserted
      {
        dropped.insert(index)
        takeValue(labelled, at: index, of: page, into: &dropped)
      } else if LetterheadWords.startsDirectorate(line, of: bytes), head.directorate.isEmpty {
        dropped.insert(index)
      }
    }
    addNames(of: page, to: &dropped)
    addIntruders(of: page, to: &dropped)
    return dropped
  }

  /// Lines that the name of an office takes in a margin.
  private static let linesOfName = 2

  /// The lines above the first label of a margin that opens its page name an office, whatever its name.
  private func addNames(of page: Page, to dropped: inout Set<Int>) {
    guard let first = dropped.min(), (1...Self.linesOfName).contains(first),
      LabelledLine(page.lines[first], of: bytes, isHead: false)?.standsOnEveryPage == true
    else { return }
    let names = page.lines[..<first].allSatisfy { line in
      line.width <= LetterheadReader.marginWidth && bytes[line.range.lowerBound].isUpper
        && Self.couldBeMargin(line, of: bytes)
        && !bytes[line.range].contains { $0.isDigit || $0 == UInt8(ascii: ",") }
    }
    if names { dropped.formUnion(0..<first) }
  }

  /// Short lines that stand between the halves of a sentence, in the zone of the margin: the second line
  /// of a directorate that nothing else tells (seeds/004, line 65).
  private func addIntruders(of page: Page, to dropped: inout Set<Int>) {
    guard let first = dropped.min(), let last = dropped.max() else { return }
    for index in max(1, first - 4)..<max(1, min(last + 1, page.lines.count - 1))
    where !dropped.contains(index) {
      guard page.lines[index].width <= 24, Self.couldBeMargin(page.lines[index], of: bytes),
        bytes[page.lines[index].range.lowerBound].isUpper,
        let before = (0..<index).last(where: { !dropped.contains($0) }),
        let after = (index + 1..<page.lines.count).first(where: { !dropped.contains($0) }),
        page.lines[before].width > 45, !Prose.endsSentence(page.lines[before].range, of: bytes),
        !SignatureWords.startsOffice(page.lines[before].range, of: bytes),
        page.lines[after].width > 45, Prose.startsLow(page.lines[after].range, of: bytes)
      else { continue }
      dropped.insert(index)
    }
  }

  /// The value of a label that stands alone: on this line, or on one of the next.
  private mutating func takeValue(
    _ labelled: LabelledLine, at index: Int, of page: Page, into dropped: inout Set<Int>
  ) {
    guard labelled.value.isEmpty else { return head.learn(labelled.label, labelled.value, of: bytes) }
    for next in index + 1..<min(index + 4, page.lines.count) {
      let line = page.lines[next]
      guard line.width <= LetterheadReader.marginWidth, isValue(line, of: labelled.label) else { continue }
      head.learn(labelled.label, line.range, of: bytes)
      known.insert(bytes.string(line.range))
      dropped.insert(next)
      return
    }
  }

  private func isValue(_ line: Line, of label: LetterheadLabel) -> Bool {
    switch label {
    case .date:
      return WrittenDate(at: line.range.lowerBound, of: bytes)?.range.upperBound == line.range.upperBound
    case .ourReference, .yourReference:
      return !bytes[line.range].contains(.blank) && bytes[line.range].contains { $0.isDigit }
        && bytes.number(line.range).map { $0 > 999 } ?? true && !Prose.endsSentence(line.range, of: bytes)
    default:
      return false
    }
  }

  /// What a margin says whether the letter taught it or not; no sentence has these with a capital at
  /// the end of a line.
  private static let labels: Set<String> = [
    "Directoraat-Generaal", "Datum", "Ons kenmerk", "Onze referentie", "Uw kenmerk",
  ]

  /// The body's part of lines that have a margin line glued on: behind («… de grensregio
  /// Directoraat-Generaal»), or before («Datum De Minister van Financiën,»).
  private func gluedMargin(
    _ page: Page, upTo last: Int, without dropped: Set<Int>
  ) -> [Int: Range<Int>] {
    let standing = Set(dropped.map { bytes.string(page.lines[$0].range) })
    let missing = known.union(Self.labels).filter { $0.utf8.count >= 5 && !standing.contains($0) }.map {
      Bytes($0.utf8)
    }
    guard !missing.isEmpty else { return [:] }
    var glued: [Int: Range<Int>] = [:]
    for (index, line) in page.lines.enumerated() where index <= last && !dropped.contains(index) {
      for margin in missing where line.range.count > margin.count + 3 {
        if let body = behind(margin, in: line) {
          glued[index] = body
          continue
        }
        let start = line.range.upperBound - margin.count
        guard bytes[start] == margin[0], bytes[start..<line.range.upperBound].elementsEqual(margin),
          bytes[start - 1] == .blank || bytes[start - 1].isLower
        else { continue }
        glued[index] = bytes.trimmed(line.range.lowerBound..<start)
      }
    }
    return glued
  }

  /// What stands behind a margin line that opens a signature's line; in other lines its words may be the
  /// sentence's own.
  private func behind(_ margin: Bytes, in line: Line) -> Range<Int>? {
    let start = line.range.lowerBound + margin.count
    guard bytes.byte(start) == .blank, bytes[line.range.lowerBound..<start].elementsEqual(margin) else {
      return nil
    }
    let body = bytes.trimmed(start..<line.range.upperBound)
    return !body.isEmpty && SignatureWords.startsSignature(body, of: bytes) ? body : nil
  }
}
