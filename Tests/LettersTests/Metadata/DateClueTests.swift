import Testing

@testable import Letters

/// What a letter without a date says, and the day on which it was written.
struct UndatedLetter: Sendable, CustomTestStringConvertible {
  let what: String
  let text: String
  let written: String
  /// The span that is given; nil where nothing bounds it.
  let earliest: String?
  let latest: String?

  var testDescription: String { what }
}

@Suite("When letters without a date were written")
struct DateClueTests {
  private static let letters = [
    UndatedLetter(
      what: "a year to come is no bound, nor a number that looks like one",
      text: "De post wordt in 2025 vervangen (R2076). Per 1 januari 2026 treedt de wet in werking.",
      written: "2024-07-20", earliest: nil, latest: nil),
    UndatedLetter(
      what: "the day of the letter that it answers has passed",
      text: "In antwoord op uw brief van 5 juli 2024 deel ik u mede dat de middelen voor 2023 op zijn.",
      written: "2024-07-20", earliest: "2024-07-05", latest: nil),
    UndatedLetter(
      what: "a debate may be to come, unless it is said to have been",
      text: "Ten behoeve van het debat van 3 oktober 2024 meld ik wat op 1 mei 2024 jl. is besproken.",
      written: "2024-09-30", earliest: "2024-05-01", latest: nil),
    UndatedLetter(
      what: "a newspaper that is quoted has been printed",
      text: "De Gelderlander, 25 november 2023, ‘Ruim 74.488 voertuigen in de knel’",
      written: "2023-12-28", earliest: "2023-11-25", latest: nil),
    UndatedLetter(
      what: "what is to come soon is a bound",
      text: "Sinds 3 mei 2024 loopt een proef, die wij op 1 augustus 2024 a.s. bespreken.",
      written: "2024-07-20", earliest: "2024-05-03", latest: "2024-08-01"),
  ]

  @Test("The span holds the day on which a letter was written", arguments: letters)
  func spanHoldsTheDay(_ letter: UndatedLetter) throws {
    let clues = DateClues([letter.text], terms: [], vergaderjaar: nil)
    let day = try #require(CalendarDate(letter.written))
    #expect(clues.span?.earliest?.description == letter.earliest)
    #expect(clues.span?.latest?.description == letter.latest)
    #expect(clues.span?.earliest.map { $0 <= day } ?? true)
    #expect(clues.span?.latest.map { day <= $0 } ?? true)
  }

  @Test("The day of asking, the case and the vergaderjaar bound the span")
  func sureBounds() {
    let clues = DateClues(
      ["Ja."], terms: [], vergaderjaar: 2023, askedOn: CalendarDate("2024-02-03"), caseNumber: "2024Z01859")
    #expect(clues.span?.earliest == CalendarDate("2024-02-03"))
    #expect(clues.span?.latest == CalendarDate("2024-09-30"))
  }
}
