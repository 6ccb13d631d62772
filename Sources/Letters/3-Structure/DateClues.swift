/// The span in which a letter without a date must have been written, by what its text says.
struct DateClues {
  private(set) var earliest: CalendarDate?
  private(set) var latest: CalendarDate?

  /// - Parameters:
  ///   - texts: the letter's blocks and notes.
  ///   - terms: when its signatories held their office.
  ///   - vergaderjaar: the first year of the printed vergaderjaar, if any.
  init(_ texts: [String], terms: [OfficeHolders.Term], vergaderjaar: Int?) {
    let texts = texts.map { Bytes($0.utf8) }
    let dates = texts.flatMap { WrittenDate.all(in: 0..<$0.count, of: $0) }
    var span = Span(from: terms.map(\.from).min(), to: terms.compactMap(\.until).max())
    if terms.contains(where: { $0.until == nil }) { span.to = nil }
    if let vergaderjaar {
      span.narrow(
        from: CalendarDate(year: vergaderjaar, month: 9, day: 1),
        to: CalendarDate(year: vergaderjaar + 1, month: 9, day: 30))
    }
    // Any day that the letter tells of with its year lies, but for plans, before it.
    let stated = dates.compactMap(\.date).filter { date in span.to.map { date <= $0 } ?? true }
    if let last = stated.max() { span.narrow(from: last, to: nil) }
    let year = Self.year(texts, span) ?? span.from?.year
    guard let year, let first = CalendarDate(year: year, month: 1, day: 1),
      let end = CalendarDate(year: year, month: 12, day: 31)
    else { return }
    span.narrow(from: first, to: end)
    Self.narrowByRelativeDates(&span, dates, year: year)
    earliest = span.from
    latest = span.to
  }

  private struct Span {
    var from: CalendarDate?
    var to: CalendarDate?

    /// Narrows the span unless that would leave nothing of it.
    mutating func narrow(from low: CalendarDate?, to high: CalendarDate?) {
      let from = [self.from, low].compactMap(\.self).max()
      let to = [self.to, high].compactMap(\.self).min()
      if let from, let to, from > to { return }
      (self.from, self.to) = (from, to)
    }
  }

  /// The latest year that the text names within the span: a letter speaks of its own year.
  private static func year(_ texts: [Bytes], _ span: Span) -> Int? {
    var latest: Int?
    for bytes in texts {
      var index = 0
      while index < bytes.count {
        guard bytes[index].isDigit else {
          index += 1
          continue
        }
        let end = bytes.endOfDigits(at: index)
        if end - index == 4, let year = bytes.number(index..<end), (1990...2099).contains(year),
          span.from.map({ year >= $0.year }) ?? true, span.to.map({ year <= $0.year }) ?? true
        {
          latest = max(latest ?? year, year)
        }
        index = end
      }
    }
    return latest
  }

  /// «11 januari jl.» lies before the letter, «3 en 4 maart a.s.» behind it.
  private static func narrowByRelativeDates(_ span: inout Span, _ dates: [WrittenDate], year: Int) {
    for written in dates {
      let day = CalendarDate(year: year, month: written.month, day: written.day)
      switch written.year {
      case .last: span.narrow(from: day, to: nil)
      case .next: span.narrow(from: nil, to: day)
      case .stated, .none: break
      }
    }
  }
}
