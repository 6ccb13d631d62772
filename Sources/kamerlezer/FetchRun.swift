import ArgumentParser
import Glibc
import LetterImport
import LetterLibrary
import LetterSources
import Letters
import OfficialSources
import System
import Wording

/// A fetch as a person watches it: documents into their folder, and from there into the library.
struct FetchRun {
  let library: LibraryFile
  let sources: Sources
  /// A program waits, not a person: it is told by lines of JSON.
  let isForProgram: Bool
  let withAttachments: Bool
  private let shelf: Library
  private var counts: [CommandPhrase: Int] = [:]
  private var files: [String] = []
  /// Promises of the register that are new or changed; nil where it was not read.
  private var registered: Int?
  /// No document was asked for.
  private var isRegisterAlone = false
  /// Files that were not here before, each with what it was fetched for.
  private(set) var newFiles: [String: Set<Follow>] = [:]
  /// Files that gave way to others: a PDF to its XML.
  private var moved: [(old: String, new: String)] = []
  private var failures: [FetchError] = []
  private var gaps: [Gap] = []
  /// Of documents that came and cannot be read.
  private var problems: [SourceError] = []
  private var isStopped = false

  /// - Throws: ``LibraryError``.
  init(into library: LibraryFile, isForProgram: Bool = false, withAttachments: Bool = false) throws {
    self.library = library
    self.isForProgram = isForProgram
    self.withAttachments = withAttachments
    shelf = try Library(library)
    sources = Sources(of: library)
  }

  /// Fetches all that is wanted, imports what is new, and says what came of it. What cannot be listed does not keep the
  /// rest of what is wanted back.
  /// - Throws: ``ArgumentParser/ExitCode`` where something could not be had.
  /// - Parameter withRegister: the register of commitments is read on, too.
  mutating func run(_ wanted: [Wanted], withRegister: Bool = false) throws {
    Interruption.watch()
    let bar = FetchBar(isSilent: isForProgram)
    isRegisterAlone = withRegister && wanted.isEmpty
    if withRegister { try readRegister(bar) }
    for (index, one) in wanted.enumerated() where !isStopped {
      bar.begin(index + 1, of: wanted.count)
      do {
        _ = try take(one, bar)
      } catch {
        failures.append(error)
        isStopped = error == .interrupted
        if isForProgram { try StandardOutput.write(FetchLine(problem: Language.own.sentence(error)).text) }
      }
    }
    bar.end()
    try keep()
    try tell()
    if let fault { throw fault }
  }

  /// Fetches for all that is followed, and imports what is new. What cannot be listed does not keep the others back.
  /// - Parameters:
  ///   - since: from which day on letters of a search may be new.
  ///   - isQuiet: only what could not be had is told.
  /// - Returns: how to end where something could not be had.
  mutating func take(_ follows: [Follow], since: CalendarDate, isQuiet: Bool) throws -> ExitCode? {
    Interruption.watch()
    let bar = FetchBar(isSilent: isQuiet)
    // Several searches may ask for the same letters.
    var asked: [Wanted: Set<String>] = [:]
    for (index, follow) in follows.enumerated() where !isStopped {
      bar.begin(index + 1, of: follows.count)
      let wanted = follow.wanted(since: since)
      do throws(FetchError) {
        var files = asked[wanted] ?? []
        if asked[wanted] == nil { files = try take(wanted, bar) }
        asked[wanted] = files
        for file in files { newFiles[file, default: []].insert(follow) }
      } catch {
        failures.append(error)
        isStopped = error == .interrupted
      }
    }
    if !isStopped { try readRegister(bar) }
    bar.end()
    try keep()
    if !isQuiet { StandardError.write(summary) }
    tellFaults()
    return fault
  }

  /// Reads on in the register of commitments. That it cannot be had keeps nothing else back.
  private mutating func readRegister(_ bar: FetchBar) throws {
    do {
      registered = try RegisterRun(library: library, sources: sources).run(after: shelf.registerToken ?? 0) {
        bar.show($0)
      }
    } catch let error as FetchError {
      isStopped = error == .interrupted
      if isStopped { return }
      let gap = Gap(wanted: say(.registerOfCommitments), part: .register, error: error)
      gaps.append(gap)
      if isForProgram { try StandardOutput.write(FetchLine(problem: Language.own.sentence(gap)).text) }
    }
  }

  private func tell() throws {
    guard !isForProgram else { return }
    if !counts.isEmpty || failures.isEmpty || isStopped { try StandardOutput.write(summary) }
    tellFaults()
  }

  /// Sentences on what could not be had.
  var faults: [String] {
    failures.filter { $0 != .interrupted }.map(Language.own.sentence) + gaps.map(Language.own.sentence)
  }

  private func tellFaults() {
    for fault in faults { StandardError.say(fault) }
  }

  /// How to end where something could not be had.
  private var fault: ExitCode? {
    if isStopped { return ExitCode(128 + SIGINT) }
    // Some of it is here, and the rest may be had another time.
    if !gaps.isEmpty { return ExitCode(Failure.tryAgain) }
    if let failure = failures.first { return ExitCode(Failure.code(for: failure)) }
    return problems.first.map { ExitCode(Failure.code(for: $0)) }
  }

  /// - Returns: files that were not here before.
  private mutating func take(_ wanted: Wanted, _ bar: FetchBar) throws(FetchError) -> Set<String> {
    var new: Set<String> = []
    let report = try sources.withFetcher(isHeld: isHeld) {
      [withAttachments, isForProgram] fetcher throws(FetchError) in
      try fetcher.fetch(wanted, withAttachments: withAttachments) { progress in
        bar.show(progress)
        if isForProgram { Self.tell(progress) }
      }
    }
    isStopped = report.isStopped
    gaps += report.gaps
    for (name, outcome) in report.outcomes {
      counts[outcome.kind, default: 0] += 1
      if case .failed(let error) = outcome { failures.append(error) }
      if let file = outcome.file { files.append(file) }
      if case .new(let file) = outcome { new.insert(file) }
      if case .renewed(let file, let before) = outcome, file != before { moved.append((before, file)) }
      if isForProgram { try? StandardOutput.write(FetchLine(name, outcome).text) }
    }
    if isForProgram {
      for gap in report.gaps {
        try? StandardOutput.write(FetchLine(problem: Language.own.sentence(gap)).text)
      }
    }
    return new
  }

  /// Tells a program that waits how far the fetch is.
  private static func tell(_ progress: Fetcher.Progress) {
    guard case .document(let name, let number, let total) = progress, total > 1 else { return }
    try? StandardOutput.write(FetchLine(document: name, number: number, total: total).text)
  }

  /// What the library has from elsewhere need not come a second time.
  private var isHeld: @Sendable (String) -> Bool {
    { [shelf] identifier in
      guard let document = DocumentID(canonical: identifier) else { return false }
      return shelf.letter(document.kind, identifier, citedBy: nil) != nil
    }
  }

  /// What is here is read into the library, whether the fetch came to its end or not.
  private mutating func keep() throws {
    guard !files.isEmpty else { return }
    if !moved.isEmpty {
      let writer = try LibraryWriter(library)
      for file in moved { try writer.move(placeAt: AbsolutePath.of(file.old), to: AbsolutePath.of(file.new)) }
    }
    let report = try Import.guarded(files).run(into: library, isStopped: { false }, show: { _ in })
    problems = report.problems
    for problem in report.problems {
      if isForProgram { try StandardOutput.write(FetchLine(problem: problem.description).text) }
      StandardError.say(problem.description)
    }
  }

  private var summary: String {
    let kinds: [CommandPhrase] = [.fetchedNew, .renewed, .unchanged, .hereFromElsewhere, .notToBeHad]
    let parts = kinds.compactMap { kind in counts[kind].map { say(kind, String($0)) } }
    let end = isStopped ? " " + say(.stopped) : ""
    // Nothing new there is nothing to tell, unless it is all that was asked for.
    let register =
      registered.flatMap { $0 > 0 || isRegisterAlone ? say(.registered, String($0)) + "\n" : nil } ?? ""
    if isRegisterAlone, !register.isEmpty, !isStopped { return register }
    return register + say(.documents, parts.isEmpty ? say(.none) : parts.joined(separator: ", ")) + end + "\n"
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

extension FetchLine {
  /// What became of a document.
  fileprivate init(_ document: String, _ outcome: Fetcher.Outcome) {
    self.document = document
    self.outcome = outcome.word
    file = outcome.file
    if case .failed(let error) = outcome { problem = Language.own.sentence(error) }
  }
}

extension Fetcher.Outcome {
  /// For a program.
  fileprivate var word: String {
    switch self {
    case .new: "new"
    case .renewed: "renewed"
    case .unchanged: "unchanged"
    case .held: "held"
    case .failed: "failed"
    }
  }
}
