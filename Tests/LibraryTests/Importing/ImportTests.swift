import Foundation
import LetterImport
import LetterSources
import Letters
import Synchronization
import TestSupport
import Testing

@testable import LetterLibrary

@Suite("Importing letters")
struct ImportTests {
  private func run(_ paths: [String], into file: LibraryFile, batch: Int = 3) throws -> Import.Report {
    var work = Import(paths)
    work.batch = batch
    return try work.run(into: file, isStopped: { false }, show: { _ in })
  }

  private func isWhole(_ file: LibraryFile) throws {
    #expect(try Inspection(file).faults() == [])
  }

  private func letter(_ number: Int, _ text: String = "De tekst van deze brief.") -> String {
    Shelf.kamerstuk("29 911", number, date: "\(number % 28 + 1) maart 2020", text)
  }

  @Test("Folders are read to their depths, and what is no letter is passed over")
  func foldersAreReadToTheirDepths() throws {
    let folder = try TemporaryFolder()
    for number in 1...10 { try folder.write(letter(number), to: "letters/\(number % 3)/\(number).txt") }
    try folder.write("geen brief", to: "letters/notes.log")
    let file = try LibraryFile(at: folder.file("library.sqlite"))
    let report = try run([folder.file("letters")], into: file)
    #expect(report.progress.committed.added == 10)
    #expect(report.progress.files == 10 && report.progress.done == 10)
    #expect(try Library(file).count(Query()).value == 10)
    try isWhole(file)
  }

  @Test("A second import reads only what is new or changed, by content")
  func onlyChangesAreRead() throws {
    let folder = try TemporaryFolder()
    for number in 1...6 { try folder.write(letter(number), to: "letters/\(number).txt") }
    let file = try LibraryFile(at: folder.file("library.sqlite"))
    _ = try run([folder.file("letters")], into: file)
    let again = try run([folder.file("letters")], into: file)
    #expect(again.progress.unchanged == 6)
    #expect(again.progress.committed == Committed())
    // The same content written anew is no change, another content is, a new file is a new letter.
    try folder.write(letter(1), to: "letters/1.txt")
    try folder.write(letter(2, "Een andere tekst van deze brief."), to: "letters/2.txt")
    try folder.write(letter(7), to: "letters/7.txt")
    let third = try run([folder.file("letters")], into: file)
    #expect(third.progress.unchanged == 4)
    #expect(third.progress.committed.added == 1 && third.progress.committed.changed == 1)
    #expect(try Library(file).count(Query()).value == 7)
    #expect(try Shelf.names(Library(file), "\"andere tekst\"") == ["kst-29911-2"])
    #expect(try run([folder.file("letters")], into: file).progress.unchanged == 7)
    try isWhole(file)
  }

  @Test("The same letter under two names is one letter with two places")
  func sameLetterIsOne() throws {
    let folder = try TemporaryFolder()
    let one = try folder.write(letter(1), to: "a/1.txt")
    let two = try folder.write(letter(1), to: "b/2.txt")
    let file = try LibraryFile(at: folder.file("library.sqlite"))
    let report = try run([folder.path], into: file)
    #expect(report.progress.committed.added == 1 && report.progress.committed.again == 1)
    #expect(try Library(file).count(Query()).value == 1)
    let writer = try LibraryWriter(file)
    #expect(try writer.remove(placesAt: Self.resolved(one)) == 1)
    #expect(try Library(file).count(Query()).value == 1)
    #expect(try writer.remove(placesAt: Self.resolved(two)) == 1)
    #expect(try Library(file).count(Query()).value == 0)
    try isWhole(file)
  }

  @Test(
    "A paper in two forms is one letter: the better form stays and takes what it lacks from the other",
    arguments: [["a.txt", "b.xml"], ["b.xml", "a.txt"]])
  func formsAreOne(_ order: [String]) throws {
    let folder = try TemporaryFolder()
    let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "SourceTests/Agreement/kst-29911-998")
    let texts = [
      "a.txt": try String(contentsOf: source.appendingPathExtension("txt"), encoding: .utf8),
      "b.xml": try String(contentsOf: source.appendingPathExtension("xml"), encoding: .utf8)
        .replacing(/<tekstregel inhoud="vergaderjaar">.*?<\/tekstregel>/, with: ""),
    ]
    let file = try LibraryFile(at: folder.file("library.sqlite"))
    for name in order {
      try folder.write(texts[name] ?? "", to: "letters/\(name)")
      _ = try run([folder.file("letters/\(name)")], into: file)
    }
    let library = try Library(file)
    let rows = library.rows(Query(), in: 0..<5)
    #expect(rows.map(\.kamerstuk) == ["kst-29911-998"])
    let row = try #require(rows.first)
    #expect(row.path.hasSuffix("b.xml"))
    // The XML lost it, the text has it.
    #expect(library.letter(row.id)?.parliamentaryYear == "2023-2024")
    #expect(try run([folder.file("letters")], into: file).progress.unchanged == 2)
    try isWhole(file)
  }

  @Test("The forms of a paper stay one letter when all are read anew, or when one of them changes")
  func formsStayOne() throws {
    let folder = try TemporaryFolder()
    try folder.write(letter(1), to: "letters/1.txt")
    try folder.write(letter(1) + "\n", to: "letters/2.txt")
    try folder.write("\u{FEFF}" + letter(1), to: "letters/3.txt")
    let file = try LibraryFile(at: folder.file("library.sqlite"))
    _ = try run([folder.file("letters")], into: file)
    #expect(try Library(file).count(Query()).value == 1)
    var work = Import([])
    work.rereads = .all
    _ = try work.run(into: file, isStopped: { false }, show: { _ in })
    #expect(try Library(file).count(Query()).value == 1)
    for name in ["1.txt", "3.txt"] {
      try folder.write(letter(1) + "\n\n", to: "letters/\(name)")
      _ = try run([folder.file("letters")], into: file)
      #expect(try Library(file).count(Query()).value == 1)
    }
    try isWhole(file)
  }

  @Test("Two texts that bear one number are two letters")
  func sameNumberIsNotSamePaper() throws {
    let folder = try TemporaryFolder()
    try folder.write(letter(1, "Over de havens en de boten die daar liggen."), to: "letters/1.txt")
    try folder.write(
      letter(1, "Een volstrekt ander onderwerp komt hier aan bod, met cijfers."), to: "letters/2.txt")
    let file = try LibraryFile(at: folder.file("library.sqlite"))
    _ = try run([folder.file("letters")], into: file)
    #expect(try Library(file).count(Query()).value == 2)
    try isWhole(file)
  }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }

  @Test("A star stays when the letter's file changes")
  func starsStay() throws {
    let folder = try TemporaryFolder()
    try folder.write(letter(1), to: "letters/1.txt")
    let file = try LibraryFile(at: folder.file("library.sqlite"))
    _ = try run([folder.file("letters")], into: file)
    let library = try Library(file)
    let row = try #require(library.rows(Query(), in: 0..<1).first)
    library.star(row.id, true)
    library.waitForMarks()
    try folder.write(
      Shelf.kamerstuk("29 911", 1, date: "9 mei 2021", "Een nieuwe datum."), to: "letters/1.txt")
    _ = try run([folder.file("letters")], into: file)
    #expect(try Shelf.names(Library(file), "is:starred date:2021") == ["kst-29911-1"])
    try isWhole(file)
  }

  @Test("A star stays when another file takes the place of the letter's")
  func starsMove() throws {
    let folder = try TemporaryFolder()
    let old = try folder.write(letter(1), to: "letters/1.pdf.txt")
    let file = try LibraryFile(at: folder.file("library.sqlite"))
    _ = try run([folder.file("letters")], into: file)
    let library = try Library(file)
    library.star(try #require(library.rows(Query(), in: 0..<1).first).id, true)
    library.waitForMarks()
    let gone = Self.resolved(old)
    try FileManager.default.removeItem(atPath: old)
    let new = try folder.write(letter(1, "De tekst, nu beter gelezen."), to: "letters/1.xml.txt")
    try LibraryWriter(file).move(placeAt: gone, to: Self.resolved(new))
    _ = try run([folder.file("letters")], into: file)
    #expect(try Shelf.names(Library(file), "is:starred") == ["kst-29911-1"])
    #expect(try Library(file).count(Query()).value == 1)
    try isWhole(file)
  }

  @Test("A file that cannot be read is named with its reason, and stops nothing")
  func unreadableFilesStopNothing() throws {
    let folder = try TemporaryFolder()
    for number in 1...5 { try folder.write(letter(number), to: "letters/\(number).txt") }
    try Data([0x25, 0x50, 0x44, 0x46, 0, 1, 2]).write(to: URL(filePath: folder.file("letters/3a.txt")))
    try folder.write("", to: "letters/4a.txt")
    let file = try LibraryFile(at: folder.file("library.sqlite"))
    let report = try run([folder.file("letters"), folder.file("nowhere")], into: file)
    #expect(report.progress.committed.added == 5)
    #expect(report.problems.count == 3)
    #expect(report.problems.contains(.notFound(path: folder.file("nowhere"))))
    #expect(report.problems.contains { $0.description.contains("4a.txt is empty") })
  }

  @Test("An import that is stopped keeps what it read, and the next one goes on")
  func stoppedImportsGoOn() throws {
    let folder = try TemporaryFolder()
    for number in 1...60 { try folder.write(letter(number), to: "letters/\(number).txt") }
    let file = try LibraryFile(at: folder.file("library.sqlite"))
    let calls = Counter()
    var work = Import([folder.file("letters")])
    work.batch = 2
    let report = try work.run(into: file, isStopped: { calls.next() > 100 }, show: { _ in })
    #expect(report.isStopped)
    let kept = try Library(file).count(Query()).value
    #expect(kept == report.progress.committed.added)
    try isWhole(file)
    let rest = try run([folder.file("letters")], into: file)
    #expect(!rest.isStopped)
    #expect(rest.progress.committed.added == 60 - kept)
    #expect(try Library(file).count(Query()).value == 60)
    try isWhole(file)
  }

  @Test("reindex reads every letter anew, and keeps stars and places")
  func reindexReadsAnew() throws {
    let folder = try TemporaryFolder()
    for number in 1...7 { try folder.write(letter(number), to: "letters/\(number).txt") }
    let file = try LibraryFile(at: folder.file("library.sqlite"))
    _ = try run([folder.file("letters")], into: file)
    let library = try Library(file)
    library.star(try #require(library.rows(Query(), in: 2..<3).first).id, true)
    library.waitForMarks()
    let before = try Shelf.names(Library(file), "")
    var work = Import([])
    work.rereads = .earlier
    #expect(try work.run(into: file, isStopped: { false }, show: { _ in }).progress.committed.reread == 0)
    work.rereads = .all
    #expect(try work.run(into: file, isStopped: { false }, show: { _ in }).progress.committed.reread == 7)
    #expect(try Shelf.names(Library(file), "") == before)
    #expect(try Shelf.names(Library(file), "is:starred") == [before[2]])
    #expect(try Shelf.names(Library(file), "\"tekst van deze\"").count == 7)
    try isWhole(file)
  }

  @Test("More letters of one day than a day has numbers are all kept, and found by that day")
  func fullDaysAreKept() throws {
    let file = try LibraryFile.inMemory()
    let letter = try Letter(
      parsing: Array("Datum 1 mei 2020\n\nGeachte voorzitter,\n\nEen korte brief.".utf8))
    let count = LetterNumber.lettersOfADay + 50
    let arrivals = (0..<count).map { Shelf.arrival(letter, at: "/\($0)") }
    _ = try LibraryWriter(file).commit(arrivals)
    let library = try Library(file, patience: 60_000)
    #expect(try Shelf.names(library, "date:2020-05-01").count == count)
    #expect(try Shelf.names(library, "date:2020-04-30").isEmpty)
    #expect(try Inspection(file).faults() == [])
  }

  @Test("A library shows letters that another connection adds")
  func otherConnectionsAreSeen() throws {
    let folder = try TemporaryFolder()
    try folder.write(letter(1), to: "letters/1.txt")
    let file = try LibraryFile(at: folder.file("library.sqlite"))
    _ = try run([folder.file("letters")], into: file)
    let library = try Library(file)
    #expect(library.count(Query()).value == 1)
    let news = Counter()
    library.whenChanged { _ = news.next() }
    // The watch begins to look some time after the library was opened: what came before that is no news to it.
    var number = 2
    let isSeen = try Patience.wait {
      try folder.write(letter(number), to: "letters/\(number).txt")
      number += 1
      _ = try run([folder.file("letters")], into: file)
      usleep(1_500_000)
      return library.count(Query()).value > 1
    }
    #expect(isSeen)
    #expect(news.next() > 1)
  }
}

/// Counts calls from any thread.
final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
