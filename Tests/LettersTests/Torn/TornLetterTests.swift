import Foundation
import Testing

@testable import Letters

/// Letters that were typeset for this test (`Typeset/tear`), and what each extraction tool makes of
/// them: the same facts must come out of every tear.
@Suite("Letters torn by extraction tools")
struct TornLetterTests {
  private static let tools = ["plain", "raw", "layout", "pypdf", "pdfminer", "mupdf"]

  private func letter(_ name: String, _ tool: String) throws -> Letter {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Texts/\(name).\(tool).txt")
    return try Letter(parsing: [UInt8](Data(contentsOf: file)))
  }

  /// Blanks and hyphens at line ends are the tool's to lose.
  private func loose(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "-" })
  }

  @Test("A progress letter of the Ministry of Finance", arguments: tools)
  func financialLetter(_ tool: String) throws {
    let letter = try letter("financien", tool)
    #expect(letter.kind == .letter)
    #expect(letter.date == CalendarDate("2019-06-04"))
    #expect(letter.subject == "Stand van zaken plan van aanpak witwassen en de uitvoering van de motie-Snels")
    #expect(letter.addressee == "Voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(letter.signatories.map(\.person) == ["wb-hoekstra"])
    #expect(letter.ministry == "Financiën")
    #expect(letter.directorate == "Generale Thesaurie Directie Financiële Markten")
    #expect(letter.ourReference == "2019-0000089754")
    #expect(letter.yourReference == "2019D18312")
    #expect(letter.attachments == 2)
    #expect(letter.pages.missing == [])
    #expect(
      letter.blocks.filter { $0.kind == .heading }.map { "\($0.number ?? "") \($0.text)" } == [
        "1 Inleiding", "1.1 Verhogen van barrières",
        "1.2 Vergroten van de effectiviteit van de poortwachtersfunctie", "2 Uitvoering van de motie-Snels",
      ])
    #expect(letter.blocks.count { $0.kind == .listItem } == 3)
    #expect(letter.blocks.count == 18)
    #expect(letter.warnings == [])
    let words = [
      "1": "aanpak witwassen", "2": "lid Snels c.s.", "3": "9,5 miljard euro", "4": "anti-witwasrichtlijn",
      "5": "transacties monitoren", "6": "14 september 2018",
    ]
    let marks = letter.wordsBeforeMarks
    for (label, word) in words { #expect(marks[label]?.hasSuffix(word) == true, "mark \(label)") }
    #expect(
      letter.footnotes.flatMap(\.references).map(\.target).filter { !$0.hasPrefix("http") } == [
        "kst-31477-41", "kst-34808-18", "kst-21501-07-1585", "32018L0843", "32016R0679", "COM(2018)645",
        "h-tk-20182019-12-5", "kst-32013-194", "kst-32013-197",
      ])
    let body = loose(letter.blocks.map(\.text).joined())
    #expect(body.contains(loose("De CO2-uitstoot van vliegtuigen, de in- en uitvoer van goederen")))
    for noise in ["Retouradres", "Korte Voorhout", "0000089754", "Pagina", "2019D18312"] {
      #expect(!body.contains(noise))
    }
  }

  @Test("Answers of the Ministry of Health", arguments: tools)
  func healthAnswers(_ tool: String) throws {
    let letter = try letter("vws", tool)
    #expect(letter.kind == .answers)
    #expect(letter.date == CalendarDate("2020-07-07"))
    #expect(letter.subject == "Kamervragen")
    #expect(letter.signatories.map(\.office) == ["Minister voor Medische Zorg"])
    #expect(letter.ministry == "Volksgezondheid, Welzijn en Sport")
    #expect(letter.ourReference == "1705346-207123-GMT")
    #expect(letter.caseNumber == "2020Z11234")
    #expect(letter.askedOn == CalendarDate("2020-06-15"))
    #expect(letter.askers.map(\.name) == ["Van den Berg", "Ploumen"])
    #expect(letter.attachments == 1)
    #expect(letter.blocks.filter { $0.kind == .question }.map(\.number) == ["1", "2", "3 en 4", "5"])
    #expect(letter.blocks.filter { $0.kind == .answer }.compactMap(\.number) == ["1", "2", "3 en 4", "5"])
    #expect(Set(letter.footnotes.map(\.label)) == ["1)", "1", "2", "3"])
    #expect(letter.warnings == [])
    let body = loose(letter.blocks.map(\.text).joined())
    for noise in ["Retouradres", "Parnassusplein", "207123", "Pagina", "Correspondentie", "Contactpersoon"] {
      #expect(!body.contains(noise))
    }
  }
}
