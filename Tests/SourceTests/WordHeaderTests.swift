import Foundation
import LetterSources
import Letters
import Testing

/// `Office/header.docx`: date, subject, kenmerk and addressee stand in `word/header1.xml` alone.
@Suite("Heads of Word files")
struct WordHeaderTests {
  @Test("What only a header part says of a letter is known, and is no text of it")
  func header() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Office/header.docx")
    let letter = try LetterReader.letter(at: path.path)
    #expect(letter.date == CalendarDate("2024-03-12"))
    #expect(letter.subject == "Evaluatie van de wet")
    #expect(letter.ourReference == "2024-0001")
    #expect(letter.addressee == "Voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(!letter.blocks.contains { $0.text.contains("Datum") || $0.text.contains("Ons kenmerk") })
  }
}
