import Testing

@testable import Letters

/// Markup stays with its words where one paragraph of a source becomes two blocks, or a row of cells one text.
@Suite("Markup where a paragraph is parted")
struct PartedPassageTests {
  private static func letter(_ paragraph: [MarkedDocument.Run]) throws -> Letter {
    try Letter(lines: [
      MarkedLine([.text("Vraag 1")]), MarkedLine(paragraph), MarkedLine([.text("Vraag 2")]),
      MarkedLine([.text("Bent u bereid dit te delen? Ja, daartoe ben ik bereid, zoals ik eerder schreef.")]),
    ])
  }

  @Test("Emphasis in an answer that stands in the paragraph of its question covers its own words")
  func emphasis() throws {
    let letter = try Self.letter([
      .text("Klopt dit bericht? Ja, dat "), .emphasis([.text("bericht klopt zeker")]),
      .text(" en het blijft zo tot het einde van het jaar."),
    ])
    let answer = try #require(letter.blocks.first { $0.kind == .answer })
    let words = answer.emphasis.map { place in
      String(
        String.UnicodeScalarView(answer.text.unicodeScalars.dropFirst(place.offset).prefix(place.length)))
    }
    #expect(words == ["bericht klopt zeker"])
    #expect(letter.blocks.first { $0.kind == .question }?.emphasis == [])
  }

  @Test("A mark in an answer that stands in the paragraph of its question stays in the answer")
  func mark() throws {
    let letter = try Self.letter([
      .text("Klopt dit bericht? Ja, dat klopt zeker"), .note(label: "1", [.text("Zie de bijlage.")]),
      .text(" en het blijft zo tot het einde van het jaar."),
    ])
    let answer = try #require(letter.blocks.first { $0.kind == .answer })
    let mark = try #require(answer.footnotes.first)
    #expect(String(answer.text.unicodeScalars.prefix(mark.offset)) == "Ja, dat klopt zeker")
    #expect(letter.blocks.first { $0.kind == .question }?.footnotes == [])
  }

  @Test("A cell that holds the sign between cells stays one cell")
  func cells() throws {
    let rows = (1...3).map { row in
      MarkedLine([.text("Post │ deel \(row)"), .cellEnd, .text("\(row)00")], kind: .table)
    }
    let letter = try Letter(lines: [MarkedLine([.text("Een overzicht van de uitgaven:")])] + rows)
    let table = letter.blocks.filter { $0.kind == .table }
    #expect(!table.isEmpty)
    #expect(
      table.flatMap { $0.text.split(separator: "\n") }.allSatisfy { $0.split(separator: "│").count == 2 })
  }
}
