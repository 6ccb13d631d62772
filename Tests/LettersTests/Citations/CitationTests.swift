import Testing

@testable import Letters

@Suite("Citations")
struct CitationTests {
  private let scanner = CitationScanner(writtenOn: CalendarDate(year: 2021, month: 11, day: 17))

  @Test(
    "A text gives just the citations that it holds, word for word",
    arguments: CitationTable.all + CitationFormsTable.all + CitationOthersTable.all + CitationFreshTable.all)
  func textGivesItsCitations(_ row: CitationCase) {
    let found = scanner.references(in: row.text)
    #expect(found.map(\.target) == row.expected.map(\.target))
    #expect(found.map(\.text) == row.expected.map(\.words))
  }

  @Test("Offsets count Unicode scalars and find the words again")
  func offsetsCountScalars() throws {
    let text = "Één «brief» – zie Kamerstuk 29 911, nr. 365, en https://a.nl/é."
    let scalars = Array(text.unicodeScalars)
    for reference in scanner.references(in: text) {
      let words = scalars[reference.offset..<reference.offset + reference.length]
      #expect(String(String.UnicodeScalarView(words)) == reference.text)
    }
  }

  @Test("Pages stay with the reference and out of the identifier")
  func pagesStayWithTheReference() {
    let found = scanner.references(in: "Kamerstukken II 2020/21, 35 625, nr. 4, p. 12 en 13, en nr. 6")
    #expect(found.map(\.page) == ["12 en 13", nil])
  }
}
