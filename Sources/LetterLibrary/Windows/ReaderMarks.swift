import Dispatch
import GRDB
import Synchronization

/// What became of a mark that a reader made.
public enum Keeping: Sendable, Hashable {
  case kept
  /// It is kept as soon as another program has written what it writes.
  case waiting
  /// The library can only be read: the mark ends with the program.
  case untilEnd
  case failed(LibraryError)
}

/// The reader's stars and read marks. They are seen at once and written as soon as nobody else writes, so
/// that an import in another program never holds the reader up.
final class ReaderMarks: Sendable {
  private struct Mark {
    var isStarred: Bool?
    var isRead: Bool?
  }

  private let file: LibraryFile
  private let problems: Problems
  private let made = Mutex<[Int: Mark]>([:])
  private let thread = DispatchQueue(label: "kamerlezer.marks")
  /// Told when a mark is in the library.
  let written = Changes()

  init(_ file: LibraryFile, _ problems: Problems) {
    self.file = file
    self.problems = problems
  }

  /// Waits until all marks are written.
  deinit { wait() }

  func wait() { thread.sync {} }

  /// A row with the marks that may not be written yet.
  func over(_ row: LetterRow) -> LetterRow {
    guard let mark = made.withLock({ $0[row.id.value] }) else { return row }
    var row = row
    row.isStarred = mark.isStarred ?? row.isStarred
    row.isRead = mark.isRead ?? row.isRead
    return row
  }

  /// Letters that are read, with the marks that may not be written yet.
  func read(over written: Set<Int>) -> Set<Int> {
    made.withLock { made in
      var read = written
      for (letter, mark) in made {
        if mark.isRead == true { read.insert(letter) }
        if mark.isRead == false { read.remove(letter) }
      }
      return read
    }
  }

  /// How long a reader waits to hear that a star is kept, in milliseconds.
  private static let patience = 200

  /// A star that cannot be kept is shown no longer.
  func star(_ letter: Int, _ isStarred: Bool) -> Keeping {
    made.withLock { $0[letter, default: Mark()].isStarred = isStarred }
    guard !file.isReadOnly else { return .untilEnd }
    let writing = write(
      """
      INSERT INTO marks (letter, starred) VALUES (?, ?)
      ON CONFLICT (letter) DO UPDATE SET starred = excluded.starred
      """, [letter, isStarred])
    let keeping = writing.outcome(within: Self.patience)
    if case .failed = keeping { made.withLock { $0[letter]?.isStarred = nil } }
    return keeping
  }

  func read(_ letter: Int, _ isRead: Bool) {
    let isNew = made.withLock { made in
      defer { made[letter, default: Mark()].isRead = isRead }
      return made[letter]?.isRead != isRead
    }
    guard isNew, !file.isReadOnly else { return }
    _ = write(
      """
      INSERT INTO marks (letter, read) VALUES (?, ?) ON CONFLICT (letter) DO UPDATE SET read = excluded.read
      """, [letter, isRead])
    if isRead { _ = write("DELETE FROM news WHERE letter = ?", [letter]) }
  }

  private func write(_ sql: String, _ arguments: StatementArguments) -> Writing {
    let (file, problems, written, writing) = (file, problems, written, Writing())
    thread.async {
      do {
        try file.writer().write { db in try db.execute(sql: sql, arguments: arguments) }
        writing.end(.kept)
      } catch {
        writing.end(Self.fault(error, file, problems))
      }
      written.tell()
    }
    return writing
  }

  /// A letter that has gone meanwhile needs no mark.
  private static func fault(_ error: any Error, _ file: LibraryFile, _ problems: Problems) -> Keeping {
    if let error = error as? DatabaseError, error.resultCode.primaryResultCode == .SQLITE_CONSTRAINT {
      return .kept
    }
    problems.note(error)
    return .failed(LibraryError(error, path: file.path))
  }
}

/// A mark on its way into the library.
private final class Writing: Sendable {
  private let found = Mutex<Keeping>(.waiting)
  private let hasEnded = DispatchSemaphore(value: 0)

  func end(_ keeping: Keeping) {
    found.withLock { $0 = keeping }
    hasEnded.signal()
  }

  func outcome(within milliseconds: Int) -> Keeping {
    _ = hasEnded.wait(timeout: .now() + .milliseconds(milliseconds))
    return found.withLock { $0 }
  }
}
