import Glibc
import Letters
import Synchronization
import System

/// Reads letters from files and from standard input.
public enum LetterReader {
  /// The letter in a file.
  /// - Throws: ``SourceError``, with the path and what to do.
  public static func letter(at path: String) throws(SourceError) -> Letter {
    try letter(bytes(at: path), from: path)
  }

  /// The letter on standard input.
  public static func letterOnStandardInput() throws(SourceError) -> Letter {
    try letter(bytesOnStandardInput(), from: "standard input")
  }

  /// The letter that bytes hold; their content tells the format, not the name of the file. What a publication's
  /// `metadata.xml` in the same folder knows is put into it.
  public static func letter(_ bytes: [UInt8], from path: String) throws(SourceError) -> Letter {
    let format = SourceFormat(of: bytes)
    guard bytes.count <= format.largest else {
      throw .notALetter(path: path, .tooLarge(bytes: bytes.count, limit: format.largest))
    }
    var letter = try large(bytes) { () throws(SourceError) in try Self.letter(bytes, as: format, from: path) }
    if format == .page || format == .pdf || format == .office,
      let metadata = PublicationMetadata.beside(path), metadata.names(path)
    {
      metadata.complete(&letter)
    }
    return letter
  }

  /// Bytes from which on a file takes so much memory that one is read at a time.
  package static let large = 2_000_000
  private static let turn = Mutex(())

  private static func large(
    _ bytes: [UInt8], _ work: () throws(SourceError) -> Letter
  ) throws(SourceError) -> Letter {
    guard bytes.count > large else { return try work() }
    return try turn.withLock { _ in Result(catching: work) }.get()
  }

  private static func letter(
    _ bytes: [UInt8], as format: SourceFormat, from path: String
  ) throws(SourceError) -> Letter {
    switch format {
    case .publication: try MarkupSource.letter(bytes, from: path)
    case .page: try WebSource.letter(bytes, from: path)
    case .markdown: try MarkdownSource.letter(bytes, from: path)
    case .office: try OfficeSource.letter(bytes, from: path)
    case .book: try BookSource.letter(bytes, from: path)
    case .pdf: try PDFSource.letter(bytes, from: path)
    case .text: try reading(path) { () throws(UnreadableDocument) in try Letter(parsing: bytes) }
    }
  }

  /// What a stage of the parser makes of a file, as a person reads it.
  /// - Throws: ``SourceError``; of official XML there is only a structure, which it states itself.
  public static func report(_ stage: Stage, on path: String) throws(SourceError) -> String {
    let bytes = path == "-" ? try bytesOnStandardInput() : try bytes(at: path)
    let format = SourceFormat(of: bytes)
    guard stage != .structure else { return try letter(bytes, as: format, from: path).structureReport }
    let lines: [MarkedLine]
    switch format {
    case .publication: throw .withoutStages(path: path)
    case .text:
      return try reading(path) { () throws(UnreadableDocument) in try stage.report(on: bytes) }
    case .page: lines = try WebSource.lines(bytes, from: path)
    case .markdown: lines = try MarkdownSource.lines(bytes, from: path)
    case .office: lines = try OfficeSource.lines(bytes, from: path)
    case .book: lines = try BookSource.lines(bytes, from: path)
    case .pdf: lines = try PDFSource.lines(bytes, from: path)
    }
    return try reading(path) { () throws(UnreadableDocument) in try stage.report(on: lines) }
  }

  /// The lines of a file as they came, the first one at index 0, for who wants to see what a letter was read from;
  /// of a PDF, a page or an office file what it says.
  /// - Throws: ``SourceError``.
  public static func sourceLines(at path: String) throws(SourceError) -> [String] {
    let text = try text(of: bytes(at: path), from: path)
    return try reading(path) { () throws(UnreadableDocument) in try SourceLines.read(text) }
  }

  private static func text(of bytes: [UInt8], from path: String) throws(SourceError) -> [UInt8] {
    switch SourceFormat(of: bytes) {
    case .publication, .text: bytes
    case .page: text(of: try WebSource.lines(bytes, from: path))
    case .markdown: text(of: try MarkdownSource.lines(bytes, from: path))
    case .office: text(of: try OfficeSource.lines(bytes, from: path))
    case .book: text(of: try BookSource.lines(bytes, from: path))
    case .pdf: text(of: try PDFSource.lines(bytes, from: path))
    }
  }

  private static func text(of lines: [MarkedLine]) -> [UInt8] { Array(MarkedLine.text(of: lines).utf8) }

  private static func reading<Value>(
    _ path: String, _ work: () throws(UnreadableDocument) -> Value
  ) throws(SourceError) -> Value {
    do {
      return try work()
    } catch {
      throw .notALetter(path: path, error)
    }
  }

  /// The bytes of a regular file that no format is too large for.
  /// - Throws: ``SourceError``, also for a file that somebody writes meanwhile.
  public static func bytes(at path: String) throws(SourceError) -> [UInt8] {
    do {
      return try WholeFile.read(path, atMost: SourceFormat.largest)
    } catch {
      throw SourceError(error, path: path)
    }
  }

  private static func bytesOnStandardInput() throws(SourceError) -> [UInt8] {
    do {
      return try WholeFile.read(descriptor: STDIN_FILENO, atMost: SourceFormat.largest)
    } catch {
      throw SourceError(error, path: "standard input")
    }
  }
}

extension SourceError {
  /// A file that could not be read.
  fileprivate init(_ fault: WholeFile.Fault, path: String) {
    switch fault {
    case .notFound: self = .notFound(path: path)
    case .notPermitted: self = .notPermitted(path: path)
    case .notRegular: self = .notRegular(path: path)
    case .tooLarge(let bytes):
      self = .notALetter(path: path, .tooLarge(bytes: bytes, limit: SourceFormat.largest))
    case .exists, .failed: self = .notReadable(path: path, reason: fault.description)
    }
  }
}
