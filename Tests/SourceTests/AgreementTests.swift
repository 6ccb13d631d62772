import Foundation
import LetterSources
import Letters
import Testing

/// One letter in several forms: each must say the same.
@Suite("Agreement of sources")
struct AgreementTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// PDF where pdftotext is here, which the README's command installs.
  private static let printed = Poppler.isHere ? ["pdf"] : []

  private func differences(_ one: String, _ other: String) throws -> [LetterComparison.Difference] {
    func letter(_ name: String) throws -> Letter {
      try LetterReader.letter(at: Self.folder.appending(path: name).path)
    }
    return LetterComparison(try letter(one), try letter(other)).differences
  }

  /// `Agreement/typeset` makes the others of the XML.
  @Test(
    "The official XML, its page, its PDF and the text torn from that agree",
    arguments: ["html", "txt"] + printed)
  func publication(_ ending: String) throws {
    #expect(try differences("Agreement/kst-29911-998.xml", "Agreement/kst-29911-998.\(ending)") == [])
  }

  /// Recorded at repository.overheid.nl with their metadata (public domain).
  @Test(
    "A real motion, and real answers, say the same in each form in which they are published",
    arguments: ["kst-32545-143", "ah-tk-20202021-3235"], ["html", "odt"] + printed)
  func recorded(_ name: String, _ ending: String) throws {
    #expect(try differences("Agreement/\(name).xml", "Agreement/\(name).\(ending)") == [])
    let letter = try LetterReader.letter(at: Self.folder.appending(path: "Agreement/\(name).\(ending)").path)
    #expect(letter.kamerstuk == name)
    #expect(letter.date != nil && letter.subject != nil)
    #expect(letter.movers.count + letter.askers.count > 0)
  }

  /// Made of the Markdown by pandoc.
  @Test("A letter as ODT, page, Markdown and EPUB agrees", arguments: ["html", "md", "epub"])
  func office(_ ending: String) throws {
    #expect(try differences("Office/brief.odt", "Office/brief.\(ending)") == [])
  }

  @Test("What differs is named: metadata, text, notes, and the words before their marks")
  func differing() throws {
    let one = try LetterReader.letter(at: Self.folder.appending(path: "Office/brief.odt").path)
    var other = one
    other.blocks[1].text = "Iets anders stond in deze brief."
    other.footnotes[0].text = "Een andere noot."
    other.dating = .unknown
    let parts = LetterComparison(one, other).differences.map(\.part)
    #expect(parts.contains(.metadata("date")) && parts.contains(.block(2)))
    #expect(parts.contains(.footnote(label: "1")) && parts.contains(.mark(label: "1")))
  }
}
