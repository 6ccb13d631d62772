/// Takes marks out of texts, in reading order: which candidate is a mark, the notes decide.
struct Inscription {
  private let notes: [FoundNote]
  /// Notes whose mark has been found, by index.
  private(set) var marked: Set<Int> = []
  /// The notes of each label that are not marked yet, in order.
  private var indicesByLabel: [String: ArraySlice<Int>] = [:]
  /// The last note marked, or −1: marks come in the order of their notes.
  private var lastMarked = -1
  /// Whether notes are labelled `[1]`: then such a number calls one, even where the note is lost.
  private let hasSquareNotes: Bool
  /// The number of the last mark, for marks whose note is missing.
  private var lastNumber = 0

  private let bytes: Bytes

  init(_ notes: [FoundNote], of bytes: Bytes) {
    self.notes = notes
    self.bytes = bytes
    hasSquareNotes = notes.contains { $0.label.hasPrefix("[") }
    for (index, note) in notes.enumerated() { indicesByLabel[note.label, default: []].append(index) }
  }

  /// Bytes that the walk stops at; all others are copied as they are.
  private static let stops = ByteSet("<.,;".utf8 + (0...255).filter(MarkForms.starts.contains))

  mutating func inscribe(_ paragraph: Paragraph) -> Passage {
    let source = paragraph.text
    var scribe = Scribe(paragraph.passage)
    var loose = LooseMarks.places(
      of: paragraph.looseMarks, calling: paragraph.looseMarks.map { text(ofNote: $0.label, paragraph) },
      in: source)[...]
    var index = 0
    while index < source.count {
      while let next = loose.first, next.position <= index {
        scribe.copy(upTo: index)
        mark(next.label, placement: next.placement, paragraph, &scribe)
        if next.dropsBlank, source[index] == .blank { scribe.skip(to: index + 1) }
        loose.removeFirst()
      }
      index =
        Self.stops.contains(source[index])
        ? step(at: index, paragraph, &scribe)
        : Self.stops.firstIndex(
          in: index + 1..<max(index + 1, min(loose.first?.position ?? source.count, source.count)), of: source
        )
    }
    scribe.copy(upTo: source.count)
    for rest in loose { mark(rest.label, placement: rest.placement, paragraph, &scribe) }
    return scribe.inscribed
  }

  /// Takes what stands at a byte that can mean something; gives where to go on.
  private mutating func step(at index: Int, _ paragraph: Paragraph, _ scribe: inout Scribe) -> Int {
    let source = paragraph.text
    if source[index] == UInt8(ascii: "<"), let end = bracketedAddress(source, index) {
      scribe.copy(upTo: index)
      scribe.skip(to: index + 1)
      scribe.copy(upTo: end)
      scribe.skip(to: end + 1)
      return end + 1
    }
    if let taken = takenMark(at: index, of: source, paragraph) {
      scribe.copy(upTo: taken.range.lowerBound)
      mark(taken.label, paragraph, &scribe)
      scribe.skip(to: taken.range.upperBound)
      return taken.range.upperBound
    }
    if isBehindGap(source, index) {
      scribe.copy(upTo: index - 1)
      scribe.skip(to: index)
    }
    if source[index] == UInt8(ascii: "*"), isEmphasis(source, index, opened: scribe.isEmphasised) {
      scribe.copy(upTo: index)
      scribe.skip(to: index + 1)
      scribe.toggleEmphasis()
    }
    return nextIndex(after: index, of: source)
  }

  /// A run of digits that is no mark is passed over whole.
  private func nextIndex(after index: Int, of source: Bytes) -> Int {
    source[index].isDigit ? max(index + 1, source.endOfDigits(at: index)) : index + 1
  }

  private mutating func mark(
    _ label: String, placement: FootnoteMark.Placement? = nil, _ paragraph: Paragraph, _ scribe: inout Scribe
  ) {
    scribe.mark(label, placement: placement)
    lastNumber = Int(label) ?? lastNumber
    guard let note = note(for: label, paragraph) else { return }
    marked.insert(note)
    if indicesByLabel[label]?.first == note { indicesByLabel[label]?.removeFirst() }
    lastMarked = max(lastMarked, note)
  }

  private func text(ofNote label: String, _ paragraph: Paragraph) -> Bytes {
    note(for: label, paragraph).map { notes[$0].pieces.flatMap { bytes[$0] + [.blank] } } ?? []
  }

  // MARK: Is it a mark?

  /// The mark that a candidate is, or nil when it is text.
  private func takenMark(at index: Int, of source: Bytes, _ paragraph: Paragraph) -> MarkCandidate? {
    guard let candidate = MarkForms.candidate(at: index, of: source, in: 0..<source.count) else { return nil }
    let note = note(for: candidate.label, paragraph)
    let isNext = note.map { $0 <= lastMarked + 2 } == true
    switch candidate.form {
    case .superscript:
      return candidate
    case .glued, .star:
      if note != nil { return candidate }
      return candidate.form == .glued && isMarkWithoutNote(candidate, source) ? candidate : nil
    case .acronym, .year, .spaced:
      return isNext ? candidate : nil
    case .loose:
      guard isNext, let note, !notes[note].isCalledFirmly else { return nil }
      return candidate
    case .bare:
      guard let note, note <= lastMarked + 1, notes[note].isCalledBarely else { return nil }
      return candidate
    case .bracket:
      return note != nil || closesQuote(candidate, source) ? candidate : nil
    case .square:
      return note != nil || hasSquareNotes || closesQuote(candidate, source) ? candidate : nil
    }
  }

  /// The note that a label calls here: not yet marked, and on no earlier page than the paragraph.
  private func note(for label: String, _ paragraph: Paragraph) -> Int? {
    indicesByLabel[label]?.first { index in
      guard !marked.contains(index) else { return false }
      // A questioner's own notes stand at the end of the letter.
      if label.utf8.contains(where: { !$0.isDigit }) { return true }
      guard let page = notes[index].page, let first = paragraph.page else { return true }
      return page >= first
    }
  }

  /// «geïnformeerd5.» right behind note 4 of a letter whose page with note 5 is lost.
  private func isMarkWithoutNote(_ candidate: MarkCandidate, _ source: Bytes) -> Bool {
    guard !notes.isEmpty, let number = Int(candidate.label), indicesByLabel[candidate.label] == nil else {
      return false
    }
    let before = source[candidate.range.lowerBound - 1]
    return number == lastNumber + 1 && number > 1 && (before.isLower || before == UInt8(ascii: "."))
  }

  /// A bracketed number behind a quote or question mark calls a note even where the note is lost.
  private func closesQuote(_ candidate: MarkCandidate, _ source: Bytes) -> Bool {
    let before = source[candidate.range.lowerBound - 1]
    if before == UInt8(ascii: "?") || before == UInt8(ascii: "\"") || before == UInt8(ascii: "'") {
      return true
    }
    return Self.closingQuotes.contains { quote in
      source.has(quote, at: candidate.range.lowerBound - quote.utf8CodeUnitCount)
    }
  }

  private static let closingQuotes: [StaticString] = ["’", "”", "»", "›"]

  // MARK: Gaps, addresses and emphasis

  /// A full stop or comma set off by the gap of a mark that the extraction lost («criminaliteit . Middels»).
  private func isBehindGap(_ source: Bytes, _ index: Int) -> Bool {
    guard index > 1, source[index - 1] == .blank, source[index - 2].isWord else { return false }
    let byte = source[index]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") else {
      return false
    }
    return index + 1 == source.count || source[index + 1] == .blank
  }

  /// No address is longer than this, in bytes.
  private static let longestAddress = 2_000

  /// The closing bracket of «<https://…>».
  private func bracketedAddress(_ source: Bytes, _ index: Int) -> Int? {
    guard WebAddress.starts(at: index + 1, of: source) else { return nil }
    let limit = min(source.count, index + Self.longestAddress)
    guard let end = source[(index + 1)..<limit].firstIndex(of: UInt8(ascii: ">")),
      !source[index..<end].contains(.blank)
    else { return nil }
    return end
  }

  /// An asterisk that opens before a word, or closes behind one.
  private func isEmphasis(_ source: Bytes, _ index: Int, opened: Bool) -> Bool {
    if opened {
      return source[index - 1] != .blank && !source.byte(index + 1).isLetter
    }
    guard source.byte(index + 1) != .blank, index + 1 < source.count,
      index == 0 || !source[index - 1].isLetter,
      let close = source[(index + 1)..<min(source.count, index + 400)].firstIndex(of: UInt8(ascii: "*"))
    else { return false }
    return source[close - 1] != .blank
  }
}
