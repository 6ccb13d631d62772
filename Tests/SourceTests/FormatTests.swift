import Foundation
import LetterSources
import Letters
import Testing

@Suite("Formats")
struct FormatTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  @Test(
    "What a file is, its content tells and not its name",
    arguments: [
      ("Agreement/kst-29911-998.xml", SourceFormat.publication), ("Agreement/kst-29911-998.html", .page),
      ("Agreement/kst-29911-998.pdf", .pdf), ("Agreement/kst-29911-998.txt", .text),
      ("Office/brief.docx", .office), ("Office/brief.odt", .office), ("Office/brief.epub", .book),
      ("Office/brief.md", .markdown),
    ])
  func content(_ name: String, _ format: SourceFormat) throws {
    let bytes = try LetterReader.bytes(at: Self.folder.appending(path: name).path)
    #expect(SourceFormat(of: bytes) == format)
    // A zip file begins with its first entry.
    if format != .office, format != .book { #expect(SourceFormat(of: [0xEF, 0xBB, 0xBF] + bytes) == format) }
  }

  @Test("A text that speaks of a format is a text")
  func quoting() {
    for text in ["De minister stuurt %PDF-1.4 bestanden.", "In <html> staat niets.", "PK is een afkorting"] {
      #expect(SourceFormat(of: Array(text.utf8)) == .text, "\(text)")
    }
  }

  @Test("Folders give every format, and no metadata")
  func folders() throws {
    let names = try LetterFiles.find(Self.folder.path).map { URL(filePath: $0).lastPathComponent }
    for name in [
      "kst-29911-998.xml", "kst-29911-998.html", "vws.pdf", "brief.docx", "brief.odt", "brief.epub",
      "brief.md",
    ] {
      #expect(names.contains(name), "\(name)")
    }
  }
}
