import TestSupport
import Testing

@testable import Letters

@Suite("Bytes that come in")
struct InputTests {
  @Test("Nothing, blanks and binaries are no letter, and say why")
  func unreadableBytesSayWhy() {
    #expect(throws: UnreadableDocument.empty) { try Letter(parsing: []) }
    #expect(throws: UnreadableDocument.empty) { try Letter(parsing: Array(" \n\r\n\u{0C}".utf8)) }
    #expect(throws: UnreadableDocument.binary(format: "PDF")) { try Letter(parsing: Array("%PDF-1.7".utf8)) }
    #expect(throws: UnreadableDocument.binary(format: nil)) { try Letter(parsing: [0x61, 0x00, 0x62]) }
  }

  @Test("What is not UTF-8 is read as Windows-1252, with a warning")
  func otherEncodingsAreRead() throws {
    let letter = try Letter(
      parsing: Array("Financi".utf8) + [0xEB] + Array("n kost ".utf8) + [0x80] + Array(" 5.".utf8))
    #expect(letter.blocks.map(\.text) == ["Financiën kost € 5."])
    #expect(letter.warnings == [.notUTF8])
  }

  @Test("UTF-16 with its mark is read")
  func utf16IsRead() throws {
    let units = "Één brief.".utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let little: [UInt8] = [0xFF, 0xFE] + units
    #expect(try Letter(parsing: little).blocks.map(\.text) == ["Één brief."])
  }

  @Test("Whatever text comes in, a letter comes out, at any cut and with any byte changed", arguments: 0..<40)
  func anyTextMakesALetter(_ seed: Int) throws {
    var random = SeededRandom(seed)
    var bytes = Array(Self.material.utf8)
    for _ in 0..<30 {
      switch random.next() % 4 {
      case 0: bytes.remove(at: Int(random.next() % UInt64(bytes.count)))
      case 1:
        bytes.insert(
          UInt8(truncatingIfNeeded: 1 + random.next() % 255), at: Int(random.next() % UInt64(bytes.count)))
      case 2: bytes.removeLast(min(bytes.count - 10, Int(random.next() % 20)))
      default:
        bytes.swapAt(Int(random.next() % UInt64(bytes.count)), Int(random.next() % UInt64(bytes.count)))
      }
    }
    let letter = try Letter(parsing: bytes)
    for block in letter.blocks {
      let length = block.text.unicodeScalars.count
      #expect(block.footnotes.allSatisfy { (0...length).contains($0.offset) })
      #expect(block.references.allSatisfy { $0.offset + $0.length <= length })
    }
  }

  /// Everything that the parser looks for, close together.
  private static let material = """
    > Retouradres Postbus 20301 2500 EH  Den Haag
    Directoraat-Generaal
    Aan de Voorzitter van de Tweede Kamer
    Datum 17 november 2021
    Onderwerp Kamervragen
    1. Inleiding
    «Eén» *opdracht*¹ van 2018⁶ en verder1) met burge-
    4
    meesters (Kamerstukken II 2020/21, 29 911, nrs. 1–3, p. 5; 35 570 VI, nr. 3).
    Vraag 1 en 2
    Klopt dat? [1]
    Antwoord op vraag 1 en 2
    \u{F0B7} https://www.rijksoverheid.nl/a-
    b.pdf
                                                     
    4
     Stcrt. 2023, nr. 22687, COM(2023) 641, Verordening (EU) 2016/679.
    ¹ ECLI:NL:GHDHA:2023:1818
    Pagina 3 van 12
    \u{0C}Datum
    De Minister van Justitie en Veiligheid,
    D. Yeşilgöz-Zegerius
    """
}
