import LetterLibrary
import Letters
import Testing

@testable import Browser
@testable import Screen

@Suite("Ways through letters")
struct WaysThroughLettersTests {
  // MARK: Links

  @Test("f puts a letter beside every link on the screen; typing it follows, Backspace comes back")
  func hintsFollow() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("j Enter PgDn f")
    let hints = try #require(reader.hints)
    #expect(hints.hinted.contains { if case .ofPage = $0.place.link { true } else { false } })
    #expect(hints.hinted.contains { if case .inDrawer = $0.place.link { true } else { false } })
    let top = reader.state.reading?.top
    let mark = try #require(hints.hinted.first { if case .ofPage = $0.place.link { true } else { false } })
    reader.type("\"\(mark.label)\"")
    #expect(!reader.hasDialogue)
    #expect(reader.state.reading?.link != nil)
    reader.type("Backspace")
    #expect(reader.state.reading?.top == top)
  }

  @Test("A hint that no link has says so; Esc leaves everything as it was")
  func hintsCancel() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter f \"9\"")
    #expect(reader.rows.last?.contains("No link has the letters 9.") == true)
    reader.type("f Esc")
    #expect(!reader.hasDialogue)
    #expect(reader.state.reading?.link == nil)
  }

  @Test("More links than letters get two letters each")
  func manyHintsGetTwoLetters() {
    let place = LinkPlace(link: .ofPage(0), cells: Rectangle(column: 0, row: 0, width: 1, height: 1))
    let hints = Hints(Array(repeating: place, count: 60))
    #expect(hints.hinted.allSatisfy { $0.label.count == 2 })
    #expect(Set(hints.hinted.map(\.label)).count == 60)
  }

  @Test(
    "A mark whose place is a guess says so by a question mark",
    arguments: [(nil, "zin¹."), (FootnoteMark.Placement.guess, "zin¹?.")])
  func guessesSaySo(_ placement: FootnoteMark.Placement?, _ expected: String) throws {
    let mark = FootnoteMark(label: "1", offset: 7, placement: placement)
    let letter = Letter(
      blocks: [Block(kind: .paragraph, text: "Een zin.", footnotes: [mark])],
      footnotes: [Footnote(label: "1", text: "De noot.")])
    var reader = try Reader(columns: 80, rows: 24, library: Reader.library([("a", letter)]))
    reader.type("Enter")
    #expect(reader.screen.contains(expected))
  }

  @Test("A note that is longer than the drawer scrolls, line by line, to its end")
  func longNotesScroll() throws {
    let letter = Letter(
      blocks: [
        Block(kind: .paragraph, text: "Een zin.", footnotes: [FootnoteMark(label: "1", offset: 7)])
      ],
      footnotes: [
        Footnote(label: "1", text: (1...80).map { "woord\($0)" }.joined(separator: " ")),
        Footnote(label: "2", text: "De volgende noot."),
      ])
    var reader = try Reader(columns: 80, rows: 24, library: Reader.library([("a", letter)]))
    reader.type("Enter ] 3")
    #expect(!reader.screen.contains("woord80"))
    for _ in 0..<20 where !reader.screen.contains("woord80") { reader.type("j") }
    #expect(reader.screen.contains("woord80"))
    #expect(reader.state.drawer.selected == 0)
  }

  @Test("The exact line comes back after a jump, even when the screen was resized meanwhile")
  func linesComeBackAfterResizes() throws {
    var reader = try Reader(columns: 120, rows: 40)
    reader.type("Enter PgDn PgDn j j j ] j")
    let before = reader.state.reading?.top
    reader.type("Enter")
    reader.resize(60, 20)
    reader.resize(33, 9)
    reader.resize(120, 40)
    reader.type("Backspace")
    #expect(reader.state.reading?.top == before)
  }

  @Test("L goes forward again")
  func forward() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter ] Enter G Enter")
    let there = reader.state.place
    reader.type("H H H L L L")
    #expect(reader.state.place == there)
    reader.type("L")
    #expect(reader.rows.last?.contains("There is no way forward from here.") == true)
  }

  // MARK: Headings and questions

  @Test("} and { go from heading to heading, to the last one and back")
  func headings() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter }")
    #expect(reader.rows[1].contains("Voortzetting krachtige en gezamenlijke aanpak"))
    reader.type("} }")
    #expect(reader.rows[1].contains("Wegnemen van knelpunten"))
    reader.type("{")
    #expect(reader.rows[1].contains("Gedeeld beeld van de problematiek"))
    for _ in 0..<40 { reader.type("}") }
    #expect(reader.rows.last?.contains("That was the last heading.") == true)
    #expect(reader.screen.contains("Tot slot"))
    reader.type("{")
    #expect(reader.screen.contains("4b. Bewaken en beveiligen"))
  }

  @Test("o lists headings and questions, narrowed by typing; Enter goes there, Backspace comes back")
  func outline() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter o")
    #expect(reader.screen.contains("Drugsmokkel via mainports terugdringen"))
    reader.type("\"mainports\" Enter")
    #expect(reader.rows[1].contains("Drugsmokkel via mainports terugdringen"))
    reader.type("Backspace")
    #expect(reader.state.reading?.top == 0)
    reader.type("j Esc 1 j Enter o")
    #expect(reader.screen.contains("Vraag 1: Bent u bekend"))
  }

  @Test("a goes from a question to its answer, and on to the next question")
  func questionsAndAnswers() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("j Enter a")
    #expect(reader.rows[1].contains("Vraag 1"))
    reader.type("a")
    #expect(reader.rows[1].contains("│ Ja."))
    reader.type("a")
    #expect(reader.rows[1].contains("Vraag 2"))
    for _ in 0..<60 { reader.type("a") }
    #expect(reader.rows.last?.contains("That was the last answer.") == true)
  }

  @Test("Questions that are printed before all answers lead to theirs as well")
  func questionsInARow() {
    func block(_ kind: Block.Kind, _ number: String) -> Block { Block(kind: kind, number: number, text: "x") }
    let questions = Questions([
      block(.question, "1"), block(.question, "2"), block(.question, "3"), block(.answer, "1"),
      block(.answer, "2 en 3"),
    ])
    #expect(questions.next(after: 0) == 3)
    #expect(questions.next(after: 3) == 1)
    #expect(questions.next(after: 1) == 4)
    #expect(questions.next(after: 2) == 4)
    #expect(questions.next(after: 4) == nil)
  }

  @Test("The outline and the answers of a letter without any are sentences")
  func nothingToOutline() throws {
    let letter = Letter(blocks: [Block(kind: .paragraph, text: "Een zin.")])
    var reader = try Reader(columns: 80, rows: 24, library: Reader.library([("a", letter)]))
    reader.type("Enter o")
    #expect(reader.rows.last?.contains("no headings or questions") == true)
    reader.type("a")
    #expect(reader.rows.last?.contains("answers no questions") == true)
  }

  // MARK: Source

  @Test("v shows the source at the same place, and goes back to it")
  func sourceAtTheSamePlace() throws {
    var reader = try Reader(columns: 100, rows: 30)
    reader.type("G Enter PgDn PgDn v")
    let block = try #require(reader.state.reading?.topAnchor.block)
    let line = try #require(reader.state.reading?.letter?.blocks[block].lines?.lowerBound)
    guard case .readSource(let id, let path)? = reader.effects.last else {
      Issue.record("the source was not asked for")
      return
    }
    let lines = try SourceLines.read(
      Array(String(contentsOfFile: Reader.seeds + "/" + path, encoding: .utf8).utf8))
    reader.take(.source(id, lines: lines))
    #expect(reader.state.reading?.page.source == .source(id))
    let shown = try #require(reader.state.reading?.topAnchor.block) + 1
    #expect((line...line + 20).contains(shown))
    #expect(reader.screen.contains(" \(shown)  "))
    reader.type("v")
    #expect(reader.state.reading?.page.source == .letter(id))
    #expect(abs((reader.state.reading?.topAnchor.block ?? 0) - block) <= 1)
    reader.type("v Backspace")
    #expect(reader.state.focus == .letter)
  }

  @Test("A source that is gone is a sentence")
  func sourceIsGone() throws {
    var reader = try Reader(columns: 100, rows: 30)
    reader.type("Enter v")
    reader.take(.sourceUnreadable(path: "/weg/brief.txt", problem: "does not exist"))
    #expect(reader.rows.last?.contains("/weg/brief.txt could not be read") == true)
    #expect(reader.state.reading?.letter != nil)
  }

  // MARK: Dossiers

  private static func dossierLibrary() throws -> Library {
    try Reader.library(
      texts: [
        ("3", Reader.kamerstuk("29 911", 3, date: "3 maart 2019", "Een brief over drugs.")),
        (
          "7",
          Reader.kamerstuk("29 911", 7, date: "3 maart 2020", "Zie Kamerstuk 29 911, nr. 5 en dossier 31477.")
        ),
        ("9", Reader.kamerstuk("29 911", 9, date: "3 mei 2020", "Zie Kamerstuk 29 911, nr. 3.")),
      ])
  }

  @Test("D shows a dossier's papers by number, what lacks between them, and when they were written")
  func dossierPage() throws {
    var reader = try Reader(columns: 120, rows: 40, library: Self.dossierLibrary())
    reader.type("Enter D")
    let screen = reader.screen
    for text in [
      "Dossier 29 911: Bestrijding", "Papers here: 3; cited, but not here: 1.", "2019 ", "2020 ",
      "● 3  2019-03-03",
      "· 4: not here", "○ 5  not here · cited 1 time", "· 6: not here", "● 7  ", "● 9  2020-05-03",
    ] { #expect(screen.contains(text), "\(text)") }
    reader.type("] ] ] Enter")
    #expect(reader.state.list.query.description == "dossier:29911 date:2020")
    #expect(reader.state.list.count.value == 2)
    #expect(reader.state.focus == .list)
    reader.type("Backspace")
    #expect(reader.state.reading?.page.source == .dossier("29911"))
    reader.type("] Enter")
    #expect(reader.state.reading?.letter?.kamerstuk == "kst-29911-3")
  }

  @Test("< and > go to the earlier and the later letter of the dossier")
  func neighboursInADossier() throws {
    var reader = try Reader(columns: 80, rows: 24, library: Self.dossierLibrary())
    reader.type("Enter <")
    #expect(reader.state.reading?.letter?.kamerstuk == "kst-29911-7")
    reader.type("<")
    #expect(reader.state.reading?.letter?.kamerstuk == "kst-29911-3")
    reader.type("<")
    #expect(reader.rows.last?.contains("first letter of this dossier") == true)
    reader.type("> >")
    #expect(reader.state.reading?.letter?.kamerstuk == "kst-29911-9")
    reader.type(">")
    #expect(reader.rows.last?.contains("last letter of this dossier") == true)
  }

  @Test("A reference to a whole dossier opens its page")
  func dossierReference() throws {
    var reader = try Reader(columns: 120, rows: 40, library: Self.dossierLibrary())
    reader.type("j Enter ] ] Enter")
    #expect(reader.state.reading?.page.source == .dossier("31477"))
  }

  @Test("References stand under their dossiers and say which of them are here")
  func referencesByDossier() throws {
    var reader = try Reader(columns: 120, rows: 40, library: Self.dossierLibrary())
    reader.type("Enter 4")
    #expect(reader.screen.contains("Dossier 29 911"))
    #expect(reader.screen.contains("● Kamerstuk 29 911, nr. 3 — kst-29911-3 (here)"))
    reader.type("1 j Enter 4")
    #expect(reader.screen.contains("○ Kamerstuk 29 911, nr. 5 — kst-29911-5"))
    #expect(reader.screen.contains("Dossier 31 477"))
  }

  @Test("A letter of no dossier says so")
  func noDossier() throws {
    let letter = Letter(blocks: [Block(kind: .paragraph, text: "Een zin.")])
    var reader = try Reader(columns: 80, rows: 24, library: Reader.library([("a", letter)]))
    reader.type("Enter D")
    #expect(reader.rows.last?.contains("There is no dossier here.") == true)
    reader.type(">")
    #expect(reader.rows.last?.contains("There is no dossier here.") == true)
  }
}
