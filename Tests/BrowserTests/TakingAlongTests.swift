import LetterLibrary
import Letters
import Testing

@testable import Browser
@testable import Screen

@Suite("Taking along")
struct TakingAlongTests {
  private static func quotation(_ reader: inout Reader) throws -> String {
    guard case .copy(let text)? = reader.takeEffects().last else {
      Issue.record("nothing was copied")
      return ""
    }
    return text
  }

  private static func twoLetters() throws -> Library {
    try Reader.library(texts: [
      (
        "/1.txt",
        Reader.kamerstuk("29 911", 1, date: "3 maart 2020", "De haven van Rotterdam.\n\nDe tweede alinea.")
      ),
      ("/2.txt", Reader.kamerstuk("29 911", 2, date: "4 maart 2020", "De luchthaven Schiphol.")),
    ])
  }

  // MARK: Quotations

  @Test("y in a letter copies the paragraph at the top with its citation and address; Y the citation alone")
  func paragraphIsCopied() throws {
    var reader = try Reader(columns: 80, rows: 24, library: Self.twoLetters())
    reader.type("j Enter y")
    let text = try Self.quotation(&reader)
    #expect(
      text == """
        “De haven van Rotterdam.”

        Kamerstukken II 2019/20, 29911, nr. 1
        https://zoek.officielebekendmakingen.nl/kst-29911-1.html
        """)
    reader.take(.copied(text, true))
    #expect(reader.screen.contains("Copied: “De haven van Rotterdam.”"))
    reader.type("Y")
    #expect(try Self.quotation(&reader) == "Kamerstukken II 2019/20, 29911, nr. 1")
  }

  @Test("V selects lines, movement goes on with it, and y copies them as running text")
  func linesAreSelected() throws {
    var reader = try Reader(columns: 80, rows: 24, library: Self.twoLetters())
    reader.type("j Enter V")
    #expect(reader.rows.count { $0.hasPrefix(">") } == 1)
    #expect(reader.rows.last?.contains("y copies them") == true)
    reader.type("j j")
    #expect(reader.rows.count { $0.hasPrefix(">") } == 3)
    reader.type("y")
    #expect(try Self.quotation(&reader).hasPrefix("“De haven van Rotterdam.\n\nDe tweede alinea.”\n"))
    #expect(!reader.hasDialogue)
    reader.type("V Esc")
    #expect(!reader.hasDialogue)
  }

  @Test("A drag of the mouse selects lines")
  func mouseSelects() throws {
    var reader = try Reader(columns: 80, rows: 24, library: Self.twoLetters())
    reader.type("j Enter")
    reader.mouse(.click, on: "De haven")
    reader.mouse(.release, on: "De tweede")
    #expect(reader.rows.count { $0.hasPrefix(">") } == 3)
    reader.type("y")
    #expect(try Self.quotation(&reader).hasPrefix("“De haven van Rotterdam.\n\nDe tweede alinea.”\n"))
    reader.mouse(.click, on: "De haven")
    reader.mouse(.release, on: "De haven")
    #expect(!reader.hasDialogue)
  }

  // MARK: Notes and labels

  @Test(
    "A note is shown below its passage, in a tab and on the page of all notes, and is changed and taken away")
  func notesAreKept() throws {
    let library = try Self.twoLetters()
    var reader = try Reader(columns: 80, rows: 24, library: library)
    reader.type("j Enter V j j")
    reader.type("i \"Zie_ook_Antwerpen\" Enter")
    #expect(reader.rows.contains { $0.contains("✎ Zie ook Antwerpen") })
    #expect(reader.rows.last?.contains("Noted; I shows all notes.") == true)
    reader.type("O")
    #expect(reader.rows.contains { $0.contains("[My notes (1)]") })
    reader.type("i Ctrl-U \"Anders\" Enter")
    #expect(reader.rows.contains { $0.contains("✎ Anders") })
    reader.type("I")
    #expect(reader.rows.contains { $0.contains("✎ Anders") })
    #expect(reader.rows.contains { $0.contains("│ │ De haven van Rotterdam.") })
    #expect(reader.rows.contains { $0.contains("— Kamerstukken II 2019/20, 29911, nr. 1") })
    reader.type("] ] Enter")
    #expect(reader.rows[0].contains("29 911, nr. 1"))
    reader.type("O i Ctrl-U Enter")
    #expect(reader.rows.last?.contains("The note is taken away.") == true)
    #expect(library.notes.isEmpty)
  }

  @Test("Letters are found by label:, case and accents forgiven, and by has:note")
  func lettersAreFoundByLabel() throws {
    let library = try Self.twoLetters()
    var reader = try Reader(columns: 80, rows: 24, library: library)
    reader.type("# \"Wob,_mainports\" Enter")
    #expect(library.labels.map(\.name) == ["mainports", "Wob"])
    reader.type("Enter")
    #expect(reader.rows.contains { $0.contains("#mainports  #Wob") })
    reader.type("i \"nagaan\" Enter")
    library.waitForOwn()
    for query in [
      "label:wob", "label:MAINPORTS", "has:note", "label:wob,niets has:note", "-has:note -label:x",
    ] {
      let count = library.count(try Query(parsing: query))
      #expect(count == Count(value: 1, isFinal: true), "\(query)")
    }
    #expect(library.count(try Query(parsing: "label:wo")).value == 0)
    reader.type("# Ctrl-U Enter")
    #expect(library.labels.isEmpty)
  }

  @Test("Notes come out as Markdown: title, address, labels, quotation, citation, note")
  func notesAsMarkdown() throws {
    let library = try Self.twoLetters()
    var reader = try Reader(columns: 80, rows: 24, library: library)
    reader.type("j # \"wob\" Enter Enter V j j i \"Zie_*_ook\" Enter")
    #expect(
      NotesMarkdown.document(library) == """
        # Bestrijding georganiseerde criminaliteit

        <https://zoek.officielebekendmakingen.nl/kst-29911-1.html>

        #wob

        > De haven van Rotterdam.
        >
        > De tweede alinea.

        — Kamerstukken II 2019/20, 29911, nr. 1

        Zie \\* ook

        """)
  }

  // MARK: Saved searches

  @Test("A filter is kept under a name, stands above the letters with its unread ones, and is a key away")
  func searchesAreKept() throws {
    var reader = try Reader(columns: 80, rows: 24, library: Self.twoLetters())
    reader.type("B")
    #expect(reader.rows.last?.contains("There is no filter to keep; F makes one.") == true)
    reader.type("F \"haven\" Enter B \"Havens\" Enter c")
    reader.waitForNews { $0.list.searches.searches.first?.unread == 1 }
    #expect(reader.rows[1].contains("7 Havens 1"))
    reader.type("7")
    reader.waitForNews { $0.list.count.isFinal }
    #expect(reader.rows[0].contains("Letters (1)"))
    reader.type("Enter q c")
    reader.waitForNews { $0.list.searches.searches.first?.unread == 0 }
    #expect(reader.rows[1].contains("7 Havens") && !reader.rows[1].contains("7 Havens 1"))
    reader.type("S")
    #expect(reader.rows.contains { $0.contains("Havens: haven") })
    reader.type("Del Esc")
    #expect(reader.state.library.savedSearches.isEmpty)
    #expect(!reader.rows[1].contains("Havens"))
    reader.type("8")
    #expect(reader.rows.last?.contains("There is no saved search 2; B keeps the filter as one.") == true)
  }

  @Test("Searches of the settings come first; those are taken away there")
  func searchesOfSettings() throws {
    var settings = Settings()
    settings.searches = [SavedSearch(name: "nieuw", query: "is:unread")]
    var reader = try Reader(columns: 80, rows: 24, library: Self.twoLetters(), settings: settings)
    reader.waitForNews { $0.list.searches.searches.first?.unread == 2 }
    #expect(reader.rows[1].contains("7 nieuw 2"))
    reader.type("S Del")
    #expect(reader.rows.last?.contains("nieuw stands in the settings") == true)
  }
}
