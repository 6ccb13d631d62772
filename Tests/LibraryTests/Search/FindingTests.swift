import Letters
import TestSupport
import Testing

@testable import LetterLibrary

@Suite("Finding letters")
struct FindingTests {
  private static let texts: [(path: String, text: String)] = [
    ("1", Shelf.kamerstuk("29 911", 1, date: "3 maart 2020", "De drugscriminaliteit in de haven neemt toe.")),
    (
      "2",
      Shelf.kamerstuk(
        "29 911", 2, date: "4 maart 2020",
        "Wapens en drugs komen door de haven van Rotterdam, zie Kamerstuk 29 911, nr. 1.")
    ),
    (
      "3",
      Shelf.kamerstuk(
        "36 600 VII", 3, date: "5 maart 2021", by: "K.H. Ollongren",
        office: "Minister van Binnenlandse Zaken en Koninkrijksrelaties",
        "Het café aan de Coolsingel is gesloten.¹\n\n¹ Over ondermijning schreef ik eerder.")
    ),
    (
      "4",
      Shelf.kamerstuk(
        "28 684", 4, date: "1 juni 2011", by: "I.W. Opstelten", office: "Minister van Veiligheid en Justitie",
        "De politie kreeg meer agenten, zie Kamerstukken II 2010/11, 29 911.")
    ),
  ]

  private static let found: [(String, [String])] = [
    ("", ["3", "2", "1", "4"]), ("drugs", ["2", "1"]), ("\"drugs\"", ["2"]), ("drugs wapens", ["2"]),
    ("drugs -wapens", ["1"]), ("-drugs", ["3", "4"]), ("wapens OR politie", ["2", "4"]), ("CAFE", ["3"]),
    ("cafe", ["3"]), ("ondermijning", ["3"]), ("haven*", ["2", "1"]), ("\"de haven\"", ["2", "1"]),
    ("\"de haven van\"", ["2"]), ("NEAR(wapens rotterdam, 7)", ["2"]), ("NEAR(wapens rotterdam, 6)", []),
    ("minister:grapperhaus", ["2", "1"]), ("minister:GRAPPER", ["2", "1"]),
    ("minister:\"F.B.J. Grapperhaus\"", ["2", "1"]), ("minister:grapperhaus,opstelten", ["2", "1", "4"]),
    ("-minister:grapperhaus", ["3", "4"]), ("office:\"binnenlandse zaken\"", ["3"]),
    ("office:minister", ["3", "2", "1", "4"]),
    ("ministry:JenV", ["2", "1", "4"]), ("ministry:justitie", ["2", "1", "4"]),
    ("ministry:\"veiligheid en justitie\"", ["2", "1", "4"]),
    ("ministry:BZK", ["3"]), ("-ministry:BZK", ["2", "1", "4"]), ("date:2020", ["2", "1"]),
    ("date:2020-03-04..", ["3", "2"]),
    ("date:2011,2021", ["3", "4"]), ("-date:2020", ["3", "4"]), ("date:undated", []),
    ("dossier:29911", ["2", "1"]),
    ("dossier:36600", ["3"]), ("dossier:36600-VII", ["3"]), ("-dossier:29911", ["3", "4"]),
    ("kind:letter", ["3", "2", "1", "4"]),
    ("kind:answers", []), ("cites:29911-1", ["2"]), ("cites:29911", ["2", "4"]), ("cited-by:29911-2", ["1"]),
    ("-cites:29911", ["3", "1"]), ("minister:grapperhaus drugs date:2020-03-03", ["1"]), ("agent*", ["4"]),
    ("d* politie", ["4"]), ("kst-29911-2", ["2"]), ("€ drugs —", ["2", "1"]),
  ]

  @Test("What many papers of one dossier are cited by is found")
  func manyPapersOfADossier() throws {
    let citations = (1...700).map { "Zie Kamerstuk 21 009, nr. \($0)." }.joined(separator: " ")
    let library = try Shelf.library(texts: [
      ("a", Shelf.kamerstuk("29911", 1, date: "3 maart 2020", citations)),
      ("b", Shelf.kamerstuk("29911", 2, date: "4 maart 2020", "Zonder verwijzing.")),
    ])
    #expect(try Shelf.names(library, "cites:21009") == ["kst-29911-1"])
  }

  @Test("Queries find letters, newest first", arguments: found)
  func queriesFind(_ row: (String, [String])) throws {
    let library = try Shelf.library(texts: Self.texts)
    #expect(try paths(library, row.0) == row.1)
  }

  @Test("The list's windows hold what the walk shows", arguments: found.map(\.0))
  func windowsHoldTheSame(_ text: String) throws {
    let library = try Shelf.library(texts: Self.texts)
    let query = try Query(parsing: text)
    let count = library.count(query)
    #expect(count.isFinal)
    #expect(library.rows(query, in: 0..<10).map(\.path) == (try paths(library, text)))
    for (index, row) in library.rows(query, in: 0..<10).enumerated() {
      #expect(library.position(of: row.id, in: query) == index)
    }
    #expect(
      library.rows(query, in: 1..<2).map(\.path) == Array(try paths(library, text).dropFirst().prefix(1)))
  }

  private func paths(_ library: Library, _ query: String, _ order: Order = .newest) throws -> [String] {
    var paths: [String] = []
    try library.each(Query(parsing: query), order) { row in
      paths.append(row.path)
      return true
    }
    return paths
  }

  @Test("Letters come in every order")
  func ordersAreKept() throws {
    let library = try Shelf.library(texts: Self.texts)
    #expect(try paths(library, "", .oldest) == ["4", "1", "2", "3"])
    #expect(try paths(library, "", .minister) == ["2", "1", "4", "3"])
    #expect(try paths(library, "", .mostCited).first == "1")
    // «drugs» twice in a shorter text, against once in «drugscriminaliteit».
    #expect(Set(try paths(library, "drugs", .bestMatch)) == ["1", "2"])
    let query = try Query(parsing: "criminaliteit")
    #expect(library.rows(query, .bestMatch, in: 0..<4).count == library.count(query, .bestMatch).value)
  }

  @Test("A letter of an inferred date is found in every year that it may be of")
  func inferredDatesOverlap() throws {
    let library = try Shelf.seedLibrary()
    let undated = try paths(library, "date:undated")
    #expect(undated.count == 1)
    for row in library.rows(Query(), in: 0..<5) where row.path == undated.first {
      let letter = try #require(library.letter(row.id))
      let latest = try #require(letter.dateLatest)
      #expect(try paths(library, "date:\(latest)").contains(row.path))
      #expect(try paths(library, "date:\(latest.year + 1)..").contains(row.path) == false)
      #expect(try paths(library, "date:..\(latest.year - 10)").isEmpty)
    }
  }

  @Test("Stars and read marks are kept and asked for")
  func marksAreKept() throws {
    let library = try Shelf.library(texts: Self.texts)
    let first = try #require(library.rows(Query(), in: 0..<1).first)
    library.star(first.id, true)
    library.markRead(first.id, true)
    #expect(library.row(first.id)?.isStarred == true)
    library.waitForMarks()
    #expect(try paths(library, "is:starred") == [first.path])
    #expect(try paths(library, "is:read") == [first.path])
    #expect(try paths(library, "is:unread").count == 3)
    library.star(first.id, false)
    library.waitForMarks()
    #expect(try paths(library, "is:starred").isEmpty)
  }

  @Test("Hits are sentences, lit, and say when they are in a note")
  func hitsAreSentences() throws {
    let library = try Shelf.library(texts: Self.texts)
    let row = try #require(library.rows(try Query(parsing: "ondermijning"), in: 0..<1).first)
    let letter = try #require(library.letter(row.id))
    let words = try #require(try Query(parsing: "ondermijn cafe").words)
    let hits = HitFinder(words).hits(in: letter)
    #expect(hits.map(\.note) == [nil, "1"])
    #expect(hits.first?.sentence.hasPrefix("Het café aan de Coolsingel is gesloten.") == true)
    #expect(hits.first?.ranges == [4..<8])
    #expect(hits.last?.ranges == [5..<17])
  }

  @Test("What the index tells, the text tells too", arguments: 0..<60)
  func indexAndTextAgree(_ seed: Int) throws {
    var random = SeededRandom(seed)
    let stems = ["drugs", "haven", "politie", "wet", "de", "criminaliteit", "café"]
    let texts = (1...12).map { number in
      let words = (0..<40).map { _ in
        stems[random.below(stems.count)] + (random.below(4) == 0 ? stems[random.below(3)] : "")
      }
      return (
        "\(number)",
        "Datum \(number) mei 2020\nOnderwerp Proef\n\nGeachte voorzitter,\n\n\(words.joined(separator: " "))."
      )
    }
    let library = try Shelf.library(texts: texts)
    let parts = [
      "drugs", "haven*", "-politie", "\"de wet\"", "wet OR haven", "NEAR(drugs haven, 3)",
      "(de cafe) OR politie", "\"drugs\"",
    ]
    let text = (0...random.below(3)).map { _ in parts[random.below(parts.count)] }.joined(separator: " ")
    let words = try #require(try Query(parsing: text).words)
    let byText = library.rows(Query(), in: 0..<20).filter { row in
      library.letter(row.id).map { TextMatcher(words).matches(FoldedText($0)) } ?? false
    }
    #expect(try paths(library, text) == byText.map(\.path), "\(text)")
  }
}
