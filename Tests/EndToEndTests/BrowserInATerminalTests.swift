import Foundation
import TestSupport
import Testing

@Suite(
  "The browser in a real terminal", .enabled(if: Terminal.isAvailable, "tmux is not installed"), .serialized)
struct BrowserInATerminalTests {
  /// Starts the browser on the seeds.
  private func open(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:], arguments: String = ""
  ) throws -> Terminal {
    let terminal = try Terminal(columns: columns, rows: rows, environment: environment)
    try terminal.command(
      "stty -a > \(Self.modes); \(Terminal.program) \(arguments)")
    try terminal.wait("the list") { $0.contains("Letters (") }
    return terminal
  }

  @Test("Each letter opens and closes")
  func eachLetterOpens() throws {
    let terminal = try open()
    let heads = [
      "Schietpartijen, explosies", "In antwoord op uw brief van 6 oktober",
      "In antwoord op uw brief van 21 oktober", "Geachte heer Aboutaleb", "Veiligheid is de voorwaarde",
    ]
    for (index, head) in heads.enumerated() {
      try terminal.press("1", "g")
      for _ in 0..<index { try terminal.press("j") }
      try terminal.press("Enter")
      try terminal.wait(head) { $0.contains(head) }
      try terminal.press("q")
      try terminal.wait("the list") { $0.contains("Letters (5)") }
    }
  }

  @Test("A footnote mark is followed, and Backspace comes back to the same line")
  func footnoteAndBack() throws {
    let terminal = try open()
    try terminal.press("Enter", "PgDn", "PgDn", "]")
    try terminal.wait("the mark's note") {
      $0.contains("[Footnotes (14)]") && $0.contains(" 2 https://www.rijks")
    }
    let before = try terminal.settled()
    try terminal.press("Enter")
    try terminal.press("G")
    try terminal.wait("the last note") { $0.contains("14 Kamerstuk 29 911, nr. 426") }
    try terminal.press("BSpace")
    try terminal.wait("the mark's note again") { $0.contains(" 2 https://www.rijks") }
    let after = try terminal.settled()
    #expect(Self.letter(before) == Self.letter(after))
  }

  /// The rows of the reading view, without the drawer and the status line.
  private static func letter(_ screen: String) -> [Substring] {
    Array(screen.split(separator: "\n").prefix { !$0.contains("Footnotes") })
  }

  @Test("A reference that is not held opens a page that leads back to the letter that cites it")
  func referenceNotHeld() throws {
    let terminal = try open(columns: 120, rows: 40)
    try terminal.press("Enter", "4", "Enter")
    let screen = try terminal.wait("the absent paper") { $0.contains("This paper is not in the library.") }
    #expect(screen.contains("https://zoek.officielebekendmakingen.nl/kst-29911-365.html"))
    #expect(screen.contains("Cited here in 1 place"))
    try terminal.press("]", "]", "]", "]", "Enter")
    try terminal.wait("the citing letter") { $0.contains("Wegnemen van knelpunten") }
  }

  @Test("A reference that is held opens that letter")
  func referenceHeld() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(
      "Datum 5 mei 2024\nOnderwerp Verwijzing\n\nGeachte voorzitter,\n\nIn Kamerstuk 29 911, nr. 433 staat dit.\n",
      to: "brief.txt")
    let terminal = try open(arguments: "seeds \(folder.path)")
    try terminal.press("Enter", "]", "Enter")
    try terminal.wait("the held letter") { $0.contains("29 911, nr. 433 · 15 december 2023") }
    try terminal.press("5")
    try terminal.wait("who cites it") { $0.contains("In Kamerstuk 29 911, nr. 433 staat dit.") }
  }

  @Test("The list is filtered to 2022 and to a minister spelled without accents")
  func filters() throws {
    let terminal = try open()
    try terminal.press("d", "2", "0", "2", "2", "Enter")
    try terminal.wait("three letters") { $0.contains("Letters (3)") && $0.contains("date:2022") }
    try terminal.press("c", "m", "y", "e", "s", "i", "l", "g", "o", "z", "Enter")
    try terminal.wait("four letters") { $0.contains("Letters (4)") && $0.contains("minister:Yeşilgöz") }
  }

  @Test("Reading goes on through a storm of resizes")
  func resizeWhileReading() throws {
    let terminal = try open(columns: 100, rows: 30)
    try terminal.press("Enter", "Space")
    try terminal.wait("the letter") { $0.contains("29 911, nr. 433") }
    for size in [(40, 12), (120, 40), (20, 5), (80, 24), (10, 3)] { try terminal.resize(size.0, size.1) }
    try terminal.wait("a small screen") { $0.contains("Screen too") }
    try terminal.resize(80, 24)
    try terminal.wait("the letter again") { $0.contains("29 911, nr. 433") && $0.contains("└") }
  }

  @Test("Quitting leaves the shell's screen and the terminal's modes as they were", arguments: ["q", "Q"])
  func quitRestores(_ key: String) throws {
    let terminal = try open()
    try terminal.press(key)
    let screen = try terminal.wait("the shell") { !$0.contains("Letters (") && $0.contains("shell$") }
    #expect(screen.contains("stty -a"))
    try Self.expectSameModes(terminal)
  }

  @Test("A signal that ends it leaves the terminal as it was", arguments: [SIGTERM, SIGHUP, SIGSEGV])
  func signalsRestore(_ signal: Int32) throws {
    let terminal = try open()
    try terminal.press("Enter")
    try terminal.wait("the letter") { $0.contains("29 911, nr. 433") }
    kill(try terminal.programProcess(), signal)
    try terminal.wait("the shell") { !$0.contains("29 911, nr. 433") && $0.contains("shell$") }
    try Self.expectSameModes(terminal)
  }

  /// What stty says before the program starts.
  private static let modes = Terminal.data + "/modes"

  /// What stty says before and after must not differ.
  private static func expectSameModes(_ terminal: Terminal) throws {
    try terminal.command("clear; stty -a | diff - \(modes) && echo same-modes")
    try terminal.wait("the same modes") { $0.split(separator: "\n").contains("same-modes") }
  }

  @Test("Ctrl-Z gives the shell back, fg the browser")
  func suspendAndResume() throws {
    let terminal = try open()
    try terminal.press("Enter")
    try terminal.wait("the letter") { $0.contains("29 911, nr. 433") }
    try terminal.press("C-z")
    try terminal.wait("the shell") { $0.contains("Stopped") }
    try terminal.command("fg")
    try terminal.wait("the letter again") { $0.contains("29 911, nr. 433") && $0.contains("Schietpartijen") }
    try terminal.press("PgDn")
    try terminal.wait("the next page") { !$0.contains("Schietpartijen") }
  }

  @Test(
    "Monochrome, old and other terminals show the same words",
    arguments: [
      ["TERM": "vt100"], ["TERM": "xterm-256color", "NO_COLOR": "1"], ["TERM": "linux"],
    ])
  func otherTerminals(_ environment: [String: String]) throws {
    let terminal = try open(environment: environment)
    try terminal.press("Enter")
    try terminal.wait("the letter") { $0.contains("Schietpartijen, explosies") }
  }

  @Test("Outside UTF-8 letters become ASCII, never garbage")
  func asciiLocale() throws {
    let terminal = try open(environment: ["LC_ALL": "C"])
    let screen = try terminal.wait("the list") { $0.contains("Grapperh.") }
    #expect(screen.contains("Yesilgoz"))
    #expect(screen.contains("+- Letters (5) ---"))
    let isASCII = screen.unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isASCII)
  }

  @Test("What cannot be read is a sentence, and the rest opens")
  func problemsAreSentences() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("", to: "leeg.txt")
    let terminal = try open(columns: 160, arguments: "seeds \(folder.path)/leeg.txt")
    try terminal.wait("the sentence") {
      $0.contains("leeg.txt is empty; there is nothing to read.") && $0.contains("Letters (5)")
    }
  }
}
