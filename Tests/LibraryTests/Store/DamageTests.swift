import Foundation
import GRDB
import LetterImport
import LetterSources
import Letters
import TestSupport
import Testing
import Wording

@testable import LetterLibrary

/// A library is a file like any other: disks, copies and other programs change it. What cannot be read is a
/// sentence, and never the end of the program.
@Suite("Damaged libraries")
struct DamageTests {
  /// Columns that are never NULL, and values that they never hold.
  private static let impossible = [
    "letters SET kind = NULL", "letters SET kind = 7", "letters SET title = NULL",
    "letters SET title = x'ff00'",
    "letters SET date = 9223372036854775807", "letters SET first_day = -9223372036854775808",
    "letters SET hash = NULL", "letters SET parser = NULL", "letters SET kamerstuk = 12",
    "people SET name = NULL", "people SET key = NULL", "people SET letters = NULL",
    "people SET letters = 9223372036854775807", "offices SET name = NULL", "ministries SET name = NULL",
    "papers SET kind = NULL", "papers SET target = NULL", "papers SET cited = NULL",
    "papers SET cited = 9223372036854775807", "OR REPLACE citations SET place = -1",
    "OR REPLACE citations SET paper = 99",
    "contents SET archive = NULL", "contents SET archive = x''", "contents SET archive = 'text'",
    "places SET size = NULL", "places SET modified = 'yesterday'", "marks SET starred = NULL",
    "totals SET value = NULL", "totals SET value = -5",
  ]

  @Test("A value that a column never holds ends no reading", arguments: impossible)
  func impossibleValues(_ change: String) throws {
    let folder = try TemporaryFolder()
    let path = try Self.seedLibrary(in: folder)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      // The file's own rules are taken away first: whoever damages a file does not keep them.
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          PRAGMA writable_schema = ON;
          UPDATE sqlite_master SET sql = replace(replace(sql, ' NOT NULL', ''), 'STRICT', '') WHERE type = 'table';
          PRAGMA writable_schema = RESET;
          """)
      try db.execute(sql: "UPDATE \(change)")
      #expect(db.changesCount > 0)
    }
    try queue.close()
    Self.readAll(path)
  }

  @Test("Of a file with flipped bytes, what is shown is what was written, or a sentence", arguments: 0..<24)
  func flippedBytes(_ seed: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.sqlite")
    var bytes = try Self.seedLibrary.get()
    var random = SeededRandom(seed)
    for _ in 0...random.below(4) {
      // Behind the head of the file, without which it is no library.
      bytes[100 + random.below(bytes.count - 100)] ^= 1 << UInt8(random.below(8))
    }
    try Data(bytes).write(to: URL(filePath: path))
    Self.readAll(path)
    let faults = try? Inspection(LibraryFile(existing: path)).faults()
    guard faults == [] else { return }
    let other = try TemporaryFolder()
    #expect(try Self.texts(path) == Self.texts(Self.seedLibrary(in: other)))
  }

  @Test("A letter whose bytes changed is known by its checksum", arguments: 0..<24)
  func checksum(_ seed: Int) throws {
    var random = SeededRandom(seed)
    let letter = try LetterReader.letter(at: LetterFiles.find(Shelf.seeds)[seed % 5])
    var bytes = LetterArchive.bytes(of: letter)
    bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
    // A bit that zstd does not look at changes nothing.
    if let read = try? LetterArchive.letter(from: bytes) { #expect(read == letter) }
  }

  // MARK: -

  /// The bytes of a library of the five letters, one of them starred.
  private static let seedLibrary = Result<[UInt8], any Error> {
    let folder = try TemporaryFolder()
    let path = folder.file("library.sqlite")
    let writer = try LibraryWriter(LibraryFile(at: path))
    _ = try writer.commit(
      LetterFiles.find(Shelf.seeds).map { Shelf.arrival(try LetterReader.letter(at: $0), at: $0) })
    let library = try Library(LibraryFile(existing: path), patience: 60_000)
    library.star(try #require(library.rows(Query(), in: 0..<1).first).id, true)
    library.waitForMarks()
    writer.settle()
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  private static func seedLibrary(in folder: TemporaryFolder) throws -> String {
    let path = folder.file("library.sqlite")
    try Data(seedLibrary.get()).write(to: URL(filePath: path))
    return path
  }

  private static let queries = [
    "", "minister:grapperhaus", "office:minister ministry:justitie", "criminaliteit", "is:starred",
    "cites:kst-29911-309", "date:2021", "dossier:29911", "has:missing-pages",
  ]

  /// Asks all that the program asks: whatever is thrown is an error of the library, which says which file.
  private static func readAll(_ path: String) {
    do {
      let library = try Library(LibraryFile(existing: path), patience: 20)
      for query in try queries.map({ try Query(parsing: $0) }) {
        try ask(library, query)
      }
      for target in ["kst-29911-309", "kst-29911-281"] {
        _ = library.holder(of: target)
        _ = library.citing(.paper(target), in: 0..<20)
        _ = try library.letter(named: target)
      }
      _ = try library.papers(ofDossier: "29911")
      _ = try Inspection(library.file).faults()
    } catch let error as LibraryError {
      #expect(Language.english.sentence(error).contains(path))
    } catch {
      Issue.record(error)
    }
  }

  private static func ask(_ library: Library, _ query: Query) throws {
    for order in Order.allCases {
      _ = library.rows(query, order, in: 0..<20).map { library.letter($0.id) }
      _ = library.count(query, order)
    }
    _ = library.ministers(query, typed: "", limit: 10)
    _ = library.takeProblem()
    try quietly { try library.statistics(of: query, top: 10) { _ in } }
    try quietly { try library.each(query) { _ in true } }
    try quietly { try library.citations(of: query) { _ in true } }
  }

  /// One question that fails keeps no other from being asked.
  private static func quietly(_ work: () throws -> Void) throws {
    do { try work() } catch is LibraryError {}
  }

  private static func texts(_ path: String) throws -> [Letter?] {
    let library = try Library(LibraryFile(existing: path), patience: 60_000)
    return library.rows(Query(), in: 0..<20).map { library.letter($0.id) }
  }
}
