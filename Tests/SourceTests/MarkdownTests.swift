import Foundation
import LetterSources
import Letters
import Testing

@Suite("Markdown")
struct MarkdownTests {
  private func letter(_ text: String) throws -> Letter {
    try LetterReader.letter(Array(text.utf8), from: "brief.md")
  }

  @Test("Headings, notes, items, tables and links")
  func blocks() throws {
    let letter = try letter(
      """
      Geachte voorzitter,

      # Aanpak

      Zie de *brief*[^a] van [de minister](https://www.rijksoverheid.nl/brief).

      1. een punt;
      2. nog een.

      | Jaar | Zaken |
      |------|------:|
      | 2022 | 12    |

      [^a]: Kamerstuk 29 911, nr. 309.
      """)
    #expect(
      letter.blocks.map(\.kind) == [.paragraph, .heading, .paragraph, .listItem, .listItem, .table, .table])
    #expect(letter.blocks[2].footnotes == [FootnoteMark(label: "a", offset: "Zie de brief".count)])
    #expect(letter.blocks[2].references.map(\.target) == ["https://www.rijksoverheid.nl/brief"])
    #expect(letter.blocks.last?.text == "2022 │ 12")
    #expect(letter.footnotes.map(\.text) == ["Kamerstuk 29 911, nr. 309."])
  }

  @Test("What Kamerlezer exports, it reads back")
  func roundTrip() throws {
    let seeds = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds")
      .standardized
    for path in try LetterFiles.find(seeds.path) {
      let letter = try LetterReader.letter(at: path)
      let back = try self.letter(Markdown.document(letter))
      let lost = LetterComparison(letter, back).differences.filter { difference in
        switch difference.part {
        // The export has no letterhead, and pages that are missing are words in it.
        case .metadata: difference.other == nil ? false : difference.one != nil
        case .block: difference.one?.hasPrefix("gap") != true
        case .footnote, .mark: true
        case .reference: difference.other != nil
        }
      }
      #expect(lost == [], "\(path)")
    }
  }

  @Test("A text with a number sign or a square bracket is none")
  func plainText() throws {
    for text in ["Brief nr. 12\n[1] Zie de noot.\n", "#NAAM\nBrief", "Geachte voorzitter,\n1) een\n"] {
      #expect(SourceFormat(of: Array(text.utf8)) == .text, "\(text)")
    }
  }
}
