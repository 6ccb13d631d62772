import Foundation
import Testing

@testable import Letters

@Suite("A letter as JSON")
struct LetterJSONTests {
  @Test("Says what the letter's own coding says, key by key", arguments: DamagedText.letters)
  func agreesWithCoding(_ bytes: [UInt8]) throws {
    let letter = try Letter(parsing: bytes)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let coded = String(decoding: try encoder.encode(letter), as: UTF8.self)
    #expect(String(decoding: letter.json, as: UTF8.self) == coded)
  }

  @Test("Every field comes back as it was, whatever it holds")
  func everyField() throws {
    let evil = "a\"\\\n\r\t\u{1}\u{7F}\u{9B}\u{200E}\u{202E}\u{2028}\u{2066}\u{61C}\u{E0041}é€😀\u{FFFD}"
    let reference = Reference(.address(evil), text: evil, offset: 1, length: 2, page: evil)
    let letter = Letter(
      kind: .motion,
      dating: .inferred(
        try #require(DateSpan(from: CalendarDate("2024-01-01"), to: CalendarDate("2024-02-29")))),
      subject: evil,
      title: evil, addressee: evil,
      signatories: [Signatory(name: evil, person: evil, office: evil, basis: .inferred)], ministry: evil,
      directorate: evil, ourReference: evil, yourReference: evil, caseNumber: evil,
      askers: [Asker(name: evil), Asker(name: evil, party: evil)], movers: [Mover(name: evil, party: evil)],
      askedOn: CalendarDate("2024-01-02"), attachments: 3, kamerstuk: evil,
      dossier: Dossier(number: evil, title: evil), parliamentaryYear: evil,
      pages: PageCount(total: 9, missing: [2...3]),
      blocks: [
        Block(
          kind: .question, level: 2, number: evil, text: evil, page: 4, lines: 5...6,
          footnotes: [FootnoteMark(label: evil, offset: 7, placement: .guess)], references: [reference],
          emphasis: [Emphasis(offset: 1, length: 2)]), Block(kind: .gap, text: ""),
      ],
      footnotes: [Footnote(label: evil, text: evil, page: 1, lines: 2...2, references: [reference])],
      warnings: [.markWithoutFootnote(label: evil), .missingPages([2...3, 5...5], of: 9)])
    #expect(try JSONDecoder().decode(Letter.self, from: Data(letter.json)) == letter)
    let printed = String(decoding: letter.json, as: UTF8.self).unicodeScalars
    #expect(printed.filter { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }.isEmpty)
    #expect(printed.filter { $0.properties.generalCategory == .format }.isEmpty)
  }
}
