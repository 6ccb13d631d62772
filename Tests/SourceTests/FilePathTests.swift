import Glibc
import LetterSources
import System
import Testing

/// Names of files are bytes, whatever they spell.
@Suite("Names that are not UTF-8")
struct FilePathTests {
  private static let names: [[UInt8]] = [
    Array("brief.txt".utf8), Array("café’s ’t.txt".utf8), [0x63, 0x61, 0x66, 0xE9, 0x2E, 0x74, 0x78, 0x74],
    [0xFF, 0xFE, 0xC2], [0xEE, 0xBE, 0xA9], [0x61, 0xE2, 0x80], [0xF0, 0x9F, 0x98, 0x80, 0x80], [],
  ]

  @Test("Each name comes back as the bytes that it was", arguments: names)
  func comesBack(_ name: [UInt8]) {
    #expect(FilePath.bytes(FilePath.string(name)).map { UInt8(bitPattern: $0) } == name + [0])
  }

  @Test("A name that is UTF-8 stays as it is", arguments: ["brief.txt", "café ’t 😀"])
  func stays(_ name: String) { #expect(FilePath.string(Array(name.utf8)) == name) }

  @Test("A letter in a file and a folder with such names is found and read")
  func isRead() throws {
    let root = "/tmp/kamerlezer-names-\(getpid())"
    let folder = FilePath.string(Array("\(root)/d".utf8) + [0xE9])
    let path = folder + "/" + FilePath.string([0x62, 0xFF] + Array(".txt".utf8))
    defer {
      unlink(FilePath.bytes(path))
      rmdir(FilePath.bytes(folder))
      rmdir(root)
    }
    try WholeFile.makeFolder(root)
    try WholeFile.makeFolder(folder)
    try WholeFile.create(Array("Geachte voorzitter,\n\nDit is een brief.\n".utf8), at: path)
    #expect(try LetterFiles.find(root) == [path])
    #expect(try LetterReader.letter(at: path).blocks.last?.text == "Dit is een brief.")
  }
}
