import Letters

/// A letter as the bytes that the library keeps: every field in the order of the type's own, texts once,
/// compressed.
enum LetterArchive {
  /// Which order of fields the bytes have; the first byte says it.
  static let version = 5
  /// The oldest order of fields that is read: 1 has no titles of papers and no movers, 2 no guessed
  /// places of marks, 3 has warnings as sentences and says of a gap in its text alone which pages are missing, 4 does not know what
  /// was sent along.
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
    writer.write(letter.sentAlong) { $0.write($1.spelling) }
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
    if version >= 5 {
      letter.sentAlong = try reader.array { reader throws(ByteReader.Damaged) in try reader.text() }
        .compactMap { DocumentID(canonical: $0) }
    }
    guard reader.isAtEnd else { throw ByteReader.Damaged() }
    return letter
  }
}

extension String {
  /// The scalars of a range; fewer where the text ends before it.
  func words(at offset: Int, length: Int) -> String {
    guard offset >= 0, length >= 0 else { return "" }
    return String(String.UnicodeScalarView(unicodeScalars.dropFirst(offset).prefix(length)))
  }
}
