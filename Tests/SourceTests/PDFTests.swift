import Foundation
import LetterSources
import Letters
import System
import Testing

@testable import LetterSources

/// Letters that were typeset for these tests (`../LettersTests/Torn/Typeset`): a margin column right, footnotes at
/// the foot, a running foot.
@Suite("PDF", .enabled(if: Poppler.isHere, "pdftotext is not here: install poppler-utils"))
struct PDFTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "PDF")

  private func letter(_ name: String) throws -> Letter {
    try LetterReader.letter(at: Self.folder.appending(path: name).path)
  }

  @Test("The margin says whose letter it is, and is no text")
  func margin() throws {
    let letter = try letter("financien.pdf")
    #expect(letter.date == CalendarDate("2019-06-04"))
    #expect(
      letter.subject == "Stand van zaken plan van aanpak witwassen en de uitvoering van de motie-Snels")
    #expect(letter.addressee == "Voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(letter.directorate == "Generale Thesaurie Directie Financiële Markten")
    #expect(letter.ourReference == "2019-0000089754")
    #expect(letter.yourReference == "2019D18312")
    #expect(letter.attachments == 2)
    let text = letter.blocks.map(\.text).joined()
    for noise in ["Retouradres", "Korte Voorhout", "0000089754", "Pagina", "Generale"] {
      #expect(!text.contains(noise), "\(noise)")
    }
  }

  @Test("Every mark stands at its word, every note is whole")
  func notes() throws {
    let letter = try letter("financien.pdf")
    let words = [
      "1": "aanpak witwassen", "2": "lid Snels c.s.", "3": "9,5 miljard euro", "4": "anti-witwasrichtlijn",
      "5": "transacties monitoren", "6": "14 september 2018",
    ]
    let marks = letter.wordsBeforeMarks
    for (label, word) in words { #expect(marks[label]?.hasSuffix(word) == true, "mark \(label)") }
    #expect(letter.footnotes.map(\.label) == ["1", "2", "3", "4", "5", "6"])
    #expect(
      letter.footnotes[2].text
        == "FIU-Nederland, Jaaroverzicht 2018, te raadplegen via https://www.fiu-nederland.nl/sites/www.fiu-nederland.nl/files/documenten/fiu-nederland_jaaroverzicht_2018_nl.pdf."
    )
    #expect(letter.warnings == [])
  }

  @Test("Paragraphs, headings and items are told by where they stand, and keep their pages")
  func blocks() throws {
    let letter = try letter("financien.pdf")
    #expect(
      letter.blocks.filter { $0.kind == .heading }.map { "\($0.number ?? "") \($0.text)" } == [
        "1 Inleiding", "1.1 Verhogen van barrières",
        "1.2 Vergroten van de effectiviteit van de poortwachtersfunctie", "2 Uitvoering van de motie-Snels",
      ])
    #expect(letter.blocks.count { $0.kind == .listItem } == 3)
    #expect(letter.blocks.count == 18)
    #expect(letter.blocks.map(\.page) == Array(repeating: 1, count: 10) + Array(repeating: 2, count: 8))
    #expect(letter.pages.missing == [])
  }

  /// `PDF/columns.html`, by weasyprint.
  @Test("Two columns are read one after the other, the heading over both first")
  func columns() throws {
    let letter = try letter("columns.pdf")
    let numbers = letter.blocks.map(\.text).joined(separator: " ").matches(of: #/Alinea (\d+)\./#).map {
      Int($0.1)
    }
    #expect(numbers == (1...24).map { $0 })
    #expect(letter.blocks.first?.text.hasPrefix("Verslag van het debat") == true)
  }

  @Test("Questions and answers, and what the margin of the second page adds")
  func answers() throws {
    let letter = try letter("vws.pdf")
    #expect(letter.kind == .answers)
    #expect(letter.date == CalendarDate("2020-07-07"))
    #expect(letter.directorate == "Directie Geneesmiddelen en Medische Technologie")
    #expect(letter.caseNumber == "2020Z11234")
    #expect(letter.blocks.filter { $0.kind == .question }.map(\.number) == ["1", "2", "3 en 4", "5"])
    #expect(Set(letter.footnotes.map(\.label)) == ["1)", "1", "2", "3"])
    #expect(letter.warnings == [])
  }

  @Test("The source shows the text that the letter was read from, where each block says that it stands")
  func source() throws {
    let path = Self.folder.appending(path: "financien.pdf").path
    let lines = try LetterReader.sourceLines(at: path)
    let letter = try letter("financien.pdf")
    for block in letter.blocks where block.kind == .heading {
      let number = try #require(block.lines?.lowerBound)
      #expect(lines[number - 1].contains(block.text), "\(block.text)")
    }
  }

  // MARK: What is no letter

  private func sentence(_ bytes: [UInt8]) -> String? {
    do {
      _ = try LetterReader.letter(bytes, from: "brief.pdf")
      return nil
    } catch {
      return error.description
    }
  }

  @Test("An encrypted file is a sentence")
  func encrypted() throws {
    let bytes = try LetterReader.bytes(at: Self.folder.appending(path: "encrypted.pdf").path)
    #expect(
      sentence(bytes)
        == "brief.pdf cannot be read as a PDF: it is encrypted; save it without a password.")
  }

  /// A PDF of objects, without any table of them: readers look for them then.
  private static func pdf(_ objects: String) -> [UInt8] {
    Array("%PDF-1.4\n\(objects)\ntrailer << /Root 1 0 R >>\n%%EOF\n".utf8)
  }

  @Test("Pictures of pages are a sentence that says how many, and what to do")
  func scanned() {
    let pages = Self.pdf(
      """
      1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
      2 0 obj << /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >> endobj
      3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
      """)
    #expect(
      sentence(pages)
        == "brief.pdf cannot be read as a PDF: it holds pictures of 2 pages and no text; put it through OCR first (ocrmypdf)."
    )
  }

  @Test("A picture among pages of text is told of")
  func partlyScanned() throws {
    let mixed = Self.pdf(
      """
      1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
      2 0 obj << /Type /Pages /Kids [3 0 R 4 0 R 3 0 R 4 0 R] /Count 4 >> endobj
      3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 5 0 R
      /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >> endobj
      4 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj
      5 0 obj << /Length 42 >> stream
      BT /F 12 Tf 20 100 Td (Een brief.) Tj ET
      endstream endobj
      """)
    let letter = try LetterReader.letter(mixed, from: "brief.pdf")
    #expect(letter.warnings == [.pagesWithoutText([2])])
  }

  @Test("A damaged file is a sentence, wherever it is cut off")
  func damaged() throws {
    #expect(
      sentence(Array("%PDF-1.7\nniets".utf8))
        == "brief.pdf cannot be read as a PDF: it is damaged; fetch it again.")
    let whole = try LetterReader.bytes(at: Self.folder.appending(path: "vws.pdf").path)
    for length in stride(from: 9, to: whole.count - 200, by: 4_001) {
      // Whatever comes of it, a part of the letter or a sentence: it does not crash.
      _ = sentence(Array(whole[..<length]))
    }
  }

  @Test("Pages that hold each other, and figures that draw themselves, come to an end")
  func endless() {
    let circle = Self.pdf(
      """
      1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
      2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000000 >> endobj
      """)
    #expect(sentence(circle) != nil)
    let figure = Self.pdf(
      """
      1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
      2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
      3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R
      /Resources << /XObject << /X 5 0 R >> >> >> endobj
      4 0 obj << /Length 5 >> stream
      /X Do
      endstream endobj
      5 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 11
      /Resources << /XObject << /X 5 0 R >> >> >> stream
      /X Do /X Do
      endstream endobj
      """)
    #expect(sentence(figure) != nil)
  }

  // MARK: The other program

  private func fault(
    _ arguments: [String], seconds: Int = 20, output: Int = 1_000
  ) throws -> BoundedProgram.Fault? {
    let input = try MemoryFile([1, 2, 3])
    do throws(BoundedProgram.Fault) {
      _ = try BoundedProgram.run(
        arguments, input: input, limits: .init(seconds: seconds, memory: 300_000_000, output: output))
      return nil
    } catch {
      return error
    }
  }

  @Test("A program that never ends, or that never stops writing, is ended")
  func bounded() throws {
    #expect(try fault(["sleep", "600"], seconds: 1) == .tooSlow(seconds: 1))
    #expect(try fault(["yes"]) == .tooMuch(bytes: 1_000))
    #expect(try fault(["cat", BoundedProgram.inputPath]) == nil)
  }

  @Test("A program that is not there, and one that takes too much memory, say so by their codes")
  func codes() throws {
    let limits = BoundedProgram.Limits(seconds: 20, memory: 100_000_000, output: 1_000)
    #expect(try BoundedProgram.run(["kamerlezer-none"], input: MemoryFile(), limits: limits).code == 127)
    #expect(
      try BoundedProgram.run(
        ["awk", "BEGIN { while (1) s = s s \"brief\" }"], input: MemoryFile(), limits: limits
      ).code
        != 0)
  }
}

enum Poppler {
  static let isHere =
    (try? BoundedProgram.run(
      ["pdftotext", "-v"], input: MemoryFile(), limits: .init(seconds: 10, memory: 1 << 30, output: 10_000)))?
    .code == 0
}
