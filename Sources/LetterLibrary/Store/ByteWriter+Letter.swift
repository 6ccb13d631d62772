import Letters

/// The parts of a letter as bytes, in the order that ``LetterArchive`` gives.
extension ByteWriter {
  mutating func write<Value: CaseIterable & Equatable>(choice: Value) {
    write(Array(Value.allCases).firstIndex(of: choice) ?? 0)
  }

  mutating func write(_ date: CalendarDate?) { write(date) { $0.write($1.dayNumber) } }

  mutating func write(_ lines: ClosedRange<Int>?) {
    write(lines) { writer, lines in
      writer.write(lines.lowerBound)
      writer.write(lines.count - 1)
    }
  }

  mutating func writeHead(_ letter: Letter) {
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

  mutating func write(_ block: Block) {
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

  mutating func write(_ warning: LetterWarning) {
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
  mutating func writeGaps(of letter: Letter) {
    let gaps = letter.blocks.enumerated().compactMap { index, block in block.missing.map { (index, $0) } }
    write(gaps) { writer, gap in
      writer.write(gap.0)
      writer.write(gap.1)
    }
  }

  /// The marks whose place is a guess, as the block's index and the mark's in it.
  mutating func writeGuessedMarks(of letter: Letter) {
    let guessed = letter.blocks.enumerated().flatMap { block in
      block.element.footnotes.enumerated().filter { $0.element.placement == .guess }
        .map { (block: block.offset, mark: $0.offset) }
    }
    write(guessed) { writer, place in
      writer.write(place.block)
      writer.write(place.mark)
    }
  }

  mutating func write(_ footnote: Footnote) {
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
