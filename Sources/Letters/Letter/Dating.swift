/// When a letter was written, and how that is known.
public enum Dating: Sendable, Hashable {
  /// The letter says the day.
  case stated(CalendarDate)
  /// Nothing says it; the text's own clues bound it.
  case inferred(DateSpan)
  case unknown
}

/// Days between two bounds, or on one side of one. It holds the true day: rather wide than wrong.
public enum DateSpan: Sendable, Hashable {
  case since(CalendarDate)
  case until(CalendarDate)
  case between(ClosedRange<CalendarDate>)

  /// Nil without a bound, and for bounds the wrong way round.
  public init?(from earliest: CalendarDate?, to latest: CalendarDate?) {
    switch (earliest, latest) {
    case (nil, nil): return nil
    case (let earliest?, nil): self = .since(earliest)
    case (nil, let latest?): self = .until(latest)
    case (let earliest?, let latest?):
      guard earliest <= latest else { return nil }
      self = .between(earliest...latest)
    }
  }

  public var earliest: CalendarDate? {
    switch self {
    case .since(let day): day
    case .until: nil
    case .between(let days): days.lowerBound
    }
  }

  public var latest: CalendarDate? {
    switch self {
    case .since: nil
    case .until(let day): day
    case .between(let days): days.upperBound
    }
  }
}

extension Dating {
  init(stated date: CalendarDate?) { self = date.map(Dating.stated) ?? .unknown }
}

extension Letter {
  /// How the date of a letter is known, in the words of the contract.
  public enum DateBasis: String, Sendable, Hashable, Codable, CaseIterable {
    case stated, inferred, unknown
  }

  /// The date that the letter states; nil when it states none.
  public var date: CalendarDate? { if case .stated(let date) = dating { date } else { nil } }

  public var dateBasis: DateBasis {
    switch dating {
    case .stated: .stated
    case .inferred: .inferred
    case .unknown: .unknown
    }
  }

  /// The first day of the span in which a letter without a date was written.
  public var dateEarliest: CalendarDate? {
    if case .inferred(let days) = dating { days.earliest } else { nil }
  }

  /// The last day of the span in which a letter without a date was written.
  public var dateLatest: CalendarDate? { if case .inferred(let days) = dating { days.latest } else { nil } }
}
