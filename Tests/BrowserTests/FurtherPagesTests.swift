import LetterLibrary
import Letters
import Screen
import Testing

@testable import Browser

/// Pages of promises, people, motions and news.
@Suite("Pages about promises, people, motions and news")
struct FurtherPagesTests {
  private static let promising = Reader.kamerstuk(
    "29 911", 1, date: "3 maart 2020", "Ik zal uw Kamer voor de zomer over de haven informeren.")
  private static let keeping = Reader.kamerstuk(
    "29 911", 2, date: "1 juni 2020", "Hiermee doe ik mijn toezegging gestand (Kamerstuk 29 911, nr. 1).")

  private static func reader(_ texts: [String], columns: Int = 160) throws -> Reader {
    let library = try Reader.library(texts: texts.enumerated().map { ("letter-\($0.offset)", $0.element) })
    return try Reader(columns: columns, rows: 40, library: library)
  }

  @Test("T lists promises by what became of them, and Enter goes to the sentence")
  func promises() throws {
    var open = try Self.reader([Self.promising])
    open.type("T")
    #expect(open.screen.contains("Overdue (1)"))
    #expect(open.screen.contains("Ik zal uw Kamer voor de zomer over de haven informeren."))
    #expect(open.screen.contains("voor de zomer: 2020-07-15"))
    open.type("] Enter")
    #expect(open.screen.contains("»Ik zal uw Kamer"))
    var kept = try Self.reader([Self.promising, Self.keeping])
    kept.type("T")
    #expect(kept.screen.contains("Kept (1)") && kept.screen.contains("kept by 2020-06-01"))
  }

  @Test("6 lists the promises of a letter, which alone have a tab and signs in the margin")
  func tab() throws {
    var reader = try Self.reader([Self.promising])
    reader.type("Enter")
    #expect(reader.screen.contains("Promises (1)") && reader.screen.contains("»Ik zal"))
    reader.type("6")
    #expect(reader.screen.contains("» Ik zal uw Kamer"))
    var other = try Self.reader([Reader.kamerstuk("29 911", 3, date: "1 juni 2020", "Een brief.")])
    other.type("Enter")
    #expect(!other.screen.contains("Promises"))
  }

  @Test("P opens the page of a minister, from which promises and years are a key away")
  func person() throws {
    var reader = try Self.reader([Self.promising, Self.keeping])
    reader.type("P")
    #expect(reader.screen.contains("F.B.J. Grapperhaus") && reader.screen.contains("Letters by year"))
    #expect(reader.screen.contains("2020-03-03 – 2020-06-01"))
    reader.type("] Enter")
    #expect(reader.screen.contains("Promises: minister:"))
    reader.type("Backspace")
    #expect(reader.screen.contains("Letters by year"))
  }

  @Test("R opens a motion's page with the letters that call it by its movers")
  func motion() throws {
    let motion = Letter(
      kind: .motion, dating: CalendarDate(year: 2020, month: 1, day: 15).map(Dating.stated) ?? .unknown,
      movers: [Mover(name: "Kuik", party: "CDA")], kamerstuk: "kst-29911-40",
      dossier: Dossier(number: "29911"),
      blocks: [
        Block(kind: .paragraph, text: "verzoekt de regering de gegevensdeling door gemeenten te verbeteren,")
      ])
    let text = Reader.kamerstuk(
      "29 911", 50, date: "3 maart 2020", "De motie-Kuik over gegevensdeling door gemeenten is uitgevoerd.")
    let library = try Reader.library([("motion", motion), ("letter", try Letter(parsing: Array(text.utf8)))])
    var reader = try Reader(columns: 100, rows: 40, library: library)
    reader.type("Enter R")
    #expect(reader.screen.contains("Kuik (CDA)") && reader.screen.contains("verzoekt de regering"))
    #expect(reader.screen.contains("De motie-Kuik over gegevensdeling"))
    reader.type("q")
    var none = try Self.reader([Self.promising])
    none.type("R")
    #expect(none.screen.contains("No motion here that could be told."))
  }

  @Test("W lists what is new by what is followed, until it is read")
  func news() throws {
    let library = try Reader.library(texts: [("a", Self.promising), ("b", Self.keeping)])
    let row = try #require(library.rows(Query(), in: 0..<1).first)
    let writer = try LibraryWriter(library.file)
    try writer.add([NewsItem(row: row, follows: ["29911"])], now: 1_600_000_000)
    try writer.note(UpdateRun(ended: 1_600_000_000, news: 1, problems: []))
    var reader = try Reader(columns: 100, rows: 40, library: library)
    reader.type("W")
    #expect(reader.screen.contains("News (1)") && reader.screen.contains("29911 (1)"))
    #expect(reader.screen.contains("Last update: 2020-09-13."))
    library.markRead(row.id, true)
    library.waitForMarks()
    #expect(library.newsCount == 0)
    reader.type("q W")
    #expect(reader.screen.contains("Nothing is new."))
  }

  // MARK: Registers

  private static let target = "kst-36600-VI-101"
  private static let record = MotionRecord(
    caseNumber: "2025Z17647", title: "Motie van het lid Bromet over rechercheurs", outcome: "aangenomen",
    voting: "Met handopsteken", appreciation: "Oordeel Kamer",
    votes: [
      .init(party: "VVD", seats: 24, choice: .inFavour),
      .init(party: "GroenLinks-PvdA", seats: 25, choice: .inFavour),
      .init(party: "PVV", seats: 37, choice: .against),
    ])

  @Test(
    "A motion that is not here has a page: how it ended is asked when it is opened, and kept with its day")
  func absentMotion() throws {
    let text = Reader.kamerstuk(
      "29 911", 1, date: "3 maart 2020", "Met deze brief doe ik de motie af (Kamerstuk 36 600 VI, nr. 101).")
    var reader = try Self.reader([text])
    reader.type("Enter ] Enter")
    #expect(reader.screen.contains("How it ended, if it is a motion"))
    reader.type("R")
    #expect(reader.takeEffects().contains(.askRecord(Self.target)))
    #expect(
      reader.screen.contains("How it ended is being asked")
        && reader.screen.contains("The paper is not here."))
    try LibraryWriter(reader.state.library.file).keep(Self.record, of: Self.target, now: 1_600_000_000)
    reader.take(.recordAsked(Self.target, problem: nil))
    let screen = reader.screen
    #expect(screen.contains("Aangenomen, 49 for, 37 against (met handopsteken)"))
    #expect(screen.contains("For (49): GroenLinks-PvdA (25), VVD (24)") && screen.contains("█░"))
    #expect(screen.contains("The cabinet: Oordeel Kamer") && screen.contains("as they were on 2020-09-13"))
    #expect(screen.contains("Letters that say, by their own words, how it is carried out"))
    reader.type("q")
    var again = try Reader(columns: 160, rows: 40, library: reader.state.library, canFetch: false)
    again.type("Enter ] R")
    #expect(again.takeEffects().allSatisfy { $0 != .askRecord(Self.target) })
    #expect(again.screen.contains("as they were on 2020-09-13"))
  }

  @Test("What could not be asked says so beside what was known")
  func unaskedMotion() throws {
    let text = Reader.kamerstuk("29 911", 1, date: "3 maart 2020", "De motie (Kamerstuk 36 600 VI, nr. 101).")
    var reader = try Self.reader([text])
    reader.type("Enter ] R")
    reader.take(.recordAsked(Self.target, problem: "x.nl cannot be reached."))
    #expect(reader.screen.contains("It could not be asked: x.nl cannot be reached."))
    _ = reader.takeEffects()
    // Not at every opening, but when the reader wants it.
    reader.type("Backspace R")
    #expect(!reader.takeEffects().contains(.askRecord(Self.target)))
    reader.type("] ] Enter")
    #expect(reader.takeEffects().contains(.askRecord(Self.target)))
  }

  @Test("The register's promises stand apart from those of letters, with the day of the register")
  func register() throws {
    var reader = try Self.reader([Self.promising])
    reader.type("T")
    #expect(reader.screen.contains("The register of the Kamer has not been read"))
    reader.type("q")
    let writer = try LibraryWriter(reader.state.library.file)
    let entry = RegisteredCommitment(
      key: "a", number: "TZ202504-057", text: "De minister stuurt een brief.", status: .kept,
      promisedBy: "F.B.J. Grapperhaus", office: "minister van Justitie en Veiligheid",
      letters: ["2025Z00001"])
    try writer.take(RegisterChanges(changed: [entry], token: 1))
    try writer.noteRegister(now: 1_600_000_000)
    reader.type("T")
    #expect(
      reader.screen.contains("In the register of the Kamer")
        && reader.screen.contains("As it was on 2020-09-13"))
    #expect(reader.screen.contains("TZ202504-057 · F.B.J. Grapperhaus, minister van"))
    #expect(reader.screen.contains("by Zaak 2025Z00001, which is not here"))
  }

  @Test("Beside a person stand open promises and most cited letters, beside promises and news nothing")
  func drawers() throws {
    var reader = try Self.reader([Self.promising])
    reader.type("P")
    #expect(reader.screen.contains("[Promises (1)] │ Cited most (0)"))
    #expect(reader.screen.contains("2020-03-03 Ik zal uw Kamer"))
    reader.type("6 Enter")
    #expect(reader.screen.contains("»Ik zal uw Kamer"))
    reader.type("T")
    #expect(!reader.screen.contains("No letter here cites it"))
    reader.type("3")
    #expect(reader.screen.contains("This page has no such tab beside it."))
  }

  @Test("U looks for what is new beside reading, says how it went, and the list counts what is new")
  func update() throws {
    let library = try Reader.library(texts: [("a", Self.promising), ("b", Self.keeping)])
    var reader = try Reader(columns: 100, rows: 24, library: library)
    #expect(!reader.screen.contains(" new ") && !reader.screen.contains("1 new"))
    reader.type("U")
    #expect(reader.takeEffects() == [.update] && reader.screen.contains("Looking for what is new"))
    reader.type("U")
    #expect(reader.takeEffects().isEmpty && reader.screen.contains("under way already"))
    let row = try #require(library.rows(Query(), in: 0..<1).first)
    let writer = try LibraryWriter(library.file)
    try writer.add([NewsItem(row: row, follows: ["29911"])], now: 1_600_000_000)
    try writer.note(UpdateRun(ended: 1_600_000_000, news: 1, problems: ["x.nl cannot be reached."]))
    reader.take(.updated(news: 1, problem: "x.nl cannot be reached."))
    #expect(reader.screen.contains("Letters (2) · 1 new"))
    #expect(reader.screen.contains("could not do everything: x.nl cannot be reached."))
    reader.type("W")
    #expect(reader.screen.contains("What the update of 2020-09-13 could not do:"))
    #expect(reader.screen.contains("! x.nl cannot be reached."))
    var inMemory = try Reader(columns: 100, rows: 24, library: library, canFetch: false)
    inMemory.type("U")
    #expect(inMemory.takeEffects().isEmpty)
  }

  @Test("The pages are read line by line as well")
  func plain() throws {
    let library = try Reader.library(texts: [("a", Self.promising)])
    var reader = PlainReader(
      library: library, settings: Settings(), today: CalendarDate(year: 2024, month: 1, day: 1))
    _ = reader.begin()
    let promises = reader.answer("promises") ?? ""
    #expect(promises.contains("Overdue (1)") && promises.contains("[1]"))
    _ = reader.answer("1")
    #expect(reader.answer("person")?.contains("Letters by year") == true)
    #expect(reader.answer("news")?.contains("Nothing is new.") == true)
    #expect(reader.answer("motion")?.contains("No motion") == true)
  }

  @Test("A page is found again at the next start")
  func session() {
    for source in [
      PageSource.promises("minister:x"), .person("F. Bos"), .motion(LetterID(7)), .absentMotion(Self.target),
      .news,
    ] {
      var session = Session()
      session.source = source
      #expect(Session(session.description).source == source)
    }
  }
}
