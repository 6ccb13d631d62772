/// Reads by when something is promised, counted from the day of the letter.
struct DueTimes: Sendable {
  private let days: [CalendarDate?]
  /// The first day on which something that is still to come can fall.
  private let earliest: CalendarDate?

  struct Found {
    /// Words of the sentence.
    let range: Range<Int>
    let time: DueTime
    /// Only «in» or nothing stands before it, so that it may belong to what is told about.
    let isLoose: Bool
  }

  init(writtenFrom first: CalendarDate?, to last: CalendarDate?) {
    days = [first, last]
    earliest = first
  }

  /// Every time in a stretch of a sentence, in order; what was over before the letter is none.
  func all(in sentence: SentenceWords, _ stretch: Range<Int>) -> [Found] {
    var found: [Found] = []
    var index = stretch.lowerBound
    while index < stretch.upperBound {
      var reader = DueReader(sentence, at: index)
      if let phrase = reader.phrase(), reader.index <= stretch.upperBound {
        if let one = laid(phrase, index..<reader.index, sentence) { found.append(one) }
        index = reader.index
      } else {
        index += 1
      }
    }
    return found
  }

  private func laid(_ phrase: DuePhrase, _ range: Range<Int>, _ sentence: SentenceWords) -> Found? {
    let words = sentence.text(range)
    let isLoose = phrase.limit == .during && phrase.part == .whole
    let spans = days.compactMap { phrase.span(from: $0) }
    guard let first = spans.first, spans.count == days.count else {
      // A time that names no day here is worth its words, unless it is only «in mei».
      return phrase.point == .vague || !isLoose
        ? Found(range: range, time: DueTime(words: words), isLoose: isLoose) : nil
    }
    let span = spans.dropFirst().reduce(first) { $0.joined(with: $1) }
    if let last = span.last, let earliest, last < earliest { return nil }
    return Found(
      range: range, time: DueTime(words: words, first: span.first, last: span.last), isLoose: isLoose)
  }
}

/// A time as its words stand: «uiterlijk (limit) eind (part) mei 2024 (point)».
struct DuePhrase {
  let limit: DueWords.Limit
  let part: DueWords.Part
  let point: DuePoint
  /// What «voor» and «na» such a time mean, where it is not what lies before or behind it.
  let before: DuePoint?
  let after: DuePoint?

  func span(from letter: CalendarDate?) -> DueSpan? {
    switch limit {
    case .before:
      if part == .end {
        return point.span(from: letter).map { DueSpan(first: letter ?? $0.first, last: $0.last) }
      }
      if let before {
        return before.span(from: letter).map { DueSpan(first: letter ?? $0.first, last: $0.last) }
      }
      return narrowed(from: letter).map { DueSpan(first: letter ?? $0.first, last: $0.first) }
    case .until:
      return narrowed(from: letter).map { DueSpan(first: letter ?? $0.first, last: $0.last) }
    case .after:
      if let after { return after.span(from: letter) }
      return narrowed(from: letter).map { DueSpan(first: $0.last, last: nil) }
    case .during:
      return narrowed(from: letter)
    }
  }

  /// Thirds of a time: the months of a year, the days of a month.
  private func narrowed(from letter: CalendarDate?) -> DueSpan? {
    guard let span = point.span(from: letter), part != .whole, let first = span.first, let last = span.last
    else {
      return point.span(from: letter)
    }
    let third = (last.dayNumber - first.dayNumber) / 3
    switch part {
    case .beginning: return DueSpan(first: first, last: CalendarDate(dayNumber: first.dayNumber + third))
    case .middle:
      return DueSpan(
        first: CalendarDate(dayNumber: first.dayNumber + third),
        last: CalendarDate(dayNumber: last.dayNumber - third))
    case .end, .whole: return DueSpan(first: CalendarDate(dayNumber: last.dayNumber - third), last: last)
    }
  }
}
