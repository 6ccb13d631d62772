import Foundation
import Testing

@testable import Letters

/// A paper, and what its entry in a bibliography must say.
struct BibliographyCase: Sendable, CustomTestStringConvertible {
  let what: String
  let letter: Letter
  let authors: [String]
  let fields: [String: String]

  var testDescription: String { what }
}

@Suite("Entries for bibliographies")
struct BibliographyTests {
  private static let day = CalendarDate("2024-07-23").map(Dating.stated)
  private static let cases = [
    BibliographyCase(
      what: "a letter that is a Kamerstuk",
      letter: Letter(
        kind: .letter, dating: day ?? .unknown, subject: "Aanpak & {vervolg}_1",
        signatories: [Signatory(name: "H.M. de Jonge", office: "Minister van BZK", basis: .stated)],
        ministry: "Binnenlandse Zaken en Koninkrijksrelaties", kamerstuk: "kst-29911-433"),
      authors: ["de Jonge, H.M."],
      fields: [
        "number": "433", "year": "2024", "note": "Kamerstukken II 2023/24, 29911, nr. 433",
        "institution": "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
      ]),
    BibliographyCase(
      what: "a printed answer",
      letter: Letter(
        kind: .answers, dating: day ?? .unknown, subject: "de voortgang",
        signatories: [Signatory(name: "Hermans", office: "Minister van KGG", basis: .stated)],
        ministry: "Klimaat en Groene Groei", caseNumber: "2024Z01234", kamerstuk: "ah-tk-20232024-2210"),
      authors: ["Hermans"],
      fields: ["number": "2210", "note": "Aanhangsel Handelingen II 2023/24, nr. 2210"]),
    BibliographyCase(
      what: "a motion of movers whom given names tell apart",
      letter: Letter(
        kind: .motion, dating: day ?? .unknown, title: "MOTIE",
        movers: [Mover(name: "Inge van Dijk"), Mover(name: "Van der Lee"), Mover(name: "Bruins Slot")],
        kamerstuk: "kst-32545-143"),
      authors: ["van Dijk, Inge", "Van der Lee", "Bruins Slot"],
      fields: ["number": "143", "institution": "Tweede Kamer der Staten-Generaal", "type": "Motie"]),
    BibliographyCase(
      what: "a paper of the Eerste Kamer without a day",
      letter: Letter(kind: .letter, subject: "Brief", kamerstuk: "kst-35925-E"),
      authors: [], fields: ["number": "E", "institution": "Eerste Kamer der Staten-Generaal"]),
  ]

  @Test("BibTeX has balanced fields of the entry @techreport, each once", arguments: cases)
  func bibtex(_ row: BibliographyCase) throws {
    let text = Bibliography.bibtex(row.letter)
    let entry = try #require(
      text.wholeMatch(of: /@techreport\{([A-Za-z0-9-]+),\n((?:  [a-z]+ = .*,\n)+)\}\n/))
    var fields: [String: String] = [:]
    for line in entry.2.split(separator: "\n") {
      let field = try #require(line.wholeMatch(of: /\ \ ([a-z]+) = \{(.*)\},/))
      let value = String(field.2)
      #expect(fields.updateValue(value, forKey: String(field.1)) == nil)
      var depth = 0
      for (before, character) in zip(" " + value, value) where before != "\\" {
        depth += character == "{" ? 1 : character == "}" ? -1 : 0
        #expect(depth >= 0)
      }
      #expect(depth == 0)
    }
    for (name, value) in row.fields { #expect(fields[name] == value) }
    let authors = fields["author"].map { $0.components(separatedBy: " and ") } ?? []
    #expect(authors.map { $0.filter { $0 != "{" && $0 != "}" } } == row.authors)
    #expect(["title", "type", "note"].allSatisfy { fields[$0]?.isEmpty == false })
  }

  @Test("RIS has lines of two letters from TY to ER", arguments: cases)
  func ris(_ row: BibliographyCase) throws {
    let lines = Bibliography.ris(row.letter).components(separatedBy: "\r\n")
    #expect(lines.first == "TY  - GOVDOC")
    #expect(lines.suffix(2) == ["ER  - ", ""])
    let read = try lines.dropLast().map { line in
      let match = try #require(line.wholeMatch(of: /([A-Z][A-Z0-9])  - (.*)/))
      return (tag: String(match.1), value: String(match.2))
    }
    #expect(read.filter { $0.tag == "AU" }.map(\.value) == row.authors)
    #expect(read.first { $0.tag == "SN" }?.value == row.fields["number"])
    #expect(read.count { $0.tag == "TI" } == 1)
  }

  @Test("CSL JSON has the fields of an item of the schema", arguments: cases)
  func csl(_ row: BibliographyCase) throws {
    let data = try JSONEncoder().encode([Bibliography.Item(row.letter)])
    let items = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    let item = try #require(items.first)
    let known: Set<String> = [
      "id", "type", "title", "author", "genre", "publisher", "collection-title", "number", "issued", "URL",
      "note",
      "language",
    ]
    #expect(Set(item.keys).isSubset(of: known))
    let authors = try #require(item["author"] as? [[String: String]])
    #expect(
      authors.map {
        [$0["family"], $0["given"]].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
      }
        == row.authors)
    #expect(item["number"] as? String == row.fields["number"])
    if row.letter.date != nil {
      let issued = try #require(item["issued"] as? [String: [[Int]]])
      #expect(issued["date-parts"] == [[2024, 7, 23]])
    }
  }
}
