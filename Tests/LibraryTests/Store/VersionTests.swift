import Foundation
import GRDB
import LetterImport
import Letters
import TestSupport
import Testing

@testable import LetterLibrary

@Suite("Versions of the library")
struct VersionTests {
  private static let earlier = Array(Schema.migrator.migrations.dropLast())

  @Test("A library of every earlier version becomes one of this, with all its letters", arguments: earlier)
  func earlierVersionsAreBroughtUpToDate(_ migration: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.sqlite")
    let old = try DatabaseQueue(path: path)
    try old.write { try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)") }
    try Schema.migrator.migrate(old, upTo: migration)
    let letter = try Letter(
      parsing: Array(Shelf.kamerstuk("29 911", 1, date: "3 maart 2020", "De haven.").utf8))
    try old.write { db in _ = try BatchWriter(db).write([Shelf.arrival(letter, at: "/1")]) }
    try old.close()

    let file = try LibraryFile(at: path)
    let library = try Library(file, patience: 60_000)
    #expect(try Shelf.names(library, "haven") == ["kst-29911-1"])
    library.star(try #require(library.holder(of: "kst-29911-1")), true)
    library.waitForMarks()
    #expect(try Shelf.names(library, "is:starred") == ["kst-29911-1"])
    try library.change(.label(try #require(library.holder(of: "kst-29911-1")), ["Wob"]))
    library.waitForOwn()
    #expect(try Shelf.names(library, "label:wob") == ["kst-29911-1"])
    #expect(try Inspection(file).faults() == [])
  }

  @Test("The versions of the schema are counted by its migrations")
  func versionsAreCounted() throws {
    #expect(Schema.migrator.migrations.count == Schema.version)
    let queue = try DatabaseQueue()
    for (index, migration) in Schema.migrator.migrations.enumerated() {
      try Schema.migrator.migrate(queue, upTo: migration)
      #expect(try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == index + 1)
    }
  }

  @Test("A library of a later version is left as it is, and told of")
  func laterVersionsAreLeft() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("library.sqlite")
    _ = try LibraryFile(at: path)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(throws: LibraryError.newer(path: path)) { try LibraryFile(at: path) }
  }

  @Test("A file that is no library is left as it is, and told of")
  func otherFilesAreLeft() throws {
    let folder = try TemporaryFolder()
    let text = try folder.write(String(repeating: "Geen bibliotheek. ", count: 100), to: "letter.txt")
    #expect(throws: LibraryError.notALibrary(path: text)) { try LibraryFile(at: text) }
    #expect(try String(contentsOfFile: text, encoding: .utf8).hasPrefix("Geen bibliotheek."))
    let other = folder.file("other.sqlite")
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE recipes (name TEXT)") }
    #expect(throws: LibraryError.notALibrary(path: other)) { try LibraryFile(at: other) }
  }
}
