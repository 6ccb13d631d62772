extension Letter {
  /// Reads one document: `bytes` of a text file in, a letter out. Whatever a text holds, a letter comes
  /// of it, with warnings where parts could not be placed.
  ///
  /// - Throws: ``UnreadableDocument`` when the bytes are no text.
  public init(parsing bytes: [UInt8]) throws(UnreadableDocument) {
    self.init(Document(try SourceText(bytes)))
  }

  /// Reads a document, whatever its lines know of themselves.
  init(_ document: Document) {
    let pages = PageDivision.divide(document.lines, of: document.bytes)
    let text = RunningText(pages, of: document.bytes)
    self = LetterBuilder(document, pages, text).letter()
  }
}

/// Puts together what the stages found.
private struct LetterBuilder {
  private let document: Document
  private let pages: Pages
  private let text: RunningText

  init(_ document: Document, _ pages: Pages, _ text: RunningText) {
    self.document = document
    self.pages = pages
    self.text = text
  }

  func letter() -> Letter {
    let bytes = document.bytes
    let labels = text.lines.compactMap { QuestionLabel($0.range, of: bytes) }
    let numbers =
      labels.contains { $0.kind == .question } ? QuestionNumbers() : QuestionNumbers(text.lines, of: bytes)
    let metadata = Metadata(
      text, hasQuestionLabels: !labels.isEmpty, numberedQuestions: numbers.labels.count, of: bytes)
    let questions = metadata.isAnswers ? numbers : QuestionNumbers()
    let parts = FootnoteFinder(text, questions: questions, of: bytes)
    let signature = Signature(parts.body, of: bytes)
    let joining = Joining(document.passage, inventory: WordInventory(text, of: bytes))
    let paragraphs = Paragraphs(
      signature.lines, parts.notes, text, questionNumbers: questions, joining, of: bytes
    ).paragraphs
    let outline = Outline(paragraphs, text, isAnswers: metadata.isAnswers)
    let made = Blocks(paragraphs, outline, parts.notes, own: document.notes, joining)
    let date = text.printed?.date ?? text.head.date
    // A note at the letter's end may have taken the signature below it.
    let signing = parts.notes.isEmpty ? signature : Signature(text.lines, of: bytes)
    let signatories = Signatories(
      signing.signed.count > signature.signed.count ? signing : signature, text, date: date,
      namesOffice: signing.namesOffice)
    var letter = letter(made, metadata, date: date, signatories: signatories.signatories)
    if date == nil { inferDate(&letter, signatories) }
    letter.movers = Movers.of(letter)
    cite(&letter, made)
    return letter
  }

  private func letter(
    _ made: Blocks, _ metadata: Metadata, date: CalendarDate?, signatories: [Signatory]
  ) -> Letter {
    let head = text.head
    let blocks = made.parts.map(Block.init)
    let asked = metadata.isAnswers ? Askers(opening(blocks)) : nil
    let dossier = text.printed?.dossier
    return Letter(
      kind: metadata.kind, dating: Dating(stated: date), subject: subject,
      title: text.printed.flatMap { $0.isAppendix ? nil : $0.title }, addressee: addressee(blocks),
      signatories: signatories,
      ministry: signatories.first.flatMap { OfficeHolders.ministry(of: $0.office, on: date) },
      directorate: head.directorate.first, ourReference: head.ourReference,
      yourReference: head.yourReference, caseNumber: caseNumber(asked), askers: asked?.askers ?? [],
      askedOn: asked?.askedOn, attachments: head.attachments,
      kamerstuk: text.printed?.identifier ?? pages.paper,
      dossier: dossier.map { Dossier(number: $0.identifier, title: text.printed?.dossierTitle) },
      parliamentaryYear: text.printed?.vergaderjaar,
      pages: PageCount(total: pages.total, missing: pages.missing), blocks: blocks,
      footnotes: made.notes.map(Footnote.init), warnings: warnings(made))
  }

  private var subject: String? {
    text.printed?.subject ?? text.head.subject.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The texts that can name askers: the subject, and how the letter opens.
  private func opening(_ blocks: [Block]) -> [String] {
    [text.printed?.title, text.head.subject, text.head.yourReference].compactMap(\.self)
      + blocks.prefix(14).map(\.text)
  }

  private func caseNumber(_ asked: Askers?) -> String? {
    guard let asked else { return nil }
    let reference = text.head.yourReference.map { Bytes($0.utf8) }
    if let reference, let found = IdentifierCitation.readRegister(at: 0, of: reference)?.first {
      return found.document.spelling
    }
    return asked.caseNumber
  }

  /// By the letterhead, else by whom the salutation greets.
  private func addressee(_ blocks: [Block]) -> String? {
    if let named = text.printed?.addressee ?? text.head.addressee { return named }
    return blocks.prefix(6).lazy.compactMap { Salutation.person($0.text) }.first
  }

  private func warnings(_ made: Blocks) -> [LetterWarning] {
    var warnings = document.warnings
    if !pages.missing.isEmpty { warnings.append(.missingPages(pages.missing, of: pages.total)) }
    return warnings + made.warnings
  }

  private func inferDate(_ letter: inout Letter, _ signatories: Signatories) {
    let texts = letter.blocks.map(\.text) + letter.footnotes.map(\.text)
    let vergaderjaar = text.printed?.vergaderjaar.flatMap { Int($0.prefix(4)) }
    let clues = DateClues(
      texts, terms: signatories.terms, vergaderjaar: vergaderjaar, askedOn: letter.askedOn,
      caseNumber: letter.caseNumber, receivedOn: text.printed?.receivedOn)
    guard let span = clues.span, let day = span.earliest ?? span.latest else { return }
    letter.dating = .inferred(span)
    letter.ministry = letter.signatories.first.flatMap {
      OfficeHolders.ministry(of: $0.office, on: day)
    }
  }

  /// Finds what is cited.
  private func cite(_ letter: inout Letter, _ made: Blocks) {
    let scanner = CitationScanner(writtenOn: letter.date)
    let own = letter.ownNumbers
    for (index, part) in made.parts.enumerated() where part.kind != .gap {
      letter.blocks[index].references = part.passage.references(scanner, besides: own)
    }
    for (index, note) in made.notes.enumerated() {
      letter.footnotes[index].references = note.passage.references(scanner)
    }
  }
}

extension Letter {
  /// The case that it answers, the paper that it is: where it names them, it cites nothing.
  var ownNumbers: [String] { [caseNumber, kamerstuk].compactMap(\.self) }
}
