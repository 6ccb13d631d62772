/// Dates as Dutch writes them.
enum Months {
  /// Full names, then abbreviations, each with the number of its month.
  static let names: [(name: StaticString, number: Int)] = [
    ("januari", 1), ("februari", 2), ("maart", 3), ("april", 4), ("mei", 5), ("juni", 6),
    ("juli", 7), ("augustus", 8), ("september", 9), ("oktober", 10), ("november", 11),
    ("december", 12),
    ("jan", 1), ("feb", 2), ("mrt", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8),
    ("sept", 9), ("sep", 9), ("okt", 10), ("nov", 11), ("dec", 12),
  ]

  /// The month whose name stands at `index` as a whole word, and where the name ends.
  static func month(at index: Int, of bytes: Bytes) -> (number: Int, end: Int)? {
    for (name, number) in names where bytes.has(anyCase: name, at: index) {
      var end = index + name.utf8CodeUnitCount
      guard !bytes.byte(end).isWord else { continue }
      if name.utf8CodeUnitCount <= 4, bytes.byte(end) == UInt8(ascii: ".") { end += 1 }
      return (number, end)
    }
    return nil
  }
}

/// A date as a text gives it: the year may be left to the reader.
struct WrittenDate: Equatable, Sendable {
  enum Year: Equatable, Sendable {
    case stated(Int)
    /// «jl.», «jongstleden»: the last one before the letter.
    case last
    /// «a.s.»: the next one after the letter.
    case next
    case none
  }

  let day: Int
  let month: Int
  let year: Year
  let range: Range<Int>

  /// The date, when its year is stated and there is such a day.
  var date: CalendarDate? {
    guard case .stated(let year) = year else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Reads «15 december 2023», «4 oktober jl.», «15-12-2023» at `index`; nil when none stands there.
  init?(at index: Int, of bytes: Bytes) {
    let dayEnd = bytes.endOfDigits(at: index)
    guard (1...2).contains(dayEnd - index), let day = bytes.number(index..<dayEnd),
      (1...31).contains(day)
    else { return nil }
    if let numeric = Self.numeric(after: dayEnd, of: bytes) {
      (self.day, month, year, range) = (day, numeric.month, .stated(numeric.year), index..<numeric.end)
      return
    }
    var next = dayEnd
    while bytes.byte(next) == .blank { next += 1 }
    guard next > dayEnd, let (month, end) = Months.month(at: next, of: bytes) else { return nil }
    let (year, rangeEnd) = Self.year(after: end, of: bytes)
    (self.day, self.month, self.year, range) = (day, month, year, index..<rangeEnd)
  }

  private static func numeric(after index: Int, of bytes: Bytes) -> (month: Int, year: Int, end: Int)? {
    let separator = bytes.byte(index)
    guard separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") else { return nil }
    let monthEnd = bytes.endOfDigits(at: index + 1)
    guard let month = bytes.number(index + 1..<monthEnd), (1...12).contains(month),
      bytes.byte(monthEnd) == separator
    else { return nil }
    let yearEnd = bytes.endOfDigits(at: monthEnd + 1)
    guard yearEnd - monthEnd - 1 == 4, let year = bytes.number(monthEnd + 1..<yearEnd) else { return nil }
    return (month, year, yearEnd)
  }

  private static func year(after index: Int, of bytes: Bytes) -> (Year, end: Int) {
    var next = index
    while bytes.byte(next) == .blank { next += 1 }
    let end = bytes.endOfDigits(at: next)
    if end - next >= 4, let year = bytes.number(next..<next + 4), (1800...2199).contains(year) {
      return (.stated(year), next + 4)
    }
    let relative: [(StaticString, Year)] = [
      ("jl.", .last), ("jl", .last), ("jongstleden", .last), ("j.l.", .last), ("a.s.", .next),
      ("aanstaande", .next),
    ]
    for (word, year) in relative where next > index && bytes.has(word, at: next) {
      let end = next + word.utf8CodeUnitCount
      if !bytes.byte(end).isWord { return (year, end) }
    }
    return (.none, index)
  }

  /// Every date in a range, in order.
  static func all(in range: Range<Int>, of bytes: Bytes) -> [WrittenDate] {
    var found: [WrittenDate] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      if let date = WrittenDate(at: index, of: bytes), date.range.upperBound <= range.upperBound,
        index == 0 || !bytes[index - 1].isWord
      {
        found.append(date)
        index = date.range.upperBound
      } else {
        index = bytes.endOfDigits(at: index)
      }
    }
    return found
  }
}

extension CalendarDate {
  /// The first date with a year that a text writes out: «3 december 2024», also «3december 2024».
  public init?(in text: String) {
    let bytes = Bytes(text.utf8)
    guard let found = WrittenDate.all(in: 0..<bytes.count, of: bytes).lazy.compactMap(\.date).first else {
      return nil
    }
    self = found
  }
}
