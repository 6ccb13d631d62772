extension Letter {
  /// Makes a letter of a document whose source says what its parts are; citations are found in the text as
  /// always, and those that the source links are taken from there.
  public init(marked document: MarkedDocument) {
    var builder = MarkedLetterBuilder(document)
    self = builder.letter()
  }
}

/// Puts together a letter of marked parts.
private struct MarkedLetterBuilder {
  private var document: MarkedDocument
  private let scanner: CitationScanner
  private var reader = RunReader()

  init(_ document: MarkedDocument) {
    var document = document
    Self.takeHead(&document)
    if document.isAppendix { document.date = document.date ?? document.title.flatMap(PrintedHead.received) }
    self.document = document
    scanner = CitationScanner(writtenOn: document.date)
  }

  /// Parts before the text that only say to whom it goes, and where and when it was written.
  private static let partsOfHead = 4

  private static func takeHead(_ document: inout MarkedDocument) {
    for _ in 0..<partsOfHead {
      guard let part = document.parts.first, part.kind == .paragraph else { return }
      let text = part.passage.text
      if text.has("Aan de ", at: 0), text.count < 120, let chair = LetterheadWords.chair(in: text) {
        document.addressee = document.addressee ?? chair
      } else if let date = PrintedHead.placeAndDate(0..<text.count, of: text) {
        document.date = document.date ?? date
      } else if PrintedHead.isReceipt(0..<text.count, of: text) {
        // Known now, and no text.
      } else {
        return
      }
      document.parts.removeFirst()
    }
  }

  mutating func letter() -> Letter {
    let blocks = document.parts.compactMap { block($0) }
    let isAnswers = document.isAppendix || blocks.contains { $0.kind == .question }
    let kind = kind(blocks, isAnswers: isAnswers)
    let signatories = signatories
    let dossier = dossier
    let opening = [document.title, document.subject].compactMap(\.self) + blocks.prefix(14).map(\.text)
    let asked = kind == .answers ? Askers(opening) : nil
    var letter = Letter(
      kind: kind, dating: Dating(stated: document.date),
      subject: document.subject, title: document.isAppendix ? nil : document.title,
      addressee: document.addressee, signatories: signatories,
      ministry: signatories.first.flatMap { OfficeHolders.ministry(of: $0.office, on: document.date) },
      caseNumber: document.caseNumber ?? asked?.caseNumber, askers: asked?.askers ?? [],
      askedOn: document.askedOn ?? asked?.askedOn,
      kamerstuk: document.identifier ?? identifier(dossier), dossier: dossier,
      parliamentaryYear: document.vergaderjaar, blocks: blocks, footnotes: footnotes)
    if kind == .motion { Self.markMovers(&letter.blocks) }
    letter.movers = Movers.of(letter, named: document.movers)
    let own = letter.ownNumbers
    for index in letter.blocks.indices {
      letter.blocks[index].references.removeAll { own.contains($0.target) }
    }
    return letter
  }

  private func kind(_ blocks: [Block], isAnswers: Bool) -> Letter.Kind {
    if document.isAppendix { return blocks.contains { $0.kind == .answer } ? .answers : .questions }
    if let stated = document.letterKind { return stated }
    let printed = document.title.map(PaperTitle.kind) ?? .letter
    return printed == .letter && isAnswers ? .answers : printed
  }

  /// Who moved a motion stands below «en gaat over tot de orde van de dag.».
  private static func markMovers(_ blocks: inout [Block]) {
    guard let end = blocks.lastIndex(where: { $0.text.hasPrefix("en gaat over tot de orde") }) else { return }
    for index in blocks.indices where index > end && blocks[index].kind == .paragraph {
      blocks[index].kind = .closing
    }
  }

  /// «36 600» and «XIV» are `36600-XIV`.
  private var dossier: Dossier? {
    guard let number = document.dossierNumber?.filter({ $0.isNumber || $0.isLetter || $0 == "-" }),
      !number.isEmpty
    else { return nil }
    let addition = document.dossierAddition.map { "-" + $0.filter { !$0.isWhitespace } } ?? ""
    return Dossier(number: number + addition, title: document.dossierTitle)
  }

  private func identifier(_ dossier: Dossier?) -> String? {
    guard let dossier, let number = document.paperNumber else { return nil }
    return DocumentID.kamerstuk(dossier: dossier.number, number: number).spelling
  }

  private var signatories: [Signatory] {
    let signed = document.signed.map {
      Signatories.signed(
        Signature.Signed(name: $0.name, office: Signature.cleaned($0.office)), date: document.date)
    }
    if !signed.isEmpty { return signed }
    if document.isAppendix { return Signatories.answering(document.title ?? "", date: document.date) }
    return Signatories.holder(ofOfficeIn: document.title, on: document.date).map { [$0] } ?? []
  }

  // MARK: Blocks

  private mutating func block(_ part: MarkedDocument.Part) -> Block? {
    let passage = reader.passage(part.runs, parting: part.kind == .table)
    guard !passage.text.isEmpty else { return nil }
    return Block(
      kind: part.kind, level: part.level, number: part.number, text: passage.string,
      lines: part.line.map { $0...$0 }, footnotes: passage.footnoteMarks,
      references: passage.references(scanner), emphasis: passage.emphases)
  }

  private var footnotes: [Footnote] {
    reader.notes.map { note in
      Footnote(label: note.label, text: note.passage.string, references: note.passage.references(scanner))
    }
  }
}

extension MarkedDocument.Part {
  fileprivate var passage: Passage {
    var reader = RunReader()
    return reader.passage(runs)
  }
}
