import Letters
import TestSupport
import Testing

@testable import LetterLibrary

@Suite("The register of commitments in the library")
struct RegisterTests {
  private static let today = CalendarDate(year: 2025, month: 9, day: 1)

  private static func entry(
    _ number: String, _ status: RegisteredCommitment.Status? = .open,
    by name: String = "D. Yeşilgöz-Zegerius",
    ministry: String = "Justitie en Veiligheid",
    text: String = "De minister stuurt een brief over de havens.",
    letters: [String] = []
  ) -> RegisteredCommitment {
    RegisteredCommitment(
      key: number, number: number, text: text, status: status, promisedBy: name,
      office: "minister van \(ministry)", ministry: ministry,
      madeOn: CalendarDate(year: 2025, month: 4, day: 10), letters: letters)
  }

  private static func shelf(_ texts: [String], _ entries: [RegisteredCommitment]) throws -> Library {
    let library = try Shelf.library(texts: texts.enumerated().map { ("/\($0.offset)", $0.element) })
    let writer = try LibraryWriter(library.file)
    try writer.take(RegisterChanges(changed: entries, token: 900_000))
    try writer.noteRegister(now: 1_756_684_800)
    return library
  }

  private static func numbers(_ library: Library, _ query: String) throws -> [String] {
    library.registered(try Query(parsing: query), limit: 100).map(\.commitment.number)
  }

  @Test(
    "Promises of the register are asked for by who, by ministry, by day and by words; of letters' own fields they have none",
    arguments: [
      ("", 2), ("minister:yesilgoz", 1), ("minister:\"D. Yeşilgöz-Zegerius\"", 1),
      ("minister:\"A. Yeşilgöz\"", 0),
      ("ministry:jenv", 1), ("ministry:financien", 1), ("-ministry:jenv", 1), ("havens", 2),
      ("\"over de schepen\"", 0),
      ("date:2025-04", 2), ("date:2024", 0), ("person:heinen", 1), ("has:commitment", 2), ("kind:motion", 0),
      ("is:starred", 0), ("office:\"minister van financien\"", 1),
    ])
  func queries(_ query: String, _ count: Int) throws {
    let library = try Self.shelf(
      [], [Self.entry("TZ202504-001"), Self.entry("TZ202504-002", by: "E. Heinen", ministry: "Financiën")])
    #expect(try Self.numbers(library, query).count == count)
  }

  @Test("A promise is of a dossier by the letters that keep it or write its number")
  func dossiers() throws {
    let text = Shelf.kamerstuk("29 911", 2, date: "1 juni 2025", "Een brief.")
    let library = try Self.shelf(
      [text], [Self.entry("TZ202504-001", letters: ["kst-29911-2"]), Self.entry("TZ202504-002")])
    #expect(try Self.numbers(library, "dossier:29911") == ["TZ202504-001"])
    let found = library.registered(Query(), limit: 10)
    #expect(found.first { $0.commitment.number == "TZ202504-001" }?.keptBy.map(\.name) == ["kst-29911-2"])
  }

  @Test("A letter's promise and the register's are one only where the letter writes the number")
  func joined() throws {
    let today = try #require(Self.today)
    let numbered = Shelf.kamerstuk(
      "29 911", 1, date: "3 maart 2025",
      "Ik zal uw Kamer voor de zomer over de havens informeren (TZ202504-001).")
    let other = Shelf.kamerstuk(
      "29 911", 2, date: "4 maart 2025", "Ik zal uw Kamer voor de zomer over de havens informeren.")
    let library = try Self.shelf([numbered, other], [Self.entry("TZ202504-001", .kept)])
    var found: [String: Promise] = [:]
    try library.eachPromise(Query(), today: today) { promise in
      found[promise.row.name] = promise
      return true
    }
    #expect(found["kst-29911-1"]?.registered?.status == .kept && found["kst-29911-1"]?.status == .kept)
    #expect(found["kst-29911-2"]?.registered == nil && found["kst-29911-2"]?.status == .overdue)
  }

  @Test("What the register changes takes the place of what it said; what it takes back is gone")
  func changes() throws {
    let library = try Self.shelf([], [Self.entry("TZ202504-001"), Self.entry("TZ202504-002")])
    let writer = try LibraryWriter(library.file)
    try writer.take(
      RegisterChanges(
        changed: [Self.entry("TZ202504-001", .lapsed)], removed: ["TZ202504-002"], token: 900_010))
    #expect(library.registered(Query(), limit: 10).map(\.commitment.status) == [.lapsed])
    #expect(library.registerToken == 900_010)
  }

  @Test("How a motion ended is kept whole, and anew in the place of what was known")
  func motions() throws {
    let library = try Self.shelf([], [])
    let writer = try LibraryWriter(library.file)
    let target = "kst-36600-VI-101"
    #expect(library.motionRecord(target) == nil)
    var record = MotionRecord(
      caseNumber: "2025Z17647", title: "Motie van het lid X",
      movedOn: CalendarDate(year: 2025, month: 9, day: 23),
      outcome: "aangehouden", votes: [])
    try writer.keep(record, of: target, now: 1)
    record.outcome = "aangenomen"
    record.votes = [
      .init(party: "NSC", seats: 19, choice: .inFavour),
      .init(party: "SP", member: "A", seats: nil, choice: .against, isMistaken: true),
    ]
    try writer.keep(record, of: target, now: 2)
    let known = try #require(library.motionRecord(target))
    #expect(known.record == record && known.asked == 2)
  }
}
