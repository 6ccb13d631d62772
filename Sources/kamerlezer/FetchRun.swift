import ArgumentParser
import Glibc
import LetterImport
import LetterLibrary
import Letters
import OfficialSources
import System
import Wording

/// A fetch as a person watches it: documents into their folder, and from there into the library.
struct FetchRun {
  let library: LibraryFile
  let sources: Sources
  private let shelf: Library
  private var counts: [CommandPhrase: Int] = [:]
  private var files: [String] = []
  /// Files that gave way to others: a PDF to its XML.
  private var moved: [(old: String, new: String)] = []
  private var failures: [FetchError] = []
  private var isStopped = false

  /// - Throws: ``LibraryError``.
  init(into library: LibraryFile) throws {
    self.library = library
    shelf = try Library(library)
    sources = Sources(of: library)
  }

  /// Fetches all that is wanted, imports what is new, and says what came of it.
  /// - Throws: ``FetchError``, or ``ArgumentParser/ExitCode`` where some documents could not be had.
  mutating func run(_ wanted: [Wanted]) throws {
    Interruption.watch()
    let bar = FetchBar()
    do {
      for one in wanted where !isStopped { try take(one, bar) }
    } catch {
      bar.end()
      try keep()
      throw error
    }
    bar.end()
    try keep()
    try StandardOutput.write(summary)
    for failure in failures { StandardError.say(failure.description) }
    if isStopped { throw ExitCode(128 + SIGINT) }
    if let failure = failures.first { throw ExitCode(Failure.code(for: failure)) }
  }

  private mutating func take(_ wanted: Wanted, _ bar: FetchBar) throws(FetchError) {
    let report = try sources.withFetcher(isHeld: isHeld) { fetcher throws(FetchError) in
      try fetcher.fetch(wanted) { bar.show($0) }
    }
    isStopped = report.isStopped
    for (_, outcome) in report.outcomes {
      counts[outcome.kind, default: 0] += 1
      if case .failed(let error) = outcome { failures.append(error) }
      if let file = outcome.file { files.append(file) }
      if case .renewed(let file, let before) = outcome, file != before { moved.append((before, file)) }
    }
  }

  /// What the library has from elsewhere need not come a second time.
  private var isHeld: @Sendable (String) -> Bool {
    { [shelf] identifier in
      let kind: Reference.Kind = identifier.hasPrefix("kst-") ? .kamerstuk : .aanhangsel
      return shelf.letter(kind, identifier, citedBy: nil) != nil
    }
  }

  /// What is here is read into the library, whether the fetch came to its end or not.
  private func keep() throws {
    guard !files.isEmpty else { return }
    if !moved.isEmpty {
      let writer = try LibraryWriter(library)
      for file in moved { try writer.move(placeAt: AbsolutePath.of(file.old), to: AbsolutePath.of(file.new)) }
    }
    let report = try Import.guarded(files).run(into: library, isStopped: { false }, show: { _ in })
    for problem in report.problems { StandardError.say(problem.description) }
  }

  private var summary: String {
    let kinds: [CommandPhrase] = [.fetchedNew, .renewed, .unchanged, .hereFromElsewhere, .notToBeHad]
    let parts = kinds.compactMap { kind in counts[kind].map { say(kind, String($0)) } }
    let end = isStopped ? " " + say(.stopped) : ""
    return say(.documents, parts.isEmpty ? say(.none) : parts.joined(separator: ", ")) + end + "\n"
  }
}

extension Fetcher.Outcome {
  fileprivate var kind: CommandPhrase {
    switch self {
    case .new: .fetchedNew
    case .renewed: .renewed
    case .unchanged: .unchanged
    case .held: .hereFromElsewhere
    case .failed: .notToBeHad
    }
  }
}
