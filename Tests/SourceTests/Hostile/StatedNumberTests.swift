import LetterSources
import Letters
import Testing

/// Numbers that a document states: each ends in a letter, as JSON and as Markdown, however large or low it is.
@Suite("Numbers that a document states")
struct StatedNumberTests {
  private static let numbers = [
    "0", "-1", "-5", "10", "65", "1000000000", "9223372036854775807", "-9223372036854775808",
    "99999999999999999999", "", "een",
  ]

  /// Where a format has a number, `@` in its place.
  private static let places: [(place: String, bytes: @Sendable (String) -> [UInt8])] = [
    ("columns of a cell in Word", { word(body: table("<w:tcPr><w:gridSpan w:val=\"\($0)\"/></w:tcPr>")) }),
    ("level of an item in Word", { word(body: item(level: $0), numbering: list(level: "0", start: "1")) }),
    ("level of a list in Word", { word(body: item(level: $0), numbering: list(level: $0, start: "1")) }),
    ("start of a list in Word", { word(body: item(level: "0"), numbering: list(level: "0", start: $0)) }),
    (
      "heading of a style in Word",
      { word(body: headed, styles: "<w:style w:styleId=\"K\"><w:name w:val=\"heading \($0)\"/></w:style>") }
    ),
    (
      "outline of a style in Word",
      {
        word(
          body: headed,
          styles: "<w:style w:styleId=\"K\"><w:pPr><w:outlineLvl w:val=\"\($0)\"/></w:pPr></w:style>")
      }
    ),
    ("outline in ODT", { text("<text:h text:outline-level=\"\($0)\">Kop</text:h>") }),
    (
      "repeated cells in ODT",
      {
        text(
          "<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"\($0)\"><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>"
        )
      }
    ),
    (
      "start of an item in ODT",
      {
        text(
          "<text:list><text:list-item text:start-value=\"\($0)\"><text:p>Een punt.</text:p></text:list-item></text:list>"
        )
      }
    ),
    (
      "columns of a cell in a page",
      { page("<table><tr><th colspan=\"\($0)\">a</th><th>b</th></tr></table>") }
    ),
    ("rows of a cell in a page", { page("<table><tr><th rowspan=\"\($0)\">a</th><th>b</th></tr></table>") }),
    ("start of a list in a page", { page("<ol start=\"\($0)\"><li>Een.</li><li>Twee.</li></ol>") }),
    ("number of an item in a page", { page("<ol><li value=\"\($0)\">Een.</li><li>Twee.</li></ol>") }),
    (
      "rows of a cell in XML",
      {
        publication(
          "<table><tgroup><tbody><row><entry morerows=\"\($0)\">a</entry><entry>b</entry></row></tbody></tgroup></table>"
        )
      }
    ),
  ]

  @Test("Ends in a letter", arguments: places.map(\.place), numbers)
  func number(_ place: String, _ number: String) throws {
    let bytes = try #require(Self.places.first { $0.place == place }).bytes(number)
    let letter = try LetterReader.letter(bytes, from: place)
    #expect(letter.blocks.contains { $0.text.contains("Een zin") })
    #expect(letter.blocks.allSatisfy { block in block.level.map { (1...9).contains($0) } ?? true })
    // A row of many empty cells is no matter; a letter of megabytes is.
    #expect(Markdown.document(letter).utf8.count < 20_000)
  }

  @Test(
    "A letter that was made by hand with any level is written as Markdown", arguments: [Int.min, -5, 0, .max])
  func markdown(_ level: Int) throws {
    var letter = try Letter(parsing: Array("Geachte voorzitter,\n\nEen zin.\n".utf8))
    letter.blocks.append(Block(kind: .heading, level: level, text: "Kop"))
    letter.blocks.append(Block(kind: .listItem, level: level, text: "punt"))
    #expect(Markdown.document(letter).contains("Kop"))
  }

  @Test("A note of Word is read once, whatever it cites")
  func notes() throws {
    func mark(_ id: Int) -> String { "<w:r><w:footnoteReference w:id=\"\(id)\"/></w:r>" }
    // Each note cites itself, and the next one twice: read as written, the last would stand there 2⁴⁰ times.
    let notes = (1...40).map { id in
      "<w:footnote w:id=\"\(id)\"><w:p><w:r><w:t>Noot \(id).</w:t></w:r>\(mark(id))\(mark(id + 1))\(mark(id + 1))</w:p></w:footnote>"
    }
    let body = "<w:p><w:r><w:t>Een zin.</w:t></w:r>\(mark(1))\(mark(2))\(mark(1))</w:p>"
    let letter = try LetterReader.letter(
      Self.word(body: body, parts: [("word/footnotes.xml", Self.part("footnotes", notes.joined()))]),
      from: "noten")
    #expect(letter.footnotes.map(\.text) == ["Noot 1.", "Noot 2."])
    #expect(letter.blocks.flatMap(\.footnotes).map(\.label) == ["1", "2"])
  }
}

// MARK: Documents around a number

extension StatedNumberTests {
  private static let paragraph =
    "<w:p><w:r><w:t>Een zin die lang genoeg is, opdat daarna komt wat cijfers heeft: \(String(repeating: "woord ", count: 20))</w:t></w:r></w:p>"
  private static let headed =
    paragraph + "<w:p><w:pPr><w:pStyle w:val=\"K\"/></w:pPr><w:r><w:t>Kop</w:t></w:r></w:p>"

  private static func table(_ properties: String) -> String {
    paragraph
      + "<w:tbl><w:tr><w:tc>\(properties)<w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
  }

  private static func item(level: String) -> String {
    paragraph
      + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Een punt.</w:t></w:r></w:p>"
  }

  private static func list(level: String, start: String) -> String {
    "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"\(start)\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
  }

  private static func part(_ root: String, _ content: String) -> String {
    "<w:\(root) xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\(content)</w:\(root)>"
  }

  private static func word(
    body: String, styles: String = "", numbering: String = "", parts: [(name: String, text: String)] = []
  ) -> [UInt8] {
    StoredZip.bytes(
      [
        ("word/document.xml", part("document", "<w:body>\(body)</w:body>")),
        ("word/styles.xml", part("styles", styles)), ("word/numbering.xml", part("numbering", numbering)),
      ] + parts)
  }

  private static func text(_ content: String) -> [UInt8] {
    StoredZip.bytes([
      (
        "content.xml",
        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><office:body><office:text><text:p>Een zin die lang genoeg is: \(String(repeating: "woord ", count: 20))</text:p>\(content)</office:text></office:body></office:document-content>"
      )
    ])
  }

  private static func page(_ content: String) -> [UInt8] {
    Array("<html><body><p>Een zin.</p>\(content)</body></html>".utf8)
  }

  private static func publication(_ content: String) -> [UInt8] {
    Array(
      "<?xml version=\"1.0\"?><officiele-publicatie><kamerstuk><stuk><al>Een zin.</al>\(content)</stuk></kamerstuk></officiele-publicatie>"
        .utf8)
  }
}
