import Letters
import Screen
import Testing

@testable import Browser

@Suite("The loop of reading")
struct ReadingLoopTests {
  /// Selects the mark of a note in the open letter.
  private static func select(mark label: String, _ reader: inout Reader) {
    for _ in 0..<100 {
      if reader.state.reading?.selectedLink?.target == .footnote(label) { return }
      reader.type("]")
    }
  }

  // MARK: What is on the screen

  @Test("] starts from the screen when the selected link has scrolled away, and leaves the text where it is")
  func linksStartFromTheScreen() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter ] Space Space")
    for _ in 0..<20 where reader.state.reading?.linksShown.isEmpty == true { reader.type("Space") }
    #expect(reader.state.reading?.link == nil)
    let top = reader.state.reading?.top
    reader.type("]")
    let reading = try #require(reader.state.reading)
    #expect(reading.top == top)
    #expect(reading.link != nil && reading.link == reading.linksShown.first)
  }

  @Test("Enter and x act on no link that is out of sight")
  func nothingHiddenIsFollowed() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter ]")
    let source = reader.state.reading?.page.source
    reader.type("Space Space Space Enter")
    #expect(reader.state.focus == .letter && reader.state.reading?.page.source == source)
    #expect(reader.state.message == "No link is selected; ] selects the next one.")
    reader.type("x")
    #expect(
      reader.takeEffects().last
        == .open(address: "https://zoek.officielebekendmakingen.nl/kst-29911-433.html"))
  }

  @Test(
    "A letter read with Space alone shows each note while its mark is on the screen", arguments: [80, 120])
  func drawerFollowsThePage(_ columns: Int) throws {
    var reader = try Reader(columns: columns, rows: 24)
    reader.type("Enter")
    var seen: Set<String> = []
    for _ in 0..<60 {
      let notes = try #require(reader.state.reading?.notesShown)
      if let first = notes.first {
        #expect(reader.state.drawer.selectedItem?.kind == .footnote(label: first))
        #expect(reader.screen.contains("\(first) "))
      }
      seen.formUnion(notes)
      reader.type("Space")
    }
    #expect(seen.count == 14)
  }

  @Test("A reference that is selected shows in the drawer, and the notes come back when it has scrolled away")
  func notesComeBack() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("G Enter")
    for _ in 0..<40 where reader.state.drawer.tab != .references { reader.type("]") }
    #expect(reader.state.drawer.tab == .references)
    reader.type("Space Space Space")
    #expect(reader.state.drawer.tab == .footnotes)
  }

  @Test(
    "Where there is no drawer, the note of the selected mark shows over the text, and the mark beside it",
    arguments: [(80, 24, "z"), (120, 40, "z"), (40, 8, ""), (20, 5, "")])
  func noteShowsOverTheText(_ row: (columns: Int, rows: Int, keys: String)) throws {
    var reader = try Reader(columns: row.columns, rows: row.rows)
    reader.type("Enter \(row.keys)")
    Self.select(mark: "4", &reader)
    #expect(reader.rows.contains { $0.dropFirst().contains("4 Kamerstuk") })
    #expect(reader.rows.contains { $0.hasPrefix(">") && $0.contains("⁴") })
  }

  // MARK: Notes

  @Test("Enter twice from a mark opens the only paper that its note names; Backspace comes back")
  func enterTwiceFollowsThePaper() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter")
    Self.select(mark: "3", &reader)
    let place = reader.state.place
    reader.type("Enter Enter")
    #expect(reader.state.reading?.page.source == .absent(.kamerstuk, "kst-29911-365"))
    reader.type("Backspace Backspace")
    #expect(reader.state.place.top == place.top && reader.state.reading?.link == place.link)
    // Who has moved in the drawer goes from a note to its mark.
    reader.type("3 j k Enter")
    #expect(reader.state.focus == .letter && reader.state.reading?.letter != nil)
  }

  @Test("Notes stand in the order of their marks")
  func notesAreInOrder() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("j Enter")
    let labels = reader.state.drawer.items.compactMap { item in
      if case .footnote(let label) = item.kind { label } else { nil }
    }
    #expect(labels.first == "1)")
  }

  // MARK: Finding

  @Test("Find goes to the first hit as one types, Esc goes back, and a search that starts anew says so")
  func findMovesAsOneTypes() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter / \"uithalers\"")
    let reading = try #require(reader.state.reading)
    #expect(reading.top > 0 && reading.hit == reading.hits.first)
    reader.type("Esc")
    #expect(reader.state.reading?.top == 0)
    reader.type("/ \"uithalers\" Enter")
    #expect(reader.state.message == "Hit 1 of \(reading.hits.count).")
    for _ in reading.hits { reader.type("n") }
    #expect(reader.state.message == "Hit 1 of \(reading.hits.count). From the top again.")
    reader.type("N")
    #expect(reader.state.message?.hasSuffix("From the end again.") == true)
    reader.type("Backspace")
    #expect(reader.state.reading?.hit != nil)
  }

  @Test("A query that is not finished shows no count of the one before")
  func countIsItsOwn() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("F \"date:2022\"")
    #expect(reader.rows.last?.hasSuffix("3 letters") == true)
    reader.type("\"x\"")
    #expect(reader.rows.last?.contains("letters") == false)
    reader.type("Backspace")
    #expect(reader.rows.last?.hasSuffix("3 letters") == true)
  }

  // MARK: Keys of less and vim

  @Test("M gives a place a letter, ' goes there from anywhere, twice ' goes back")
  func marksAreKept() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter Space Space M a")
    let there = try #require(reader.state.reading?.topAnchor)
    reader.type("g 1 j Enter")
    let here = reader.state.place
    reader.type("' a")
    #expect(reader.state.reading?.topAnchor == there)
    reader.type("' '")
    #expect(reader.state.place == here)
    reader.type("' b")
    #expect(reader.state.message == "No place has the letter b; M b gives it to this one.")
  }

  @Test("Ctrl-E and Ctrl-Y scroll a line, Z shows what is selected in the middle")
  func scrollingAndCentring() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter Ctrl-E Ctrl-E Ctrl-Y")
    #expect(reader.state.reading?.top == 1)
    Self.select(mark: "7", &reader)
    reader.type("Z")
    let reading = try #require(reader.state.reading)
    let line = try #require(reading.link.flatMap { reading.page.lines(ofLink: $0).first })
    #expect(line - reading.top == reading.setting.height / 2)
  }

  @Test("h and l go from pane to pane, Esc goes back to the list when nothing is left to undo")
  func panesByLetters() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter l")
    #expect(reader.state.focus == .drawer)
    reader.type("h")
    #expect(reader.state.focus == .letter)
    reader.type("l Esc Esc")
    #expect(reader.state.focus == .list && reader.state.reading != nil)
  }

  @Test(": takes a command by its name or a beginning of it, or a query, and Tab completes")
  func commandsByName() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter : \"outline\" Enter")
    #expect(reader.state.dialogue is Picker)
    reader.type("Esc : \"bott\" Enter")
    #expect(reader.state.message == nil && reader.state.reading?.top ?? 0 > 0)
    reader.type(": \"next-l\" Tab")
    #expect(reader.prompt?.text == "next-link")
    reader.type("Ctrl-U \"date:2022\" Enter")
    #expect(reader.state.list.query.description == "date:2022")
    reader.type(": \"outlyne\" Enter")
    #expect(reader.screen.contains("There is no command “outlyne”"))
  }

  // MARK: Rows and messages

  @Test(
    "The whole title of the selected letter stands below the list",
    arguments: [(80, 24), (100, 30), (120, 40)])
  func titleIsWhole(_ size: (columns: Int, rows: Int)) throws {
    var reader = try Reader(columns: size.columns, rows: size.rows)
    reader.type("j j")
    let title = try #require(reader.state.list.selectedRow?.title)
    let word = try #require(title.split(separator: " ").last)
    #expect(reader.rows.contains { $0.contains(word) })
  }

  @Test(
    "The list has what running text leaves, and titles have room",
    arguments: [(100, 17), (120, 21), (160, 40), (200, 60)])
  func listHasRoom(_ row: (columns: Int, title: Int)) throws {
    let reader = try Reader(columns: row.columns, rows: 40)
    let line = try #require(reader.rows.first { $0.contains("2022-11-10") })
    let title = try #require(line.range(of: "Kuik"))
    let edge = try #require(line[title.lowerBound...].firstIndex(of: "│"))
    #expect(line.distance(from: title.lowerBound, to: edge) > row.title - 2)
  }

  @Test("A message that is longer than the line stands whole above it")
  func messagesAreWhole() throws {
    var reader = try Reader(columns: 30, rows: 12)
    reader.type("ß")
    let text = reader.rows.suffix(4).joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains("ß does nothing here; ? lists the keys."))
  }
}
