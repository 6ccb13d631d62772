import Foundation
import TestSupport
import Testing

@Suite(
  "What touches the terminal", .enabled(if: Terminal.isAvailable, "tmux is not installed"), .serialized)
struct OutsideInATerminalTests {
  private func open(
    columns: Int = 80, rows: Int = 24, environment: [String: String] = [:], arguments: String = "",
    in folder: TemporaryFolder? = nil
  ) throws -> Terminal {
    let terminal = try Terminal(columns: columns, rows: rows, environment: environment)
    if let folder { try terminal.command("cd \(folder.path); clear") }
    try terminal.command("\(Terminal.program) \(arguments)")
    try terminal.wait("the list") { $0.contains("(5)") }
    return terminal
  }

  // MARK: Mouse

  @Test("A click opens a letter, the wheel scrolls it, and the mouse is given back at the end")
  func mouse() throws {
    let terminal = try open(columns: 120, rows: 40)
    try terminal.wait("the mouse to be asked for") { _ in try terminal.mode("mouse_any_flag") == "1" }
    try terminal.click(column: 30, row: 4)
    try terminal.wait("the fourth letter") { $0.contains("Geachte heer Aboutaleb") }
    for _ in 0..<2 { try terminal.wheelDown(column: 80, row: 10) }
    try terminal.wait("lines further down") { !$0.contains("Geachte heer Aboutaleb") }
    try terminal.press("Q")
    try terminal.wait("the shell") { $0.contains("shell$") }
    #expect(try terminal.mode("mouse_any_flag") == "0")
  }

  @Test("The mouse is the terminal's own when the settings say so")
  func mouseIsOff() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("mouse = false\n", to: "kamerlezer/config.toml")
    let terminal = try open(environment: ["XDG_CONFIG_HOME": folder.path])
    #expect(try terminal.mode("mouse_any_flag") == "0")
  }

  @Test("A program that is killed gives the mouse back", arguments: [SIGTERM, SIGSEGV])
  func killedGivesTheMouseBack(_ signal: Int32) throws {
    let terminal = try open()
    kill(try terminal.programProcess(), signal)
    try terminal.wait("the shell") { !$0.contains("Letters (") && $0.contains("shell$") }
    #expect(try terminal.mode("mouse_any_flag") == "0")
  }

  // MARK: Clipboard

  @Test("y puts the citation on the clipboard (OSC 52)")
  func clipboard() throws {
    let terminal = try open()
    try terminal.set("set-clipboard", "on")
    try terminal.press("Enter", "Y")
    try terminal.wait("the citation") { $0.contains("Copied: Kamerstukken II 2023/24, 29911, nr. 433") }
    try terminal.wait("the clipboard") { _ in
      try terminal.clipboard().hasPrefix("Kamerstukken II 2023/24, 29911, nr. 433")
    }
  }

  @Test("A terminal without a clipboard is sent nothing that it would print")
  func noClipboard() throws {
    let terminal = try open(environment: ["TERM": "vt100"])
    try terminal.press("y")
    let screen = try terminal.wait("the citation") {
      $0.contains("This terminal has no clipboard: Kamerstukken")
    }
    #expect(!screen.contains("52;c"))
  }

  // MARK: Other programs

  @Test("| gives the letter to a command of the shell, and nothing in the letter is taken for one")
  func pipe() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let letter =
      "Datum 5 mei 2024\nOnderwerp Proef\n\nGeachte voorzitter,\n\n$(touch gehackt) `touch gehackt`; touch gehackt\n"
    try folder.write(letter, to: "brief.txt")
    let terminal = try Terminal()
    try terminal.command("cd \(folder.path); clear; \(Terminal.program) brief.txt")
    try terminal.wait("the list") { $0.contains("Letters (1)") }
    try terminal.press("|")
    try terminal.type("grep -c touch > aantal; echo klaar")
    try terminal.press("Enter")
    try terminal.wait("the command's words") { $0.contains("klaar") && $0.contains("Enter goes back") }
    try terminal.press("Enter")
    try terminal.wait("the list again") { $0.contains("Letters (1)") && $0.contains("is done.") }
    #expect(try folder.text("aantal").hasPrefix("1"))
    #expect(!folder.has("gehackt"))
  }

  @Test("Ctrl-C stops the command, not the reader")
  func interruptedPipe() throws {
    let terminal = try open()
    try terminal.press("|")
    try terminal.type("echo begonnen; sleep 60")
    try terminal.press("Enter")
    try terminal.wait("the command") { $0.contains("\nbegonnen") }
    try terminal.press("C-c")
    try terminal.wait("the way back") { $0.contains("Enter goes back") }
    try terminal.press("Enter")
    try terminal.wait("the list again") { $0.contains("Letters (5)") && $0.contains("ended with code 130") }
  }

  @Test("x starts the reader's own browser with the address, without a shell")
  func browser() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write(
      "#!/bin/sh\nprintf '%s\\n' \"$@\" > \(folder.path)/geopend\n", to: "browser", mode: 0o755)
    try folder.write("browser = \"\(folder.path)/browser --new %s\"\n", to: "kamerlezer/config.toml")
    let terminal = try open(environment: ["XDG_CONFIG_HOME": folder.path])
    try terminal.press("x")
    try terminal.wait("word of it") {
      $0.contains("Opened: https://zoek.officielebekendmakingen.nl/kst-29911-433.html")
    }
    try terminal.wait("the browser") { _ in folder.has("geopend") }
    #expect(
      try folder.text("geopend") == "--new\nhttps://zoek.officielebekendmakingen.nl/kst-29911-433.html\n")
  }

  @Test("A browser that is not there is a sentence")
  func noBrowser() throws {
    let terminal = try open(columns: 160, environment: ["BROWSER": "/nergens/browser"])
    try terminal.press("x")
    try terminal.wait("a sentence") {
      $0.contains("could not be opened (/nergens/browser: No such file or directory)")
    }
  }

  @Test("A browser that fails, and one that stays, are told apart; one for the terminal gets it")
  func browsersAreHeard() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("#!/bin/sh\nsleep 20\n", to: "venster", mode: 0o755)
    try folder.write("#!/bin/sh\necho \"hier is $1\"\nread regel\n", to: "w3m", mode: 0o755)
    let rows = [
      ("false", "could not be opened (false ended with code 1)"),
      ("\(folder.path)/venster", "Opened: https:"),
      ("/nergens:\(folder.path)/venster", "Opened: https:"),
    ]
    for (browser, said) in rows {
      let terminal = try open(columns: 160, environment: ["BROWSER": browser])
      try terminal.press("x")
      try terminal.wait(said) { $0.contains(said) }
    }
    let terminal = try open(environment: ["BROWSER": "\(folder.path)/w3m"])
    try terminal.press("x")
    try terminal.wait("the browser") { $0.contains("hier is https://zoek") }
    try terminal.press("Enter")
    try terminal.wait("the list again") { $0.contains("Opened: https:") && $0.contains("Letters (5)") }
  }

  // MARK: Characters

  @Test(
    "A locale that names UTF-8 and is not installed still shows its characters; ASCII has marks in brackets")
  func locales() throws {
    let foreign = try open(environment: ["LC_ALL": "xx_XX.UTF-8"])
    try foreign.wait("frames") { $0.contains("┌") }
    let plain = try open(environment: ["LC_ALL": "POSIX"])
    try plain.press("Enter", "]")
    try plain.wait("a mark in brackets") { $0.contains("[1]") && !$0.contains("┌") }
  }

  @Test("Names and addresses that commands print are links on a terminal that takes them, and nowhere else")
  func printedLinks() throws {
    let link = "\u{1B}]8;;https://zoek.officielebekendmakingen.nl/kst-29911-433.html\u{1B}\\"
    let all = "\(Terminal.program) list"
    func list(_ settings: String) throws -> String {
      try Terminal.run("/usr/bin/script", ["-qec", "env \(settings) \(all)", "/dev/null"]).output
    }
    #expect(try list("-u NO_COLOR TERM=xterm-256color").contains(link))
    #expect(try !list("NO_COLOR=1 TERM=xterm-256color").contains("\u{1B}]8"))
    #expect(try !list("-u NO_COLOR TERM=vt100").contains("\u{1B}]8"))
    #expect(try !Terminal.run(Terminal.program, ["list"]).output.contains("\u{1B}]8"))
  }

  // MARK: Files

  @Test("e writes a file, and never over another one")
  func export() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let terminal = try open(in: folder)
    for expected in ["Written:", "already"] {
      try terminal.press("e", "Enter", "Enter")
      try terminal.wait(expected) { $0.contains(expected) && $0.contains("kst-29911-433.md") }
    }
    #expect(try folder.text("kst-29911-433.md").hasPrefix("# Bestrijding georganiseerde criminaliteit"))
    try terminal.press("e", "Enter", "C-u")
    try terminal.type("/nergens/brief.md")
    try terminal.press("Enter")
    try terminal.wait("a sentence") {
      $0.contains("/nergens/brief.md could not be written (no such file or folder).")
    }
  }

  @Test("v shows the lines of the file, at the same place")
  func source() throws {
    let terminal = try open()
    try terminal.press("Enter", "v")
    try terminal.wait("the source") { $0.contains(" 11  BRIEF VAN DE MINISTER") }
    try terminal.press("v")
    try terminal.wait("the letter") { $0.contains("Schietpartijen") && !$0.contains("BRIEF VAN DE MINISTER") }
  }

  // MARK: Starting again

  @Test(
    "The program starts where it was left, also when it was ended by a signal",
    arguments: [0, SIGHUP, SIGTERM])
  func session(_ signal: Int32) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let environment = ["XDG_STATE_HOME": folder.path + "/state", "XDG_DATA_HOME": folder.path + "/data"]
    let terminal = try open(environment: environment)
    try terminal.press("j", "Enter", "PgDn", "PgDn", "]")
    try terminal.wait("the mark's note") { $0.contains("Footnotes (4)") }
    let before = try terminal.settled()
    if signal == 0 { try terminal.press("Q") } else { kill(try terminal.programProcess(), signal) }
    try terminal.wait("the shell") { !$0.contains("Footnotes") && $0.contains("shell$") }
    try terminal.command(Terminal.program)
    try terminal.wait("the letter again") { $0.contains("Footnotes (4)") && $0.contains("%") }
    let after = try terminal.settled()
    #expect(before.split(separator: "\n").dropLast() == after.split(separator: "\n").dropLast())
  }

  // MARK: Languages, colours, terminals

  /// The characters stay those of a locale that every system has.
  @Test("A Dutch locale makes a Dutch interface", arguments: ["LC_MESSAGES", "LANG"])
  func dutchLocale(_ variable: String) throws {
    let terminal = try Terminal(
      environment: ["LC_ALL": "", "LC_CTYPE": "C.UTF-8"].merging([variable: "nl_NL.UTF-8"]) { $1 })
    try terminal.command(Terminal.program)
    try terminal.wait("the Dutch list") { $0.contains("Brieven (5)") }
  }

  @Test(
    "Themes are painted in the colours that a terminal has",
    arguments: [
      ("xterm-256color", "48;5;235"), ("xterm", "\u{1B}[40m"), ("vt100", ""),
    ])
  func themes(_ row: (terminal: String, sequence: String)) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("theme = \"dark\"\n", to: "kamerlezer/config.toml")
    let terminal = try open(environment: ["XDG_CONFIG_HOME": folder.path, "TERM": row.terminal])
    let painted = try terminal.painted
    if row.sequence.isEmpty {
      #expect(painted.firstMatch(of: #/\x{1B}\[[0-9;]*[34][0-8]m/#) == nil)
    } else {
      #expect(painted.contains(row.sequence))
    }
  }

  @Test("NO_COLOR shows none, whatever the theme")
  func noColour() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write("theme = \"dark\"\n", to: "kamerlezer/config.toml")
    let terminal = try open(environment: ["XDG_CONFIG_HOME": folder.path, "NO_COLOR": "1"])
    #expect(try terminal.painted.firstMatch(of: #/\x{1B}\[[0-9;]*[34][0-8][;m]/#) == nil)
  }

  @Test("TERM=dumb and an unknown one are sentences that name the way out", arguments: ["dumb", "nergens"])
  func otherTypes(_ type: String) throws {
    let terminal = try Terminal(columns: 160, environment: ["TERM": type])
    try terminal.command(Terminal.program)
    try terminal.wait("a sentence") {
      $0.contains("kamerlezer: the terminal type “\(type)”")
        && ($0.contains("--plain") || $0.contains("set TERM"))
    }
  }

  @Test("--plain reads line by line on any terminal, and without one")
  func plain() throws {
    let terminal = try Terminal(environment: ["TERM": "dumb"])
    try terminal.command("\(Terminal.program) --plain")
    try terminal.wait("the list") { $0.contains("1. 2023-12-15") && $0.contains("\n>") }
    try terminal.command("outline")
    try terminal.wait("a sentence") { $0.contains("No letter is open") }
    try terminal.command("q")
    try terminal.wait("the shell") { $0.hasSuffix("shell$\n") || $0.contains("shell$") }
    let run = try Terminal.run(Terminal.program, ["--plain"], input: "1\nnotes\nq\n")
    #expect(run.status == 0)
    #expect(run.output.contains("Note 14: Kamerstuk 29 911, nr. 426"))
    let plainest = try Terminal.run(
      "/usr/bin/env", ["LC_ALL=C", Terminal.program, "--plain"], input: "1\nq\n")
    #expect(plainest.output.contains("D. Yesilgoz-Zegerius"))
    let isASCII = plainest.output.unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isASCII)
  }

  // MARK: Anything at all

  @Test("Ten thousand random keys at random sizes leave the program alive and the terminal as it was")
  func randomKeys() throws {
    let terminal = try open(columns: 100, rows: 30, arguments: "seeds ; echo ended with $?")
    try terminal.command("")
    var random = SeededRandom(20_261_121)
    let keys = [
      "j", "k", "g", "G", "Space", "b", "C-d", "C-u", "Enter", "Enter", "Tab", "BTab", "1", "2", "3", "4",
      "5",
      "]", "[", "f", "BSpace", "H", "L", "{", "}", "o", "a", "D", "<", ">", "/", "n", "N", "d", "m", "F", "c",
      "t", "s", "*", "u", "z", "+", "-", "v", "y", "?", "Escape", "Up", "Down", "Left", "Right", "Home",
      "End",
      "PgUp", "PgDn", "C-l", "C-w", "DC", "é", "w", ":", "\"", "0", "(",
    ]
    for _ in 0..<100 {
      try terminal.press((0..<100).map { _ in keys[random.below(keys.count)] })
      try terminal.resize(5 + random.below(150), 2 + random.below(50))
    }
    try terminal.resize(100, 30)
    // Keys are sent faster than they are obeyed: only what is typed after them tells that all of them were.
    try terminal.press("Escape", "Escape", "Escape", "/")
    try terminal.type("zzzz")
    try terminal.wait("the last keys", seconds: 600) { $0.contains("zzzz") }
    // Out of any dialogue, and back to a screen that is whole.
    try terminal.press("Escape", "Escape", "Escape", "1")
    let screen = try terminal.settled()
    #expect(screen.contains("Letters ("))
    #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy { $0.count <= 100 })
    try terminal.press("Q")
    try terminal.wait("the shell") { $0.contains("ended with 0") }
    try terminal.command("clear; stty -a | grep -c -- ' icanon.* iexten echo '")
    try terminal.wait("the usual modes") { $0.contains("\n1\n") || $0.hasPrefix("1\n") }
  }
}
