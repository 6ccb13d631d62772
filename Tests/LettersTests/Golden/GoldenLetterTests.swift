import Foundation
import Testing

@testable import Letters

/// The five letters as they come out, as files that a person can read. `KAMERLEZER_REMAKE=1 swift test`
/// writes them anew; the change then shows in `git diff`.
@Suite("Golden letters")
struct GoldenLetterTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let seeds = folder.appending(path: "../../../seeds").standardized

  private static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: seeds.path))?.sorted() ?? []

  @Test("There are five seeds")
  func thereAreFiveSeeds() {
    #expect(Self.names.count == 5)
  }

  @Test("A seed comes out as its golden file has it", arguments: names)
  func seedComesOutAsGolden(_ name: String) throws {
    let bytes = try [UInt8](Data(contentsOf: Self.seeds.appending(path: name)))
    let letter = try Letter(parsing: bytes)
    let golden = Self.folder.appending(path: "Letters/\(name)")
    let text =
      LetterDump.text(letter) + LetterDump.takenAway(from: String(decoding: bytes, as: UTF8.self), in: letter)
    if ProcessInfo.processInfo.environment["KAMERLEZER_REMAKE"] != nil {
      try text.write(to: golden, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: golden, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, pair) in zip(found, expected).enumerated() {
      #expect(pair.0 == pair.1, "line \(line + 1)")
    }
    #expect(found.count == expected.count)
  }

  @Test("Offsets of marks and references lie within their text, and lines within the file", arguments: names)
  func offsetsLieWithinTheText(_ name: String) throws {
    let bytes = try [UInt8](Data(contentsOf: Self.seeds.appending(path: name)))
    let letter = try Letter(parsing: bytes)
    let lineCount = bytes.count { $0 == 0x0A } + 1
    for block in letter.blocks {
      let length = block.text.unicodeScalars.count
      #expect(block.footnotes.allSatisfy { (0...length).contains($0.offset) })
      #expect(block.emphasis.allSatisfy { $0.offset + $0.length <= length })
      #expect(block.lines.map { $0.upperBound <= lineCount } ?? true)
      let scalars = Array(block.text.unicodeScalars)
      for reference in block.references {
        let words = scalars[reference.offset..<reference.offset + reference.length]
        #expect(String(String.UnicodeScalarView(words)) == reference.text)
      }
    }
  }

  /// What an editor, a mail program or another system does to a file without touching its text.
  private static let handlings: [(name: String, change: @Sendable (String) -> String)] = [
    ("Windows line ends", { $0.replacing("\n", with: "\r\n") }),
    ("a byte order mark", { "\u{FEFF}" + $0 }),
    ("blank lines at the end", { $0 + "\n\n \n" }),
    ("soft hyphens", { $0.replacing("criminaliteit", with: "crimina\u{AD}liteit") }),
    ("another page foot", { $0.replacing("Pagina 1 van", with: "pagina 1 /") }),
    (
      "no blanks at line ends",
      { text in
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          String(line.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
      }
    ),
  ]

  @Test("How a file was handled does not change the letter", arguments: names)
  func handlingDoesNotChangeTheLetter(_ name: String) throws {
    let text = try String(contentsOf: Self.seeds.appending(path: name), encoding: .utf8)
    let plain = LetterDump.text(try parse(text))
    for handling in Self.handlings {
      #expect(LetterDump.text(try parse(handling.change(text))) == plain, "\(handling.name)")
    }
  }
}

/// Letters of which pages are lost: what is left must come out as it did.
@Suite("Letters in part")
struct PartialLetterTests {
  private func seed(_ name: String) throws -> String {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../seeds")
      .standardized
    let file = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasPrefix(name) })
    return try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  }

  @Test("Without its first page, a letter keeps its text, its date and its kind", arguments: ["002", "004"])
  func withoutFirstPage(_ name: String) throws {
    let text = try seed(name)
    let whole = try parse(text)
    let foot = try #require(text.firstRange(of: #/Pagina 1 van \d+ *\n/#))
    let part = try parse(String(text[foot.upperBound...]))
    #expect(part.pages.missing.flatMap(Array.init) == [1] + whole.pages.missing.flatMap(Array.init))
    #expect(part.date == whole.date)
    #expect(part.kind == whole.kind)
    let expected = whole.blocks.filter { ($0.page ?? 0) > 2 }
    let found = part.blocks.filter { ($0.page ?? 0) > 2 }
    #expect(found.map(\.text) == expected.map(\.text))
    #expect(part.footnotes.map(\.text) == whole.footnotes.map(\.text))
  }
}
