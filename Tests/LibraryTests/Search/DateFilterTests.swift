import Letters
import Testing

@testable import LetterLibrary

@Suite("Dates to filter by")
struct DateFilterTests {
  private static let spans = [
    ("2022", "2022-01-01", "2022-12-31"), ("2022-11", "2022-11-01", "2022-11-30"),
    ("2022-02", "2022-02-01", "2022-02-28"), ("2022-11-10", "2022-11-10", "2022-11-10"),
    ("2021..2023", "2021-01-01", "2023-12-31"), ("..2022-06-30", "-", "2022-06-30"),
    ("2022..", "2022-01-01", "-"), ("nov 2022", "2022-11-01", "2022-11-30"),
    ("november 2022", "2022-11-01", "2022-11-30"), ("mrt 2022", "2022-03-01", "2022-03-31"),
    ("15 december 2023", "2023-12-15", "2023-12-15"), (" 2022 ", "2022-01-01", "2022-12-31"),
  ]

  @Test("Every way to write a span is read", arguments: spans)
  func spansAreRead(_ row: (String, String, String)) throws {
    let filter = try DateFilter(row.0)
    #expect(filter == .span(from: CalendarDate(row.1), to: CalendarDate(row.2)))
  }

  @Test(
    "What is no date is refused with examples",
    arguments: ["morgen", "", "2023..2021", "2022-13", "..", "31 feb 2022"])
  func nonsenseIsRefused(_ text: String) {
    #expect(throws: DateFilter.Invalid.self) { try DateFilter(text) }
  }
}
