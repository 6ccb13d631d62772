/// «GEWIJZIGDE MOTIE VAN HET LID CEDER TER VERVANGING VAN DIE GEDRUKT ONDER NR. 19»: the paper of the same dossier that
/// a paper replaces.
extension Letter {
  private static let printedUnder: StaticString = "gedrukt onder "

  /// What the title cites; offsets count the title's Unicode scalars. No block has it, since a title is no text.
  public var titleReferences: [Reference] {
    guard let title, let own = paperNumber else { return [] }
    let bytes = Bytes(title.utf8)
    guard let start = bytes.firstIndex(ofAnyCase: Self.printedUnder, in: 0..<bytes.count) else { return [] }
    var cursor = Cursor(bytes: bytes, index: start + Self.printedUnder.utf8CodeUnitCount)
    guard PaperNumber.takeWord(&cursor) != nil, let number = PaperNumber.take(&cursor, letters: true) else {
      return []
    }
    let range = start..<cursor.index
    return [
      Reference(
        .kamerstuk(dossier: own.dossier, number: number), text: bytes.string(range),
        offset: bytes.scalars(in: 0..<range.lowerBound), length: bytes.scalars(in: range))
    ]
  }
}
