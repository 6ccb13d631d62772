import Dispatch
import Glibc
import LetterLibrary
import LetterSources
import Letters
import Synchronization
import System

/// The threads of an import that find, read and parse files.
final class Work: Sendable {
  /// What came of each file, in no order. Threads hand over several at a time: to wake another one takes
  /// as long as to read a page.
  let findings: Channel<[Finding]>
  private let files: Channel<[FoundFile]>
  /// Files that are handed over together.
  private static let handful = 8
  private let cores: Int
  private let reader: [String]?
  private let readersAtWork: Mutex<Int>
  private let threads = DispatchGroup()
  private let queue = DispatchQueue(label: "kamerlezer.import", attributes: .concurrent)

  private struct FoundFile: Sendable {
    let place: Place
    /// Of its content when it was last read.
    let hash: [UInt8]?
    /// Is to be read again, the same or not.
    var isReread = false
  }

  /// - Parameter queued: findings that may wait for the writer.
  init(cores: Int, queued: Int, reader: [String]?) {
    self.reader = reader
    self.cores = max(1, cores)
    findings = Channel(capacity: max(4, queued / Self.handful))
    files = Channel(capacity: 8)
    readersAtWork = Mutex(max(1, cores))
  }

  func start(
    _ paths: [String], _ rereads: Import.Rereads?, _ known: KnownPlaces,
    _ isStopped: @escaping @Sendable () -> Bool
  ) {
    queue.async(group: threads) {
      if let rereads {
        self.findKnown(rereads, known, isStopped)
      } else {
        self.find(paths, known, isStopped)
      }
      self.files.finish()
    }
    for _ in 0..<cores {
      queue.async(group: threads) { self.read(isStopped) }
    }
  }

  /// Ends all threads, when all is done or nothing more is wanted.
  func end() {
    files.close()
    findings.close()
    threads.wait()
  }

  // MARK: Finding

  private func find(_ paths: [String], _ known: KnownPlaces, _ isStopped: () -> Bool) {
    // Of a new library nothing need be asked.
    let places = (try? known.isEmpty()) == true ? nil : known
    var found: [FoundFile] = []
    for path in paths {
      // A path that is wrong was told of when the files were counted.
      try? LetterFiles.visit(absolute(path)) { file in
        guard !isStopped() else { return false }
        return look(at: file, places, &found)
      }
    }
    if !found.isEmpty { _ = files.give(found) }
  }

  private func findKnown(
    _ rereads: Import.Rereads, _ places: KnownPlaces, _ isStopped: () -> Bool
  ) {
    struct Stopped: Error {}
    try? places.each(earlierThan: rereads.parser) { place, hash in
      let file = FoundFile(place: place, hash: hash, isReread: true)
      guard !isStopped(), files.give([file]) else { throw Stopped() }
    }
  }

  private func absolute(_ path: String) -> String {
    AbsolutePath.existing(path) ?? path
  }

  /// Gives whether more files are wanted.
  private func look(at path: String, _ places: KnownPlaces?, _ found: inout [FoundFile]) -> Bool {
    guard let stamp = Self.stamp(path) else {
      return findings.give([Finding(outcome: .problem(.notFound(path: path)), bytes: 0)])
    }
    // A library that cannot be read will tell so when it is written.
    let known = try? places?.known(path)
    if known?.stamp == stamp { return findings.give([Finding(outcome: .unchanged, bytes: 0)]) }
    found.append(FoundFile(place: Place(path: path, stamp: stamp), hash: known?.hash))
    guard found.count == Self.handful else { return true }
    defer { found = [] }
    return files.give(found)
  }

  static func stamp(_ path: String) -> Place.Stamp? {
    var status = stat()
    guard stat(FilePath.bytes(path), &status) == 0 else { return nil }
    return Place.Stamp(
      size: Int(status.st_size), modified: nanoseconds(status.st_mtim), changed: nanoseconds(status.st_ctim))
  }

  private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }

  // MARK: Reading

  private func read(_ isStopped: () -> Bool) {
    let worker = reader.map { ReadingWorker($0) }
    defer { worker?.end() }
    while !isStopped(), let some = files.take() {
      guard findings.give(some.map { finding($0, worker) }) else { break }
    }
    let isLast = readersAtWork.withLock { readers in
      readers -= 1
      return readers == 0
    }
    if isLast {
      files.close()
      findings.finish()
    }
  }

  /// Large files take their turn, whichever process reads them.
  private static let turn = Mutex(())

  private func finding(_ file: FoundFile, _ worker: ReadingWorker?) -> Finding {
    guard let worker, file.place.stamp.size > LetterReader.large else { return read(file, worker) }
    return Self.turn.withLock { _ in read(file, worker) }
  }

  private func read(_ file: FoundFile, _ worker: ReadingWorker?) -> Finding {
    do throws(SourceError) {
      let request = ReadingRequest(path: file.place.path, known: file.isReread ? nil : file.hash)
      let reading = if let worker { try worker.read(request) } else { try request.read() }
      let arrival: Arrival =
        switch reading.letter {
        case nil: .touched(file.place)
        case let letter? where letter.hash == file.hash: .reread(letter, file.place)
        case let letter?: .letter(letter, file.place)
        }
      return Finding(outcome: .arrival(arrival), bytes: reading.bytes)
    } catch {
      return Finding(outcome: .problem(error), bytes: 0)
    }
  }
}
