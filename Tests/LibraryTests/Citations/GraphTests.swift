import Letters
import TestSupport
import Testing

@testable import LetterLibrary

@Suite("Who cites whom")
struct GraphTests {
  private static let cited = Shelf.kamerstuk("29 911", 1, date: "3 maart 2020", "De eerste brief.")
  private static let citing = Shelf.kamerstuk(
    "29 911", 2, date: "4 april 2020",
    "Zie mijn eerdere brief.¹ In Kamerstuk 29 911, nr. 1 staat meer. Ook 28 684, nr. 9 wel."
      + "\n\n¹ Kamerstukken II 2019/20, 29 911, nr. 1, p. 2.")

  @Test("References lead to letters whichever of the two comes first", arguments: [false, true])
  func orderDoesNotMatter(_ isReversed: Bool) throws {
    let texts = [("cited", Self.cited), ("citing", Self.citing)]
    let library = try Shelf.library(texts: [])
    for (path, text) in isReversed ? texts.reversed() : texts {
      _ = try LibraryWriter(library.file).commit([
        Shelf.arrival(try Letter(parsing: Array(text.utf8)), at: path)
      ])
    }
    let fresh = try Library(library.file, patience: 60_000)
    let id = try #require(fresh.holder(of: "kst-29911-1"))
    #expect(fresh.row(id)?.path == "cited")
    #expect(fresh.citingCount(.letter(id)) == 2)
    let places = fresh.citing(.letter(id), in: 0..<10)
    #expect(places.map(\.row.path) == ["citing", "citing"])
    #expect(places.map(\.sentence).contains("In Kamerstuk 29 911, nr. 1 staat meer."))
    #expect(places.map(\.sentence).contains { $0.contains(" — 1 Kamerstukken II 2019/20") })
    #expect(fresh.citing(.letter(id), in: 1..<2).count == 1)
    #expect(fresh.citingCount(.paper("kst-28684-9")) == 1)
    #expect(fresh.holder(of: "kst-28684-9") == nil)
  }

  @Test("A letter that is taken out takes its citations with it, and is cited on")
  func removalKeepsTheRest() throws {
    let library = try Shelf.library(texts: [("cited", Self.cited), ("citing", Self.citing)])
    let writer = try LibraryWriter(library.file)
    try writer.remove([try #require(library.holder(of: "kst-29911-1"))])
    var fresh = try Library(library.file, patience: 60_000)
    #expect(fresh.holder(of: "kst-29911-1") == nil)
    #expect(fresh.citingCount(.paper("kst-29911-1")) == 2)
    try writer.remove([try #require(fresh.holder(of: "kst-29911-2"))])
    fresh = try Library(library.file, patience: 60_000)
    #expect(fresh.citingCount(.paper("kst-29911-1")) == 0)
    #expect(fresh.count(Query()).value == 0)
    #expect(try Inspection(library.file).faults() == [])
  }

  private static func mention(_ date: String, by minister: String = "F.B.J. Grapperhaus") -> String {
    Shelf.kamerstuk(
      "29 911", 7, date: "5 juni 2020", by: minister, "Dat schreef ik in mijn brief van \(date).")
  }

  @Test("A mention of a date leads to the one letter of its signatory with that date, and says so")
  func datesLeadToLetters() throws {
    let other = Shelf.kamerstuk(
      "36 600", 3, date: "3 maart 2020", by: "W.B. Hoekstra", office: "Minister van Financiën", "Iets anders."
    )
    let library = try Shelf.library(texts: [
      ("cited", Self.cited), ("other", other), ("mention", Self.mention("3 maart 2020")),
    ])
    let mention = try #require(library.holder(of: "kst-29911-7"))
    let cited = try #require(library.holder(of: "kst-29911-1"))
    #expect(library.letter(.letter, "letter-2020-03-03", citedBy: mention) == cited)
    #expect(library.citingCount(.letter(cited)) == 1)
    let place = try #require(library.citing(.letter(cited), in: 0..<5).first)
    #expect(place.isByDate && place.row.path == "mention")
    let notMeant = try #require(library.holder(of: "kst-36600-3"))
    #expect(library.citingCount(.letter(notMeant)) == 0)
  }

  @Test("A mention of a date that two letters of the signatory have leads nowhere")
  func ambiguousDatesLeadNowhere() throws {
    let second = Shelf.kamerstuk("28 684", 3, date: "3 maart 2020", "Nog een brief van die dag.")
    let library = try Shelf.library(texts: [
      ("cited", Self.cited), ("second", second), ("mention", Self.mention("3 maart 2020")),
    ])
    let mention = try #require(library.holder(of: "kst-29911-7"))
    #expect(library.letter(.letter, "letter-2020-03-03", citedBy: mention) == nil)
    for target in ["kst-29911-1", "kst-28684-3"] {
      #expect(library.citingCount(.letter(try #require(library.holder(of: target)))) == 0)
    }
  }

  @Test("A mention by another signatory of the ministry leads to its letter of that day")
  func ministriesAreMeant() throws {
    let byDekker = Shelf.kamerstuk(
      "29 911", 7, date: "5 juni 2020", by: "S. Dekker", office: "Minister voor Rechtsbescherming",
      "Zie de brief van 3 maart 2020.")
    let library = try Shelf.library(texts: [("cited", Self.cited), ("mention", byDekker)])
    let mention = try #require(library.holder(of: "kst-29911-7"))
    #expect(
      library.letter(.letter, "letter-2020-03-03", citedBy: mention) == library.holder(of: "kst-29911-1"))
  }

  @Test("A dossier lists its papers by number, those that are only cited included")
  func dossiersListTheirPapers() throws {
    let far = Shelf.kamerstuk("29 911", 10, date: "4 mei 2020", "Zie Kamerstukken 29 911, nrs. 3 en 12.")
    let library = try Shelf.library(texts: [("cited", Self.cited), ("citing", Self.citing), ("far", far)])
    let papers = try library.papers(ofDossier: "29911")
    #expect(
      papers.map(\.target) == ["kst-29911-1", "kst-29911-2", "kst-29911-3", "kst-29911-10", "kst-29911-12"])
    #expect(papers.map { $0.row != nil } == [true, true, false, true, false])
    #expect(papers.map(\.cited) == [2, 0, 1, 0, 1])
  }

  @Test("Statistics tell what is cited most, what is not here, and of whom letters are")
  func statisticsTell() throws {
    let library = try Shelf.library(texts: [("cited", Self.cited), ("citing", Self.citing)])
    for query in ["", "date:2020"] {
      var lines: [Statistic] = []
      try library.statistics(of: try Query(parsing: query), top: 5) { lines.append($0) }
      #expect(lines.first == Statistic(of: .letters, name: "", count: 2))
      #expect(lines.contains(Statistic(of: .year, name: "2020", count: 2)))
      #expect(lines.contains(Statistic(of: .minister, name: "F.B.J. Grapperhaus", count: 2)))
      #expect(lines.contains(Statistic(of: .citedLetter, name: "kst-29911-1", count: 2)))
      #expect(lines.contains(Statistic(of: .citedNotHeld, name: "kst-28684-9", count: 1)))
      #expect(lines.contains(Statistic(of: .citedDossier, name: "29911", count: 2)))
    }
    var none: [Statistic] = []
    try library.statistics(of: try Query(parsing: "date:1999"), top: 5) { none.append($0) }
    #expect(none == [Statistic(of: .letters, name: "", count: 0)])
  }

  @Test(
    "A name with initials and the same without are one person, whichever comes first",
    arguments: [false, true])
  func spellingsAreOnePerson(_ isReversed: Bool) throws {
    let office = "Minister van Koloniën"
    let texts = [
      (
        "1",
        Shelf.kamerstuk("10 100", 1, date: "3 maart 1920", by: "S. de Graaff", office: office, "Een brief.")
      ),
      (
        "2", Shelf.kamerstuk("10 100", 2, date: "4 maart 1920", by: "De Graaff", office: office, "Een brief.")
      ),
    ]
    let library = try Shelf.library(texts: isReversed ? texts.reversed() : texts)
    let choices = library.ministers(Query(), typed: "", limit: 5).choices
    #expect(choices.map(\.name) == ["S. de Graaff"])
    #expect(choices.map(\.count) == [2])
    #expect(try Shelf.names(library, "minister:graaff").count == 2)
    #expect(try Inspection(library.file).faults() == [])
  }

  @Test("A person is named by all initials, or meant with whoever has the same surname")
  func initialsTellPeopleApart() throws {
    let library = try Shelf.library(
      texts: ["S. Proefman", "S. Proefmans"].enumerated().map { place, name in
        (name, Shelf.kamerstuk("29 911", place + 1, date: "\(place + 3) maart 2020", by: name, "Een brief."))
      })
    #expect(try Shelf.names(library, "minister:s-proefman") == ["kst-29911-1"])
    #expect(try Shelf.names(library, "minister:proefman").count == 2)
  }

  @Test("Ministers are counted, of all letters and of a query's")
  func ministersAreCounted() throws {
    let library = try Shelf.seedLibrary()
    let all = library.ministers(Query(), typed: "", limit: 10)
    #expect(all.choices.map(\.person) == ["d-yesilgoz-zegerius", "fbj-grapperhaus"])
    #expect(all.choices.map(\.count) == [4, 1])
    let some = library.ministers(try Query(parsing: "date:2022"), typed: "yesil", limit: 10)
    #expect(some.isFinal)
    #expect(some.choices.map(\.count) == [3])
  }
}
