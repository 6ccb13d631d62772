import LetterLibrary
import Letters
import Testing

@testable import Browser
@testable import Screen

@Suite("Out of the browser, and back where one was")
struct OutsideTests {
  // MARK: Citations

  @Test("Y copies a citation of the place: the page of what is read, the whole letter in the list")
  func citation() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Y")
    #expect(reader.effects.last == .copy("Kamerstukken II 2023/24, 29911, nr. 433"))
    reader.type("G Enter G Y")
    guard case .copy(let citation)? = reader.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(citation.hasPrefix("Brief van de Minister van Justitie en Veiligheid van 17 november 2021"))
    #expect(citation.firstMatch(of: #/, p\. \d+$/#) != nil)
    reader.take(.copied(citation, true))
    #expect(reader.screen.contains("Copied: Brief van"))
    reader.take(.copied(citation, false))
    #expect(reader.screen.contains("This terminal has no clipboard: Brief van"))
  }

  @Test(
    "Letters are cited by paper, year, dossier and number",
    arguments: [
      ("kst-29911-433", "2023-2024", nil, "Kamerstukken II 2023/24, 29911, nr. 433"),
      (
        "kst-36600-VII-12", nil, CalendarDate(year: 2024, month: 10, day: 1),
        "Kamerstukken II 2024/25, 36600-VII, nr. 12"
      ),
      ("kst-35925-E", "2021-2022", nil, "Kamerstukken I 2021/22, 35925, E"),
      ("kst-23700-188b", "1994-1995", nil, "Kamerstukken I 1994/95, 23700, 188b"),
      ("kst-1268678", nil, nil, "Kamerstuk kst-1268678"),
    ] as [(String, String?, CalendarDate?, String)])
  func citationForms(_ row: (kamerstuk: String, year: String?, date: CalendarDate?, citation: String)) {
    let letter = Letter(
      dating: row.date.map(Dating.stated) ?? .unknown, kamerstuk: row.kamerstuk, parliamentaryYear: row.year)
    #expect(letter.citation() == row.citation)
    #expect(letter.citation(page: 3) == row.citation + ", p. 3")
  }

  // MARK: Addresses

  @Test("x opens the page of the selected reference, of the paper, else of the letter")
  func openOutside() throws {
    var reader = try Reader(columns: 120, rows: 40)
    reader.type("x")
    #expect(
      reader.effects.last == .open(address: "https://zoek.officielebekendmakingen.nl/kst-29911-433.html"))
    reader.type("Enter 4 x")
    #expect(
      reader.effects.last == .open(address: "https://zoek.officielebekendmakingen.nl/kst-29911-365.html"))
    reader.type("Enter x")
    #expect(
      reader.effects.last == .open(address: "https://zoek.officielebekendmakingen.nl/kst-29911-365.html"))
    reader.take(.opened(address: "https://x.nl", problem: "xdg-open: No such file or directory"))
    #expect(reader.rows.last?.contains("https://x.nl could not be opened (xdg-open: No such file") == true)
  }

  @Test(
    "What is no address of the web is not opened",
    arguments: ["file:///etc/passwd", "javascript:1", "--help"])
  func strangeAddresses(_ address: String) throws {
    let reference = Reference(.address(address), text: address, offset: 0, length: address.count)
    let letter = Letter(blocks: [Block(kind: .paragraph, text: address, references: [reference])])
    var reader = try Reader(columns: 80, rows: 24, library: Reader.library([("a", letter)]))
    reader.type("Enter ] x")
    #expect(reader.effects == [])
    #expect(reader.rows.last?.contains("There is no address here to open.") == true)
  }

  // MARK: Export

  @Test("e writes the letter in the form that is chosen, to a file that has a name already")
  func export() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("e")
    #expect(reader.screen.contains("Citation as CSL JSON (Zotero)"))
    reader.type("\"bib\" Enter")
    #expect(reader.prompt?.text == "kst-29911-433.bib")
    reader.type("Enter")
    guard case .write(let text, "kst-29911-433.bib")? = reader.effects.last else {
      Issue.record("nothing was written")
      return
    }
    #expect(text.hasPrefix("@techreport{kst-29911-433,"))
    reader.take(.exists(path: "kst-29911-433.bib"))
    #expect(reader.rows.last?.contains("There is a file kst-29911-433.bib already") == true)
  }

  @Test("The forms say what the letter is, in a form that their programs read")
  func exportedForms() throws {
    let letter = Letter(
      dating: .stated(try #require(CalendarDate(year: 2022, month: 11, day: 10))),
      subject: "50% méér & {minder}_\\n",
      signatories: [Signatory(name: "H.M. de Jonge", office: "Minister voor VRO", basis: .stated)],
      ministry: "BZK", caseNumber: "2022Z18766")
    let bibtex = try ExportFormat.bibtex.document(of: letter, width: 80)
    #expect(bibtex.contains(#"title = {{50\% méér \& \{minder\}\_\textbackslash{}n}},"#))
    #expect(bibtex.contains("author = {{de Jonge}, H.M.},"))
    #expect(bibtex.filter { $0 == "{" }.count == bibtex.filter { $0 == "}" }.count)
    let ris = try ExportFormat.ris.document(of: letter, width: 80)
    #expect(
      ris.hasPrefix(
        "TY  - GOVDOC\r\nTI  - 50% méér & {minder}_\\n\r\nAU  - de Jonge, H.M.\r\nPY  - 2022\r\nDA  - 2022/11/10/\r\n"
      ))
    #expect(ris.hasSuffix("ER  - \r\n"))
    let csl = try ExportFormat.csl.document(of: letter, width: 80)
    #expect(csl.contains(#""issued":{"date-parts":[[2022,11,10]]}"#))
    #expect(csl.contains(#""author":[{"family":"de Jonge","given":"H.M."}]"#))
    #expect(csl.contains(#""URL":"https://www.tweedekamer.nl/kamerstukken/detail?id=2022Z18766""#))
  }

  @Test("No name of a file leads out of the folder")
  func fileNamesAreHarmless() {
    let letter = Letter(ourReference: "../../etc/passwd kenmerk")
    #expect(ExportFormat.text.fileName(of: letter) == "..-..-etc-passwd-kenmerk.txt")
  }

  @Test("| gives the letter to a command, on its standard input and nowhere else")
  func pipe() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("j Enter | \"wc_-w\" Enter")
    guard case .pipe(let text, "wc -w")? = reader.effects.last else {
      Issue.record("nothing was piped")
      return
    }
    #expect(text.contains("Bent u bekend met het bericht"))
    reader.take(.piped(command: "wc -w", status: 3))
    #expect(reader.rows.last?.contains("wc -w ended with code 3.") == true)
  }

  // MARK: Session

  @Test("The program starts where it was left: letter, line, filter, pane, width")
  func sessionComesBack() throws {
    let library = try Reader.seedLibrary()
    var reader = try Reader(columns: 120, rows: 40, library: library)
    reader.type("F \"minister:yesilgoz\" Enter s Down Enter j j Enter PgDn PgDn j - 4 j t Esc Tab")
    let session = reader.state.session(startedWith: Settings())
    let again = try Reader(columns: 120, rows: 40, library: library, session: Session(session.description))
    #expect(Session(session.description) == session)
    #expect(again.screen == reader.screen)
    #expect(again.state.settings.width == reader.state.settings.width)
  }

  @Test(
    "Each kind of page comes back",
    arguments: ["Enter 4 Enter", "Enter D", "Enter ] ] 3 j", "z", "G Enter z G", ""])
  func pagesComeBack(_ keys: String) throws {
    let library = try Reader.seedLibrary()
    var reader = try Reader(columns: 80, rows: 24, library: library)
    reader.type(keys)
    reader.type("Esc")
    let text = reader.state.session(startedWith: Settings()).description
    let again = try Reader(columns: 80, rows: 24, library: library, session: Session(text))
    #expect(again.state.reading?.page.source == reader.state.reading?.page.source)
    #expect(again.state.reading?.topAnchor == reader.state.reading?.topAnchor)
    #expect(again.state.focus == reader.state.focus)
  }

  @Test(
    "A session that is damaged, or of letters that have gone, starts all the same",
    arguments: [
      "", "letter 99", "top x\nfocus nowhere\norder\ndrawer 1", "query kind:zzz", "paper",
      "letter -1\nfocus letter", "width 100000",
    ])
  func damagedSessions(_ text: String) throws {
    var reader = try Reader(columns: 80, rows: 24, session: Session(text))
    reader.type("j Enter")
    #expect(reader.state.reading?.letter != nil)
    #expect(Settings.widths.contains(reader.state.settings.width))
  }

  // MARK: Mouse

  @Test("A click opens a letter, follows a link, an item of the drawer and its tabs")
  func clicks() throws {
    var reader = try Reader(columns: 120, rows: 40)
    reader.mouse(.click, on: "Van der Werf")
    #expect(reader.state.list.selected == 2)
    #expect(reader.state.reading?.row?.id == reader.state.list.selectedRow?.id)
    reader.mouse(.click, on: "References (")
    #expect(reader.state.drawer.tab == .references)
    reader.type("1 g")
    reader.mouse(.click, on: "Bestrijding geor")
    reader.mouse(.click, on: "○ Kamerstuk 29 911, nr. 365")
    #expect(reader.state.reading?.page.source == .absent(.kamerstuk, "kst-29911-365"))
    reader.mouse(.click, on: "2023-12-15 Yeşilgöz Bestrijding")
    #expect(reader.state.reading?.letter?.kamerstuk == "kst-29911-433")
    #expect(reader.state.focus == .letter)
  }

  @Test("The wheel scrolls the pane under it, whichever has the keys")
  func wheel() throws {
    var reader = try Reader(columns: 120, rows: 40)
    reader.type("Enter 1")
    reader.mouse(.wheelDown, on: "Schietpartijen")
    #expect(reader.state.reading?.top == 3)
    #expect(reader.state.focus == .list)
    reader.mouse(.wheelDown, on: "nederlandtegen")
    #expect(reader.state.drawer.top == 3)
    reader.mouse(.wheelUp, on: "Dit kabinet heeft")
    #expect(reader.state.reading?.top == 0)
    reader.type("?")
    reader.mouse(.wheelDown, on: "Keys")
    #expect((reader.state.dialogue as? HelpPane)?.top == 3)
  }

  @Test("A click chooses from a picker, and a bar of the months")
  func clicksInDialogues() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("m")
    reader.mouse(.click, on: "F.B.J. Grapperhaus")
    #expect(reader.state.list.count.value == 1)
    reader.type("c t Esc")
    reader.mouse(.click, on: "▆")
    reader.mouse(.click, on: "▆")
    #expect(reader.state.list.query.description == "date:2022-11")
  }
}
