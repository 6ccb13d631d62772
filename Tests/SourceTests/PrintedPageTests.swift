import Testing

@testable import LetterSources

/// What a page's edges, margins and types say.
@Suite("Printed pages")
struct PrintedPageTests {
  @Test(
    "A line at a page's edge says which page it is, or of which paper",
    arguments: [
      ("Pagina 3 van 12", "Pagina 3 van 12"), ("Blad 2", "Blad 2"), ("2/4", "Pagina 2 van 4"),
      ("- 2 -", "Pagina 2"), ("– 2 –", "Pagina 2"), ("3 van 9", "Pagina 3 van 9"),
      ("’s-Gravenhage 2011 1", "Pagina 1"), ("’s-Gravenhage 2024", nil), ("ISSN 0921 - 7371", nil),
      ("kst-34376-G", nil),
      (
        "’s-Gravenhage 2007 Eerste Kamer, vergaderjaar 2006–2007, 34 376, G 1",
        "Eerste Kamer, vergaderjaar 2006–2007, 34 376, G 1"
      ),
    ] as [(String, String?)])
  func foot(_ line: String, _ text: String?) throws {
    let foot = try #require(PrintedFoot(line, isWhole: true))
    #expect(foot.text == text)
  }

  @Test(
    "Text at a page's edge is no foot",
    arguments: ["Paginagroot is het", "4/2", "’s-Gravenhage 2011 was een goed jaar", "kst", "Artikel 2/4"])
  func text(_ line: String) { #expect(PrintedFoot(line, isWhole: true) == nil) }

  /// A row of print: words of one type beside each other.
  private func row(_ text: String, left: Double, top: Double, weight: PrintedStyles.Weight = .plain)
    -> PrintedRow
  {
    var words: [PrintedWord] = []
    var x = left
    for word in text.split(separator: " ") {
      let width = Double(word.count) * 5
      words.append(
        PrintedWord(text: String(word), left: x, top: top, right: x + width, bottom: top + 10, weight: weight)
      )
      x += width + 3
    }
    return PrintedRow(words)
  }

  private var body: [PrintedRow] {
    (0..<20).map { row(String(repeating: "woord ", count: 10), left: 200, top: 200 + Double($0) * 12) }
  }

  @Test(
    "A margin left of the text is a margin where a letterhead's words stand in it; hanging numbers are none")
  func leftMargin() {
    let words = ["Directie Wegen", "Postbus 20901", "Onze referentie"]
    let margin = words.enumerated().map { row($1, left: 60, top: 200 + Double($0) * 12) }
    let numbers = (0..<3).map { row("Vraag \($0)", left: 60, top: 200 + Double($0) * 36) }
    for (left, count) in [(margin, 3), (numbers, 0)] {
      let page = PrintedPage(width: 595, height: 842, fragments: left + body)
      #expect(SideColumn.parted(page, PrintedMeasures([page])).margin.count == count)
    }
  }

  @Test("The last line of a quotation, and who asked what, are no headings")
  func headings() {
    let measures = PrintedMeasures([PrintedPage(width: 595, height: 842, fragments: body)])
    let rows = [
      ("Toezicht en handhaving", true), ("24.863 verpleegkundigen deelnemen.”", false),
      ("Vragen van het lid Brouwers (VVD) over de wachttijden", false),
    ]
    for (text, isHeading) in rows {
      let found = PrintedHeading([row(text, left: 200, top: 50, weight: .italic)], measures)
      #expect((found != nil) == isHeading, "\(text)")
    }
    let (first, second) = (
      row("Een regel", left: 200, top: 50, weight: .bold), row("Nog een", left: 200, top: 62, weight: .bold)
    )
    #expect(PrintedHeading.goesOn(second, from: first, measures))
  }

  @Test("The letterhead of a later page on one line is none of its text; text about a date is")
  func runningHead() {
    #expect(
      PrintedHead.isRunning("Directie Financiële Markten Datum 15 januari 2014 Kenmerk 2014-00000674491"))
    #expect(!PrintedHead.isRunning("De datum 15 januari 2014 staat vast."))
  }
}
