import Foundation
import TestSupport
import Testing

@testable import LetterSources

@Suite("Files of letters")
struct LetterFilesTests {
  /// A folder of its own for a test, gone behind it.
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try body(URL(filePath: folder.path))
  }

  @Test("A folder is searched below, by ending, hidden files and loops of links left out")
  func foldersAreSearched() throws {
    try withFolder { folder in
      let inner = folder.appending(path: "2022/11")
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      for name in ["b.txt", "a.TXT", ".hidden.txt", "c.pdf", "d.png", "README.md", "metadata.xml"] {
        try "brief".write(to: inner.appending(path: name), atomically: true, encoding: .utf8)
      }
      try FileManager.default.createSymbolicLink(
        at: inner.appending(path: "loop"), withDestinationURL: folder)
      let found = try LetterFiles.find(folder.path).map { URL(filePath: $0).lastPathComponent }
      #expect(found == ["a.TXT", "b.txt", "c.pdf"])
    }
  }

  @Test("What cannot be read is a sentence that names the file")
  func unreadableFilesSaySo() throws {
    try withFolder { folder in
      #expect(throws: SourceError.folderWithoutLetters(path: folder.path)) {
        try LetterFiles.find(folder.path)
      }
      #expect(throws: SourceError.notFound(path: "/nowhere")) { try LetterFiles.find("/nowhere") }
      let empty = folder.appending(path: "empty.txt")
      try Data().write(to: empty)
      #expect(throws: SourceError.notALetter(path: empty.path, .empty)) {
        try LetterReader.letter(at: empty.path)
      }
      let pipe = folder.appending(path: "pipe.txt").path
      mkfifo(pipe, 0o600)
      #expect(throws: SourceError.notRegular(path: pipe)) { try LetterReader.letter(at: pipe) }
      #expect(
        SourceError.notALetter(path: "a.txt", .empty).description
          == "a.txt is empty; there is nothing to read.")
    }
  }
}
