/// The span in which a letter without a date was written, by bounds that are sure: what its text says has
/// passed, the day of asking, the vergaderjaar, the terms of its signatories. A year alone bounds nothing:
/// «wordt in 2025 vervangen».
struct DateClues {
  /// Nil where nothing bounds it.
  let span: DateSpan?

  /// «jl.» and «a.s.» reach no farther than eleven months: a month back they would name the wrong year.
  private static let reachOfRelativeDates = 335
  /// Nobody is congratulated on an appointment after a year.
  private static let yearOfAppointment = 365

  /// - Parameters:
  ///   - texts: the letter's blocks and notes.
  ///   - terms: when its signatories held their office.
  ///   - vergaderjaar: the first year of the printed vergaderjaar, if any.
  ///   - askedOn: when the questions were asked that it answers.
  ///   - caseNumber: of these questions, such as `2024Z11859`.
  ///   - receivedOn: when it came in.
  init(
    _ texts: [String], terms: [OfficeHolders.Term], vergaderjaar: Int?, askedOn: CalendarDate? = nil,
    caseNumber: String? = nil, receivedOn: CalendarDate? = nil
  ) {
    let texts = texts.map { Bytes($0.utf8) }
    var span = Span(from: terms.map(\.from).min(), to: terms.compactMap(\.until).max())
    if terms.contains(where: { $0.until == nil }) { span.to = nil }
    if let vergaderjaar {
      span.narrow(
        from: CalendarDate(year: vergaderjaar, month: 9, day: 1),
        to: CalendarDate(year: vergaderjaar &+ 1, month: 9, day: 30))
    }
    span.narrow(from: askedOn, to: receivedOn)
    if let year = caseNumber.flatMap({ Int($0.prefix(4)) }) {
      span.narrow(from: CalendarDate(year: year, month: 1, day: 1), to: nil)
    }
    var relative: [WrittenDate] = []
    for bytes in texts {
      for written in WrittenDate.all(in: 0..<bytes.count, of: bytes) {
        if let date = written.date {
          switch PassedDate.tense(of: written, in: bytes) {
          case .passed: span.narrow(from: date, to: nil)
          case .toCome: span.narrow(from: nil, to: date)
          case nil: break
          }
        } else if written.year == .last || written.year == .next {
          relative.append(written)
        }
      }
    }
    if let from = span.from, texts.contains(where: PassedDate.thanksForAppointment) {
      span.narrow(from: nil, to: CalendarDate(dayNumber: from.dayNumber + Self.yearOfAppointment))
    }
    Self.narrow(&span, by: relative)
    self.span = DateSpan(from: span.from, to: span.to)
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

  /// «11 januari jl.» lies within a year before the letter, «4 maart a.s.» within a year behind it: the ends
  /// of the span move to days on which all of these can be said.
  private static func narrow(_ span: inout Span, by relative: [WrittenDate]) {
    guard !relative.isEmpty else { return }
    let daysOfYear = 0...366
    func fits(_ number: Int) -> CalendarDate? {
      CalendarDate(dayNumber: number).flatMap { day in
        relative.allSatisfy { canBeSaid($0, on: day) } ? day : nil
      }
    }
    let from = span.from.flatMap { day in daysOfYear.lazy.compactMap { fits(day.dayNumber + $0) }.first }
    let to = span.to.flatMap { day in daysOfYear.lazy.compactMap { fits(day.dayNumber - $0) }.first }
    span.narrow(from: from, to: to)
  }

  private static func canBeSaid(_ written: WrittenDate, on day: CalendarDate) -> Bool {
    let years = [day.year - 1, day.year, day.year + 1]
    return years.contains { year in
      guard let date = CalendarDate(year: year, month: written.month, day: written.day) else { return false }
      let past = day.dayNumber - date.dayNumber
      let distance = written.year == .last ? past : -past
      return (0...reachOfRelativeDates).contains(distance)
    }
  }
}

/// What the words around a date with its year say of it: that it has passed, or is to come.
enum PassedDate {
  enum Tense: Equatable, Sendable {
    case passed, toCome
  }

  /// Right before a date that has passed; «debat van» is none, since letters are written for debates to come.
  private static let openings: [StaticString] = [
    "brief van ", "brieven van ", "brief d.d. ", "sinds ", "ingezonden ", "ingezonden op ",
    "kamervragen van ",
    "uitspraak van ", "arrest van ", "vonnis van ",
  ]

  /// Right behind a date that has passed.
  private static let endings: [StaticString] = [
    " jl", " j.l", " jongstleden", " werd ", " was ", " vond ", " vonden ", " ontving ", " heb ik uw kamer ",
    " heb ik u ", " heeft uw kamer ",
  ]

  /// Right behind a date that is to come.
  private static let prospects: [StaticString] = [" a.s.", " aanstaande"]

  /// What is said about a date; nil where its words leave it open («per 1 januari 2026»).
  static func tense(of written: WrittenDate, in bytes: Bytes) -> Tense? {
    let (start, end) = (written.range.lowerBound, written.range.upperBound)
    if prospects.contains(where: { bytes.has(anyCase: $0, at: end) }) { return .toCome }
    if endings.contains(where: { bytes.has(anyCase: $0, at: end) }) { return .passed }
    // «De Gelderlander, 25 november 2023, ‘Ruim …’»: what is quoted has been printed.
    if bytes.has(", ‘", at: end) || bytes.has(", '", at: end) || bytes.has(", “", at: end) { return .passed }
    let opens = openings.contains { opening in
      let from = start - opening.utf8CodeUnitCount
      return from >= 0 && bytes.has(anyCase: opening, at: from) && bytes.startsWord(from)
    }
    return opens ? .passed : nil
  }

  /// «uw brief … naar aanleiding van mijn benoeming als Minister»
  static func thanksForAppointment(_ bytes: Bytes) -> Bool {
    bytes.firstIndex(ofAnyCase: "naar aanleiding van mijn benoeming", in: 0..<bytes.count) != nil
  }
}
