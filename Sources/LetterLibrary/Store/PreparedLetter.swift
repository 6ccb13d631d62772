import Letters

/// A letter with all that the library keeps of it, made ready on any core, so that the one writer has
/// only to write.
public struct PreparedLetter: Sendable {
  /// Changes with every change of what the parser makes of a file; `reindex` reads older letters again.
  public static let parserVersion = 5

  /// Without blocks and footnotes, which stand in the archive.
  let letter: Letter
  let title: String
  public let hash: [UInt8]
  let archive: [UInt8]
  let searchText: SearchText
  let references: [Reference]
  let commitments: PreparedCommitments

  /// - Parameter hash: of the bytes that the letter was read from: 16 bytes.
  public init(_ letter: Letter, hash: [UInt8]) {
    var head = letter
    head.blocks = []
    head.footnotes = []
    self.letter = head
    title = letter.listTitle
    self.hash = hash
    archive = LetterArchive.bytes(of: letter)
    searchText = SearchText(letter)
    references = letter.references
    commitments = PreparedCommitments(letter)
  }

  /// The day by which the letter stands in the list; nil for a letter of no day.
  var day: Int? { (letter.date ?? letter.dateEarliest)?.dayNumber }
}

extension Letter {
  /// By what others cite this letter.
  var identifiers: [DocumentID] {
    let paper = kamerstuk.map { DocumentID(canonical: $0) ?? .named(.kamerstuk, $0) }
    let answered = caseNumber.map { DocumentID(kind: .zaak, spelling: $0) }
    return [paper, answered].compactMap(\.self)
  }
}
