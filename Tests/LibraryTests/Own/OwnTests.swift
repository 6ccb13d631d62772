import LetterImport
import Letters
import TestSupport
import Testing

@testable import LetterLibrary

@Suite("What readers add of their own")
struct OwnTests {
  private static let text = "De haven van Rotterdam is de grootste haven van Europa en blijft dat ook."

  private static func letter(_ body: String, number: Int = 1) throws -> Letter {
    try Letter(
      parsing: Array(Shelf.kamerstuk("29 911", number, date: "3 maart 2020", body).utf8))
  }

  /// A library with a letter that has a note and a label.
  private static func notedLibrary() throws -> (file: LibraryFile, library: Library) {
    let file = try LibraryFile.inMemory()
    _ = try LibraryWriter(file).commit([Shelf.arrival(letter("Vooraf.\n\n" + text), at: "/1")])
    let library = try Library(file, patience: 60_000)
    let id = try #require(library.holder(of: "kst-29911-1"))
    let block = try #require(library.letter(id)?.blocks.firstIndex { $0.text == text })
    try library.change(.note(id, QuotedPassage(block: block, page: nil, text: text), "Klopt dat?"))
    try library.change(.label(id, ["haven"]))
    library.waitForOwn()
    return (file, library)
  }

  @Test("A letter read anew keeps its notes and labels")
  func reindexKeepsNotes() throws {
    let (file, _) = try Self.notedLibrary()
    let place = Place(path: "/1", stamp: .init(size: 0, modified: 0, changed: 0))
    // Another date makes it another row.
    var again = try Self.letter("Vooraf.\n\n" + Self.text)
    again.dating = .unknown
    _ = try LibraryWriter(file).commit([
      .reread(PreparedLetter(again, hash: ContentHash.hash(Array("/1".utf8))), place)
    ])
    let library = try Library(file, patience: 60_000)
    let id = try #require(library.holder(of: "kst-29911-1"))
    #expect(library.notes(of: id).map(\.text) == ["Klopt dat?"])
    #expect(library.labels(of: id) == ["haven"])
    #expect(try Shelf.names(library, "has:note label:haven") == ["kst-29911-1"])
    #expect(try Inspection(file).faults() == [])
  }

  @Test("A better form of the paper has the notes, at their words")
  func betterFormsHaveNotes() throws {
    let (file, _) = try Self.notedLibrary()
    let better = try Self.letter("Een alinea.\n\nNog een.\n\nVooraf.\n\n" + Self.text)
    let writer = try LibraryWriter(file)
    _ = try writer.commit([Shelf.arrival(better, at: "/better.xml")])
    _ = try writer.remove(placesAt: "/1")
    let library = try Library(file, patience: 60_000)
    let id = try #require(library.holder(of: "kst-29911-1"))
    let note = try #require(library.notes(of: id).first)
    let blocks = try #require(library.letter(id)?.blocks)
    #expect(note.passage.block(in: blocks) == blocks.firstIndex { $0.text == Self.text })
    #expect(try Shelf.names(library, "has:note label:haven") == ["kst-29911-1"])
    #expect(library.notes.map(\.letter) == [id])
  }

  @Test("Notes on a letter that is gone are still there")
  func notesOutliveLetters() throws {
    let (file, _) = try Self.notedLibrary()
    _ = try LibraryWriter(file).remove(placesAt: "/1")
    let library = try Library(file, patience: 60_000)
    #expect(library.notes.map(\.letter) == [nil])
    #expect(library.notes.map(\.note.citation) == ["Kamerstukken II 2019/20, 29911, nr. 1"])
    #expect(try Shelf.names(library, "has:note") == [])
  }

  @Test("A note of a file that is written anew stays with it")
  func changedFilesKeepNotes() throws {
    let file = try LibraryFile.inMemory()
    let writer = try LibraryWriter(file)
    let first = try Letter(parsing: Array("Een brief zonder nummer over de haven.".utf8))
    _ = try writer.commit([Shelf.arrival(first, at: "/letter.txt")])
    let before = try Library(file, patience: 60_000)
    let row = try before.letter(named: "/letter.txt")
    try before.change(.label(try #require(row?.id), ["haven"]))
    before.waitForOwn()
    let second = try Letter(parsing: Array("Een betere brief zonder nummer over de haven.".utf8))
    _ = try writer.commit([
      .letter(
        PreparedLetter(second, hash: ContentHash.hash(Array("other".utf8))),
        Place(path: "/letter.txt", stamp: .init(size: 1, modified: 1, changed: 1)))
    ])
    let after = try Library(file, patience: 60_000)
    #expect(try Shelf.names(after, "label:haven") == ["/letter.txt"])
  }

  @Test(
    "A passage is found again by its words, wherever a better reading puts them",
    arguments: [
      ("De haven van Rotterdam is de grootste haven van Europa en blijft dat ook.", 0),
      ("de háven van Rotterdam is de grootste\nhaven van Europa en blijft", 0),
      ("De verhaven van Rotterdam, maar verder is het de grootste haven van Europa en blijft dat ook.", nil),
      ("Wat ervoor stond. De haven van Rotterdam is de grootste haven van Europa en blijft dat ook.", 0),
      ("", nil),
    ] as [(String, Int?)])
  func passagesAreFound(_ row: (text: String, block: Int?)) {
    let passage = QuotedPassage(block: 3, page: nil, text: Self.text)
    #expect(passage.block(in: [Block(kind: .paragraph, text: row.text)]) == row.block)
  }

  @Test("A passage of several paragraphs is found where its first words are")
  func longPassagesBeginWhereTheyBegan() {
    let texts = ["Iets vooraf. Het slot van een alinea.", "De volgende alinea gaat verder."]
    let passage = QuotedPassage(
      block: 0, page: nil, text: "Het slot van een alinea.\n\nDe volgende alinea gaat")
    #expect(passage.block(in: texts.map { Block(kind: .paragraph, text: $0) }) == 0)
  }

  @Test("Searches are kept in the order in which they were first made, and changed in place")
  func searchesAreKept() throws {
    let library = try Shelf.library(texts: [])
    for (name, query) in [("b", "haven"), ("a", "is:unread"), ("b", "luchthaven")] {
      try library.change(.keep(SavedSearch(name: name, query: query)))
    }
    library.waitForOwn()
    let again = try Library(library.file)
    #expect(again.savedSearches.map(\.query) == ["luchthaven", "is:unread"])
    try again.change(.forgetSearch(named: "b"))
    #expect(again.savedSearches.map(\.name) == ["a"])
  }
}
