/// Mentions of a letter by its date alone: «mijn brief van 4 oktober jl.». Which letter it is, the
/// library finds out; here it becomes `letter-2021-10-04`.
enum DatedLetterCitation {
  /// Words between «brief» and its date: «… van de Minister van Sociale Zaken en Werkgelegenheid aan uw Kamer».
  private static let wordsBetween = 14

  /// Reads at the «b» of «brief», also within a longer word: «Verzamelbrief dierenwelzijn van 24 januari».
  static func read(at index: Int, of bytes: Bytes, writtenOn date: CalendarDate?) -> [Citation]? {
    var cursor = Cursor(bytes: bytes, index: index)
    let several = cursor.takeWord("brieven")
    guard several || cursor.takeWord("brief") else { return nil }
    let start = startOfWord(bytes, at: index)
    guard !isTheReadersOwn(bytes, before: start), goToDate(&cursor, named: start < index) else { return nil }
    let days = takeDays(&cursor, several: several)
    if isWhatTheReaderDid(cursor) { return nil }
    return citations(of: days, from: start, writtenOn: date)
  }

  private static func startOfWord(_ bytes: Bytes, at index: Int) -> Int {
    var start = index
    while index - start < 40, bytes.byte(start - 1).isLetter || bytes.byte(start - 1) == UInt8(ascii: "-") {
      start -= 1
    }
    return start
  }

  /// «uw brief van …» is a letter of the addressee, not of a minister.
  private static func isTheReadersOwn(_ bytes: Bytes, before index: Int) -> Bool {
    bytes.has(anyCase: "uw ", at: index - 3)
  }

  private static let readersDeeds: [StaticString] = [
    "heeft u", "hebt u", "verzocht u", "vroeg u", "vraagt u",
  ]

  /// «Bij brief van 8 juni 2020 heeft u verzocht …»
  private static func isWhatTheReaderDid(_ cursor: Cursor) -> Bool {
    var trial = cursor
    _ = trial.take(UInt8(ascii: ","))
    trial.skipBlanks()
    return readersDeeds.contains {
      trial.bytes.has(anyCase: $0, at: trial.index)
        && !trial.bytes.byte(trial.index + $0.utf8CodeUnitCount).isWord
    }
  }

  // MARK: From the word to the date

  private static let openers: [StaticString] = ["van", "d.d.", "dd.", "d.d", "dd", "gedateerd"]

  /// Whose letter it is when «van» names no date.
  private static let senders: [StaticString] = [
    "de minister", "de toenmalige minister", "de staatssecretaris", "de toenmalige staatssecretaris",
    "de ministers", "minister", "staatssecretaris", "het kabinet", "de regering", "mijn ambtsvoorganger",
    "mijn ambtsvoorgangers", "mijn voorganger", "mijn collega", "mijn ambtgenoot", "de minister-president",
    "mij", "ons",
  ]

  private static let receivers: [StaticString] = [
    "uw kamer", "de tweede kamer", "de eerste kamer", "tweede kamer", "eerste kamer", "de kamer",
    "beide kamers",
    "de staten-generaal", "het parlement",
  ]

  /// Steps to the date over sender, receiver and subject; false where something else follows. A letter that has a
  /// name of its own («Verzamelbrief») may have any subject.
  private static func goToDate(_ cursor: inout Cursor, named: Bool) -> Bool {
    var isLetter = named && !isOfSomeoneElse(cursor)
    for _ in 0...wordsBetween {
      cursor.skipBlanks()
      _ = cursor.take(UInt8(ascii: "("))
      if takeOpener(&cursor) { return true }
      if cursor.takeWord("van"), cursor.skipBlanks(), cursor.takeWord(of: senders) {
        isLetter = true
      } else if cursor.takeWord("aan"), cursor.skipBlanks(), cursor.takeWord(of: receivers) {
        isLetter = true
      } else if cursor.takeWord(of: ["over", "inzake", "betreffende"]) {
        isLetter = true
      } else if !isLetter || !skipWord(&cursor) {
        return false
      }
    }
    return false
  }

  /// «de brief van de burgemeester van …» is no minister's.
  private static func isOfSomeoneElse(_ cursor: Cursor) -> Bool {
    var trial = cursor
    trial.skipBlanks()
    return trial.takeWord("van") && !takesSender(trial)
  }

  private static func takesSender(_ cursor: Cursor) -> Bool {
    var trial = cursor
    trial.skipBlanks()
    return trial.takeWord(of: senders)
  }

  private static func takeOpener(_ cursor: inout Cursor) -> Bool {
    var trial = cursor
    guard trial.takeWord(of: openers) else { return false }
    trial.skipBlanks()
    guard WrittenDate(at: trial.index, of: trial.bytes) != nil || isDayOfList(trial) else { return false }
    cursor = trial
    return true
  }

  /// Words that end what is said of the letter.
  private static let ends: [StaticString] = [
    "die", "dat", "bij", "waarin", "waarmee", "heb", "heeft", "is", "was", "werd", "wordt", "ontving", "zijn",
    "op",
    "ik",
  ]

  private static func skipWord(_ cursor: inout Cursor) -> Bool {
    var trial = cursor
    if trial.takeWord(of: ends) { return false }
    let start = cursor.index
    while cursor.byte.isWord || cursor.byte == UInt8(ascii: "-") { cursor.index += 1 }
    if cursor.byte == UInt8(ascii: ","), cursor.index > start { cursor.index += 1 }
    return cursor.index > start && cursor.byte == .blank
  }

  // MARK: Days

  private struct Day {
    let written: WrittenDate?
    /// «3» of «3 en 17 april».
    let number: Int
    let range: Range<Int>
  }

  private static func isDayOfList(_ cursor: Cursor) -> Bool {
    var trial = cursor
    guard let digits = trial.takeDigits(1...2), let day = trial.bytes.number(digits), (1...31).contains(day),
      takeJoin(&trial)
    else { return false }
    return WrittenDate(at: trial.index, of: trial.bytes) != nil
  }

  private static func takeDays(_ cursor: inout Cursor, several: Bool) -> [Day] {
    var days: [Day] = []
    repeat {
      if let written = WrittenDate(at: cursor.index, of: cursor.bytes) {
        days.append(Day(written: written, number: written.day, range: written.range))
        cursor.index = written.range.upperBound
      } else if several, isDayOfList(cursor), let digits = cursor.takeDigits(1...2) {
        days.append(Day(written: nil, number: cursor.bytes.number(digits) ?? 0, range: digits))
      } else {
        break
      }
    } while several && takeJoin(&cursor)
    return days
  }

  private static func takeJoin(_ cursor: inout Cursor) -> Bool {
    var trial = cursor
    trial.skipBlanks()
    let comma = trial.take(UInt8(ascii: ","))
    trial.skipBlanks()
    let conjunction = trial.takeWord(of: ["en van", "en d.d.", "en"])
    trial.skipBlanks()
    guard (comma || conjunction) && trial.byte.isDigit else { return false }
    cursor = trial
    return true
  }

  /// From the last to the first, as a year is said once, at the end.
  private static func citations(of days: [Day], from start: Int, writtenOn date: CalendarDate?) -> [Citation]?
  {
    var found: [Citation] = []
    var later: (written: WrittenDate, date: CalendarDate)?
    for (place, day) in days.enumerated().reversed() {
      guard let resolved = resolve(day, later: later, from: date) else { continue }
      if let written = day.written { later = (written, resolved) }
      let low = place == 0 ? start : day.range.lowerBound
      found.append(Citation(document: .letter(resolved), range: low..<day.range.upperBound))
    }
    return found.isEmpty ? nil : found.reversed()
  }

  /// «jl.» and no year are the last such day before the letter, «a.s.» the next one after it. A year that is said
  /// for a later day of the list holds where the days are in order.
  private static func resolve(
    _ day: Day, later: (written: WrittenDate, date: CalendarDate)?, from date: CalendarDate?
  ) -> CalendarDate? {
    if let stated = day.written?.date { return stated }
    guard let month = day.written?.month ?? later?.date.month else { return nil }
    if let later, day.written == nil || day.written?.year == WrittenDate.Year.none,
      let sameYear = CalendarDate(year: later.date.year, month: month, day: day.number),
      sameYear <= later.date
    {
      return sameYear
    }
    if let later, later.written.date != nil { return nil }
    guard let date else { return nil }
    let candidates = [date.year - 1, date.year, date.year + 1].compactMap {
      CalendarDate(year: $0, month: month, day: day.number)
    }
    return switch day.written?.year ?? WrittenDate.Year.none {
    case .last, .none: candidates.last { $0 < date }
    case .next: candidates.first { $0 >= date }
    case .stated: nil
    }
  }
}
