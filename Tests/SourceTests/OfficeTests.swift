import Foundation
import LetterSources
import Letters
import TestSupport
import Testing

@Suite("Word files")
struct WordTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// `Office/brief.docx`: a letterhead in a table, a note, emphasis, a link, a deletion, a heading, a list, a table,
  /// and a signature with a broken line.
  private static func letter() throws -> Letter {
    try LetterReader.letter(at: folder.appending(path: "Office/brief.docx").path)
  }

  @Test("The letterhead's tables say whose letter it is, and of when")
  func letterhead() throws {
    let letter = try Self.letter()
    #expect(letter.date == CalendarDate(year: 2024, month: 5, day: 5))
    #expect(letter.subject == "Voortgang van de aanpak")
    #expect(letter.ourReference == "4711001")
    #expect(letter.directorate == "Directoraat-Generaal Politie")
    #expect(letter.signatories.map(\.name) == ["D. Yeşilgöz-Zegerius"])
    #expect(letter.signatories.map(\.basis) == [.stated])
  }

  @Test("Headings, lists and tables are told by the file, and what was deleted is gone")
  func blocks() throws {
    let lines = try Self.letter().blocks.map { block in
      "\(block.kind)\(block.number.map { " [\($0)]" } ?? ""): \(block.text)"
    }
    #expect(
      lines == [
        "paragraph: Geachte voorzitter,",
        "paragraph: In mijn brief heb ik u zeer uitvoerig geschreven over de aanpak, en daarna nog eens, opdat u weet hoe het ermee staat; zie de pagina.",
        "heading: Stand van zaken", "listItem [1]: een eerste punt;", "listItem [2]: een tweede punt.",
        "table: Jaar │ Zaken", "table: 2022 │ 12", "closing: De Minister van Justitie en Veiligheid,",
        "closing: D. Yeşilgöz-Zegerius",
      ])
  }

  @Test("Marks, emphasis and links stand at their words; notes are cited from")
  func marks() throws {
    let letter = try Self.letter()
    let text = Array(letter.blocks[1].text.unicodeScalars)
    #expect(letter.blocks[1].footnotes == [FootnoteMark(label: "1", offset: "In mijn brief".count)])
    let emphasis = try #require(letter.blocks[1].emphasis.first)
    #expect(
      String(String.UnicodeScalarView(text[emphasis.offset..<emphasis.offset + emphasis.length])) == "zeer")
    #expect(letter.blocks[1].references.map(\.target) == ["https://www.rijksoverheid.nl/aanpak"])
    #expect(letter.blocks[1].references.map(\.text) == ["de pagina"])
    #expect(letter.footnotes.map(\.text) == ["Kamerstukken II 2020/21, 29 911, nr. 309."])
    #expect(letter.footnotes[0].references.map(\.target) == ["kst-29911-309"])
    #expect(letter.warnings == [])
  }

  @Test("The source shows the paragraphs, where each block says that it stands")
  func source() throws {
    let path = Self.folder.appending(path: "Office/brief.docx").path
    let lines = try LetterReader.sourceLines(at: path)
    for block in try LetterReader.letter(at: path).blocks {
      let numbers = try #require(block.lines)
      #expect(lines[numbers.lowerBound - 1].contains(block.text), "\(block.text)")
    }
  }

  @Test(
    "Real Word files of the Tweede Kamer read: whose, when, questions and answers, every note at its mark",
    .enabled(if: Repository.hasShared("letters"), "../shared/letters is not here"))
  func realFiles() throws {
    let folder = Repository.shared("letters")
    let facts: [(file: String, asker: String, minister: String, questions: Int, notes: Int)] = [
      ("answer-2023-10-18", "Wassenberg", "P. Adema", 14, 5),
      ("answer-2023-12-04", "Beckerman", "D. Yeşilgöz-Zegerius", 12, 5),
      ("answer-2024-03-24", "Eerdmans", "D. Yeşilgöz-Zegerius", 3, 3),
      ("answer-2024-05-16", "Lahlah", "D. Yeşilgöz-Zegerius", 9, 4),
    ]
    for fact in facts {
      let letter = try LetterReader.letter(at: folder.appending(path: fact.file + ".docx").path)
      #expect(letter.kind == .answers)
      #expect(letter.date?.description == String(fact.file.dropFirst("answer-".count)))
      #expect(letter.askers.first?.name == fact.asker)
      #expect(letter.signatories.first?.name == fact.minister)
      #expect(
        Set(letter.blocks.filter { $0.kind == .question }.compactMap(\.number)).count == fact.questions,
        "\(fact.file)")
      #expect(letter.footnotes.count == fact.notes, "\(fact.file)")
      for block in letter.blocks {
        #expect(!block.text.contains("Bij beantwoording de datum"), "\(fact.file)")
      }
    }
  }

  // MARK: Hostile

  @Test("A zip that is cut off, that holds something else or too much is a sentence")
  func brokenFiles() throws {
    let whole = try LetterReader.bytes(at: Self.folder.appending(path: "Office/brief.docx").path)
    for length in stride(from: 4, to: whole.count - 1, by: 97) {
      #expect(throws: SourceError.self) {
        try LetterReader.letter(Array(whole[..<length]), from: "brief.docx")
      }
    }
    for place in stride(from: 30, to: whole.count, by: 61) {
      var damaged = whole
      damaged[place] ^= 0x55
      // Whatever comes of it, a letter or a sentence: it does not crash.
      _ = try? LetterReader.letter(damaged, from: "brief.docx")
    }
    let empty: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 100)
    let error = #expect(throws: SourceError.self) { try LetterReader.letter(empty, from: "leeg.docx") }
    #expect(
      error?.description.hasPrefix("leeg.docx cannot be read as a Word file, ODT or EPUB: it is damaged")
        == true)
  }
}
