import Foundation
import LetterSources
import Letters
import Testing

@testable import LetterLibrary

@Suite("A library in memory")
struct LibraryTests {
  private static let seeds = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../seeds").standardized.path

  private func library() throws -> MemoryLibrary {
    MemoryLibrary(try LetterFiles.find(Self.seeds).map { ($0, try LetterReader.letter(at: $0)) })
  }

  @Test("Rows come newest first, in windows")
  func rowsComeInWindows() throws {
    let library = try library()
    let all = library.rows(Filter(), in: 0..<10)
    #expect(all.map { ($0.date ?? $0.dateEarliest)?.year } == [2023, 2022, 2022, 2022, 2021])
    #expect(library.rows(Filter(), in: 1..<3) == Array(all[1..<3]))
    #expect(library.rows(Filter(), in: 4..<9).count == 1)
    #expect(library.rows(Filter(), in: 7..<9).isEmpty)
  }

  @Test(
    "A minister is found under any spelling",
    arguments: ["yesilgoz", "Yeşilgöz-Zegerius", "YESILGÖZ", "zegerius", "d-yesilgoz-zegerius"])
  func ministerIsFound(_ spelling: String) throws {
    var filter = Filter()
    filter.minister = spelling
    #expect(try library().count(filter) == 4)
  }

  @Test("Filters hold together")
  func filtersHoldTogether() throws {
    var filter = Filter()
    filter.kind = .answers
    filter.words = "haven antwerp"
    #expect(try library().count(filter) == 2)
    filter.dossier = "29911"
    #expect(try library().count(filter) == 0)
    filter.kind = nil
    filter.words = nil
    #expect(try library().rows(filter, in: 0..<5).map(\.kamerstuk) == ["kst-29911-433"])
  }

  @Test("One person under two spellings is one choice with one count")
  func spellingsAreOneChoice() throws {
    let choices = try library().ministers(Filter(), typed: "", limit: 10)
    #expect(choices.map(\.person) == ["d-yesilgoz-zegerius", "fbj-grapperhaus"])
    #expect(choices.map(\.count) == [4, 1])
  }

  @Test("A paper tells where it is cited, with the sentence or note")
  func papersTellWhereTheyAreCited() throws {
    let library = try library()
    #expect(library.citingCount("kst-29911-309") == 1)
    let place = try #require(library.citing("kst-29911-309", in: 0..<5).first)
    #expect(place.sentence == "5 Kamerstukken II 2020/21, nr. 29911-309.")
    #expect(library.holder(of: "kst-29911-433") == LetterID(0))
    #expect(library.holder(of: "kst-29911-309") == nil)
  }
}
