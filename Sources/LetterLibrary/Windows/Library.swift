import Dispatch
import GRDB
import Letters
import Synchronization

/// What is kept, for a million letters as for five: rows come in windows and never all at once, and what takes
/// long comes later, with word that it came.
///
/// Safe to ask from any thread; one answer follows another.
public final class Library: Sendable {
  public let file: LibraryFile
  let queue: DatabaseQueue
  let listings: Listings
  let counting: MinisterCounting
  let marks: ReaderMarks
  let own: ReadersOwn
  let searchCounting: SearchCounting
  private let rowsKnown = Mutex<[Int: LetterRow]>([:])
  private let problems: Problems
  private let changes = Changes()
  private let watch: LibraryWatch

  /// - Parameter patience: how long a question may wait for its first page, in milliseconds; what is not
  ///   there by then comes later.
  /// - Throws: ``LibraryError``.
  public init(_ file: LibraryFile, patience: Int = 8) throws(LibraryError) {
    self.file = file
    queue = file.first
    problems = Problems(path: file.path)
    let workers = Workers(file, problems)
    let changes = changes
    listings = Listings(queue, workers, problems, patience: patience) { changes.tell() }
    counting = MinisterCounting(workers, patience: patience) { changes.tell() }
    searchCounting = SearchCounting(workers) { changes.tell() }
    marks = ReaderMarks(file, problems)
    own = ReadersOwn(file, problems)
    watch = LibraryWatch(file)
    // On another thread: this one is waited for when the library goes.
    marks.written.whenTold { [searchCounting] in
      searchCounting.renew()
      changes.tell()
    }
    own.written.whenTold { [weak self] in
      DispatchQueue.global().async { [weak self] in self?.lookAnew() }
    }
  }

  /// Has `act` called, on any thread, whenever there is more to show than before: more rows, a count, letters
  /// that another program added.
  public func whenChanged(_ act: @escaping @Sendable () -> Void) {
    changes.whenTold(act)
    watch.start { [problems, changes, path = file.path] in
      problems.note(LibraryError.vanished(path: path))
      changes.tell()
    } _: { [weak self] in
      self?.lookAnew()
    }
  }

  /// Asks anew what another program may have changed; what is known is shown until that has come.
  public func lookAnew() {
    rowsKnown.withLock { $0 = [:] }
    counting.forget()
    searchCounting.renew()
    own.forget()
    listings.renew()
    changes.tell()
  }

  /// Why the last question had no answer; asking clears it.
  public func takeProblem() -> LibraryError? { problems.take() }

  /// Reads; what goes wrong is kept for ``takeProblem()`` and answered with `otherwise`.
  func read<Value>(otherwise: Value, _ work: (Database) throws -> Value) -> Value {
    do {
      return try queue.read(work)
    } catch {
      problems.note(error)
      return otherwise
    }
  }

  // MARK: Letters

  public func letter(_ id: LetterID) -> Letter? {
    read(otherwise: nil) { try Graph($0).letter(id.value) }
  }

  public func row(_ id: LetterID) -> LetterRow? { rows([id.value]).first }

  /// The rows of letters, in the order given; letters that are gone are left out.
  func rows(_ ids: [Int]) -> [LetterRow] {
    let known = rowsKnown.withLock { $0 }
    let missing = ids.filter { known[$0] == nil }
    let new =
      missing.isEmpty ? [:] : read(otherwise: [:]) { db in try LetterRows(db).rows(missing) }
    if !new.isEmpty {
      rowsKnown.withLock { rows in
        if rows.count > 4000 { rows = [:] }
        rows.merge(new) { $1 }
      }
    }
    return ids.compactMap { known[$0] ?? new[$0] }.map(marks.over)
  }

  // MARK: Windows of a query

  public func count(_ query: Query, _ order: Order = .newest) -> Count {
    listings.listing(query, order).count
  }

  /// The rows of a window of a query's letters; shorter at the end, and where more is still to come.
  public func rows(_ query: Query, _ order: Order = .newest, in window: Range<Int>) -> [LetterRow] {
    rows(listings.listing(query, order).ids(in: window))
  }

  /// Where a letter stands among a query's letters; nil when the query leaves it out, or has not come to it.
  public func position(of id: LetterID, in query: Query, _ order: Order = .newest) -> Int? {
    listings.listing(query, order).position(of: id.value)
  }

  // MARK: Ministers

  /// The ministers of a query's letters whose names fit what is typed, most letters first, as far as they
  /// are counted.
  public func ministers(
    _ query: Query, typed: String, limit: Int
  ) -> (choices: [MinisterCount], isFinal: Bool) {
    let others = query.without(.minister)
    let counted =
      others.isEmpty
      ? (read(otherwise: []) { try MinisterCounting.all($0) }, true) : counting.counts(others)
    let wanted = Folding.fold(typed)
    let fitting = counted.0.filter { minister in
      wanted.isEmpty || (" " + Folding.fold(minister.name)).contains(" " + wanted)
        || Folding.fold(minister.person).contains(wanted)
    }
    return (Array(fitting.prefix(limit)), counted.1)
  }

  // MARK: Marks

  /// - Returns: whether the library keeps it.
  @discardableResult
  public func star(_ id: LetterID, _ isStarred: Bool) -> Keeping { marks.star(id.value, isStarred) }

  /// Waits until every mark that was made is written, or cannot be.
  public func waitForMarks() { marks.wait() }

  public func markRead(_ id: LetterID, _ isRead: Bool) { marks.read(id.value, isRead) }
}
