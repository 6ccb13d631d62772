/// Finds notes that stand before the text of their page, as an extraction leaves them that keeps the order in
/// which the page was drawn: each before its mark, and the notes of a page behind the marks of the page before.
struct NotesOnTop {
  private let bytes: Bytes
  private let lines: [Line]
  private let hasPageBreaks: Bool
  private let starts: [Int: NoteStart]
  /// The last line that starts a note of this label otherwise than by a number alone.
  private let lastStarts: [String: Int]
  /// Scalars of a full line of the text.
  private let measure: Int
  /// Searches for a mark that may yet fail: each looks through all that follows.
  private var searchesLeft = 40
  /// What searches found since the last block, by label, and where they started.
  private var calls: [String: (from: Int, call: Place?)] = [:]
  /// The lines of notes before their text, the notes of a page together.
  private(set) var blocks: [Range<Int>] = []

  /// No note is longer than this, in lines.
  private static let longestNote = 8
  /// What a full line of a note fills at least, in hundredths of the text's: notes are set smaller.
  private static let noteHundredths = 110

  init(_ lines: [Line], of bytes: Bytes) {
    self.bytes = bytes
    self.lines = lines
    hasPageBreaks = lines.contains { $0.followsPageBreak }
    let starts = Self.starts(lines, of: bytes)
    self.starts = starts
    lastStarts = Dictionary(
      starts.compactMap { index, start in start.form == .alone ? nil : (start.label, index) },
      uniquingKeysWith: max)
    measure = starts.isEmpty ? 0 : Self.measure(lines)
    // Who tells the notes of a page from its text has put none before it.
    if !starts.isEmpty, !lines.contains(where: \.isStatedNote) { find() }
  }

  /// How each line that can start a note starts it.
  private static func starts(_ lines: [Line], of bytes: Bytes) -> [Int: NoteStart] {
    var starts: [Int: NoteStart] = [:]
    for (index, line) in lines.enumerated() where line.kind == nil {
      guard let start = NoteStart(line.range, of: bytes), start.number != nil else { continue }
      switch start.form {
      case .superscript, .plain, .glued, .alone, .square: starts[index] = start
      case .dotted, .bracket, .star: break
      }
    }
    return starts
  }

  /// The width that nine of ten prose lines stay within.
  private static func measure(_ lines: [Line]) -> Int {
    let widths = lines.map(\.width).filter { $0 >= 40 }.sorted()
    return widths.isEmpty ? 80 : widths[(widths.count - 1) * 9 / 10]
  }

  // MARK: Notes before their marks

  private mutating func find() {
    let openings = starts.keys.sorted()
    var comeAgain = 0
    var count = 0
    var next = 1
    var last = Place(line: 0, index: lines.first?.range.lowerBound ?? 0)
    for first in openings where first >= blocks.last?.upperBound ?? 0 {
      guard let start = starts[first], let number = start.number,
        number == next || (number > next && mayFollowLostPages(first)),
        blocks.isEmpty || first > last.line
      else { continue }
      let notes = block(from: first)
      guard let end = notes.last?.upperBound, end <= lines.count, areNotes(notes, skipping: number > next),
        let call = lastCall(of: notes, from: start, behind: last)
      else { continue }
      for note in notes
      where (starts[note.lowerBound].flatMap { lastStarts[$0.label] }).map({ $0 > call.line }) == true {
        comeAgain += 1
      }
      blocks.append(first..<end)
      calls = [:]
      (last, next, count) = (call, number + notes.count, count + notes.count)
    }
    if comeAgain * 2 >= count { blocks = [] }
  }

  /// Pages may be lost, and the numbers of their notes.
  private func mayFollowLostPages(_ index: Int) -> Bool {
    opensPage(index) || (!hasPageBreaks && !blocks.isEmpty)
  }

  private func opensPage(_ index: Int) -> Bool { index == 0 || lines[index].followsPageBreak }

  /// The notes that stand right behind each other from a line on, their numbers rising by one.
  private func block(from first: Int) -> [Range<Int>] {
    var notes: [Range<Int>] = []
    var index = first
    while let start = starts[index], start.style == starts[first]?.style, let number = start.number,
      number == (starts[first]?.number ?? 0) + notes.count
    {
      let end = endOfNote(start, at: index)
      notes.append(index..<end)
      index = end
    }
    return notes
  }

  /// Whether lines are notes for sure: they cite, or are sentences that open the document or a page.
  /// - Parameter skipping: numbers before theirs are missing.
  private func areNotes(_ notes: [Range<Int>], skipping: Bool) -> Bool {
    guard let first = notes.first?.lowerBound else { return false }
    let cites = notes.contains { note in
      guard let start = starts[note.lowerBound], note.upperBound <= lines.count else { return false }
      let text = start.form == .alone ? lines[note.lowerBound + 1].range.lowerBound : start.textStart
      return NoteOpenings.cites(at: text, of: bytes) || isSetSmall(note)
    }
    if cites { return opensPage(first) || !hasPageBreaks }
    return (opensPage(first) || (!hasPageBreaks && !blocks.isEmpty && !skipping))
      && notes.allSatisfy {
        $0.upperBound <= lines.count && Prose.endsFully(lines[$0.upperBound - 1].range, of: bytes)
      }
  }

  /// Whether a note of several lines is set smaller than the text: its lines but the last are wider than any of
  /// the text, and no gap parts them as the columns of a page are parted.
  private func isSetSmall(_ note: Range<Int>) -> Bool {
    note.count > 1
      && lines[note.dropLast()].allSatisfy { line in
        line.width * 100 > measure * Self.smallHundredths
          && bytes.firstIndex(ofAnyCase: "   ", in: line.range) == nil
      }
  }

  /// What a full line of a note is wider than the text, at least, where nothing else tells that it is a note.
  private static let smallHundredths = 125

  private struct Place {
    var line: Int
    /// Of the byte at which to go on.
    var index: Int
  }

  /// The last mark of notes that all stand before their marks; nil where one does not, or most have none.
  private mutating func lastCall(of notes: [Range<Int>], from start: NoteStart, behind last: Place) -> Place?
  {
    guard let end = notes.last?.upperBound else { return nil }
    var place = last
    var called = 0
    for note in notes {
      guard let label = starts[note.lowerBound]?.label, let call = call(label, from: place) else { continue }
      guard call.line >= end else { return nil }
      place = call
      called += 1
    }
    return called * 2 > notes.count ? place : nil
  }

  /// The next mark with this label: a sure one, else one that is set off as any number may be.
  private mutating func call(_ label: String, from place: Place) -> Place? {
    if let known = calls[label], known.from == place.index { return known.call }
    var call: Place?
    for setOff in [false, true] where call == nil && searchesLeft > 0 {
      call = self.place(of: label, from: place, setOff: setOff)
      if call == nil { searchesLeft -= 1 }
    }
    calls[label] = (place.index, call)
    return call
  }

  private func place(of label: String, from place: Place, setOff: Bool) -> Place? {
    for line in place.line..<lines.count {
      let range = lines[line].range
      for index in max(range.lowerBound, line == place.line ? place.index : 0)..<range.upperBound
      where MarkForms.starts.contains(bytes[index]) {
        guard let mark = MarkForms.candidate(at: index, of: bytes, in: range), mark.label == label else {
          continue
        }
        switch mark.form {
        case .bracket, .star: continue
        case .loose, .bare: guard setOff else { continue }
        default: break
        }
        return Place(line: line, index: mark.range.upperBound)
      }
    }
    return nil
  }

  // MARK: Where do they end?

  private func endOfNote(_ start: NoteStart, at index: Int) -> Int {
    var end = start.form == .alone ? index + 2 : index + 1
    while end < min(lines.count, index + Self.longestNote), goesOn(end, start) { end += 1 }
    return end
  }

  private func goesOn(_ index: Int, _ start: NoteStart) -> Bool {
    let line = lines[index]
    let previous = lines[index - 1]
    if line.followsPageBreak || line.blanksBefore > 0 || isFurniture(line) { return false }
    if let next = starts[index]?.number, let number = start.number, next == number + 1 { return false }
    guard Prose.endsFully(previous.range, of: bytes), !Prose.endsInAbbreviation(previous.range, of: bytes)
    else { return true }
    if Prose.startsLow(line.range, of: bytes) { return Prose.endsInAbbreviation(previous.range, of: bytes) }
    let filled = previous.width + 1 + Prose.firstWordWidth(line.range, of: bytes)
    return filled * 100 > measure * Self.noteHundredths
  }

  /// What is drawn on a page beside its text: letterhead, margin, head and foot.
  private func isFurniture(_ line: Line) -> Bool {
    PageFoot(line, of: bytes) != nil || bytes.number(line.range) != nil
      || PageHeadLine(line, of: bytes) != nil || LabelledLine(line, of: bytes, isHead: true) != nil
      || LetterheadWords.isAddress(line, of: bytes) || LetterheadWords.isAddressee(line, of: bytes)
      || LetterheadWords.startsDirectorate(line, of: bytes) || LetterheadWords.isSalutation(line, of: bytes)
      || LetterheadWords.namesSender(line, of: bytes)
      || QuestionLabel(line.range, of: bytes) != nil
  }
}

extension NotesOnTop {
  /// The lines of a document with the notes of each page below its text.
  static func putBelow(_ lines: [Line], of bytes: Bytes) -> [Line] {
    let blocks = NotesOnTop(lines, of: bytes).blocks
    guard !blocks.isEmpty else { return lines }
    var ordered: [Line] = []
    ordered.reserveCapacity(lines.count)
    var notes: [Line] = []
    var start = 0
    for block in blocks {
      place(&notes, Array(lines[start..<block.lowerBound]), on: &ordered)
      ordered += notes
      notes = Array(lines[block])
      start = block.upperBound
    }
    place(&notes, Array(lines[start...]), on: &ordered)
    return ordered + notes
  }

  /// Appends the text behind notes, and the notes where a page break says that their page ends.
  private static func place(_ notes: inout [Line], _ text: [Line], on ordered: inout [Line]) {
    var text = text
    if !notes.isEmpty, !text.isEmpty {
      text[0].followsPageBreak = text[0].followsPageBreak || notes[0].followsPageBreak
      text[0].followsNotes = true
      notes[0].followsPageBreak = false
      notes[0].followsRule = true
    }
    if let end = text.dropFirst().firstIndex(where: \.followsPageBreak) {
      ordered += text[..<end] + notes
      notes = []
      text.removeSubrange(..<end)
    }
    ordered += text
  }
}
