import Testing

@testable import LetterSources

/// What a page's edges, margins and types say.
@Suite("Printed pages")
struct PrintedPageTests {
  @Test(
    "A line at a page's edge says which page it is, or of which paper",
    arguments: [
      ("Pagina 3 van 12", PrintedFoot("Pagina 3 van 12")), ("Blad 2", PrintedFoot("Blad 2")),
      ("2/4", PrintedFoot("2/4", page: 2, total: 4)), ("- 2 -", PrintedFoot("- 2 -", page: 2)),
      ("– 2 –", PrintedFoot("– 2 –", page: 2)), ("3 van 9", PrintedFoot("3 van 9", page: 3, total: 9)),
      ("’s-Gravenhage 2011 1", PrintedFoot("’s-Gravenhage 2011 1", page: 1)),
      ("’s-Gravenhage 2024", PrintedFoot("’s-Gravenhage 2024", isImprint: true)),
      ("ISSN 0921 - 7371", PrintedFoot("ISSN 0921 - 7371", isImprint: true)),
      ("kst-34376-G", PrintedFoot("kst-34376-G", isImprint: true)),
      (
        "’s-Gravenhage 2007 Eerste Kamer, vergaderjaar 2006–2007, 34 376, G 1",
        PrintedFoot("Eerste Kamer, vergaderjaar 2006–2007, 34 376, G 1")
      ),
    ])
  func foot(_ line: String, _ foot: PrintedFoot) { #expect(PrintedFoot(line, isWhole: true) == foot) }

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

  /// Cells of rows below each other, each at its place.
  private func printed(_ rows: [[(Double, String)]]) -> PrintedTable? {
    let lines = rows.enumerated().map { index, cells in
      PrintedRow(cells.flatMap { row($1, left: $0, top: 100 + Double(index) * 12).words })
    }
    return PrintedTable(lines[...], PrintedMeasures([PrintedPage(width: 595, height: 842, fragments: body)]))
  }

  @Test("A list of documents has a row for each, and no column but its own")
  func inventory() throws {
    let table = try #require(
      printed([
        [(204, "nr."), (228, "Omschrijving"), (350, "Datum"), (420, "Beoordeling")],
        [(204, "1."), (230, "Controle"), (350, "1-7-"), (420, "Reeds openbaar")],
        [(230, "Zie:"), (350, "2020")],
        [(230, "https://www.rvo.nl/agrarisch-")],
        [(230, "ondernemen")],
      ]))
    #expect(
      table.rows == [
        ["nr.", "Omschrijving", "Datum", "Beoordeling"],
        ["1.", "Controle Zie: https://www.rvo.nl/agrarisch-ondernemen", "1-7- 2020", "Reeds openbaar"],
      ])
    #expect(table.count == 5)
  }

  @Test("Two rows are a table where each has three cells or more")
  func shortTable() {
    let head = [(204.0, "Nr."), (240.0, "Document"), (420.0, "Beoordeling")]
    let first = [(204.0, "1."), (240.0, "Afvoer"), (420.0, "Openbaar")]
    #expect(printed([head, first])?.rows.count == 2)
    #expect(printed([Array(head.dropFirst()), Array(first.dropFirst())]) == nil)
  }

  @Test("A line of the margin that stands alone on a later page is margin again")
  func repeatedMargin() {
    let page = PrintedPage(
      width: 595, height: 842, fragments: body + [row("Onze referentie", left: 480, top: 200)])
    let measures = PrintedMeasures([page])
    #expect(SideColumn.parted(page, measures, said: ["Onze referentie"]).margin.count == 1)
    #expect(SideColumn.parted(page, measures).margin.isEmpty)
  }
}
