import Letters

/// Letters in PDF, read with poppler's `pdftotext` in a process of its own.
enum PDFSource {
  /// A letter of a thousand pages takes three seconds and 100 MB.
  private static let limits = BoundedProgram.Limits(
    seconds: 20, memory: 300_000_000, output: 100_000_000)

  /// Whether bytes hold a PDF. Readers allow anything before its header within the first kilobyte (ISO 32000-1,
  /// annex H), but a text may quote one.
  static func isPDF(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(1024)
    guard let found = start.firstRange(of: [UInt8]("%PDF-".utf8)) else { return false }
    return start[..<found.lowerBound].allSatisfy { $0 <= 0x20 || $0 >= 0x80 }
  }

  static func letter(_ bytes: [UInt8], from path: String) throws(SourceError) -> Letter {
    let lines = try lines(bytes, from: path)
    do {
      return try Letter(lines: lines)
    } catch {
      throw .notALetter(path: path, error)
    }
  }

  /// The text of the file as the letter is read from it, line by line.
  static func text(_ bytes: [UInt8], from path: String) throws(SourceError) -> String {
    MarkedLine.text(of: try lines(bytes, from: path))
  }

  private static func lines(_ bytes: [UInt8], from path: String) throws(SourceError) -> [MarkedLine] {
    let pages: [PrintedPage]
    do {
      pages = try Self.pages(bytes)
    } catch {
      throw .unreadablePDF(path: path, error)
    }
    guard pages.contains(where: { !$0.fragments.isEmpty }) else {
      throw .unreadablePDF(path: path, .scanned(pages: pages.count))
    }
    return PrintedLetter.lines(of: pages)
  }

  private static func pages(_ bytes: [UInt8]) throws(PDFFault) -> [PrintedPage] {
    let result: BoundedProgram.Result
    do {
      result = try BoundedProgram.run(
        ["pdftotext", "-tsv", "-nodiag", BoundedProgram.inputPath, "-"], input: bytes, limits: limits)
    } catch {
      switch error {
      case .tooSlow(let seconds): throw .tooSlow(seconds: seconds)
      case .tooMuch: throw .tooMuch
      case .notStarted: throw .withoutPoppler
      }
    }
    switch result.code {
    case 0: break
    case 127: throw .withoutPoppler
    case 3: throw .encrypted
    case 128...:
      throw result.code == 128 + 24 || result.code == 137 ? .tooSlow(seconds: limits.seconds) : .tooMuch
    default: throw result.complaints.contains("password") ? .encrypted : .damaged
    }
    return PrintedPage.pages(ofTable: result.output)
  }
}
