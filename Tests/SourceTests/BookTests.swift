import Foundation
import Letters
import Testing

@testable import LetterSources

@Suite("EPUB")
struct BookTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// Made of one letter by pandoc and by LibreOffice.
  @Test(
    "Books by two programs: paragraphs, and a note at its mark", arguments: ["brief", "brief-libreoffice"])
  func realFiles(_ name: String) throws {
    let letter = try LetterReader.letter(at: Self.folder.appending(path: "Office/\(name).epub").path)
    #expect(letter.date == CalendarDate(year: 2024, month: 5, day: 5))
    #expect(letter.subject == "Voortgang van de aanpak")
    #expect(letter.signatories.map(\.name) == ["D. Yeşilgöz-Zegerius"])
    #expect(letter.blocks[1].footnotes == [FootnoteMark(label: "1", offset: "In mijn brief".count)])
    #expect(letter.footnotes.map(\.text) == ["Kamerstukken II 2020/21, 29 911, nr. 309."])
    #expect(letter.warnings == [])
  }

  /// A book whose chapters stand below `Text`, in this order.
  private func letter(_ chapters: [(name: String, body: String)], spine: String = "") throws -> Letter {
    let items = chapters.indices.map { "<item id=\"c\($0)\" href=\"Text/\(chapters[$0].name)\"/>" }
    let order = chapters.indices.map { "<itemref idref=\"c\($0)\"/>" }
    let entries: [(name: String, text: String)] = [
      ("mimetype", "application/epub+zip"),
      (
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path=\"OEBPS/content.opf\"/></rootfiles></container>"
      ),
      (
        "OEBPS/content.opf",
        "<package><manifest>\(items.joined())</manifest><spine>\(spine)\(order.joined())</spine></package>"
      ),
    ]
    let texts = chapters.map { (name: "OEBPS/Text/\($0.name)", text: "<html><body>\($0.body)</body></html>") }
    return try LetterReader.letter(StoredZip.bytes(entries + texts), from: "brief.epub")
  }

  @Test("A mark finds its note in another chapter, though both chapters have a place of that name")
  func notesElsewhere() throws {
    let letter = try letter([
      (
        "een.xhtml",
        "<p>Geachte voorzitter,</p><p id=\"n1\">Een zin<a id=\"r1\" href=\"noten.xhtml#n1\">1</a>.</p>"
      ),
      (
        "noten.xhtml",
        "<aside id=\"n1\"><p><a href=\"een.xhtml#r1\">1</a> Kamerstuk 29 911, nr. 309.</p></aside>"
      ),
    ])
    #expect(letter.blocks.map(\.text) == ["Geachte voorzitter,", "Een zin."])
    #expect(letter.footnotes.map(\.text) == ["Kamerstuk 29 911, nr. 309."])
  }

  @Test("An element that closes itself holds nothing of what follows")
  func selfClosing() throws {
    let letter = try letter([("een.xhtml", "<p>Een <a id=\"p1\"/>hele zin.</p><p>En nog een zin.</p>")])
    #expect(letter.blocks.map(\.text) == ["Een hele zin.", "En nog een zin."])
  }

  @Test("A chapter that is not well-formed is read all the same")
  func torn() throws {
    let letter = try letter([("een.xhtml", "<p>Een&nbsp;zin<br>met een <b>einde.")])
    #expect(letter.blocks.map(\.text).joined(separator: " ").contains("met een einde."))
  }

  @Test("What a book promises and does not hold is passed over")
  func missing() throws {
    let letter = try letter(
      [
        ("een.xhtml", "<p>Een zin.</p>"), ("../../../../etc/passwd", "<p>Nog een zin.</p>"),
        ("%zz", "<p>Geen.</p>"),
      ],
      spine: "<itemref idref=\"geen\"/><itemref/>")
    #expect(letter.blocks.map(\.text).contains("Een zin."))
  }

  @Test("Chapters without number, elements without number and no package at all are a sentence")
  func harm() throws {
    let many = String(repeating: "<itemref idref=\"c0\"/>", count: 3_000)
    #expect(throws: SourceError.self) { try letter([("een.xhtml", "<p>Een zin.</p>")], spine: many) }
    let wide = String(repeating: "<p>Een</p>", count: 600_000)
    #expect(throws: SourceError.self) { try letter([("een.xhtml", wide)]) }
    let again = String(repeating: "<itemref idref=\"c0\"/>", count: 1_900)
    let long = "<p>" + String(repeating: "Een zin. ", count: 2_000) + "</p>"
    #expect(throws: SourceError.self) { try letter([("een.xhtml", long)], spine: again) }
    let empty = StoredZip.bytes([("mimetype", "application/epub+zip")])
    #expect(throws: SourceError.self) { try LetterReader.letter(empty, from: "leeg.epub") }
    let circle = StoredZip.bytes([
      ("mimetype", "application/epub+zip"),
      ("META-INF/container.xml", "<container><rootfile full-path=\"META-INF/container.xml\"/></container>"),
    ])
    #expect(throws: SourceError.self) { try LetterReader.letter(circle, from: "rond.epub") }
  }
}
