import Letters

/// The parts of a letter from bytes, in the order that ``LetterArchive`` gives.
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

  mutating func warning() throws(Damaged) -> LetterWarning {
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

  mutating func gaps(of letter: inout Letter) throws(Damaged) {
    let gaps = try array { reader throws(Damaged) in
      (block: try reader.number(), pages: try reader.pageRange())
    }
    for gap in gaps {
      guard letter.blocks.indices.contains(gap.block) else { throw Damaged() }
      letter.blocks[gap.block].missing = gap.pages
    }
  }

  mutating func head() throws(Damaged) -> Letter {
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

  mutating func title(of letter: inout Letter) throws(Damaged) {
    letter.title = try optionalText()
    letter.movers = try array { reader throws(Damaged) in
      Mover(name: try reader.text(), party: try reader.optionalText())
    }
  }

  mutating func guessedMarks(of letter: inout Letter) throws(Damaged) {
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

  mutating func block() throws(Damaged) -> Block {
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

  mutating func footnote() throws(Damaged) -> Footnote {
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
