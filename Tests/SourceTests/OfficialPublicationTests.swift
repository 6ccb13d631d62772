import Foundation
import LetterSources
import Letters
import TestSupport
import Testing

@Suite("Official publications")
struct OfficialPublicationTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Publications")

  private static func letter(_ name: String) throws -> Letter {
    try LetterReader.letter(at: folder.appending(path: name).path)
  }

  private static func letter(xml: String) throws -> Letter {
    try LetterReader.letter(Array(xml.utf8), from: "brief.xml")
  }

  @Test("Markup says what the paper is, whose and of when")
  func head() throws {
    let letter = try Self.letter("kst-29911-999.xml")
    #expect(letter.kamerstuk == "kst-29911-999")
    #expect(letter.dossier == Dossier(number: "29911", title: "Bestrijding georganiseerde criminaliteit"))
    #expect(letter.parliamentaryYear == "2023-2024")
    #expect(letter.kind == .letter)
    #expect(letter.date == CalendarDate(year: 2023, month: 12, day: 15))
    #expect(letter.addressee == "Voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(
      letter.signatories == [
        Signatory(
          name: "D. Yeşilgöz-Zegerius", person: "d-yesilgoz-zegerius",
          office: "Minister van Justitie en Veiligheid",
          basis: .stated)
      ])
    #expect(letter.ministry == "Justitie en Veiligheid")
  }

  @Test("Headings, lists, tables and what is not known keep their places")
  func blocks() throws {
    let blocks = try Self.letter("kst-29911-999.xml").blocks
    let lines = blocks.map { block in
      "\(block.kind)\(block.level.map { " \($0)" } ?? "")\(block.number.map { " [\($0)]" } ?? ""): \(block.text)"
    }
    #expect(
      lines == [
        "paragraph: In mijn brief staat wat servers doen.", "heading 1 [2]: Aanpak",
        "paragraph: Zie het dossier en de pagina.", "heading 2 [2.1]: Havens", "listItem 1 [a]: een punt;",
        "listItem 1: nog een punt", "listItem 2 [1°]: daaronder;", "heading 3: Tot slot", "table: Aantallen",
        "table: 2022 │ 12", "paragraph: Wat niet bekend is, blijft.",
        "closing: De Minister van Justitie en Veiligheid,", "closing: D. Yeşilgöz-Zegerius",
      ])
  }

  @Test("Every block knows the line of the source that it starts on")
  func lines() throws {
    let path = Self.folder.appending(path: "kst-29911-999.xml").path
    let source = try LetterReader.sourceLines(at: path)
    for block in try LetterReader.letter(at: path).blocks where block.kind != .closing {
      let line = try #require(block.lines?.lowerBound)
      #expect(
        source[line - 1].contains(block.text.prefix(8).split(separator: " ")[0]), "\(line): \(block.text)")
    }
  }

  @Test("Notes come from their marks, and a number that recurs leads to its own note")
  func notes() throws {
    let letter = try Self.letter("kst-29911-999.xml")
    #expect(letter.footnotes.map(\.label) == ["1", "1*"])
    #expect(
      letter.footnotes[0].text == "Kamerstuk 29 911, nr. 365, en Kamerstukken II 2020/21, 28 741, nr. 106.")
    #expect(letter.footnotes[1].text == "Voorlopig.")
    #expect(
      letter.blocks[0].footnotes == [FootnoteMark(label: "1", offset: "In mijn brief".unicodeScalars.count)])
    #expect(letter.blocks[9].footnotes.map(\.label) == ["1*"])
    #expect(
      letter.blocks[0].emphasis == [Emphasis(offset: "In mijn brief staat wat servers ".count, length: 4)])
  }

  @Test("Links of the markup are references, and so is what only the words cite")
  func references() throws {
    let letter = try Self.letter("kst-29911-999.xml")
    #expect(letter.footnotes[0].references.map(\.target) == ["kst-29911-365", "kst-28741-106"])
    #expect(
      letter.blocks[2].references.map(\.target) == ["dossier-36600-XXIII", "https://www.rijksoverheid.nl/x"])
    #expect(letter.blocks[2].references.map(\.text) == ["het dossier", "de pagina"])
    for block in letter.blocks {
      for reference in block.references {
        let scalars = Array(block.text.unicodeScalars)[reference.offset..<reference.offset + reference.length]
        #expect(String(String.UnicodeScalarView(scalars)) == reference.text)
      }
    }
  }

  @Test("A printed answer is answers, with its questions, askers and days")
  func answers() throws {
    let letter = try Self.letter("ah-tk-20222023-999.xml")
    #expect(letter.kind == .answers)
    #expect(letter.kamerstuk == "ah-tk-20222023-999")
    #expect(letter.askers == [Asker(name: "Kuik", party: "CDA")])
    #expect(letter.askedOn == CalendarDate(year: 2022, month: 10, day: 6))
    #expect(letter.date == CalendarDate(year: 2022, month: 11, day: 10))
    #expect(letter.signatories.map(\.name) == ["Yeşilgöz-Zegerius"])
    #expect(
      letter.blocks.map { "\($0.kind) \($0.number ?? "-")" } == [
        "question 1", "answer 1", "answer 1", "question 2", "answer 2",
      ])
    #expect(letter.footnotes.map(\.text) == ["Telegraaf, 1 oktober 2022."])
  }

  @Test("metadata.xml beside a publication says what its markup leaves open")
  func metadata() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let metadata = """
      <metadata_gegevens><metadata name="DC.identifier" content="kst-23700-8"/><metadata name="DCTERMS.issued"
      content="1995-02-03"/><metadata name="OVERHEIDop.bijlage" content="blg-1007826"/><metadata
      name="OVERHEIDop.bijlage" content="een bijlage"/><metadata name="OVERHEIDop.vergaderjaar" content="1994-1995"/>
      <metadata name="OVERHEIDop.dossiernummer" content="23700"/><metadata name="OVERHEIDop.ondernummer" content="8"/>
      </metadata_gegevens>
      """
    try folder.write(metadata, to: "metadata.xml")
    let file = try folder.write(
      "<?xml version='1.0'?><kamerwrk><frontm><al>Kop</al></frontm><tuskop>Inleiding</tuskop><al>Tekst.</al></kamerwrk>",
      to: "kst-23700-8.xml")
    let letter = try LetterReader.letter(at: file)
    #expect(letter.kamerstuk == "kst-23700-8")
    #expect(letter.date == CalendarDate(year: 1995, month: 2, day: 3))
    #expect(letter.dossier?.number == "23700")
    #expect(letter.sentAlong.map(\.spelling) == ["blg-1007826"])
    #expect(letter.blocks.map(\.text) == ["Inleiding", "Tekst."])
    #expect(try LetterFiles.find(folder.path) == [file])
  }

  @Test(
    "Every real publication at hand reads: its own number, its day, all of its words",
    .enabled(if: Repository.hasShared("publications"), "../shared/publications is not here"))
  func realPublications() throws {
    let folder = Repository.shared("publications")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".xml")
    }
    #expect(files.count >= 20)
    for file in files {
      let path = folder.appending(path: file).path
      let letter = try LetterReader.letter(at: path)
      #expect(letter.kamerstuk == String(file.dropLast(4)))
      #expect(letter.kind == .motion)
      #expect(letter.date != nil && letter.parliamentaryYear?.count == 9, "\(file)")
      #expect(letter.blocks.last?.kind == .closing, "\(file)")
      let source = try String(contentsOfFile: path, encoding: .utf8)
      let paragraphs = source.matches(of: #/<al>(.*?)<\/al>/#.dotMatchesNewlines()).count
      #expect(letter.blocks.count == paragraphs, "\(file)")
    }
  }

  // MARK: Hostile

  @Test(
    "Broken markup is a sentence with its line",
    arguments: [
      ("<?xml version='1.0'?>\n<kamerwrk>\n<al>Tekst", 3), ("<?xml version='1.0'?>\n<kamerwrk>\n</al>", 3),
      ("<?xml version='1.0'?>", 1),
      ("<kamerwrk><al>a</b></kamerwrk>", 1),
    ])
  func brokenMarkup(_ row: (xml: String, line: Int)) {
    let error = #expect(throws: SourceError.self) { try Self.letter(xml: row.xml) }
    guard case .brokenMarkup("brief.xml", row.line, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("XML of another kind says so")
  func otherMarkup() {
    #expect(throws: SourceError.unknownMarkup(path: "brief.xml", root: "rss")) {
      try Self.letter(xml: "<?xml version='1.0'?><rss><al>x</al></rss>")
    }
  }

  @Test("Entities cannot grow, nor bring in another file")
  func entities() throws {
    var bomb = "<?xml version='1.0'?><!DOCTYPE kamerwrk [<!ENTITY a0 'haha'>"
    for level in 1...30 {
      bomb += "<!ENTITY a\(level) '&a\(level - 1);&a\(level - 1);&a\(level - 1);&a\(level - 1);'>"
    }
    bomb += "]><kamerwrk><al>Voor &a30; na</al></kamerwrk>"
    let bombed = try? Self.letter(xml: bomb)
    #expect((bombed?.blocks.first?.text.count ?? 0) < 100)
    let outside = """
      <?xml version='1.0'?><!DOCTYPE kamerwrk [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>
      <kamerwrk><al>Voor &x; na</al></kamerwrk>
      """
    #expect(try Self.letter(xml: outside).blocks.map(\.text) == ["Voor na"])
  }

  @Test("Elements within elements end somewhere", arguments: [1000, 100_000])
  func deepMarkup(_ depth: Int) {
    let xml =
      "<kamerwrk>" + String(repeating: "<al>", count: depth) + String(repeating: "</al>", count: depth)
      + "</kamerwrk>"
    #expect(throws: SourceError.self) { try Self.letter(xml: xml) }
  }
}
