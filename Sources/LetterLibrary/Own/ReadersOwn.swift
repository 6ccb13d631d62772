import Dispatch
import GRDB
import Letters
import Synchronization

/// Searches, labels and notes of the reader: few enough to be known whole. They are seen at once, and written as soon as
/// nobody else writes.
final class ReadersOwn: Sendable {
  struct Label: Sendable, Hashable {
    let name: String
    let letter: LetterKey
  }

  struct Contents: Sendable {
    var searches: [SavedSearch] = []
    var labels: [Label] = []
    var notes: [OwnNote] = []
  }

  /// What is seen of it.
  private final class Seen: Sendable {
    struct State {
      var contents: Contents?
      /// Changes that are not written yet.
      var unwritten = 0
    }

    let state = Mutex(State())

    /// What could not be kept is shown no longer.
    func ended(isKept: Bool) {
      state.withLock { state in
        state.unwritten -= 1
        if !isKept { state.contents = nil }
      }
    }
  }

  private let file: LibraryFile
  private let problems: Problems
  private let seen = Seen()
  private let thread = DispatchQueue(label: "kamerlezer.own")
  /// Told when a change is in the library, or could not be kept.
  let written = Changes()

  init(_ file: LibraryFile, _ problems: Problems) {
    self.file = file
    self.problems = problems
  }

  deinit { wait() }

  func wait() { thread.sync {} }

  /// Has all read anew, but not what waits to be written.
  func forget() { seen.state.withLock { if $0.unwritten == 0 { $0.contents = nil } } }

  /// - Parameter read: what the library holds, asked for once.
  func contents(_ read: () -> Contents) -> Contents {
    seen.state.withLock { state in
      if let known = state.contents { return known }
      let found = read()
      state.contents = found
      return found
    }
  }

  // MARK: Changes

  /// Changes what is seen now, and the library after that.
  func change(
    _ act: (inout Contents) -> Void, _ write: @escaping @Sendable (Database) throws -> Void
  ) throws(LibraryError) {
    guard !file.isReadOnly else { throw .readOnly(path: file.path) }
    seen.state.withLock { state in
      var contents = state.contents ?? Contents()
      act(&contents)
      state.contents = contents
      state.unwritten += 1
    }
    let (file, problems, seen, written) = (file, problems, seen, written)
    thread.async {
      do {
        try file.writer().write(write)
        seen.ended(isKept: true)
      } catch {
        problems.note(error)
        seen.ended(isKept: false)
      }
      written.tell()
    }
  }
}

// MARK: Rows

extension ReadersOwn.Contents {
  static func read(_ db: Database) throws -> Self {
    try Self(
      searches: Row.fetchAll(db, sql: "SELECT name, query FROM own_searches ORDER BY rowid").map {
        try SavedSearch(name: $0.value(0), query: $0.value(1))
      },
      labels: Row.fetchAll(db, sql: "SELECT name, paper, hash FROM own_labels ORDER BY folded").map {
        try ReadersOwn.Label(
          name: $0.value(0), letter: LetterKey(paper: $0.value(1), hash: ($0.value(2) as Blob).bytes))
      },
      notes: Row.fetchAll(
        db,
        sql:
          "SELECT id, paper, hash, block, page, quotation, citation, address, note FROM own_notes ORDER BY id"
      ).map(note))
  }

  private static func note(_ row: Row) throws -> OwnNote {
    try OwnNote(
      id: row.value(0), letter: LetterKey(paper: row.value(1), hash: (row.value(2) as Blob).bytes),
      passage: QuotedPassage(block: row.value(3), page: row.value(4), text: row.value(5)),
      citation: row.value(6), address: row.value(7), text: row.value(8))
  }
}
