import Letters

/// Turns the pages of a PDF into lines as the core reads them: the margin apart, feet and heads known for what they
/// are, notes below a rule with their marks at their words, paragraphs told by the space above them.
struct PrintedLetter {
  private let measures: PrintedMeasures
  private var lines: [MarkedLine] = []
  /// What the margins say, each line once: those of later pages repeat the first one's.
  private var margin: [PrintedRow] = []
  private var labels: Set<String> = []
  /// The line of the text that was added last, where notes and feet came since.
  private var lastText: Int?

  /// - Parameter pages: one or more, with words.
  static func lines(of pages: [PrintedPage]) -> [MarkedLine] {
    let bare = PageFurniture.removed(from: pages)
    var letter = PrintedLetter(measures: PrintedMeasures(bare.map(\.page)))
    letter.read(bare)
    return letter.lines
  }

  private init(measures: PrintedMeasures) {
    self.measures = measures
  }

  /// A page taken apart.
  private struct Parts {
    var margin: [PrintedRow]
    var rows: [PrintedRow]
    var notes: PrintedNotes
    let feet: [PrintedFoot]
  }

  private mutating func read(_ pages: [PageFurniture.Bare]) {
    var parts: [Parts] = []
    var said: Set<String> = []
    for bare in pages {
      let beside = SideColumn.parted(bare.page, measures, said: said)
      said.formUnion(beside.margin.map(\.text))
      var rows = PrintedColumns.parted(beside.text, of: bare.page).flatMap(PrintedRow.joined)
      let notes = PrintedNotes(
        takenFrom: &rows, measures, isAwaited: parts.last.map { !$0.notes.notes.isEmpty } ?? false)
      if !notes.continued.isEmpty, let last = parts.last, !last.notes.notes.isEmpty {
        parts[parts.count - 1].notes.goOn(with: notes.continued)
      }
      parts.append(Parts(margin: beside.margin, rows: rows, notes: notes, feet: bare.feet))
    }
    gatherMargins(parts.map(\.margin))
    labels = Set(parts.flatMap { $0.notes.notes.map(\.label) })
    for (index, part) in parts.enumerated() { add(part, isFirst: index == 0) }
  }

  private mutating func add(_ part: Parts, isFirst: Bool) {
    let before = lines.count
    // A letterhead's labels come before what its margin says of other letters («Uw brief van»).
    let head = isFirst ? PrintedHead.end(in: part.rows, measures) : 0
    if isFirst {
      addText(part.rows[..<head], hasTables: false)
      addMargin()
    }
    let rows = isFirst ? PrintedHead.unfolded(Array(part.rows[head...]), measures) : Array(part.rows[head...])
    addText(rows[...], hasTables: true)
    addNotes(part.notes.notes)
    for foot in part.feet {
      lines.append(MarkedLine([.text(foot.text)], kind: .foot(page: foot.page, of: foot.total)))
    }
    if !isFirst, lines.count > before { lines[before].opensPage = true }
  }

  private mutating func add(_ text: String, beginsParagraph: Bool) {
    lines.append(MarkedLine([.text(text)], beginsParagraph: beginsParagraph))
  }

  private mutating func gatherMargins(_ margins: [[PrintedRow]]) {
    var known: Set<String> = []
    for page in margins { margin += page.filter { known.insert($0.text).inserted } }
  }

  private mutating func addMargin() {
    var previous: PrintedRow?
    for row in margin {
      let step = previous.map { row.top - $0.top } ?? 0
      let isApart = previous == nil || step < 0 || step > row.height * 1.6
      lines.append(MarkedLine([.text(row.text)], beginsParagraph: isApart, kind: .margin))
      previous = row
    }
  }

  private mutating func addNotes(_ notes: [PrintedNotes.Note]) {
    let first = lines.count
    for note in notes {
      for (number, line) in note.lines.enumerated() {
        lines.append(
          MarkedLine(
            [.text(line)], beginsParagraph: false, kind: .note(label: number == 0 ? note.label : nil)))
      }
    }
    guard first < lines.count else { return }
    lines[first].beginsParagraph = true
    lines[first].followsRule = true
  }

  // MARK: Text

  /// - Parameter hasTables: what stands in columns is a table, and no letterhead.
  private mutating func addText(_ rows: ArraySlice<PrintedRow>, hasTables: Bool) {
    var index = rows.startIndex
    var followsHeading = false
    while index < rows.endIndex {
      if let block = PrintedSignatures(rows[index...]) {
        for line in block.lines { add(line.text, beginsParagraph: line.isFirst) }
        index += block.count
      } else if hasTables, let table = PrintedTable(rows[index...], measures) {
        for (number, cells) in table.rows.enumerated() {
          lines.append(
            MarkedLine(
              Array(cells.map { [.text($0)] }.joined(separator: [.cellEnd])), beginsParagraph: number == 0,
              kind: .table))
        }
        index += table.count
      } else if hasTables, !isPartOfBlock(index, of: rows), !PrintedHead.isSalutation(rows[index]),
        let heading = PrintedHeading(rows[index...], measures)
      {
        for (number, row) in rows[index..<index + heading.count].enumerated() {
          add(row, isApart: number == 0, isParagraph: true, kind: .heading(level: heading.level))
        }
        index += heading.count
        followsHeading = true
        continue
      } else {
        add(rows[index], isApart: followsHeading || begins(index, of: rows), isParagraph: hasTables)
        index += 1
      }
      followsHeading = false
    }
  }

  /// A row that goes on the one above, in its type, or the name below an office, is no heading.
  private func isPartOfBlock(_ index: Int, of rows: ArraySlice<PrintedRow>) -> Bool {
    guard index > rows.startIndex else { return false }
    return PrintedHeading.goesOn(rows[index], from: rows[index - 1], measures)
      || rows[index - 1].text.hasSuffix(",")
        && rows[max(rows.startIndex, index - 2)..<index].contains { PrintedSignatures.isOffice($0.text) }
  }

  /// - Parameter isParagraph: a row that stands apart begins a paragraph, and no line of a letterhead.
  private mutating func add(
    _ row: PrintedRow, isApart: Bool, isParagraph: Bool, kind: MarkedLine.Kind? = nil
  ) {
    let columns = (row.left - measures.left) / (measures.height * 0.45)
    let (mark, rest) = row.leadingMark(notes: labels)
    if let mark, let lastText { lines[lastText].runs.append(.text(mark)) }
    lastText = lines.count
    lines.append(
      MarkedLine(
        PrintedRow.runs(of: rest, height: row.height, notes: labels), beginsParagraph: isApart, kind: kind,
        indent: min(20, max(0, Int(columns)))))
    lines[lines.count - 1].isParagraph = isApart && isParagraph
  }

  /// More space than between lines, or an indent of the first line.
  private func begins(_ index: Int, of rows: ArraySlice<PrintedRow>) -> Bool {
    guard index > rows.startIndex else { return false }
    let (row, previous) = (rows[index], rows[index - 1])
    if row.bottom - previous.bottom > measures.pitch * 1.2 + 0.5 { return true }
    guard !previous.hangs(row) else { return false }
    let indent = measures.height * 0.6
    let isIndented = row.left > measures.left + indent && row.left < measures.left + measures.height * 4
    let next = index + 1 < rows.endIndex ? rows[index + 1] : nil
    return isIndented && abs(previous.left - measures.left) < 2
      && next.map { abs($0.left - measures.left) < 2 } == true && !PrintedRow([row.words[0]]).isListSign
  }
}
