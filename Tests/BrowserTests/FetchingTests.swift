import LetterLibrary
import Letters
import Testing

@testable import Browser
@testable import Screen

@Suite("Papers that are not here")
struct FetchingPapersTests {
  /// A letter that cites a paper which is not here.
  private static let citing = Reader.kamerstuk(
    "29 911", 400, date: "3 juni 2020", "Zie Kamerstukken II 2019/20, 29 911, nr. 309.")

  private static func reader(canFetch: Bool = true) throws -> Reader {
    try Reader(
      columns: 100, rows: 30, library: Reader.library(texts: [("citing.txt", citing)]), canFetch: canFetch)
  }

  @Test("Enter on a reference offers to fetch it; Enter again asks for it, once")
  func asks() throws {
    var reader = try Self.reader()
    reader.type("Enter ] Enter")
    #expect(reader.rows.last?.contains("Not here; Enter fetches Kamerstuk 29 911, nr. 309.") == true)
    #expect(reader.screen.contains("Fetch this paper"))
    #expect(reader.effects.isEmpty)
    reader.type("Enter")
    #expect(reader.effects == [.fetch(.kamerstuk, "kst-29911-309")])
    reader.type("Enter")
    #expect(reader.effects.count == 1)
    #expect(reader.rows.last?.contains("is being fetched already.") == true)
  }

  @Test("What could not be had is a sentence, and can be asked for again")
  func fails() throws {
    var reader = try Self.reader()
    reader.type("Enter ] Enter Enter")
    reader.take(.fetched(.kamerstuk, "kst-29911-309", problem: "the moon is in the way."))
    #expect(reader.rows.last?.contains("could not be fetched: the moon is in the way.") == true)
    reader.type("Enter")
    #expect(reader.effects.count == 2)
  }

  @Test("What has come opens where the reader waits for it, and else is only told of")
  func comes() throws {
    let file = try LibraryFile.inMemory()
    func add(_ number: Int, _ text: String) throws {
      let letter = try Letter(parsing: Array(text.utf8))
      let place = Place(path: "\(number)", stamp: .init(size: 0, modified: 0, changed: 0))
      let hash = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 16)
      _ = try LibraryWriter(file).commit([.letter(PreparedLetter(letter, hash: hash), place)])
    }
    try add(400, Self.citing)
    var waiting = try Reader(columns: 100, rows: 30, library: Library(file, patience: 60_000))
    var reading = waiting
    waiting.type("Enter ] Enter Enter")
    reading.type("Enter ] Enter Enter Backspace")
    try add(309, Reader.kamerstuk("29 911", 309, date: "1 maart 2020", "Wat gevraagd was."))
    waiting.take(.fetched(.kamerstuk, "kst-29911-309", problem: nil))
    #expect(waiting.screen.contains("Wat gevraagd was."))
    reading.take(.fetched(.kamerstuk, "kst-29911-309", problem: nil))
    #expect(!reading.screen.contains("Wat gevraagd was."))
    #expect(reading.rows.last?.contains("29 911, nr. 309 has been fetched.") == true)
  }

  @Test("A dossier's page offers all of its papers")
  func dossier() throws {
    var reader = try Self.reader()
    reader.type("Enter D ] Enter")
    #expect(reader.effects == [.fetch(.dossier, "dossier-29911")])
  }

  @Test("A library that keeps nothing offers nothing, and an address or a law cannot be fetched")
  func offersNothing() throws {
    var reader = try Self.reader(canFetch: false)
    reader.type("Enter ] Enter")
    #expect(!reader.screen.contains("Fetch this paper"))
    #expect(reader.rows.last?.contains("nr. 309 is not in the library.") == true)
    #expect(!Reference.Kind.url.canBeFetched && !Reference.Kind.law.canBeFetched)
  }

  @Test("Line by line, the number of the offer fetches")
  func plain() throws {
    var reader = PlainReader(
      library: try Reader.library(texts: [("citing.txt", Self.citing)]), settings: Settings())
    _ = reader.begin()
    _ = reader.answer("1")
    _ = reader.answer("references")
    let page = reader.answer("1")
    #expect(page?.contains("Fetch this paper [1]") == true)
    let asked = reader.answer("1")
    #expect(asked?.contains("is being fetched") == true)
    #expect(reader.wanted?.target == "kst-29911-309")
    let said = reader.fetched(.kamerstuk, "kst-29911-309", problem: "it is Sunday.")
    #expect(said.contains("could not be fetched: it is Sunday."))
    #expect(reader.wanted == nil)
  }
}
