import Foundation
import LetterSources
import Letters
import TestSupport
import Testing

@testable import LetterLibrary

@Suite("Letters as they are kept")
struct ArchiveTests {
  @Test("A letter comes out as it went in", arguments: try LetterFiles.find(Shelf.seeds))
  func lettersComeOut(_ path: String) throws {
    let letter = try LetterReader.letter(at: path)
    #expect(try LetterArchive.letter(from: LetterArchive.bytes(of: letter)) == letter)
  }

  @Test("What was sent along with a letter is kept with it")
  func attachmentsAreKept() throws {
    var letter = Letter(subject: "Brief")
    letter.sentAlong = ["blg-1007826", "kst-29911-4"].compactMap { DocumentID(canonical: $0) }
    #expect(letter.sentAlong.count == 2)
    #expect(try LetterArchive.letter(from: LetterArchive.bytes(of: letter)) == letter)
  }

  @Test("Damaged bytes are recognised, wherever they end or change", arguments: 0..<40)
  func damageIsRecognised(_ seed: Int) throws {
    var random = SeededRandom(seed)
    let letter = try LetterReader.letter(at: LetterFiles.find(Shelf.seeds)[seed % 5])
    var bytes = LetterArchive.bytes(of: letter)
    #expect(throws: ByteReader.Damaged.self) {
      try LetterArchive.letter(from: Array(bytes.prefix(random.below(bytes.count))))
    }
    for _ in 0..<20 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
    // Some changes only change words; none may bring the program down.
    _ = try? LetterArchive.letter(from: bytes)
  }

  @Test("Days and their numbers belong together, from the year 1 on")
  func dayNumbersAreExact() throws {
    #expect(CalendarDate("0001-01-01")?.dayNumber == 1)
    #expect(CalendarDate("1970-01-01")?.dayNumber == 719_163)
    for number in stride(from: 1, through: 3_600_000, by: 37) {
      let date = try #require(CalendarDate(dayNumber: number))
      #expect(date.dayNumber == number)
    }
    #expect(CalendarDate(dayNumber: 0) == nil)
  }
}
