import Letters

/// A prepared letter as it goes from one process to another.
extension PreparedLetter {
  public var bytes: [UInt8] {
    var head = letter
    // References need a block to stand in.
    var carrier = Block(kind: .paragraph, text: "")
    carrier.references = references
    head.blocks = [carrier]
    var writer = ByteWriter(capacity: archive.count + searchText.text.utf8.count + 4096)
    writer.write(raw: LetterArchive.plainBytes(of: head))
    writer.write(title)
    writer.write(raw: hash)
    writer.write(raw: archive)
    writer.write(searchText.head)
    writer.write(searchText.text)
    writer.write(commitments)
    return writer.bytes
  }

  /// The letter with its blocks and footnotes; nil when the archive is damaged.
  public var whole: Letter? { try? LetterArchive.letter(from: archive) }

  /// Nil when ``bytes`` did not make them.
  public init?(bytes: [UInt8]) {
    do {
      var reader = ByteReader(bytes)
      var head = try LetterArchive.letter(fromPlain: reader.raw())
      references = head.blocks.first?.references ?? []
      head.blocks = []
      letter = head
      title = try reader.text()
      hash = try reader.raw()
      archive = try reader.raw()
      searchText = SearchText(head: try reader.text(), text: try reader.text())
      commitments = try reader.preparedCommitments()
    } catch {
      return nil
    }
  }
}
