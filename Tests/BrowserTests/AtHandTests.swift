import LetterLibrary
import Letters
import Screen
import Testing
import Wording

@testable import Browser

@Suite("What is at hand")
struct AtHandTests {
  private static func letter(note: String, _ references: [Reference]) -> Letter {
    Letter(
      kamerstuk: "kst-1-1",
      blocks: [
        Block(kind: .paragraph, text: "Een zin.", footnotes: [FootnoteMark(label: "1", offset: 8)]),
        Block(kind: .paragraph, text: "Nog een zin."),
      ], footnotes: [Footnote(label: "1", text: note, references: references)])
  }

  private static func address(_ text: String, at offset: Int) -> Reference {
    Reference(.address(text), text: text, offset: offset, length: text.unicodeScalars.count)
  }

  private static func reader(_ letter: Letter) throws -> Reader {
    try Reader(columns: 80, rows: 24, library: Reader.library([("a", letter)]))
  }

  // MARK: What a note names

  @Test("x at a note opens what it names, from the note and from its mark, and never the letter's own page")
  func noteIsOpened() throws {
    let letter = Self.letter(note: "Zie https://a.nl", [Self.address("https://a.nl", at: 4)])
    for keys in ["Enter ] x", "Enter 3 x"] {
      var reader = try Self.reader(letter)
      reader.type(keys)
      #expect(reader.effects == [.open(address: "https://a.nl")])
    }
    var reader = try Self.reader(Self.letter(note: "Idem.", []))
    reader.type("Enter ] x")
    #expect(reader.effects == [])
    #expect(reader.state.message == "This note names nothing that has an address.")
  }

  @Test("x at a note that names several things asks which")
  func severalAddresses() throws {
    let letter = Self.letter(
      note: "https://a.nl https://b.nl",
      [Self.address("https://a.nl", at: 0), Self.address("https://b.nl", at: 13)])
    var reader = try Self.reader(letter)
    reader.type("Enter ] x")
    #expect(reader.effects == [] && reader.screen.contains("https://b.nl"))
    reader.type("Down Enter")
    #expect(reader.effects == [.open(address: "https://b.nl")])
  }

  @Test("An address is called open only when the program that opens it has said so")
  func openedIsSaidLater() throws {
    var reader = try Self.reader(Self.letter(note: "https://a.nl", [Self.address("https://a.nl", at: 0)]))
    reader.type("Enter ] x")
    #expect(reader.state.message == "Opening https://a.nl …")
    reader.take(.opened(address: "https://a.nl", problem: "false ended with code 1"))
    #expect(reader.state.message == "https://a.nl could not be opened (false ended with code 1).")
    reader.take(.opened(address: "https://a.nl", problem: nil))
    #expect(reader.state.message == "Opened: https://a.nl")
  }

  @Test("Enter twice from a mark follows the only address that its note names")
  func addressOfNote() throws {
    var reader = try Self.reader(Self.letter(note: "https://a.nl", [Self.address("https://a.nl", at: 0)]))
    reader.type("Enter ] Enter Enter")
    #expect(reader.state.reading?.page.source == .absent(.url, "https://a.nl"))
  }

  // MARK: Letters beside the list

  @Test("The selected letter shows beside the list and stays unread until the reader goes into it")
  func preview() throws {
    var reader = try Reader(columns: 120, rows: 40)
    #expect(reader.state.reading == nil)
    reader.type("j")
    let row = try #require(reader.state.list.selectedRow)
    #expect(reader.state.reading?.page.source == .letter(row.id) && reader.state.focus == .list)
    #expect(reader.state.library.row(row.id)?.isRead == false)
    reader.type("j k Tab")
    #expect(reader.state.focus == .letter && reader.state.library.row(row.id)?.isRead == true)
  }

  @Test("The letter that was open can be gone back to, and q leaves from a letter that only shows")
  func backFromPreview() throws {
    var reader = try Reader(columns: 120, rows: 40)
    reader.type("Enter")
    let open = reader.state.reading?.page.source
    reader.type("1 j j Backspace")
    #expect(reader.state.reading?.page.source == open)
    reader.type("1 j q")
    #expect(reader.effects.last == .quit)
  }

  @Test("A setting leaves the reading view to the letter that is open")
  func noPreview() throws {
    var settings = Settings()
    settings.previews = false
    var reader = try Reader(columns: 120, rows: 40, settings: settings)
    reader.type("j j")
    #expect(reader.state.reading == nil)
  }

  @Test("J and K go from letter to letter, . to the next unread one, behind the last at the first again")
  func neighbours() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter J")
    #expect(reader.state.list.selected == 1)
    #expect(reader.state.reading?.row?.id == reader.state.list.selectedRow?.id)
    reader.type("K K")
    #expect(reader.state.message == "That was the first letter of the list.")
    reader.type(".")
    #expect(reader.state.list.selected == 2)
    reader.type(". .")
    #expect(reader.state.list.selected == 4)
    reader.type("u")
    let last = try #require(reader.state.reading?.row?.id)
    reader.type("g K . .")
    #expect(reader.state.reading?.row?.id == last)
    reader.type(".")
    #expect(reader.state.message == "No letter of this list is unread.")
  }

  // MARK: Help, menus, the first screen

  @Test("/ in the help finds keys by what they do; Esc shows all of them again")
  func helpIsSearched() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("? / \"unread\"")
    #expect(reader.screen.contains("mark as unread") && !reader.screen.contains("half a page down"))
    reader.type("\"zzz\"")
    #expect(reader.screen.contains("No key or sign is about that."))
    reader.type("Esc")
    #expect(reader.screen.contains("half a page down"))
  }

  @Test("A picker is as large as what it holds, and does not jump while one types")
  func pickersFit() throws {
    var reader = try Reader(columns: 120, rows: 40)
    reader.type("m")
    let picker = try #require(reader.state.dialogue as? Picker)
    let before = picker.content(reader.state.layout)
    #expect(before.height == 2)
    reader.type("\"grap\"")
    #expect((reader.state.dialogue as? Picker)?.content(reader.state.layout) == before)
  }

  @Test("A long line that is typed takes as many lines as it needs")
  func promptsGrow() throws {
    var reader = try Reader(columns: 40, rows: 24)
    reader.type("Enter i \"een_lange_notitie_die_over_de_rand_van_het_scherm_gaat_en_verder\"")
    let rows = reader.rows.suffix(3).joined(separator: "\n")
    #expect(rows.contains("een lange notitie") && rows.contains("en verder"))
  }

  @Test("The first screen names the keys to begin with, at every size that has room", arguments: [80, 120])
  func welcome(_ columns: Int) throws {
    var reader = try Reader(columns: columns, rows: 24)
    for key in ["Enter", "]", "Backspace", "/", "?", "q"] {
      #expect(reader.rows.contains { $0.contains("\(key)  ") }, "\(key)")
    }
    reader.type("Enter 1")
    #expect(!reader.screen.contains("back to where you were"))
  }

  // MARK: What cites

  @Test("What cites is narrowed as one types and sorted, each place with title and sentence")
  func citedBy() throws {
    let library = try Reader.library(texts: [
      ("1", Reader.kamerstuk("29911", 1, date: "1 maart 2020", "Dit is de aangehaalde brief.")),
      (
        "2",
        Reader.kamerstuk(
          "29911", 2, date: "1 mei 2020", "De havens staan in Kamerstuk 29 911, nr. 1. Verder niets.")
      ),
      (
        "3",
        Reader.kamerstuk(
          "29911", 3, date: "1 juni 2020", by: "S. Dekker", "De wegen staan in Kamerstuk 29 911, nr. 1.")
      ),
    ])
    var reader = try Reader(columns: 120, rows: 40, library: library)
    reader.type("G Enter 5")
    #expect(reader.screen.contains("2020-06-01 Dekker: "))
    #expect(reader.screen.contains("De wegen staan in Kamerstuk 29 911, nr. 1."))
    reader.type("/ \"havens\" Enter")
    #expect(reader.state.drawer.items.count == 1)
    #expect(reader.screen.contains("(1/2: havens)"))
    reader.type("Esc")
    #expect(reader.state.drawer.items.count == 2)
    reader.type("s Down Enter")
    guard case .citing(let first)? = reader.state.drawer.items.first?.kind else {
      Issue.record("no place that cites")
      return
    }
    #expect(first.row.date == CalendarDate(year: 2020, month: 5, day: 1))
  }

  // MARK: What was sent along, and fetching

  @Test(
    "What was sent along stands in the letter's head and in the drawer, and Enter leads to where it is fetched"
  )
  func attachments() throws {
    var letter = Letter(kamerstuk: "kst-1-1", blocks: [Block(kind: .paragraph, text: "Een zin.")])
    letter.sentAlong = ["blg-1007826", "blg-1007827"].compactMap { DocumentID(canonical: $0) }
    var reader = try Self.reader(letter)
    reader.type("Enter")
    #expect(reader.screen.contains("Attachment: ") && reader.screen.contains("blg-1007827"))
    reader.type("] ]")
    #expect(reader.state.drawer.tab == .references && reader.state.drawer.selected == 1)
    reader.type("Enter Enter")
    #expect(reader.effects == [.fetch(.kamerstuk, "blg-1007827")])
  }

  @Test("A fetch of several papers tells in the status line how far it is")
  func progress() throws {
    var reader = try Reader(columns: 120, rows: 40)
    reader.type("Enter D ] Enter")
    guard case .fetch(_, let target)? = reader.effects.last else {
      Issue.record("nothing was asked for")
      return
    }
    reader.take(.fetching(target, number: 3, of: 12))
    reader.type("Down")
    #expect(reader.rows.last?.contains("3 of 12") == true)
    reader.take(.fetched(.dossier, target, problem: nil))
    reader.type("Down")
    #expect(reader.rows.last?.contains("3 of 12") == false)
  }

  // MARK: Words

  @Test("Fields and values have Dutch names, which Tab offers a Dutch reader")
  func dutchFields() throws {
    var reader = try Reader(columns: 120, rows: 24, settings: Settings(language: .dutch))
    reader.type("F \"soort:antwoorden\" Enter")
    #expect(reader.state.list.count.value == 2)
    reader.type("F Ctrl-U \"vrag\" Tab")
    #expect(reader.prompt?.text == "vragensteller:")
    reader.type("Ctrl-U \"is:on\" Tab")
    #expect(reader.prompt?.text == "is:ongelezen")
    reader.type("Esc c d \"2021\" Enter")
    #expect(reader.state.list.query.description == "datum:2021")
    reader.type("d")
    #expect(reader.prompt?.text == "2021")
  }

  @Test("Tab completes a label that there is, and the list shows it")
  func labels() throws {
    var reader = try Reader(columns: 120, rows: 24)
    reader.type("# \"haven\" Enter")
    #expect(reader.rows[1].contains("#haven Bestrijding"))
    reader.type("j # \"ha\" Tab")
    #expect(reader.prompt?.text == "haven,")
  }

  @Test("Where there are no raised digits, marks stand in brackets")
  func marksInBrackets() throws {
    var settings = Settings()
    settings.bracketsMarks = true
    var reader = try Reader(columns: 80, rows: 40, settings: settings)
    reader.type("Enter ]")
    #expect(reader.screen.contains("[1]"))
  }

  @Test("A star is called one only when the library says that it is kept")
  func starsAreKept() throws {
    let library = try Reader.seedLibrary()
    var state = State(library: library, columns: 80, rows: 24)
    let effects = state.update(.key("*"))
    #expect(state.message == nil)
    guard case .mark(let letter, .star, true)? = effects.first else {
      Issue.record("no star was asked for")
      return
    }
    _ = state.take(.marked(letter, .star, true, .waiting))
    #expect(state.message?.hasPrefix("Another program writes") == true)
    _ = state.take(.marked(letter, .star, true, .failed(.vanished(path: "x"))))
    #expect(state.message?.contains("no longer where it was") == true)
  }
}
