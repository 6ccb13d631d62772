import LetterLibrary
import Letters
import TestSupport
import Testing

@testable import Browser
@testable import Screen

@Suite("What readers do")
struct BehaviourTests {
  @Test("A footnote mark shows its note while the text stays, and Backspace returns to the exact line")
  func footnoteAndBack() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("j Enter PgDn ]")
    let top = try #require(reader.state.reading?.top)
    let link = try #require(reader.state.reading?.link)
    #expect(reader.state.reading?.page.links[link].target == .footnote("1)"))
    #expect(reader.state.drawer.items[reader.state.drawer.selected].kind == .footnote(label: "1)"))
    #expect(reader.state.focus == .letter)
    let drawerTop = reader.state.drawer.top
    reader.type("Enter")
    #expect(reader.state.focus == .drawer)
    #expect(reader.state.reading?.top == top)
    reader.type("G Backspace")
    #expect(reader.state.drawer.top == drawerTop)
    #expect(reader.state.focus == .letter)
    #expect(reader.state.reading?.top == top)
    #expect(reader.state.reading?.link == link)
  }

  @Test("From a note, Enter goes to its mark, far away, and Backspace comes back")
  func noteToMarkAndBack() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter 3 G k")
    let selected = reader.state.drawer.selected
    reader.type("Enter")
    #expect(reader.state.focus == .letter)
    let link = try #require(reader.state.reading?.link)
    #expect(reader.state.reading?.page.links[link].target == .footnote("14"))
    #expect((reader.state.reading?.top ?? 0) > 100)
    reader.type("Backspace")
    #expect(reader.state.focus == .drawer)
    #expect(reader.state.drawer.selected == selected)
    #expect(reader.state.reading?.top == 0)
  }

  @Test("A reference that is not held opens a page of its own that leads to all that cite it")
  func absentPaperLeadsToCitingLetters() throws {
    var reader = try Reader(columns: 120, rows: 40)
    reader.type("Enter 4 Enter")
    #expect(reader.state.reading?.page.source == .absent(.kamerstuk, "kst-29911-365"))
    #expect(reader.screen.contains("https://zoek.officielebekendmakingen.nl/kst-29911-365.html"))
    reader.type("2 ] ] ] ] Enter")
    #expect(reader.state.reading?.letter?.kamerstuk == "kst-29911-433")
    reader.type("Backspace Backspace")
    #expect(reader.state.focus == .drawer)
  }

  @Test("A reference that is held opens the letter, and says who cites it")
  func heldPaperOpens() throws {
    let cited = try Letter(
      parsing: Array(
        "Vergaderjaar 2022–2023\n\n29 911\n\nBestrijding\n\nNr. 5\n\nBRIEF VAN DE MINISTER VAN FINANCIËN\n\nDen Haag, 1 maart 2023\n\nDe tekst van deze brief."
          .utf8))
    let citing = try Letter(
      parsing: Array(
        "Datum 5 mei 2023\nOnderwerp Verwijzing\n\nGeachte voorzitter,\n\nIn Kamerstuk 29 911, nr. 5 staat dit."
          .utf8))
    let library = try Reader.library([("a", cited), ("b", citing)])
    var reader = try Reader(columns: 80, rows: 24, library: library)
    reader.type("Enter ] Enter")
    #expect(reader.state.reading?.letter?.kamerstuk == "kst-29911-5")
    reader.type("5")
    #expect(reader.screen.contains("In Kamerstuk 29 911, nr. 5 staat dit."))
    reader.type("Enter")
    #expect(reader.state.reading?.letter?.subject == "Verwijzing")
    reader.type("H H H")
    #expect(reader.state.focus == .list)
  }

  @Test("The same text stays at the top through any number of resizes")
  func resizeKeepsTheLine() throws {
    var reader = try Reader(columns: 120, rows: 40)
    reader.type("Enter PgDn PgDn PgDn")
    let anchor = reader.state.reading?.topAnchor
    for (columns, rows) in [(80, 24), (20, 5), (200, 60), (43, 11), (120, 40)] {
      reader.resize(columns, rows)
    }
    let top = try #require(reader.state.reading?.topAnchor)
    let start = try #require(anchor)
    #expect(top.block == start.block)
    // The narrowest size cut the line; the line that holds its start is at the top.
    #expect(top <= start)
  }

  @Test("Filters act as they are typed, by date and by a minister spelled without accents")
  func filtersActAsTyped() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("d \"2022\"")
    #expect(reader.state.list.count.value == 3)
    reader.type("Enter m \"yesilgoz\" Enter")
    #expect(reader.state.list.count.value == 3)
    #expect(reader.rows.last?.contains("minister:Yeşilgöz-Zegerius date:2022") == true)
    reader.type("c m \"grapper\" Enter")
    #expect(reader.state.list.count.value == 1)
    reader.type("c d \"undated\" Enter")
    #expect(reader.state.list.count.value == 1)
  }

  @Test("A date that is none is a sentence and changes nothing")
  func wrongDateIsASentence() throws {
    var reader = try Reader(columns: 100, rows: 24)
    reader.type("d \"morgen\" Enter")
    #expect(reader.screen.contains("“morgen” is no date; try 2022"))
    #expect(reader.state.list.count.value == 5)
    reader.type("Esc")
    #expect(!reader.hasDialogue)
  }

  @Test("The filter line holds the whole query, acts as it is typed, and points at what is wrong")
  func filterLineHoldsTheQuery() throws {
    var reader = try Reader(columns: 120, rows: 24)
    reader.type("F \"minister:yesilgoz_date:2022_kind:answers\" Enter")
    #expect(reader.state.list.count.value == 2)
    reader.type("d Ctrl-U \"..2021\" Enter")
    #expect(reader.state.list.count.value == 0)
    #expect(reader.rows.last?.contains("No letter fits minister:yesilgoz") == true)
    reader.type("F Ctrl-U \"date:2022_kind:gedicht\" Enter")
    #expect(reader.screen.contains("At “kind:gedicht” in the query: expected one of kind:letter"))
    reader.type("Esc")
    #expect(!reader.hasDialogue)
  }

  @Test("s sorts, and the selected letter stays selected")
  func sortingKeepsTheLetter() throws {
    var reader = try Reader(columns: 100, rows: 24)
    reader.type("j")
    let row = reader.state.list.selectedRow
    reader.type("s \"old\" Enter")
    #expect(reader.rows[0].contains("oldest first"))
    #expect(reader.state.list.selectedRow == row)
    #expect(reader.state.list.selected == 3)
    reader.type("s Home Enter")
    #expect(reader.rows[0].contains("newest first"))
    reader.type("s")
    #expect(!reader.screen.contains("best match first"))
    reader.type("Esc / \"criminaliteit\" Enter s End Enter")
    #expect(reader.rows[0].contains("best match first"))
  }

  @Test("A star is seen at once and can be asked for")
  func starsAreSeen() throws {
    var reader = try Reader(columns: 100, rows: 24)
    reader.type("j *")
    #expect(reader.rows.contains { $0.contains("*2022-11-10") })
    reader.state.library.waitForMarks()
    reader.type("F \"is:starred\" Enter")
    #expect(reader.state.list.count.value == 1)
    reader.type("*")
    #expect(!reader.rows.contains { $0.contains("*2022-11-10") })
  }

  @Test(
    "Below the list stand the sentences that were found, and each word of the search is lit in the letter")
  func hitsStandBelowTheList() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("/ \"haven_corruptie\" Enter")
    #expect(reader.rows.contains { $0.contains("· ") && $0.lowercased().contains("haven") })
    reader.type("Enter")
    #expect(reader.state.reading?.hits.count ?? 0 > 2)
    #expect(reader.rows.last?.contains("Hit 1 of") == true)
    reader.type("n")
    #expect(reader.rows.last?.contains("Hit 2 of") == true)
  }

  @Test("Letters that another program adds come into the list, and the reader stays at the same letter")
  func newLettersComeIn() throws {
    let old = try Letter(parsing: Array("Datum 5 mei 2020\n\nGeachte voorzitter,\n\nDe oude brief.".utf8))
    let older = try Letter(parsing: Array("Datum 5 mei 2019\n\nGeachte voorzitter,\n\nDe oudste brief.".utf8))
    let new = try Letter(parsing: Array("Datum 5 mei 2023\n\nGeachte voorzitter,\n\nDe nieuwe brief.".utf8))
    let library = try Reader.library([("old", old), ("older", older)])
    var reader = try Reader(columns: 80, rows: 24, library: library)
    reader.type("j")
    reader.waitForNews { $0.list.selectedRow?.path == "older" }
    let place = Place(path: "new", stamp: .init(size: 0, modified: 0, changed: 0))
    let hash = [UInt8](repeating: 9, count: 16)
    _ = try LibraryWriter(library.file).commit([.letter(PreparedLetter(new, hash: hash), place)])
    library.lookAnew()
    reader.waitForNews { $0.list.selected == 2 }
    #expect(reader.state.list.count.value == 3)
    #expect(reader.state.list.selectedRow?.path == "older")
    #expect(reader.state.list.selected == 2)
  }

  @Test("Searching the library narrows it, accents forgiven; Esc undoes it")
  func searchNarrows() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("/ \"aboutaleb\"")
    #expect(reader.state.list.count.value == 1)
    reader.type("Esc")
    #expect(reader.state.list.count.value == 5)
  }

  @Test("Every hit in a letter is lit and counted")
  func hitsAreLit() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter / \"CORRUPTIE\"")
    #expect(reader.state.reading?.hits.count ?? 0 == 5)
    reader.type("Enter n n")
    #expect(reader.rows.contains { $0.hasPrefix(">") && $0.lowercased().contains("corruptie") })
  }

  @Test("A new search begins at the top of the screen, not at the last hit of the one before")
  func searchBeginsAnew() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter / \"corruptie\" Enter n n g / \"criminaliteit\" Enter")
    #expect(reader.rows.last?.contains("Hit 1 of") == true)
  }

  @Test("q closes what is open and at last the program; Q quits at once")
  func quitInSteps() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter 3 q q")
    #expect(reader.effects == [])
    reader.type("q")
    #expect(reader.effects == [.quit])
    var other = try Reader(columns: 80, rows: 24)
    other.type("Enter Q")
    #expect(other.effects == [.quit])
  }

  @Test("Pages that are missing show a rule where they lack")
  func missingPagesShowARule() throws {
    var reader = try Reader(columns: 80, rows: 60)
    reader.type("G Enter /  \"topprioriteit\" Enter")
    #expect(reader.screen.contains("─ page 2 is missing ─"))
  }

  @Test("Nothing in a letter commands the terminal")
  func lettersCannotCommandTheTerminal() throws {
    let hostile =
      "Een \u{1B}[2Jbrief\u{07} met \u{9B}31m en \u{202E}omgekeerd\u{2066} en \u{8} terug, lang genoeg om te tonen."
    let letter = try Letter(parsing: Array(hostile.utf8))
    var reader = try Reader(columns: 80, rows: 24, library: Reader.library([("a", letter)]))
    reader.type("Enter")
    let grid = reader.state.draw()
    for row in 0..<grid.rows {
      for column in 0..<grid.columns {
        for scalar in grid[column, row].text.unicodeScalars {
          #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
          #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
        }
      }
    }
    #expect(reader.screen.contains("␛[2J"))
  }

  @Test("Random keys at random sizes leave a consistent screen", arguments: 0..<8)
  func randomKeysAreSafe(_ seed: Int) throws {
    var random = SeededRandom(seed)
    var reader = try Reader(columns: 80, rows: 24)
    let keys = [
      "j", "k", "g", "G", "Space", "b", "Ctrl-D", "Ctrl-U", "Enter", "Tab", "Shift-Tab", "1", "2", "3", "4",
      "5", "]", "[", "Backspace", "L", "/", "n", "N", "d", "m", "c", "z", "?", "q", "Esc", "\"2022\"",
      "\"a\"", "x",
    ]
    for step in 0..<200 {
      reader.type(keys[Int(random.next() % UInt64(keys.count))])
      if step % 40 == 0 { reader.resize(Int(random.next() % 140), Int(random.next() % 50)) }
      if step % 10 == 0 {
        let grid = reader.state.draw()
        #expect(grid.columns == reader.state.layout.columns && grid.rows == reader.state.layout.rows)
      }
    }
  }
}
