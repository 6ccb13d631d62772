import LetterLibrary
import Letters
import Testing

@testable import Browser
@testable import Screen

@Suite("The filter line and the months")
struct FilteringTests {
  @Test(
    "Tab completes names of fields and what the library holds",
    arguments: [
      ("min", ["minister:", "ministry:"]), ("-dos", ["-dossier:"]),
      ("kind:an", ["kind:answers"]),
      ("minister:grap", ["minister:\"F.B.J. Grapperhaus\""]),
      ("is:", ["is:starred", "is:unread", "is:read", "is:undated", "is:new"]),
      ("dossier:29", ["dossier:29911"]), ("cited-by:kst-29911-4", ["cited-by:kst-29911-433"]),
      ("cites:29911-42", ["cites:kst-29911-423", "cites:kst-29911-426", "cites:kst-29911-428"]),
      ("date:un", ["date:undated"]), ("kind:wets", ["kind:wetsvoorstel"]),
      ("soort:an", ["soort:antwoorden", "soort:ander"]), ("asker:kui", ["asker:Kuik"]),
      ("kind:answers,mo", ["kind:answers,motion"]),
    ])
  func tabCompletes(_ row: (typed: String, candidates: [String])) throws {
    var reader = try Reader(columns: 120, rows: 24)
    reader.type("F \"date:..2025_\(row.typed)\" Tab")
    for candidate in row.candidates {
      #expect(reader.prompt?.text == "date:..2025 " + candidate)
      reader.type("Tab")
    }
    if row.candidates.count > 1 { #expect(reader.prompt?.text == "date:..2025 " + row.candidates[0]) }
  }

  @Test("What can be completed is shown, and Shift-Tab goes the other way")
  func candidatesAreShown() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("F \"kind:\" Tab")
    #expect(reader.rows[22].contains("kind:letter  kind:answers  kind:motion"))
    reader.type("Shift-Tab")
    #expect(reader.prompt?.text == "kind:other")
  }

  @Test("What is wrong in the filter line is marked where it stands, and said")
  func faultsArePointedAt() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("F \"date:2022_knd:brief\" Enter")
    let fault = try #require(reader.prompt?.fault)
    #expect(fault.place == 10..<19)
    #expect(reader.screen.contains("At “knd:brief” in the query"))
    let grid = reader.state.draw()
    let marked = (0..<80).filter { grid[$0, 23].style.reversed }.map { grid[$0, 23].text }.joined()
    #expect(marked == "knd:brief")
    reader.type("Backspace")
    #expect(reader.prompt?.fault == nil)
  }

  @Test("The line is edited in its midst, as in a shell")
  func lineIsEdited() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("F \"bcd\" Home \"a\" End \"e\" Left Left Backspace")
    #expect(reader.prompt?.text == "abde")
    reader.type("Ctrl-A Del Ctrl-E \"_f_g\" Ctrl-W")
    #expect(reader.prompt?.text == "bde f ")
    reader.type("Ctrl-U")
    #expect(reader.prompt?.text == "")
  }

  @Test("↑ brings back what was searched for before")
  func typedBefore() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("/ \"haven\" Enter / Ctrl-U \"drugs\" Enter / Up")
    #expect(reader.prompt?.text == "drugs")
    reader.type("Up")
    #expect(reader.prompt?.text == "haven")
    reader.type("Down Down")
    #expect(reader.prompt?.text == "")
  }

  @Test("The months stand above the list and follow the filter; a span of them filters")
  func monthsFilter() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("t")
    #expect(reader.rows[1].contains("2021 ") && reader.rows[1].contains(" 2023"))
    #expect(reader.rows.last?.contains("December 2023: 1 letter") == true)
    reader.type("Left")
    #expect(reader.rows.last?.contains("November 2022: 2 letters") == true)
    reader.type("Space Left")
    #expect(reader.rows.last?.contains("January 2022 – November 2022: 3 letters") == true)
    reader.type("Enter")
    #expect(reader.state.list.query.description == "date:2022-01..2022-11")
    #expect(reader.state.list.count.value == 3)
    #expect(reader.rows[1].contains("2022 "))
    reader.type("c t t")
    #expect(!reader.rows[1].contains("2021 "))
  }

  @Test("More months than columns share bars by quarters or years, and none is lost")
  func monthsShareBars() {
    let counts = Dictionary(uniqueKeysWithValues: (0..<400).map { (Month(index: 1990 * 12 + $0), 1) })
    for width in [1, 7, 30, 60, 399, 400] {
      let histogram = Histogram(counts, width: width)
      #expect(histogram.bars.count <= max(1, width))
      #expect(histogram.bars.reduce(0) { $0 + $1.count } == 400)
      #expect(histogram.bars.allSatisfy { histogram.sign(of: $0) != " " })
    }
    #expect(Histogram([:], width: 10).bars.isEmpty)
  }

  @Test("Unread letters have a sign until they are opened; u takes it back, is:unread finds them")
  func unreadMarks() throws {
    var reader = try Reader(columns: 80, rows: 24)
    #expect(reader.rows[1].contains("•2023-12-15"))
    reader.type("Enter q")
    #expect(reader.rows[1].contains(" 2023-12-15"))
    reader.type("u")
    #expect(reader.rows[1].contains("•2023-12-15"))
    reader.type("u")
    reader.state.library.waitForMarks()
    reader.type("F \"is:unread\" Enter")
    #expect(reader.state.list.count.value == 4)
  }

  @Test("A first start begins with the reader's own filter")
  func startsWithOwnFilter() throws {
    let reader = try Reader(columns: 80, rows: 24, settings: Settings(filter: "minister:yesilgoz date:2022"))
    #expect(reader.state.list.count.value == 3)
  }
}
