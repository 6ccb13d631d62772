import Dispatch
import GRDB
import Synchronization

/// The reader's stars and read marks. They are seen at once and written as soon as nobody else writes, so
/// that an import in another program never holds the reader up.
final class ReaderMarks: Sendable {
  private struct Mark {
    var isStarred: Bool?
    var isRead: Bool?
  }

  private let file: LibraryFile
  private let made = Mutex<[Int: Mark]>([:])
  private let thread = DispatchQueue(label: "kamerlezer.marks")
  /// Told when a mark is in the library.
  let written = Changes()

  init(_ file: LibraryFile) { self.file = file }

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

  func star(_ letter: Int, _ isStarred: Bool) {
    made.withLock { $0[letter, default: Mark()].isStarred = isStarred }
    write(
      """
      INSERT INTO marks (letter, starred) VALUES (?, ?)
      ON CONFLICT (letter) DO UPDATE SET starred = excluded.starred
      """, [letter, isStarred])
  }

  func read(_ letter: Int, _ isRead: Bool) {
    let isNew = made.withLock { made in
      defer { made[letter, default: Mark()].isRead = isRead }
      return made[letter]?.isRead != isRead
    }
    guard isNew else { return }
    write(
      """
      INSERT INTO marks (letter, read) VALUES (?, ?) ON CONFLICT (letter) DO UPDATE SET read = excluded.read
      """, [letter, isRead])
    if isRead { write("DELETE FROM news WHERE letter = ?", [letter]) }
  }

  /// A library that can only be read keeps its marks for as long as the program runs.
  private func write(_ sql: String, _ arguments: StatementArguments) {
    guard !file.isReadOnly else { return }
    let (file, written) = (file, written)
    thread.async {
      // A letter that has gone meanwhile needs no mark.
      try? file.writer().write { db in try db.execute(sql: sql, arguments: arguments) }
      written.tell()
    }
  }
}
