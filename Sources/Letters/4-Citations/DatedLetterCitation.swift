/// Mentions of a letter by its date alone: «mijn brief van 4 oktober jl.». Which letter it is, the
/// library finds out; here it becomes `letter-2021-10-04`.
enum DatedLetterCitation {
  static func read(at index: Int, of bytes: Bytes, writtenOn date: CalendarDate?) -> [Citation]? {
    var cursor = Cursor(bytes: bytes, index: index)
    guard cursor.takeWord(of: ["voortgangsbrief", "kamerbrief", "brieven", "brief"]),
      !isTheReadersOwn(bytes, before: index), cursor.skipBlanks(),
      cursor.takeWord(of: ["van", "d.d.", "dd.", "gedateerd"]), cursor.skipBlanks(),
      let written = WrittenDate(at: cursor.index, of: bytes),
      let day = written.date ?? resolve(written, from: date)
    else { return nil }
    return [
      Citation(kind: .letter, target: "letter-\(day)", range: index..<written.range.upperBound)
    ]
  }

  /// «uw brief van …» is a letter of the addressee, not of a minister.
  private static func isTheReadersOwn(_ bytes: Bytes, before index: Int) -> Bool {
    bytes.has(anyCase: "uw ", at: index - 3)
  }

  /// «jl.» is the last such day before the letter, «a.s.» the next one after it.
  private static func resolve(_ written: WrittenDate, from date: CalendarDate?) -> CalendarDate? {
    guard let date else { return nil }
    let candidates = [date.year - 1, date.year, date.year + 1].compactMap {
      CalendarDate(year: $0, month: written.month, day: written.day)
    }
    return switch written.year {
    case .last, .none: candidates.last { $0 <= date }
    case .next: candidates.first { $0 >= date }
    case .stated: nil
    }
  }
}
