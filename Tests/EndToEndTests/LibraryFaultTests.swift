import Foundation
import LetterImport
import LetterLibrary
import TestSupport
import Testing

/// What can go wrong with a library, with the real program and a real disk.
@Suite("Faults of the library")
struct LibraryFaultTests {
  @Test(
    "A full disk is a sentence, and loses nothing that was committed",
    .enabled(if: SmallDisk.canBeMounted, SmallDisk.reason))
  func fullDisksLoseNothing() throws {
    let place = try LibraryFolder()
    let disk = try SmallDisk(in: place.folder, megabytes: 3)
    defer { disk.unmount() }
    try place.write(2000, size: 20)
    let path = disk.path + "/library.sqlite"
    let found = try Terminal.run(
      Terminal.program, ["import", "--batch", "20", place.letters, "--library", path])
    #expect(found.status == 74)
    #expect(
      found.errors.hasSuffix(
        "kamerlezer: The disk is full; the library \(path) keeps all that was added before. Make room and go on.\n"
      ))
    let file = try LibraryFile(existing: path)
    #expect(try Library(file).count(Query()).value > 0)
    #expect(try Inspection(file).faults().isEmpty)
    try disk.remount("size=60m")
    let rest = try Terminal.run(Terminal.program, ["import", place.letters, "--library", path])
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(try Library(LibraryFile(existing: path)).count(Query()).value == 2000)
    #expect(try Inspection(LibraryFile(existing: path)).faults() == [])
  }

  @Test(
    "A library that can only be read opens for reading, and says so to who would write",
    .enabled(if: SmallDisk.canBeMounted, SmallDisk.reason))
  func readOnlyLibrariesOpen() throws {
    let place = try LibraryFolder()
    let disk = try SmallDisk(in: place.folder, megabytes: 20)
    defer { disk.unmount() }
    try place.write(20)
    let path = disk.path + "/library.sqlite"
    try Terminal.run(Terminal.program, ["import", place.letters, "--library", path])
    try disk.remount("ro")
    let list = try Terminal.run(Terminal.program, ["list", "haven*", "--library", path])
    #expect(list.status == 0, "\(list.errors)")
    #expect(list.output.split(separator: "\n").count == 20)
    let more = try Terminal.run(Terminal.program, ["import", place.letters, "--library", path])
    #expect(more.status == 74)
    #expect(
      more.errors == "kamerlezer: The library \(path) can only be read; name another file with --library.\n")
  }

  @Test(
    "A damaged file is recognised and left as it is, with a way out", arguments: ["head", "middle", "half"])
  func damagedFilesAreLeft(_ damage: String) throws {
    let place = try LibraryFolder()
    try place.write(200, size: 10)
    try place.run("import", place.letters)
    var bytes = try Data(contentsOf: URL(filePath: place.library))
    switch damage {
    case "head": bytes.replaceSubrange(0..<100, with: Data(repeating: 0x5A, count: 100))
    case "middle":
      for page in stride(from: 3, to: bytes.count / 4096, by: 2) {
        bytes.replaceSubrange(page * 4096..<page * 4096 + 64, with: Data(repeating: 0xA5, count: 64))
      }
    default: bytes = bytes.prefix(bytes.count / 2)
    }
    place.removeLibrary()
    try bytes.write(to: URL(filePath: place.library))
    let found = try place.run("check")
    #expect(found.status == 65)
    let sentence =
      damage == "head"
      ? "is no library of Kamerlezer and is left as it is" : "is damaged and is left as it is"
    #expect(found.errors.contains(sentence), "\(found.errors)")
    #expect(try Data(contentsOf: URL(filePath: place.library)) == bytes)
    let list = try place.run("search", "haven*")
    if list.output.isEmpty { #expect(list.status == 65, "\(list)") }
    #expect(!list.errors.contains("SQLite"))
  }
}
