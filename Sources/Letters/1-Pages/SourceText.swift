/// Why bytes are no document that can be read.
public enum UnreadableDocument: Error, Equatable, Sendable, Codable {
  case empty
  case tooLarge(bytes: Int, limit: Int)
  case tooManyLines(Int, limit: Int)
  /// Holds zero bytes or is a known binary format.
  case binary(format: String?)
}

extension UnreadableDocument: CustomStringConvertible {
  /// A sentence that goes on from the name of the file: «… is empty».
  public var description: String {
    switch self {
    case .empty: "is empty; there is nothing to read"
    case .tooLarge(let bytes, let limit):
      "is too large (\(bytes / 1_000_000) MB; the limit is \(limit / 1_000_000) MB); split it first"
    case .tooManyLines(let lines, let limit):
      "has too many lines (\(lines); the limit is \(limit)); split it first"
    case .binary(let format?):
      "is a \(format) file; turn it into text first, for instance with pdftotext or pandoc"
    case .binary(nil): "is not a text file; turn it into text first"
    }
  }
}

/// A document as clean UTF-8: line ends are `\n`, page ends `\u{0C}`, blanks are blanks, and what
/// only a typesetter sees (soft hyphens inside a word, zero-width marks, ligatures) is gone.
struct SourceText: Sendable {
  let bytes: Bytes
  /// The line ends that end no line of the source, by where they stand.
  let innerBreaks: [InnerBreak]
  let warnings: [LetterWarning]

  /// A line end inside a line of the source: it counts no line.
  struct InnerBreak: Sendable {
    enum Kind: Sendable {
      case line
      /// A paragraph begins behind it, whatever the text looks like.
      case paragraph
    }

    /// Of its byte.
    let index: Int
    let kind: Kind
  }

  static let pageBreak: UInt8 = 0x0C

  /// Bytes of more pages than any letter has, and less than memory.
  static let limit = 200_000_000
  /// Two thousand pages: each line may become a paragraph with marks and citations.
  static let mostLines = 100_000

  /// - Throws: ``UnreadableDocument``.
  init(_ input: Bytes) throws(UnreadableDocument) {
    guard input.count <= Self.limit else {
      throw .tooLarge(bytes: input.count, limit: Self.limit)
    }
    let lines = input.count(of: 0x0A)
    guard lines <= Self.mostLines else { throw .tooManyLines(lines, limit: Self.mostLines) }
    if let format = Self.binaryFormat(of: input) { throw .binary(format: format) }
    let (text, warning) = Self.utf8(input)
    guard text.count(of: 0) == 0 else { throw .binary(format: nil) }
    guard text.contains(where: { $0 > .blank }) else { throw .empty }
    (bytes, innerBreaks) = Self.clean(text)
    warnings = warning.map { [$0] } ?? []
  }

  private static let signatures: [(bytes: Bytes, format: String)] = [
    (Bytes("%PDF-".utf8), "PDF"), ([0x50, 0x4B, 0x03, 0x04], "ZIP or Word"),
    ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"), ([0x1F, 0x8B], "gzip"),
    ([0x7F, 0x45, 0x4C, 0x46], "program"), ([0xD0, 0xCF, 0x11, 0xE0], "Word"),
    (Bytes("{\\rtf".utf8), "RTF"),
  ]

  private static func binaryFormat(of input: Bytes) -> String? {
    signatures.first { input.starts(with: $0.bytes) }?.format
  }

  // MARK: Encoding

  private static func utf8(_ input: Bytes) -> (Bytes, warning: LetterWarning?) {
    if input.starts(with: [0xEF, 0xBB, 0xBF]) { return (Bytes(input.dropFirst(3)), nil) }
    if input.starts(with: [0xFF, 0xFE]) { return (utf16(input, low: 0), nil) }
    if input.starts(with: [0xFE, 0xFF]) { return (utf16(input, low: 1), nil) }
    if String(validating: input, as: UTF8.self) != nil { return (input, nil) }
    return (Windows1252.utf8(input), LetterWarning.notUTF8)
  }

  private static func utf16(_ input: Bytes, low: Int) -> Bytes {
    let units = stride(from: 2, to: input.count - 1, by: 2).map { index in
      UInt16(input[index + low]) | UInt16(input[index + 1 - low]) << 8
    }
    return Bytes(String(decoding: units, as: UTF16.self).utf8)
  }

  // MARK: Cleaning

  /// Bytes that are not copied without a look: controls, and the first bytes of what is no plain letter.
  private static let special = ByteSet(
    (0...0xFF).filter { byte in
      switch byte {
      case 0x0A, 0x0C, 0x20...0x7E, 0x80...0xBF, 0xC3...0xE1, 0xE4...0xEE, 0xF0...0xFF: false
      default: true
      }
    })

  static func cleaned(_ text: Bytes) -> Bytes { clean(text).0 }

  private static func clean(_ text: Bytes) -> (Bytes, [InnerBreak]) {
    var next = special.firstIndex(in: 0..<text.count, of: text)
    guard next < text.count else { return (text, []) }
    var output = Bytes()
    var innerBreaks: [InnerBreak] = []
    output.reserveCapacity(text.count)
    var copied = 0
    while next < text.count {
      let (replacement, length) = TypesetterMarks.replacement(at: next, of: text)
      if let replacement {
        output += text[copied..<next]
        if let kind = TypesetterMarks.innerBreak(at: next, of: text) {
          innerBreaks.append(InnerBreak(index: output.count, kind: kind))
        }
        output += replacement
        copied = next + length
      }
      next = special.firstIndex(in: min(next + length, text.count)..<text.count, of: text)
    }
    output += text[copied...]
    return (output, innerBreaks)
  }
}
