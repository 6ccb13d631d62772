/// Days from a first to a last one; either may be open.
struct DueSpan: Hashable, Sendable {
  var first: CalendarDate?
  var last: CalendarDate?

  /// The span that holds both.
  func joined(with other: DueSpan) -> DueSpan {
    DueSpan(
      first: first.flatMap { one in other.first.map { min(one, $0) } },
      last: last.flatMap { one in other.last.map { max(one, $0) } })
  }
}

/// A time that a sentence names, before it is laid on the calendar.
enum DuePoint: Hashable, Sendable {
  /// Days of a year, by month and day; they run into the next year when the last comes before the first. Without a year
  /// it is the next one that is not over when the letter is written.
  case yearly(Season, year: Int?)
  /// So many days from the letter.
  case within(days: Int)
  /// This week, month or year (0), or the next (1).
  case coming(Unit, Int)
  /// The third Tuesday of September.
  case prinsjesdag(year: Int?)
  /// No days: «op korte termijn».
  case vague

  enum Unit: Hashable, Sendable { case week, month, quarter, year }

  struct Season: Hashable, Sendable {
    var firstMonth: Int
    var firstDay: Int
    var lastMonth: Int
    /// Past the end of the month is its end.
    var lastDay: Int

    init(_ firstMonth: Int, _ firstDay: Int, _ lastMonth: Int, _ lastDay: Int) {
      (self.firstMonth, self.firstDay, self.lastMonth, self.lastDay) = (
        firstMonth, firstDay, lastMonth, lastDay
      )
    }

    func span(in year: Int) -> DueSpan? {
      let runsOver = (lastMonth, lastDay) < (firstMonth, firstDay)
      guard let first = Self.day(year, firstMonth, firstDay),
        let last = Self.day(runsOver ? year + 1 : year, lastMonth, lastDay)
      else { return nil }
      return DueSpan(first: first, last: last)
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
      CalendarDate(year: year, month: month, day: min(day, CalendarDate.days(inMonth: month, of: year)))
    }
  }

  /// - Parameter letter: the day on which the letter is written; nil when unknown.
  func span(from letter: CalendarDate?) -> DueSpan? {
    switch self {
    case .yearly(let season, let year?): season.span(in: year)
    case .yearly(let season, nil): letter.flatMap { Self.next(season.span, after: $0) }
    case .within(let days):
      letter.flatMap { day in
        CalendarDate(dayNumber: day.dayNumber + days).map { DueSpan(first: day, last: $0) }
      }
    case .coming(let unit, let count): letter.flatMap { Self.coming(unit, count, from: $0) }
    case .prinsjesdag(let year?): Self.prinsjesdag(in: year)
    case .prinsjesdag(nil): letter.flatMap { Self.next(Self.prinsjesdag, after: $0) }
    case .vague: nil
    }
  }

  private static func next(_ span: (Int) -> DueSpan?, after day: CalendarDate) -> DueSpan? {
    (day.year - 1...day.year + 1).lazy.compactMap(span).first { ($0.last ?? day) >= day }
  }

  private static func prinsjesdag(in year: Int) -> DueSpan? {
    guard let first = CalendarDate(year: year, month: 9, day: 1) else { return nil }
    // Day 1 of the calendar was a Monday.
    let toTuesday = (8 - (first.dayNumber - 1) % 7) % 7
    let day = CalendarDate(year: year, month: 9, day: 15 + toTuesday)
    return DueSpan(first: day, last: day)
  }

  private static func coming(_ unit: Unit, _ count: Int, from day: CalendarDate) -> DueSpan? {
    switch unit {
    case .week:
      let monday = day.dayNumber - (day.dayNumber - 1) % 7 + 7 * count
      return DueSpan(first: CalendarDate(dayNumber: monday), last: CalendarDate(dayNumber: monday + 6))
    case .month:
      let month = day.month - 1 + count
      return Season(month % 12 + 1, 1, month % 12 + 1, 31).span(in: day.year + month / 12)
    case .quarter:
      let quarter = (day.month - 1) / 3 + count
      let month = quarter % 4 * 3 + 1
      return Season(month, 1, month + 2, 31).span(in: day.year + quarter / 4)
    case .year:
      return Season(1, 1, 12, 31).span(in: day.year + count)
    }
  }
}
