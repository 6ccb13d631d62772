import LetterLibrary
import Letters
import Testing
import Wording

@testable import Browser

@Suite("Reading line by line")
struct PlainTests {
  private static func reader(_ language: Language = .english) throws -> PlainReader {
    PlainReader(library: try Reader.seedLibrary(), settings: Settings(language: language))
  }

  @Test("The list has a number for each letter, and the number opens it")
  func numbersOpenLetters() throws {
    var reader = try Self.reader()
    let start = reader.begin()
    #expect(
      start.contains(
        "Letters, 5 letters, newest first:\n1. 2023-12-15, D. Yeşilgöz-Zegerius, Bestrijding georganiseerde criminaliteit, unread\n"
      ))
    let letter = reader.answer("1") ?? ""
    #expect(
      letter.hasPrefix("29 911, nr. 433 · 15 december 2023\nBestrijding georganiseerde criminaliteit\n"))
    #expect(letter.contains("Schietpartijen, explosies"))
    #expect(letter.contains(" paragraphs more; type more.\n"))
    var last = letter
    for _ in 0..<40 where last.hasSuffix("type more.\n") { last = reader.answer("more") ?? "" }
    #expect(last.hasSuffix("End of the letter.\n"))
    #expect(reader.answer("more") == "There are no more.\n")
    #expect(reader.answer("list")?.contains("Bestrijding georganiseerde criminaliteit, unread") == false)
  }

  @Test("Marks and references have numbers that lead to notes and papers; back comes back")
  func numbersFollowLinks() throws {
    var reader = try Self.reader()
    _ = reader.begin()
    _ = reader.answer("1")
    let letter = reader.answer("more") ?? ""
    #expect(letter.contains(#/criminaliteit\. \[n3\] Daarnaast/#))
    let note = reader.answer("n3") ?? ""
    #expect(note == "Note 3: Kamerstuk 29 911, nr. 365 [1].\n")
    let paper = reader.answer("1") ?? ""
    #expect(paper.contains("This paper is not in the library."))
    #expect(reader.answer("back") == note)
    #expect(reader.answer("b") == letter)
  }

  @Test(
    "Words are obeyed in both languages, and by their beginnings",
    arguments: [
      ("filter minister:grapperhaus", "1. 2021-11-17, F.B.J. Grapperhaus"),
      ("zoek aboutaleb", "1 letter (aboutaleb)"),
      ("search kind:zzz", "At “kind:zzz” in the query"), ("h", "a number: open the letter"),
      ("xyz", "“xyz” is no command here"),
      ("99", "There is no number 99 here."), ("notes", "No letter is open"), ("volgende", "29 911, nr. 433"),
      ("n", "No letter is open"),
      ("back", "This is where you started."),
    ])
  func wordsAreObeyed(_ row: (line: String, answer: String)) throws {
    var reader = try Self.reader()
    _ = reader.begin()
    #expect(reader.answer(row.line)?.contains(row.answer) == true)
  }

  @Test("Notes, references, outline and citations of the open letter")
  func partsOfTheLetter() throws {
    var reader = try Self.reader()
    _ = reader.begin()
    _ = reader.answer("1")
    #expect(reader.answer("notes")?.contains("Note 14: Kamerstuk 29 911, nr. 426") == true)
    #expect(reader.answer("references")?.contains("1. ") == true)
    #expect(reader.answer("outline")?.contains("5. 1. Voorkomen\n") == true)
    #expect(reader.answer("5")?.hasPrefix("\n# 1. Voorkomen") == true)
    #expect(reader.answer("cite") == "Kamerstukken II 2023/24, 29911, nr. 433\n")
    #expect(reader.answer("cited") == "No letter here cites it.\n")
    #expect(reader.answer("next")?.contains("Vraag 1: Bent u bekend") == true)
    #expect(reader.answer("star")?.contains("Starred") == true)
    #expect(reader.answer("q") == nil)
  }

  @Test("In Dutch it speaks Dutch")
  func speaksDutch() throws {
    var reader = try Self.reader(.dutch)
    #expect(reader.begin().contains("Brieven, 5 brieven, nieuwste eerst:"))
    #expect(reader.answer("hulp")?.contains("lijst: de brieven; meer: de volgende") == true)
  }

  @Test("Nothing in a letter commands the terminal")
  func lettersCannotCommand() throws {
    let letter = try Letter(
      parsing: Array("Een \u{1B}[2Jbrief met \u{9B}31m en \u{202E}omgekeerd, lang genoeg.".utf8))
    var reader = PlainReader(library: try Reader.library([("a", letter)]), settings: Settings())
    let text = reader.begin() + (reader.answer("1") ?? "")
    let isSafe = text.unicodeScalars.allSatisfy {
      $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0.value != 0x202E)
    }
    #expect(isSafe)
    #expect(text.contains("␛[2J"))
  }

  @Test("Long lists come in parts")
  func listsComeInParts() throws {
    let letters = (1...45).map { ("\($0)", Letter(subject: "Brief \($0)")) }
    var reader = PlainReader(
      library: try Reader.library(letters.map { (path: $0.0, letter: $0.1) }), settings: Settings())
    #expect(reader.begin().hasSuffix("25 more; type more.\n"))
    #expect(reader.answer("more")?.hasSuffix("5 more; type more.\n") == true)
    #expect(reader.answer("meer")?.contains("5. ") == true)
    #expect(reader.answer("more") == "There are no more.\n")
  }
}
