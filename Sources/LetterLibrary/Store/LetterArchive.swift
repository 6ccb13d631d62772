import Letters

/// A letter as the bytes that the library keeps: every field in the order of the type's own, texts once,
/// compressed.
enum LetterArchive {
  /// Which order of fields the bytes have; the first byte says it.
  static let version = 4
  /// The oldest order of fields that is read: 1 has no titles of papers and no movers, 2 no guessed
  /// places of marks, 3 has warnings as sentences and says of a gap in its text alone which pages are missing.
  private static let oldest = 1

  static func bytes(of letter: Letter) -> [UInt8] { Compression.compressed(plainBytes(of: letter)) }

  static func plainBytes(of letter: Letter) -> [UInt8] {
    let size = letter.blocks.reduce(0) { $0 + $1.text.utf8.count + 32 }
    var writer = ByteWriter(capacity: size + letter.footnotes.count * 64 + 256)
    writer.write(version)
    writer.writeHead(letter)
    writer.write(letter.blocks) { $0.write($1) }
    writer.write(letter.footnotes) { $0.write($1) }
    writer.write(letter.warnings) { $0.write($1) }
    writer.writeGaps(of: letter)
    writer.write(letter.title)
    writer.write(letter.movers) { writer, mover in
      writer.write(mover.name)
      writer.write(mover.party)
    }
    writer.writeGuessedMarks(of: letter)
    return writer.bytes
  }

  /// - Throws: ``ByteReader/Damaged`` when the bytes are not those of a letter.
  static func letter(from bytes: [UInt8]) throws(ByteReader.Damaged) -> Letter {
    try letter(fromPlain: Compression.expanded(bytes))
  }

  static func letter(fromPlain bytes: [UInt8]) throws(ByteReader.Damaged) -> Letter {
    var reader = ByteReader(bytes)
    let version = try reader.number()
    guard (oldest...Self.version).contains(version) else { throw ByteReader.Damaged() }
    var letter = try reader.head()
    letter.blocks = try reader.array { reader throws(ByteReader.Damaged) in try reader.block() }
    letter.footnotes = try reader.array { reader throws(ByteReader.Damaged) in try reader.footnote() }
    if version >= 4 {
      letter.warnings = try reader.array { reader throws(ByteReader.Damaged) in try reader.warning() }
      try reader.gaps(of: &letter)
    } else {
      letter.warnings = try reader.array { reader throws(ByteReader.Damaged) in try reader.text() }
        .compactMap(LetterWarning.init(sentence:))
    }
    if version >= 2 { try reader.title(of: &letter) }
    if version >= 3 { try reader.guessedMarks(of: &letter) }
    guard reader.isAtEnd else { throw ByteReader.Damaged() }
    return letter
  }
}

// MARK: Out

extension ByteWriter {
  fileprivate mutating func write<Value: CaseIterable & Equatable>(choice: Value) {
    write(Array(Value.allCases).firstIndex(of: choice) ?? 0)
  }

  fileprivate mutating func write(_ date: CalendarDate?) { write(date) { $0.write($1.dayNumber) } }

  fileprivate mutating func write(_ lines: ClosedRange<Int>?) {
    write(lines) { writer, lines in
      writer.write(lines.lowerBound)
      writer.write(lines.count - 1)
    }
  }

  fileprivate mutating func writeHead(_ letter: Letter) {
    write(choice: letter.kind)
    write(choice: letter.dateBasis)
    for date in [letter.date, letter.dateEarliest, letter.dateLatest, letter.askedOn] { write(date) }
    for text in [
      letter.subject, letter.addressee, letter.ministry, letter.directorate, letter.ourReference,
      letter.yourReference, letter.caseNumber, letter.kamerstuk, letter.dossier?.number,
      letter.dossier?.title, letter.parliamentaryYear,
    ] { write(text) }
    write(letter.signatories) { writer, signatory in
      writer.write(signatory.name)
      writer.write(signatory.person)
      writer.write(signatory.office)
      writer.write(choice: signatory.basis)
    }
    write(letter.askers) { writer, asker in
      writer.write(asker.name)
      writer.write(asker.party)
    }
    write(letter.attachments)
    write(letter.pages.total)
    write(letter.pages.missing.flatMap(Array.init)) { $0.write($1) }
  }

  fileprivate mutating func write(_ block: Block) {
    write(choice: block.kind)
    write(block.level)
    write(block.number)
    write(block.text)
    write(block.page)
    write(block.lines)
    write(block.footnotes) { writer, mark in
      writer.write(mark.label)
      writer.write(mark.offset)
    }
    write(block.references, in: block.text)
    write(block.emphasis) { writer, emphasis in
      writer.write(emphasis.offset)
      writer.write(emphasis.length)
    }
  }

  fileprivate mutating func write(_ warning: LetterWarning) {
    write(ArchivedWarning(warning).rawValue)
    switch warning {
    case .missingPages(let pages, let total):
      write(pages) { $0.write($1) }
      write(total)
    case .markWithoutFootnote(let label), .footnoteWithoutMark(let label): write(label)
    case .notUTF8: break
    case .pagesWithoutText(let pages): write(pages) { $0.write($1) }
    }
  }

  private mutating func write(_ pages: ClosedRange<Int>) {
    write(pages.lowerBound)
    write(pages.upperBound)
  }

  /// The pages that are missing at a block, as the block's index and theirs.
  fileprivate mutating func writeGaps(of letter: Letter) {
    let gaps = letter.blocks.enumerated().compactMap { index, block in block.missing.map { (index, $0) } }
    write(gaps) { writer, gap in
      writer.write(gap.0)
      writer.write(gap.1)
    }
  }

  /// The marks whose place is a guess, as the block's index and the mark's in it.
  fileprivate mutating func writeGuessedMarks(of letter: Letter) {
    let guessed = letter.blocks.enumerated().flatMap { block in
      block.element.footnotes.enumerated().filter { $0.element.placement == .guess }
        .map { (block: block.offset, mark: $0.offset) }
    }
    write(guessed) { writer, place in
      writer.write(place.block)
      writer.write(place.mark)
    }
  }

  fileprivate mutating func write(_ footnote: Footnote) {
    write(footnote.label)
    write(footnote.text)
    write(footnote.page)
    write(footnote.lines)
    write(footnote.references, in: footnote.text)
  }

  /// The words of a reference are those of its text, which stands here already.
  private mutating func write(_ references: [Reference], in text: String) {
    write(references) { writer, reference in
      writer.write(choice: reference.kind)
      writer.write(reference.target)
      writer.write(reference.offset)
      writer.write(reference.length)
      writer.write(reference.page)
      let stands = text.words(at: reference.offset, length: reference.length) == reference.text
      writer.write(stands ? nil : reference.text)
    }
  }
}

/// How a warning is told from others; the numbers stay as they are.
private enum ArchivedWarning: Int {
  case missingPages, markWithoutFootnote, footnoteWithoutMark, notUTF8, pagesWithoutText

  init(_ warning: LetterWarning) {
    switch warning {
    case .missingPages: self = .missingPages
    case .markWithoutFootnote: self = .markWithoutFootnote
    case .footnoteWithoutMark: self = .footnoteWithoutMark
    case .notUTF8: self = .notUTF8
    case .pagesWithoutText: self = .pagesWithoutText
    }
  }
}

// MARK: In

extension ByteReader {
  private mutating func day() throws(Damaged) -> CalendarDate? {
    try optional { reader throws(Damaged) in try reader.number() }.flatMap(CalendarDate.init(dayNumber:))
  }

  private mutating func optionalText() throws(Damaged) -> String? {
    try optional { reader throws(Damaged) in try reader.text() }
  }

  private mutating func optionalNumber() throws(Damaged) -> Int? {
    try optional { reader throws(Damaged) in try reader.number() }
  }

  private mutating func lines() throws(Damaged) -> ClosedRange<Int>? {
    try optional { reader throws(Damaged) in
      let first = try reader.number()
      let more = try reader.number()
      guard first >= 0, more >= 0, first <= Int.max - more else { throw Damaged() }
      return first...(first + more)
    }
  }

  private mutating func dating() throws(Damaged) -> Dating {
    let basis: Letter.DateBasis = try choice()
    let (stated, earliest, latest) = (try day(), try day(), try day())
    switch basis {
    case .unknown: return .unknown
    case .stated:
      guard let stated else { throw Damaged() }
      return .stated(stated)
    case .inferred:
      guard let span = DateSpan(from: earliest, to: latest) else { throw Damaged() }
      return .inferred(span)
    }
  }

  private mutating func pageRange() throws(Damaged) -> ClosedRange<Int> {
    let (first, last) = (try number(), try number())
    guard first <= last else { throw Damaged() }
    return first...last
  }

  fileprivate mutating func warning() throws(Damaged) -> LetterWarning {
    guard let kind = ArchivedWarning(rawValue: try number()) else { throw Damaged() }
    switch kind {
    case .missingPages:
      let pages = try array { reader throws(Damaged) in try reader.pageRange() }
      return .missingPages(pages, of: try optionalNumber())
    case .markWithoutFootnote: return .markWithoutFootnote(label: try text())
    case .footnoteWithoutMark: return .footnoteWithoutMark(label: try text())
    case .notUTF8: return .notUTF8
    case .pagesWithoutText:
      return .pagesWithoutText(try array { reader throws(Damaged) in try reader.number() })
    }
  }

  fileprivate mutating func gaps(of letter: inout Letter) throws(Damaged) {
    let gaps = try array { reader throws(Damaged) in
      (block: try reader.number(), pages: try reader.pageRange())
    }
    for gap in gaps {
      guard letter.blocks.indices.contains(gap.block) else { throw Damaged() }
      letter.blocks[gap.block].missing = gap.pages
    }
  }

  fileprivate mutating func head() throws(Damaged) -> Letter {
    var letter = Letter(kind: try choice())
    letter.dating = try dating()
    letter.askedOn = try day()
    letter.subject = try optionalText()
    letter.addressee = try optionalText()
    letter.ministry = try optionalText()
    letter.directorate = try optionalText()
    letter.ourReference = try optionalText()
    letter.yourReference = try optionalText()
    letter.caseNumber = try optionalText()
    letter.kamerstuk = try optionalText()
    let number = try optionalText()
    let title = try optionalText()
    letter.dossier = number.map { Dossier(number: $0, title: title) }
    letter.parliamentaryYear = try optionalText()
    letter.signatories = try array { reader throws(Damaged) in
      Signatory(
        name: try reader.text(), person: try reader.optionalText(), office: try reader.text(),
        basis: try reader.choice())
    }
    letter.askers = try array { reader throws(Damaged) in
      Asker(name: try reader.text(), party: try reader.optionalText())
    }
    letter.attachments = try optionalNumber()
    let total = try optionalNumber()
    letter.pages = PageCount(
      total: total)
    for number in try array({ reader throws(Damaged) in try reader.number() }) {
      letter.pages.add(missing: number...number)
    }
    return letter
  }

  fileprivate mutating func title(of letter: inout Letter) throws(Damaged) {
    letter.title = try optionalText()
    letter.movers = try array { reader throws(Damaged) in
      Mover(name: try reader.text(), party: try reader.optionalText())
    }
  }

  fileprivate mutating func guessedMarks(of letter: inout Letter) throws(Damaged) {
    let guessed = try array { reader throws(Damaged) in
      (block: try reader.number(), mark: try reader.number())
    }
    for place in guessed {
      guard letter.blocks.indices.contains(place.block),
        letter.blocks[place.block].footnotes.indices.contains(place.mark)
      else { throw Damaged() }
      letter.blocks[place.block].footnotes[place.mark].placement = .guess
    }
  }

  fileprivate mutating func block() throws(Damaged) -> Block {
    var block = Block(kind: try choice(), level: try optionalNumber(), number: try optionalText(), text: "")
    block.text = try text()
    block.page = try optionalNumber()
    block.lines = try lines()
    block.footnotes = try array { reader throws(Damaged) in
      FootnoteMark(label: try reader.text(), offset: try reader.number())
    }
    block.references = try references(in: block.text)
    block.emphasis = try array { reader throws(Damaged) in
      Emphasis(offset: try reader.number(), length: try reader.number())
    }
    return block
  }

  fileprivate mutating func footnote() throws(Damaged) -> Footnote {
    var footnote = Footnote(label: try text(), text: try text())
    footnote.page = try optionalNumber()
    footnote.lines = try lines()
    footnote.references = try references(in: footnote.text)
    return footnote
  }

  private mutating func references(in whole: String) throws(Damaged) -> [Reference] {
    try array { reader throws(Damaged) in
      let kind: Reference.Kind = try reader.choice()
      let target = try reader.text()
      let offset = try reader.number()
      let length = try reader.number()
      let page = try reader.optionalText()
      let text = try reader.optionalText() ?? whole.words(at: offset, length: length)
      return Reference(
        DocumentID(kind: kind, spelling: target), text: text, offset: offset, length: length, page: page)
    }
  }
}

extension String {
  /// The scalars of a range; fewer where the text ends before it.
  func words(at offset: Int, length: Int) -> String {
    guard offset >= 0, length >= 0 else { return "" }
    return String(String.UnicodeScalarView(unicodeScalars.dropFirst(offset).prefix(length)))
  }
}
