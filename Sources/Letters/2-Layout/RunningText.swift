/// A line of the letter's own text, with what its surroundings say about it.
struct RunningLine: Sendable, Equatable {
  var line: Line
  /// The page as printed.
  var page: Int?
  /// A margin column stood beside it, so that its blank lines may be the margin's.
  var besideMargin: Bool
  /// The first line of its page.
  var opensPage = false
  /// A note stood right before it.
  var followsNote = false
  /// A greeting, or part of a signature.
  var isClosing = false
  /// The pages missing right before it.
  var missingBefore: ClosedRange<Int>?

  init(_ line: Line, page: Int?, besideMargin: Bool) {
    self.line = line
    self.page = page
    self.besideMargin = besideMargin
  }
}

/// What the line says of itself, without a step in between.
extension RunningLine {
  var number: Int { line.number }
  var range: Range<Int> { line.range }
  var indent: Int { line.indent }
  var width: Int { line.width }
  var followsRule: Bool { line.followsRule }
  var followsPageBreak: Bool { line.followsPageBreak }
  var followsMargin: Bool { line.followsMargin }
  var followsNotes: Bool { line.followsNotes }
  var startsParagraph: Bool { line.startsParagraph }
  var kind: MarkedLine.Kind? { line.kind }

  var blanksBefore: Int {
    get { line.blanksBefore }
    set { line.blanksBefore = newValue }
  }
}

/// A document with everything taken away that is not the letter's text.
struct RunningText: Sendable {
  var head: Letterhead
  /// Set when the document is a printed Kamerstuk or Aanhangsel.
  var printed: PrintedHead?
  var lines: [RunningLine]
  /// The pages missing behind the last line.
  let missingAtEnd: ClosedRange<Int>?
  /// Scalars of a full line: the width that the extraction set the text to.
  var measure: Int

  /// Paragraphs stand on one line each, however long.
  var isUnwrapped: Bool { measure > 160 }

  init(_ pages: Pages, of bytes: Bytes) {
    var pages = pages
    StatedNotes.part(&pages.pages)
    let all = LineSpacing.halve(pages.pages.flatMap(\.lines), of: bytes)
    var next = 0
    for index in pages.pages.indices {
      let count = pages.pages[index].lines.count
      pages.pages[index].lines = Columns.split(
        Array(all[next..<next + count]), isFirst: index == 0, of: bytes)
      next += count
    }
    Self.joinHeadBeforeFoot(&pages.pages, of: bytes)
    let stated = StatedMargin.taken(from: &pages.pages, of: bytes)
    printed = PrintedHead.find(in: pages.pages.first?.lines ?? [], of: bytes)
    var head = Self.takeLetterhead(from: &pages.pages, printed: printed, of: bytes)
    if !stated.isEmpty {
      var reader = LetterheadReader(stated, of: bytes)
      reader.readStatedMargin(into: head)
      head = reader.head
    }
    if printed == nil { Self.takePageHeads(from: &pages.pages, into: &head, of: bytes) }
    missingAtEnd = pages.missingAtEnd
    var margin = MarginColumn(pages.pages, head: head, of: bytes)
    lines = []
    lines.reserveCapacity(all.count)
    for page in pages.pages {
      var running = margin.removed(from: page)
      running += page.notes.map { RunningLine($0, page: page.number, besideMargin: false) }
      guard !running.isEmpty else { continue }
      running[0].opensPage = !lines.isEmpty
      running[0].missingBefore = page.missingBefore
      lines += running
    }
    self.head = margin.head
    measure = Self.measure(lines)
  }

  /// A first page of so few lines, all of them address, is the letterhead's beginning.
  private static let linesBeforeFoot = 3

  /// Some extractions read a page's foot before its text: what stood above it goes on below.
  private static func joinHeadBeforeFoot(_ pages: inout [Page], of bytes: Bytes) {
    guard pages.count > 1, (1...linesBeforeFoot).contains(pages[0].lines.count),
      pages[0].lines.allSatisfy({ LetterheadWords.isAddress($0, of: bytes) })
    else { return }
    pages[1].lines.insert(contentsOf: pages[0].lines, at: 0)
    pages.removeFirst()
  }

  /// Takes the letterhead out of the pages: of the first, and of a later one that holds its margin.
  private static func takeLetterhead(
    from pages: inout [Page], printed: PrintedHead?, of bytes: Bytes
  ) -> Letterhead {
    guard !pages.isEmpty else { return Letterhead() }
    if let printed {
      pages[0].lines.removeSubrange(printed.lines)
      return Letterhead()
    }
    var reader = LetterheadReader(LetterheadSeams.parted(pages[0].lines, of: bytes), of: bytes)
    reader.read()
    pages[0].lines = reader.rest
    var head = reader.head
    for index in pages.indices.dropFirst().prefix(2)
    where LetterheadReader.hasStrayMargin(pages[index].lines, of: bytes) {
      var stray = LetterheadReader(pages[index].lines, of: bytes)
      stray.readStrayMargin(into: head)
      pages[index].lines = stray.rest
      head = stray.head
    }
    return head
  }

  /// Takes the heads of later pages that stand on one line, and what they say.
  private static func takePageHeads(from pages: inout [Page], into head: inout Letterhead, of bytes: Bytes) {
    for index in pages.indices {
      var rest: [Line] = []
      var followsHead = false
      for var line in pages[index].lines {
        if let found = PageHeadLine(line, of: bytes) {
          if let name = found.directorate, head.directorate.isEmpty {
            head.directorate = [bytes.string(name)]
          }
          for labelled in found.labelled { head.learn(labelled.label, labelled.value, of: bytes) }
          followsHead = true
        } else {
          line.followsMargin = line.followsMargin || followsHead
          followsHead = false
          rest.append(line)
        }
      }
      pages[index].lines = rest
    }
  }

  /// The width that nine of ten prose lines stay within.
  private static func measure(_ lines: [RunningLine]) -> Int {
    let widths = lines.map(\.width).filter { $0 >= 40 }.sorted()
    guard !widths.isEmpty else { return 80 }
    return widths[(widths.count - 1) * 9 / 10]
  }
}

/// First letters that a drop in the margin split off: «D e Algemene», «b eveiligings…».
enum SplitLetters {
  /// Words of one letter that stand by themselves.
  private static let words: Set<UInt8> = [UInt8(ascii: "u"), UInt8(ascii: "U")]

  /// Whether a line starts with one letter and the rest of its word behind a blank.
  static func isSplit(_ range: Range<Int>, of bytes: Bytes) -> Bool {
    let start = range.lowerBound
    return range.count > 3 && bytes[start].isLetter && !words.contains(bytes[start])
      && bytes[start + 1] == .blank && bytes[start + 2].isLower
  }
}
