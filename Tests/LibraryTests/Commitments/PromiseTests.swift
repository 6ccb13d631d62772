import GRDB
import Letters
import TestSupport
import Testing

@testable import LetterLibrary

@Suite("What became of promises")
struct PromiseTests {
  private static let promising = Shelf.kamerstuk(
    "29 911", 1, date: "3 maart 2020", "Ik zal uw Kamer voor de zomer over de uitkomsten informeren.")
  private static let several = Shelf.kamerstuk(
    "29 911", 5, date: "5 maart 2020",
    "Ik zal uw Kamer in mei informeren. Ook stuur ik uw Kamer eind 2021 een brief over de haven (TZ202003-001)."
  )

  private static func library(_ letters: [String]) throws -> Library {
    try Shelf.library(texts: letters.enumerated().map { ("letter-\($0.offset)", $0.element) })
  }

  private static func promises(_ library: Library, on day: String, _ query: String = "") throws -> [Promise] {
    var found: [Promise] = []
    let today = try #require(CalendarDate(day))
    try library.eachPromise(try Query(parsing: query), today: today) {
      found.append($0)
      return true
    }
    return found
  }

  @Test(
    "A promise is open before its span, due within it and overdue behind it",
    arguments: [("2020-03-03", Promise.Status.due), ("2020-07-15", .due), ("2020-07-16", .overdue)])
  func statusGoesByTheDay(_ day: String, _ status: Promise.Status) throws {
    let found = try Self.promises(Self.library([Self.promising]), on: day)
    #expect(found.map(\.status) == [status])
    #expect(
      found.first?.commitment.sentence == "Ik zal uw Kamer voor de zomer over de uitkomsten informeren.")
    #expect(found.first?.commitment.about == "de uitkomsten")
  }

  @Test("A later letter that keeps and cites keeps the promise, by number or by date")
  func kept() throws {
    for words in ["(Kamerstuk 29 911, nr. 1)", "in mijn brief van 3 maart jl."] {
      let keeping = Shelf.kamerstuk(
        "29 911", 9, date: "1 juni 2020", "Hiermee doe ik mijn toezegging gestand \(words).")
      let found = try Self.promises(Self.library([Self.promising, keeping]), on: "2021-01-01")
      #expect(found.map(\.status) == [.kept])
      #expect(found.first?.keptBy?.kamerstuk == "kst-29911-9")
    }
  }

  @Test("What only recalls, or stands before, or cites something else, keeps nothing")
  func notKept() throws {
    let others = [
      Shelf.kamerstuk(
        "29 911", 9, date: "1 juni 2020", "Zoals toegezegd (Kamerstuk 29 911, nr. 1) meld ik dit."),
      Shelf.kamerstuk(
        "29 911", 8, date: "1 juni 2020", "Hiermee doe ik mijn toezegging gestand (Kamerstuk 29 911, nr. 7)."),
      Shelf.kamerstuk(
        "29 911", 6, date: "1 maart 2020", "Hiermee doe ik mijn toezegging gestand (Kamerstuk 29 911, nr. 1)."
      ),
    ]
    for other in others {
      let found = try Self.promises(Self.library([Self.promising, other]), on: "2021-01-01", "dossier:29911")
      #expect(found.filter { $0.row.kamerstuk == "kst-29911-1" }.map(\.status) == [.overdue])
    }
  }

  @Test("Of several promises only the one whose number of the register stands there is known to be kept")
  func severalPromises() throws {
    let keeping = Shelf.kamerstuk(
      "29 911", 9, date: "1 juni 2020", "Hiermee doe ik mijn toezegging gestand (Kamerstuk 29 911, nr. 5).")
    let found = try Self.promises(Self.library([Self.several, keeping]), on: "2020-06-15")
    #expect(found.map(\.status) == [.overdue, .open])
    #expect(found.map(\.recalledBy.count) == [1, 1])
    let numbered = Shelf.kamerstuk(
      "29 911", 9, date: "1 juni 2020", "Hiermee doe ik de toezegging (TZ202003-001) gestand.")
    let known = try Self.promises(Self.library([Self.several, numbered]), on: "2020-06-15")
    #expect(known.map(\.status) == [.overdue, .kept])
  }

  @Test(
    "has:commitment and due: find letters by what they promise",
    arguments: [
      ("has:commitment", ["kst-29911-5", "kst-29911-1"]), ("due:2020-07", ["kst-29911-1"]),
      ("due:..2020-06", ["kst-29911-5"]), ("due:2021", ["kst-29911-5"]), ("due:2022..", []),
      ("-has:commitment", ["kst-29911-9"]), ("-due:2020", ["kst-29911-9"]),
      ("due:2020-07,2021", ["kst-29911-5", "kst-29911-1"]),
    ])
  func found(_ query: String, _ expected: [String]) throws {
    let other = Shelf.kamerstuk("29 911", 9, date: "1 juni 2020", "Een brief zonder meer.")
    let library = try Self.library([Self.promising, Self.several, other])
    let rows = library.rows(try Query(parsing: query), in: 0..<10)
    #expect(rows.compactMap(\.kamerstuk).sorted() == expected.sorted())
  }

  @Test("A letter that is taken out takes its promises with it")
  func removal() throws {
    let library = try Self.library([Self.promising])
    let id = try #require(library.holder(of: "kst-29911-1"))
    try LibraryWriter(library.file).remove([id])
    let left = try library.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM commitments") }
    #expect(left == 0)
  }

  @Test("Promises go from one process to another as they are")
  func travels() throws {
    let letter = try Letter(parsing: Array(Self.several.utf8))
    let prepared = PreparedLetter(letter, hash: [UInt8](repeating: 7, count: 16))
    let arrived = try #require(PreparedLetter(bytes: prepared.bytes))
    #expect(prepared.commitments.commitments.count == 2)
    #expect(
      arrived.commitments.commitments.map(\.commitment) == prepared.commitments.commitments.map(\.commitment))
  }
}
