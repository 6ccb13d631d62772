import Letters

/// A span of days to filter by, as readers type it: `2022`, `2022-11`, `2021..2023`, `..2022-06-30`,
/// `nov 2022`, `undated`.
public enum DateFilter: Sendable, Hashable {
  /// Either end may be open; both are inclusive.
  case span(from: CalendarDate?, to: CalendarDate?)
  /// Letters that state no date.
  case undated

  /// Why a text is no span of days.
  public struct Invalid: Error, Equatable, Sendable {
    public let text: String

    public init(text: String) { self.text = text }
  }

  /// - Throws: ``Invalid``.
  public init(_ text: String) throws(Invalid) {
    let text = text.trimmingBlanks.lowercased()
    if text == "undated" || text == "ongedateerd" {
      self = .undated
      return
    }
    let span: (CalendarDate?, CalendarDate?)
    if let dots = text.firstRange(of: "..") {
      span = try Self.open(String(text[..<dots.lowerBound]), String(text[dots.upperBound...]), in: text)
    } else if let days = Self.days(text) {
      span = (days.lowerBound, days.upperBound)
    } else {
      throw Invalid(text: text)
    }
    if let from = span.0, let to = span.1, from > to { throw Invalid(text: text) }
    self = .span(from: span.0, to: span.1)
  }

  private static func open(
    _ low: String, _ high: String, in text: String
  ) throws(Invalid) -> (CalendarDate?, CalendarDate?) {
    let from = days(low.trimmingBlanks)
    let to = days(high.trimmingBlanks)
    guard from != nil || low.trimmingBlanks.isEmpty, to != nil || high.trimmingBlanks.isEmpty,
      from != nil || to != nil
    else { throw Invalid(text: text) }
    return (from?.lowerBound, to?.upperBound)
  }

  private static let months = [
    "jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]
  private static let otherMonths = ["mrt": 3, "mar": 3, "may": 5, "oct": 10]

  /// The days that a year, a month or a day spans; nil for anything else.
  private static func days(_ text: String) -> ClosedRange<CalendarDate>? {
    if let day = CalendarDate(text) { return day...day }
    let parts = text.split { $0 == "-" || $0 == " " }.map(String.init)
    switch parts.count {
    case 1:
      return year(parts[0]).flatMap { span($0, months: 1...12) }
    case 2:
      if let year = year(parts[0]), let month = month(parts[1]) { return span(year, months: month...month) }
      if let month = month(parts[0]), let year = year(parts[1]) { return span(year, months: month...month) }
      return nil
    case 3:
      // «15 december 2023» and «15-12-2023»
      guard let day = Int(parts[0]), let month = month(parts[1]), let year = year(parts[2]),
        let date = CalendarDate(year: year, month: month, day: day)
      else { return nil }
      return date...date
    default:
      return nil
    }
  }

  private static func year(_ text: String) -> Int? {
    guard text.count == 4, let year = Int(text), (1800...2199).contains(year) else { return nil }
    return year
  }

  private static func month(_ text: String) -> Int? {
    if let number = Int(text) { return (1...12).contains(number) && text.count <= 2 ? number : nil }
    let start = String(text.prefix(3))
    return months.firstIndex(of: start).map { $0 + 1 } ?? otherMonths[start]
  }

  private static func span(_ year: Int, months: ClosedRange<Int>) -> ClosedRange<CalendarDate>? {
    let last = CalendarDate.days(inMonth: months.upperBound, of: year)
    guard let from = CalendarDate(year: year, month: months.lowerBound, day: 1),
      let to = CalendarDate(year: year, month: months.upperBound, day: last)
    else { return nil }
    return from...to
  }

  /// Whether a letter was, or may have been, written within the span.
  public func matches(_ letter: Letter) -> Bool {
    switch self {
    case .undated:
      return letter.date == nil
    case .span(let from, let to):
      guard let earliest = letter.date ?? letter.dateEarliest else { return false }
      let latest = letter.date ?? letter.dateLatest ?? earliest
      return from.map { latest >= $0 } ?? true && to.map { earliest <= $0 } ?? true
    }
  }
}

extension String {
  var trimmingBlanks: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
