import ConfigurationFiles
import Letters
import Testing

@testable import Browser
@testable import Screen
@testable import Wording

@Suite("Settings, languages and colours")
struct SettingsTests {
  // MARK: Languages

  @Test("Every phrase stands in both tables, with the same places for values", arguments: Phrase.allCases)
  func tablesAreComplete(_ phrase: Phrase) throws {
    let english = try #require(Language.english.table[phrase])
    let dutch = try #require(Language.dutch.table[phrase])
    #expect(!english.isEmpty && !dutch.isEmpty)
    for value in ["{1}", "{2}", "{3}", "{4}"] { #expect(english.contains(value) == dutch.contains(value)) }
  }

  @Test("Every phrase about fetching stands in both languages", arguments: FaultPhrase.allCases)
  func faultTableIsComplete(_ phrase: FaultPhrase) throws {
    let said = try #require(FaultPhrase.table[phrase])
    #expect(!said.english.isEmpty && said.english != said.dutch)
  }

  @Test("Every phrase of the command line stands in both languages", arguments: CommandPhrase.allCases)
  func commandTableIsComplete(_ phrase: CommandPhrase) throws {
    let said = try #require(CommandPhrase.table[phrase])
    #expect(!said.english.isEmpty && !said.dutch.isEmpty && said.english != said.dutch)
    for value in ["{1}", "{2}", "{3}", "{4}"] {
      #expect(said.english.contains(value) == said.dutch.contains(value))
    }
  }

  @Test("Words that are the same in both languages are few, and known")
  func translationsDiffer() {
    let same = Phrase.allCases.filter { Language.english.table[$0] == Language.dutch.table[$0] }
    #expect(
      same == [
        .ministerTitle, .pageShort, .promptFilter, .formatMarkdown, .formatJSON, .hintMinister,
      ])
  }

  @Test(
    "The locale tells the language",
    arguments: [
      ("nl_NL.UTF-8", .dutch), ("nl", .dutch), ("nl_BE", .dutch), ("en_GB.UTF-8", .english), ("C", .english),
      (nil, .english), ("NL_nl", .dutch),
    ] as [(String?, Language)])
  func localeTellsLanguage(_ row: (locale: String?, language: Language)) {
    #expect(Language(locale: row.locale) == row.language)
  }

  @Test(
    "In Dutch no English is left on the screens, but for the letters",
    arguments: [
      "", "Enter", "Enter D", "m", "t", "?", "e", "Enter 4 Enter", "F \"knd:x\" Enter", "Enter f", "x x j Q",
    ])
  func screensAreDutch(_ keys: String) throws {
    var reader = try Reader(columns: 120, rows: 60, settings: Settings(language: .dutch))
    reader.type(keys)
    let screen = reader.screen
    for word in [
      " the ", "Letters", "Footnotes", "newest", "follow", "expected", " not ",
    ] {
      #expect(!screen.contains(word), "\(word) stands in\n\(screen)")
    }
  }

  @Test(
    "Warnings about a letter are said in the reader's language",
    arguments: [
      (LetterWarning.missingPages([2...2, 4...6], of: 10), "Ontbrekende pagina's: 2, 4–6 van 10."),
      (.missingPages([2...2], of: nil), "Ontbrekende pagina's: 2."),
      (.markWithoutFootnote(label: "3"), "Noot 3 staat niet in het bestand."),
      (.footnoteWithoutMark(label: "1)"), "Noot 1) wordt in de tekst niet genoemd."),
      (.pagesWithoutText([1, 3]), "Pagina's zonder tekst, misschien plaatjes: 1, 3."),
      (.notUTF8, "Het bestand is geen UTF-8; het is gelezen als Windows-1252."),
    ])
  func warnings(_ warning: LetterWarning, _ dutch: String) {
    #expect(LetterWarning(sentence: warning.sentence) == warning)
    #expect(Language.dutch.warning(warning) == dutch)
  }

  // MARK: The file

  @Test("A file of settings is read, key by key")
  func fileIsRead() {
    let file = ConfigurationFile(
      """
      language = "nl"
      theme = "high-contrast"
      width = 72
      mouse = false
      browser = "firefox --new-tab"
      filter = "dossier:29911"

      [keys]
      hints = ["h", "Ctrl-F"]
      page-down = "Space"
      """, over: Settings())
    #expect(file.problems == [])
    #expect(file.settings.language == .dutch)
    #expect(file.settings.theme == .highContrast)
    #expect(file.settings.width == 72)
    #expect(!file.settings.usesMouse)
    #expect(file.settings.browser == "firefox --new-tab")
    #expect(file.settings.filter == "dossier:29911")
    #expect(file.settings.keymap.command(for: "h") == .hints)
    #expect(file.settings.keymap.command(for: .control("f")) == .hints)
    #expect(file.settings.keymap.command(for: "f") == nil)
    #expect(file.settings.keymap.command(for: .pageDown) == nil)
  }

  @Test(
    "A wrong line is named, and all others hold",
    arguments: [
      ("width = 72\nkleur = 1", 2, "there is no setting “kleur”"),
      ("theme = \"rood\"\nwidth = 72", 1, "theme must be"),
      ("width = 72\n= = =\n", 2, "this is no TOML"),
      ("width = 72\nmouse = \"ja\"", 2, "mouse must be one of true, false"),
      ("width = 72\n[keys]\n\nopen = \"x\"", 4, "there is no setting “keys.open”"),
      ("width = 72\n[keys]\ndown = \"Ctrl-Alt-X\"", 3, "keys.down must be"),
      ("width = 72\nfilter = \"kind:zzz\"", 2, "filter must be"),
      ("width = 72\nlanguage = \"de\"", 2, "language must be one of \"en\", \"nl\""),
      ("x = \"open\nwidth = 72", 1, "this is no TOML"),
    ])
  func wrongLinesAreNamed(_ row: (text: String, line: Int, sentence: String)) throws {
    let file = ConfigurationFile(row.text, over: Settings())
    #expect(file.settings.width == 72)
    let problem = try #require(file.problems.first)
    #expect(file.problems.count == 1)
    let sentence = problem.sentence(path: "config.toml", .english)
    #expect(sentence.hasPrefix("config.toml, line \(row.line): "))
    #expect(sentence.contains(row.sentence), "\(sentence)")
  }

  @Test("A width that no text can have is refused", arguments: ["10", "1000", "\"breed\"", "-3"])
  func widthsAreHeld(_ width: String) {
    let file = ConfigurationFile("width = \(width)", over: Settings())
    #expect(file.settings.width == 90)
    #expect(file.problems.count == 1)
  }

  @Test("What is printed makes the same settings again", arguments: Language.allCases)
  func printedSettingsAreRead(_ language: Language) {
    let settings = Settings(
      language: language, theme: .light, width: 64, usesMouse: false, browser: "a \"b\" \\c",
      filter: "\"een zin\"",
      keymap: Keymap.standard.setting([.down: ["J", .control("n")], .pipe: ["\\"]]))
    let text = ConfigurationFile.text(of: settings)
    let file = ConfigurationFile(text, over: Settings())
    #expect(file.problems == [])
    #expect(ConfigurationFile.text(of: file.settings) == text)
  }

  // MARK: Keys

  @Test("Every command has a key, a line of help and a name; no key does two things")
  func keymapIsWhole() {
    let rows = Keymap.standard.rows
    #expect(Set(rows.map(\.command)) == Set(Command.allCases))
    let keys = rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    for key in keys { #expect(Key(name: key.description) == key) }
  }

  @Test("The help lists the keys as they are set")
  func helpFollowsSettings() throws {
    let settings = Settings(keymap: Keymap.standard.setting([.outline: [.control("o")]]))
    var reader = try Reader(columns: 80, rows: 80, settings: settings)
    reader.type("?")
    #expect(reader.rows.contains { $0.contains("Ctrl-O") && $0.contains("outline of the letter") })
    reader.type("q Enter o")
    #expect(reader.rows.last?.contains("o does nothing here") == true)
  }

  // MARK: Colours

  @Test("Colours give way to the nearest of a terminal that has fewer")
  func coloursAreReduced() {
    #expect(Colour(117).nearest(of: 256) == Colour(117))
    #expect(Colour(231).nearest(of: 16) == Colour(15))
    #expect(Colour(231).nearest(of: 8) == .white)
    #expect(Colour(16).nearest(of: 8) == .black)
    #expect(Colour(196).nearest(of: 16) == Colour(9))
    #expect(Colour(14).nearest(of: 8) == .cyan)
    for number in UInt8.min...UInt8.max { #expect(Colour(number).nearest(of: 8).number < 8) }
  }

  @Test(
    "Each theme's text stands out from its ground, on 8 colours as well", arguments: Theme.allCases,
    [8, 16, 256])
  func themesAreReadable(_ theme: Theme, _ count: Int) {
    let palette = theme.palette
    guard let ground = palette.ground?.nearest(of: count) else {
      #expect(theme == .terminal)
      return
    }
    for tone in Style.Tone.allCases { #expect(palette.colour(of: tone)?.nearest(of: count) != ground) }
  }

  @Test("Nothing is told by colour alone: every tone comes with a sign or an attribute")
  func coloursAreNotNeeded() throws {
    var reader = try Reader(columns: 100, rows: 40)
    for keys in ["", "Enter", "] Space", "1 j Enter Space", "t"] {
      reader.type(keys)
      let grid = reader.state.draw()
      for row in 0..<grid.rows {
        for column in 0..<grid.columns {
          let style = grid[column, row].style
          let isMarked = style.bold || style.dim || style.underlined || style.reversed || style.italic
          // Dates and names are told by the columns in which they stand.
          let isTold = [.standard, .heading, .date, .person].contains(style.tone)
          #expect(isTold || isMarked || grid[column, row].text == " ")
        }
      }
    }
  }
}
