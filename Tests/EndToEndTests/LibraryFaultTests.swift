import Foundation
import LetterImport
import LetterLibrary
import Testing

/// What can go wrong with a library, with the real program and a real disk.
@Suite("Faults of the library", .serialized)
struct LibraryFaultTests {
  private let folder: String

  init() throws {
    folder =
      FileManager.default.temporaryDirectory.appending(path: "kamerlezer-faults-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private var library: String { folder + "/library.sqlite" }
  private var letters: String { folder + "/letters" }

  private func write(_ count: Int, size: Int = 1) throws {
    try FileManager.default.createDirectory(atPath: letters, withIntermediateDirectories: true)
    for number in 1...count {
      let paragraph =
        "Alinea over haven\(number) en ondermijning, zie Kamerstuk 29 911, nr. \(max(1, number / 2)).\n\n"
      let text = """
        Vergaderjaar 2019–2020

        29 911

        Bestrijding georganiseerde criminaliteit

        Nr. \(number)

        BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID

        Den Haag, \(number % 28 + 1) maart \(2010 + number % 12)

        \(String(repeating: paragraph, count: size))
        De Minister van Justitie en Veiligheid,
        F.B.J. Grapperhaus
        """
      try Data(text.utf8).write(to: URL(filePath: "\(letters)/\(number).txt"))
    }
  }

  @discardableResult
  private func run(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
    try Terminal.run(Terminal.program, arguments + ["--library", library])
  }

  private func count() throws -> Int { try Library(LibraryFile(existing: library)).count(Query()).value }

  private func isWhole() throws { #expect(try Inspection(LibraryFile(existing: library)).faults() == []) }

  private func clear() { try? FileManager.default.removeItem(atPath: folder) }

  @Test("Killed at a random moment of an import, 500 times, nothing is lost or doubled")
  func killedImportsLoseNothing() throws {
    defer { clear() }
    let letterCount = 120
    try write(letterCount)
    var random = SystemRandomNumberGenerator()
    var completed = 0
    // Microseconds; starting its reading processes takes an importer tens of thousands of them.
    let longestLife: UInt32 = 250_000
    for _ in 0..<500 {
      let importer = try Started([Terminal.program, "import", "--batch", "4", "--library", library, letters])
      usleep(UInt32.random(in: 0..<longestLife, using: &random))
      importer.kill(SIGKILL)
      _ = importer.wait()
      guard FileManager.default.fileExists(atPath: library) else { continue }
      let file = try LibraryFile(at: library)
      #expect(try Inspection(file).faults() == [])
      #expect(try Library(file).count(Query()).value <= letterCount)
      if try Library(file).count(Query()).value == letterCount {
        completed += 1
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: library + ending) }
      }
    }
    let last = try run("import", "--batch", "4", letters)
    #expect(last.status == 0, "\(last.errors)")
    #expect(try count() == letterCount)
    try isWhole()
    let again = try run("import", letters)
    #expect(again.output == "Letters: 0 added, \(letterCount) unchanged.\n")
    #expect(completed > 0)
  }

  @Test("Ctrl-C ends an import cleanly, and the next one goes on")
  func interruptedImportsGoOn() throws {
    defer { clear() }
    try write(1500)
    let importer = try Started([Terminal.program, "import", "--batch", "10", "--library", library, letters])
    let deadline = Date.now.addingTimeInterval(20)
    while (try? count()) ?? 0 < 10, Date.now < deadline { usleep(1000) }
    importer.kill(SIGINT)
    #expect(importer.wait() == 130)
    let kept = try count()
    #expect(kept < 1500)
    try isWhole()
    let rest = try run("import", letters)
    #expect(rest.output == "Letters: \(1500 - kept) added, \(kept) unchanged.\n")
  }

  @Test("Two importers at once wait for each other", arguments: 0..<10)
  func importersWaitForEachOther(_ round: Int) throws {
    defer { clear() }
    try write(400)
    let both = try (0..<2).map { _ in
      try Started([Terminal.program, "import", "--batch", "7", "--library", library, letters])
    }
    for one in both { #expect(one.wait() == 0) }
    #expect(try count() == 400)
    try isWhole()
  }

  @Test("A full disk is a sentence, and loses nothing that was committed")
  func fullDisksLoseNothing() throws {
    defer { clear() }
    let disk = folder + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    guard
      try Terminal.run("/usr/bin/env", ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk]).status == 0
    else { return Self.skip("mounting a small disk is not allowed here") }
    defer { _ = try? Terminal.run("/usr/bin/env", ["umount", disk]) }
    try write(2000, size: 20)
    let path = disk + "/library.sqlite"
    let found = try Terminal.run(Terminal.program, ["import", "--batch", "20", letters, "--library", path])
    #expect(found.status == 74)
    #expect(
      found.errors.hasSuffix(
        "kamerlezer: The disk is full; the library \(path) keeps all that was added before. Make room and go on.\n"
      ))
    let file = try LibraryFile(existing: path)
    #expect(try Library(file).count(Query()).value > 0)
    #expect(try Inspection(file).faults().isEmpty)
    let larger = try Terminal.run("/usr/bin/env", ["mount", "-o", "remount,size=60m", disk])
    #expect(larger.status == 0)
    let rest = try Terminal.run(Terminal.program, ["import", letters, "--library", path])
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(try Library(LibraryFile(existing: path)).count(Query()).value == 2000)
    #expect(try Inspection(LibraryFile(existing: path)).faults() == [])
  }

  @Test("A library that can only be read opens for reading, and says so to who would write")
  func readOnlyLibrariesOpen() throws {
    defer { clear() }
    let disk = folder + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    guard
      try Terminal.run("/usr/bin/env", ["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", disk]).status == 0
    else { return Self.skip("mounting a small disk is not allowed here") }
    defer { _ = try? Terminal.run("/usr/bin/env", ["umount", disk]) }
    try write(20)
    let path = disk + "/library.sqlite"
    try Terminal.run(Terminal.program, ["import", letters, "--library", path])
    #expect(try Terminal.run("/usr/bin/env", ["mount", "-o", "remount,ro", disk]).status == 0)
    let list = try Terminal.run(Terminal.program, ["list", "haven*", "--library", path])
    #expect(list.status == 0, "\(list.errors)")
    #expect(list.output.split(separator: "\n").count == 20)
    let more = try Terminal.run(Terminal.program, ["import", letters, "--library", path])
    #expect(more.status == 74)
    #expect(
      more.errors == "kamerlezer: The library \(path) can only be read; name another file with --library.\n")
  }

  @Test(
    "A damaged file is recognised and left as it is, with a way out", arguments: ["head", "middle", "half"])
  func damagedFilesAreLeft(_ damage: String) throws {
    defer { clear() }
    try write(200, size: 10)
    try run("import", letters)
    var bytes = try Data(contentsOf: URL(filePath: library))
    switch damage {
    case "head": bytes.replaceSubrange(0..<100, with: Data(repeating: 0x5A, count: 100))
    case "middle":
      for page in stride(from: 3, to: bytes.count / 4096, by: 2) {
        bytes.replaceSubrange(page * 4096..<page * 4096 + 64, with: Data(repeating: 0xA5, count: 64))
      }
    default: bytes = bytes.prefix(bytes.count / 2)
    }
    for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: library + ending) }
    try bytes.write(to: URL(filePath: library))
    let found = try run("check")
    #expect(found.status == 65)
    let sentence =
      damage == "head"
      ? "is no library of Kamerlezer and is left as it is" : "is damaged and is left as it is"
    #expect(found.errors.contains(sentence), "\(found.errors)")
    #expect(try Data(contentsOf: URL(filePath: library)) == bytes)
    let list = try run("search", "haven*")
    #expect(list.status == 65 || list.output.split(separator: "\n").count > 0)
    #expect(!list.errors.contains("SQLite"))
  }

  private static func skip(_ reason: String) { print("Skipped: \(reason).") }
}
