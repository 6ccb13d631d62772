/// A day of the calendar, as letters state it: no time, no zone.
public struct CalendarDate: Sendable, Hashable, Comparable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31, and never past the end of the month.
  public let day: Int

  /// Nil when there is no such day, such as 31 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The last day of a month: 29 February in leap years.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1 January of the year 1, which is day 1, by the Gregorian calendar.
  public var dayNumber: Int {
    let past = year - 1
    let days = past * 365 + past / 4 - past / 100 + past / 400
    return days + (1..<month).reduce(0) { $0 + Self.days(inMonth: $1, of: year) } + day
  }

  /// The number of 31 December 9999, the last day that there can be.
  private static let lastDayNumber = 3_652_059

  /// The day of a number that ``dayNumber`` gave; nil for a number out of range.
  public init?(dayNumber: Int) {
    guard dayNumber > 0, dayNumber <= Self.lastDayNumber else { return nil }
    // 146,097 days are 400 years: an estimate that is never too late, and at most a year too early.
    var year = (dayNumber - 1) * 400 / 146_097 + 1
    while let next = CalendarDate(year: year + 1, month: 1, day: 1), next.dayNumber <= dayNumber { year += 1 }
    while year > 1, let first = CalendarDate(year: year, month: 1, day: 1), first.dayNumber > dayNumber {
      year -= 1
    }
    guard let first = CalendarDate(year: year, month: 1, day: 1) else { return nil }
    var rest = dayNumber - first.dayNumber
    var month = 1
    while rest >= Self.days(inMonth: month, of: year) {
      rest -= Self.days(inMonth: month, of: year)
      month += 1
      guard month <= 12 else { return nil }
    }
    self.init(year: year, month: month, day: rest + 1)
  }

  private static let daysBefore1970 = 719_163

  /// The day, by the clock of Greenwich, of a moment in seconds since 1970; nil for one out of range.
  public init?(secondsSince1970 seconds: Int) {
    let (days, overflow) = (seconds / 86_400).addingReportingOverflow(Self.daysBefore1970)
    guard !overflow, seconds >= 0 else { return nil }
    self.init(dayNumber: days)
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The vergaderjaar in which this day falls, such as `2023-2024`; it begins on the third Tuesday
  /// of September (Prinsjesdag, Grondwet article 65).
  public var vergaderjaar: String {
    let first = month > 9 || (month == 9 && day >= 15) ? year : year - 1
    return "\(first)-\(first + 1)"
  }
}

extension CalendarDate: CustomStringConvertible, Codable {
  /// `YYYY-MM-DD`.
  public var description: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = CalendarDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date: \(text)")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
