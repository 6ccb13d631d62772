import LetterLibrary
import Letters
import Testing
import Wording

@testable import Browser
@testable import Screen

@Suite("Panes and moving in them")
struct PaneTests {
  private static func longLibrary() throws -> Library {
    try Reader.library((1...100).map { (path: "\($0)", letter: Letter(subject: "Brief \($0)")) })
  }

  @Test(
    "Every movement key moves in the list",
    arguments: [
      ("j", 1), ("Down", 1), ("j j k", 1), ("j j Up", 1), ("Space", 17), ("PgDn", 17), ("Space b", 0),
      ("Ctrl-F", 17), ("Ctrl-F Ctrl-B", 0),
      ("PgDn PgUp", 0),
      ("Ctrl-D", 9), ("Ctrl-D Ctrl-D Ctrl-U", 9), ("G", 99), ("End", 99), ("G g", 0), ("End Home", 0),
      ("k", 0), ("G j", 99),
    ])
  func movesInTheList(_ row: (keys: String, selected: Int)) throws {
    var reader = try Reader(columns: 80, rows: 24, library: Self.longLibrary())
    reader.type(row.keys)
    #expect(reader.state.list.selected == row.selected)
    reader.waitForNews { $0.list.selectedRow != nil }
    let isShown = reader.rows.contains { $0.hasPrefix(">") && $0.contains("Brief") }
    #expect(isShown)
  }

  @Test(
    "Every movement key moves in the letter",
    arguments: [
      ("j", 1), ("Down", 1), ("j k", 0), ("Down Up", 0), ("Space", 15), ("PgDn", 15), ("Space b", 0),
      ("PgDn PgUp", 0),
      ("Ctrl-D", 8), ("Ctrl-D Ctrl-U", 0), ("G g", 0), ("End Home", 0),
    ])
  func movesInTheLetter(_ row: (keys: String, top: Int)) throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter " + row.keys)
    #expect(reader.state.reading?.top == row.top)
  }

  @Test("Both ends of a letter say that they are ends")
  func endsAreSaid() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter G j")
    #expect(reader.rows.last?.contains("This is the end of the letter.") == true)
    reader.type("g k")
    #expect(reader.rows.last?.contains("This is its beginning.") == true)
  }

  @Test("Tab and Shift-Tab go from pane to pane, the numbers to each of them", arguments: [80, 120])
  func panes(_ columns: Int) throws {
    var reader = try Reader(columns: columns, rows: 40)
    reader.type("Tab")
    #expect(reader.rows.last?.contains("No letter is open") == true)
    reader.type("Enter")
    var seen: [Pane] = []
    for key in ["Tab", "Tab", "Tab", "Shift-Tab", "Right", "Left", "1", "2", "3", "4", "5"] {
      reader.type(key)
      seen.append(reader.state.focus)
    }
    #expect(
      seen == [.drawer, .list, .letter, .list, .letter, .list, .list, .letter, .drawer, .drawer, .drawer])
    #expect(reader.state.drawer.tab == .citedBy)
  }

  @Test("z gives a pane the whole screen, and back")
  func zoom() throws {
    var reader = try Reader(columns: 120, rows: 40)
    reader.type("Enter z")
    #expect(!reader.screen.contains("Letters (5)") && !reader.screen.contains("Footnotes"))
    #expect(reader.rows.last?.contains("z shows the other panes again.") == true)
    reader.type("z")
    #expect(reader.screen.contains("Letters (5)") && reader.screen.contains("Footnotes"))
  }

  @Test("? lists every key with what it does, and any other key closes the list")
  func help() throws {
    var reader = try Reader(columns: 300, rows: 90)
    reader.type("?")
    let text = reader.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for row in Keymap.standard.rows {
      #expect(reader.screen.contains(row.keys.map(\.description).joined(separator: " ")))
      let first = Language.english.say(row.help).split(separator: " ").prefix(3).joined(separator: " ")
      #expect(text.contains(first), "\(first)")
    }
    for (sign, _) in Sign.legend { #expect(reader.screen.contains(sign)) }
    reader.type("Esc")
    #expect(!reader.hasDialogue)
  }

  @Test("Esc undoes, one thing after another: the search, the selected link, the whole screen")
  func escape() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Enter z ] / \"kabinet\" Enter Esc")
    #expect(reader.state.reading?.find == nil)
    reader.type("Esc")
    #expect(reader.state.reading?.link == nil)
    reader.type("Esc")
    #expect(!reader.state.layout.isZoomed)
  }

  @Test("Ctrl-L draws anew, Ctrl-Z suspends, also while something is typed")
  func controlKeys() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("Ctrl-L / Ctrl-Z Esc Ctrl-Z")
    #expect(reader.effects == [.redraw, .suspend, .suspend])
  }

  @Test("A key that does nothing says so, and names the key that lists them")
  func unknownKey() throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.type("w")
    #expect(reader.rows.last?.contains("w does nothing here; ? lists the keys.") == true)
  }

  @Test(
    "Below 20 columns or 5 rows one line says that it is too small",
    arguments: [(19, 24), (80, 4), (1, 1), (0, 0), (7, 30)])
  func tooSmall(_ size: (columns: Int, rows: Int)) throws {
    var reader = try Reader(columns: 80, rows: 24)
    reader.resize(size.columns, size.rows)
    let screen = reader.screen.filter { !$0.isWhitespace }
    #expect("Screentoosmall".hasPrefix(screen))
    reader.type("j Enter ] f")
    reader.resize(80, 24)
    #expect(reader.screen.contains("10 november 2022"))
  }
}
