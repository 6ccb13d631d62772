import Letters
import Testing

@testable import Browser
@testable import Screen

@Suite("Reading comfort")
struct ReadingComfortTests {
  private static func page(_ blocks: [Block], width: Int = 40) throws -> [String] {
    let letter = Letter(blocks: blocks)
    return LetterPage.plainText(letter, width: width)
  }

  @Test("+ and - set the text wider and narrower, and the same line stays at the top")
  func widthIsSet() throws {
    var reader = try Reader(columns: 120, rows: 30)
    reader.type("Enter z PgDn")
    let top = reader.state.reading?.topAnchor
    reader.type("- - -")
    #expect(reader.state.settings.width == 78)
    #expect(reader.state.reading?.topAnchor == top)
    #expect(reader.rows.last?.contains("Text is set 78 columns wide.") == true)
    reader.type("+ + + + +")
    #expect(reader.state.settings.width == 98)
    #expect(reader.state.reading?.page.lines.allSatisfy { CellWidth.of($0.text) <= 98 } == true)
    #expect(reader.state.reading?.topAnchor == top)
    for _ in 0..<40 { reader.type("-") }
    #expect(reader.state.settings.width == Settings.widths.lowerBound)
  }

  @Test("Lists hang behind their numbers and bullets, paragraphs stand a line apart")
  func listsHang() throws {
    let lines = try Self.page(
      [
        Block(kind: .paragraph, text: "Een inleiding die niet op één regel past, en dus op twee."),
        Block(
          kind: .listItem, level: 1, number: "12", text: "Een punt dat langer is dan een regel van veertig."),
        Block(kind: .listItem, level: 2, text: "Een punt dat langer is dan een regel van veertig."),
        Block(kind: .paragraph, text: "Slot."),
      ])
    #expect(
      lines == [
        "Een inleiding die niet op één regel", "past, en dus op twee.", "",
        "12. Een punt dat langer is dan een regel", "    van veertig.",
        "  • Een punt dat langer is dan een regel",
        "    van veertig.", "", "Slot.",
      ])
  }

  @Test("No word is cut and none is hyphenated at any width", arguments: 20...100)
  func wordsStayWhole(_ width: Int) throws {
    let words =
      "Bestrijding van georganiseerde ondermijnende criminaliteit, zo schrijft minister Yeşilgöz-Zegerius"
      .split(separator: " ").map(String.init)
    let lines = try Self.page([Block(kind: .paragraph, text: words.joined(separator: " "))], width: width)
    #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words)
    #expect(lines.allSatisfy { CellWidth.of($0) <= width })
  }

  @Test(
    "Combining, wide and unusual characters take the columns that terminals give them",
    arguments: [
      ("Yeşilgöz", 8), ("Ye\u{73}\u{327}ilgo\u{308}z", 8), ("€ 5", 3), ("«zo»", 4), ("🙂", 2), ("山田太郎", 8),
      ("e\u{301}\u{323}", 1), ("1️⃣", 1), ("\u{200B}", 0),
    ])
  func widthsOfCharacters(_ row: (text: String, columns: Int)) {
    #expect(CellWidth.of(row.text) == row.columns)
  }

  @Test(
    "A name in wide characters stands whole in the list and in the text, at every size", arguments: 20...60)
  func wideNamesStandWhole(_ columns: Int) throws {
    let letter = Letter(
      subject: "Brief over 山田太郎 en Ye\u{73}\u{327}ilgo\u{308}z 🙂",
      signatories: [Signatory(name: "山田太郎山田太郎", office: "Minister", basis: .stated)],
      blocks: [Block(kind: .paragraph, text: String(repeating: "山田 🙂 Yeşilgöz «€» ", count: 12))])
    var reader = try Reader(columns: columns, rows: 16, library: Reader.library([("a", letter)]))
    for keys in ["", "Enter"] {
      reader.type(keys)
      let grid = reader.state.draw()
      for row in 0..<grid.rows {
        var column = 0
        while column < columns {
          let width = grid[column, row].width
          #expect(width > 0, "half a character at \(column), \(row)")
          column += max(1, width)
        }
        #expect(column == columns)
      }
    }
  }

  @Test("Emphasis of the source is italic, and the words stay")
  func emphasisIsItalic() throws {
    let block = Block(
      kind: .paragraph, text: "Dit is zeer belangrijk.", emphasis: [Emphasis(offset: 7, length: 4)])
    var reader = try Reader(columns: 80, rows: 24, library: Reader.library([("a", Letter(blocks: [block]))]))
    reader.type("Enter")
    let grid = reader.state.draw()
    let italic = (0..<grid.rows).flatMap { row in
      (0..<grid.columns).filter { grid[$0, row].style.italic }.map { grid[$0, row].text }
    }.joined()
    #expect(italic == "zeer")
  }

  @Test("Selecting a mark shows its note and leaves the text where it is, though the drawer was closed")
  func textStaysWhenTheDrawerOpens() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("j Enter PgDn 3 q")
    #expect(!reader.state.drawer.isOpen)
    let top = reader.state.reading?.top
    reader.type("]")
    #expect(reader.state.drawer.isOpen)
    #expect(reader.state.reading?.top == top)
  }
}
