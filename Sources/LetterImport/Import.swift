import Dispatch
import Glibc
import LetterLibrary
import LetterSources
import Letters
import Synchronization
import System

/// An import of files into a library: one thread finds files, as many as there are cores read and parse
/// them, and the caller's own writes what comes, in batches. Each channel between them holds little, so
/// that an archive of any size needs no more memory than a small one.
public struct Import: Sendable {
  public var paths: [String]
  /// Letters that are committed together.
  public var batch = 1000
  /// Bytes of letters that are committed together, whichever is reached first.
  public var batchBytes = 12_000_000
  /// Instead of files that are named: files whose letters are here already.
  public var rereads: Rereads?

  public enum Rereads: Sendable {
    case all
    /// Those that an earlier version of the parser has read.
    case earlier

    var parser: Int? { self == .all ? nil : PreparedLetter.parserVersion }
  }

  /// What is started to read files in a process of its own (``ReadingService``), the program first; nil reads
  /// them in this process.
  public var reader: [String]?

  public var cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  public init(_ paths: [String]) { self.paths = paths }

  /// How far an import is.
  public struct Progress: Sendable, Hashable {
    /// Files that are to be looked at.
    public var files = 0
    /// Files that are looked at, whatever came of them.
    public var done = 0
    public var bytes = 0
    public var committed = Committed()
    /// Files that are as they were when they were last read.
    public var unchanged = 0
  }

  /// What an import came to.
  public struct Report: Sendable {
    public var progress = Progress()
    /// Files that could not be read, each with its reason.
    public var problems: [SourceError] = []
    /// Ended before all files were looked at; what was read is in the library.
    public var isStopped = false
  }

  /// Imports.
  /// - Parameters:
  ///   - isStopped: asked often, from several threads; once true, what is being read is still written.
  ///   - show: called after every batch, on the caller's thread.
  /// - Throws: ``LibraryError`` when the library takes no more; all batches before are in it.
  public func run(
    into file: LibraryFile, isStopped: @escaping @Sendable () -> Bool,
    show: (Progress) -> Void
  ) throws(LibraryError) -> Report {
    let writer = try LibraryWriter(file)
    let known = try KnownPlaces(file)
    var report = Report()
    report.progress.files = try count(known, &report.problems, isStopped)
    show(report.progress)
    let work = Work(cores: cores, queued: batch, reader: reader)
    work.start(paths, rereads, known, isStopped)
    defer { work.end() }
    try write(work.findings, writer, &report, show)
    writer.settle()
    report.isStopped = isStopped() && report.progress.done < report.progress.files
    return report
  }

  /// Counts the files, so that the time left can be told. Paths that are wrong are told of here.
  private func count(
    _ known: KnownPlaces, _ problems: inout [SourceError], _ isStopped: () -> Bool
  ) throws(LibraryError) -> Int {
    if let rereads { return try known.count(earlierThan: rereads.parser) }
    var count = 0
    for path in paths {
      let before = count
      do {
        try LetterFiles.visit(path) { _ in
          count += 1
          return !isStopped()
        }
        if count == before, !isStopped() { problems.append(.folderWithoutLetters(path: path)) }
      } catch {
        problems.append(error)
      }
    }
    return count
  }

  // MARK: Writing

  private func write(
    _ findings: Channel<[Finding]>, _ writer: LibraryWriter, _ report: inout Report,
    _ show: (Progress) -> Void
  ) throws(LibraryError) {
    var batch = Batch()
    while let some = findings.take() {
      for finding in some {
        batch.bytes += finding.bytes
        batch.done += 1
        switch finding.outcome {
        case .arrival(let arrival): batch.arrivals.append(arrival)
        case .unchanged: report.progress.unchanged += 1
        case .problem(let problem): report.problems.append(problem)
        }
      }
      let size = size(after: report.progress)
      if batch.arrivals.count >= size || batch.bytes >= batchBytes || batch.done >= size * 8 {
        try commit(&batch, writer, &report)
        show(report.progress)
      }
    }
    try commit(&batch, writer, &report)
    show(report.progress)
  }

  /// Letters of the next batch: few at first, so that the writer does not wait for them.
  private func size(after progress: Progress) -> Int {
    min(batch, max(min(batch, 200), progress.done))
  }

  private struct Batch {
    var arrivals: [Arrival] = []
    var bytes = 0
    var done = 0
  }

  private func commit(
    _ batch: inout Batch, _ writer: LibraryWriter, _ report: inout Report
  ) throws(LibraryError) {
    if !batch.arrivals.isEmpty { report.progress.committed += try writer.commit(batch.arrivals) }
    report.progress.done += batch.done
    report.progress.bytes += batch.bytes
    batch = Batch()
    // What readers allocate and the writer frees leaves holes that glibc would keep for ever.
    if report.progress.done >= self.batch, report.progress.done / self.batch % 16 == 0 { Memory.giveBack() }
  }
}

/// What came of a file.
struct Finding: Sendable {
  enum Outcome: Sendable {
    case arrival(Arrival)
    case unchanged
    case problem(SourceError)
  }

  let outcome: Outcome
  let bytes: Int
}
