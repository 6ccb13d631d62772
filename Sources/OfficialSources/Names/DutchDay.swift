import Letters

/// The day in the Netherlands of a moment that a source gives.
enum DutchDay {
  /// Of `2026-08-01T00:00:00+02:00`, `2026-07-31T22:00:00Z` (the same day) or `2026-08-01`.
  static func of(_ text: String) -> CalendarDate? {
    guard let day = CalendarDate(text.prefix(10)) else { return nil }
    // Any other moment is of Dutch clocks already.
    guard text.hasSuffix("Z") || text.hasSuffix("+00:00"), text.utf8.count >= 13,
      let hour = Int(text.dropFirst(11).prefix(2))
    else { return day }
    return hour + (isSummer(day) ? 2 : 1) >= 24 ? CalendarDate(dayNumber: day.dayNumber + 1) : day
  }

  /// From the last Sunday of March up to the last one of October.
  private static func isSummer(_ day: CalendarDate) -> Bool {
    switch day.month {
    case 4...9: true
    case 3: day.day >= lastSunday(3, day.year)
    case 10: day.day < lastSunday(10, day.year)
    default: false
    }
  }

  private static func lastSunday(_ month: Int, _ year: Int) -> Int {
    guard let last = CalendarDate(year: year, month: month, day: 31) else { return 31 }
    // 4 January 1970 was a Sunday.
    let sunday = CalendarDate(year: 1970, month: 1, day: 4)?.dayNumber ?? 0
    return 31 - ((last.dayNumber - sunday) % 7 + 7) % 7
  }
}
