import Dispatch
import Letters
import Synchronization
import System

/// Letters in PDF, read with poppler's `pdftotext` and `pdftohtml`, in processes of their own.
enum PDFSource {
  /// A thousand pages take four seconds and 20 MB of words.
  private static func limits(_ bytes: [UInt8]) -> BoundedProgram.Limits {
    BoundedProgram.Limits(
      seconds: 20, work: min(20, 0.5 + Double(bytes.count) / bytesOfSecond), memory: 300_000_000,
      output: 60_000_000)
  }
  /// A letter of so many bytes is read in a tenth of a second; a small file that takes long is made to harm.
  private static let bytesOfSecond = 100_000.0
  /// What only adds to the letter is waited for less long.
  private static let limitsOfStyles = BoundedProgram.Limits(
    seconds: 8, memory: 300_000_000, output: 30_000_000)

  /// Whether bytes hold a PDF. Readers allow anything before its header within the first kilobyte (ISO 32000-1,
  /// annex H), but a text may quote one.
  static func isPDF(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(1024)
    guard let found = start.firstRange(of: [UInt8]("%PDF-".utf8)) else { return false }
    return start[..<found.lowerBound].allSatisfy { $0 <= 0x20 || $0 >= 0x80 }
  }

  static func letter(_ bytes: [UInt8], from path: String) throws(SourceError) -> Letter {
    let pages = try textPages(bytes, from: path)
    do {
      var letter = try Letter(lines: PrintedLetter.lines(of: pages))
      // A blank page at the end is usual.
      let empty = pages.indices.dropLast().filter { pages[$0].fragments.isEmpty }.map { $0 + 1 }
      if !empty.isEmpty { letter.warnings.append(.pagesWithoutText(empty)) }
      letter.holdMissing(against: pages.count { !$0.fragments.isEmpty })
      return letter
    } catch {
      throw .notALetter(path: path, error)
    }
  }

  /// The lines as the letter is read from them.
  static func lines(_ bytes: [UInt8], from path: String) throws(SourceError) -> [MarkedLine] {
    PrintedLetter.lines(of: try textPages(bytes, from: path))
  }

  /// The pages, of which one or more have words.
  private static func textPages(_ bytes: [UInt8], from path: String) throws(SourceError) -> [PrintedPage] {
    let pages: [PrintedPage]
    do {
      pages = try Self.pages(bytes)
    } catch {
      throw .unreadablePDF(path: path, error)
    }
    guard pages.contains(where: { !$0.fragments.isEmpty }) else {
      throw .unreadablePDF(path: path, .scanned(pages: pages.count))
    }
    return pages
  }

  private static func pages(_ bytes: [UInt8]) throws(PDFFault) -> [PrintedPage] {
    guard let file = try? MemoryFile(bytes) else { throw .tooMuch }
    // The second program only adds to what the first one gives.
    let styles = Mutex(PrintedStyles.none)
    let table = Mutex<Result<[UInt8], PDFFault>>(.failure(.damaged))
    DispatchQueue.concurrentPerform(iterations: 2) { turn in
      if turn == 0 {
        let words = Result { () throws(PDFFault) in
          try output(["pdftotext", "-tsv", "-nodiag"], of: file, limits(bytes))
        }
        table.withLock { $0 = words }
      } else if let markup = try? output(
        ["pdftohtml", "-xml", "-i", "-zoom", "1", "-stdout"], of: file, limitsOfStyles)
      {
        let found = PrintedStyles(markup)
        styles.withLock { $0 = found }
      }
    }
    return PrintedPage.pages(ofTable: try table.withLock { $0 }.get(), styles.withLock { $0 })
  }

  /// What one of poppler's programs writes of a PDF.
  private static func output(
    _ program: [String], of file: MemoryFile, _ limits: BoundedProgram.Limits
  ) throws(PDFFault) -> [UInt8] {
    let result: BoundedProgram.Result
    do {
      // pdftohtml writes to where it is told, pdftotext needs to be told so.
      let target = program.contains("-stdout") ? [] : ["-"]
      result = try BoundedProgram.run(
        program + [BoundedProgram.inputPath] + target, input: file, limits: limits)
    } catch {
      switch error {
      case .tooSlow(let seconds): throw .tooSlow(seconds: seconds)
      case .stopped: throw .damaged  // Nobody stops it.
      case .tooMuch: throw .tooMuch
      case .notStarted: throw .withoutPoppler
      }
    }
    switch result.code {
    case 0: return result.output
    case 127: throw .withoutPoppler
    case 3: throw .encrypted
    case 128...:
      throw result.code == 128 + 24 || result.code == 137 ? .tooSlow(seconds: limits.seconds) : .tooMuch
    default: throw result.complaints.contains("password") ? .encrypted : .damaged
    }
  }
}

extension Letter {
  /// Pages that feet leave out are missing only where the file has too few: not every page says its number.
  /// - Parameter present: the pages of the file that have text.
  fileprivate mutating func holdMissing(against present: Int) {
    guard let last = pages.total ?? pages.missing.last.map({ $0.upperBound &+ 1 }), !pages.missing.isEmpty,
      present &+ pages.missingCount > last
    else { return }
    pages.missing = []
    blocks.removeAll { $0.kind == .gap }
    warnings.removeAll { if case .missingPages = $0 { true } else { false } }
  }
}
