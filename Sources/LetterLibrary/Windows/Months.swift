import Letters

/// A month of a year.
public struct Month: Sendable, Hashable, Comparable {
  public let year: Int
  /// From 1.
  public let month: Int

  /// Months since the year 0, which count on.
  public var index: Int { year * 12 + month - 1 }

  public init(index: Int) {
    year = index / 12
    month = index % 12 + 1
  }

  public init(of date: CalendarDate) {
    year = date.year
    month = date.month
  }

  public var firstDay: CalendarDate { day(1) }
  public var lastDay: CalendarDate { day(CalendarDate.days(inMonth: month, of: year)) }

  private func day(_ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      fatalError("A month has a first and a last day.")
    }
    return date
  }

  public static func < (left: Month, right: Month) -> Bool { left.index < right.index }
}

extension Month: CustomStringConvertible {
  /// `2023-12`
  public var description: String { String(firstDay.description.prefix(7)) }
}

extension Library {
  /// How many of a query's letters each month has, as far as they are found; an inferred date counts by its
  /// earliest day, and letters of no date at all are of no month.
  public func months(_ query: Query, _ order: Order = .newest) -> [Month: Int] {
    listings.listing(query, order).months
  }
}
