/// Citations of the minutes and of printed answers: «Handelingen II 2010/11, nr. 108, item 5»,
/// «Aanhangsel Handelingen II 2022/23, nr. 456».
enum HandelingenCitation {
  private static let appendixWords: [StaticString] = [
    "aanhangsel van de handelingen", "aanhangsel der handelingen", "aanhangsel bij de handelingen",
    "aanhangsel handelingen", "aanhangsel hand.", "aanhangsel", "aanh. van de handelingen",
    "aanh. handelingen",
    "aanh. hand.", "aanh.", "ah-tk", "ah",
  ]

  static func read(at index: Int, of bytes: Bytes) -> [Citation]? {
    var cursor = Cursor(bytes: bytes, index: index)
    if cursor.takeWord(of: appendixWords) { return appendix(cursor, start: index) }
    guard cursor.takeWord(of: ["handelingen", "hand."]) else { return nil }
    return minutes(cursor, start: index)
  }

  /// Words that may stand before «Aanhangsel»; chamber and year are read as such.
  private static let wordsBefore: [StaticString] = ["kamerstukken", "kamerstuk", "kamervragen"]

  /// «Kamerstukken II 2022/23, Aanhangsel, nr. 456», «Kamervragen (Aanhangsel), 2020–2021, nr. 3120»
  static func readBehindKamerstukken(at index: Int, of bytes: Bytes) -> [Citation]? {
    var cursor = Cursor(bytes: bytes, index: index)
    _ = cursor.takeWord(of: wordsBefore)
    var session = Session()
    session.take(&cursor)
    guard cursor.index > index else { return nil }
    let bracketed = cursor.take(UInt8(ascii: "("))
    guard cursor.takeWord(of: appendixWords) else { return nil }
    if bracketed { _ = cursor.take(UInt8(ascii: ")")) }
    return appendix(cursor, start: index, session: session)
  }

  /// Chamber and year, in whichever order.
  private struct Session {
    var chamber: Chamber?
    var year: Vergaderjaar?

    mutating func take(_ cursor: inout Cursor) {
      for _ in 0..<3 {
        cursor.skipSeparators()
        if chamber == nil, let taken = Chamber.take(&cursor) {
          chamber = taken
        } else if year == nil, let taken = Vergaderjaar(&cursor) {
          year = taken
        } else {
          break
        }
      }
      cursor.skipSeparators()
    }
  }

  private static func appendix(
    _ start: Cursor, start index: Int, session: Session = Session()
  ) -> [Citation]? {
    var cursor = start
    var session = session
    session.take(&cursor)
    let numbers = takeNumbers(&cursor)
    guard !numbers.isEmpty else { return nil }
    let year = session.year ?? takeYearBehind(&cursor, &session)
    guard let year else { return nil }
    let chamber = session.chamber ?? .tweede
    var found = answers(numbers, chamber, year, start: index, end: cursor.index)
    while let next = takeNextYear(&cursor) {
      found += answers(next.numbers, chamber, next.year, start: next.start, end: cursor.index)
    }
    return found
  }

  private static func answers(
    _ numbers: [Number], _ chamber: Chamber, _ year: Vergaderjaar, start: Int, end: Int
  ) -> [Citation] {
    numbers.enumerated().map { place, number in
      let low = place == 0 ? start : number.range.lowerBound
      let high = place == numbers.count - 1 ? end : number.range.upperBound
      return Citation(
        document: .aanhangsel(chamber, year, number: number.number),
        range: low..<high,
        page: number.page)
    }
  }

  /// « en 2021/22, nr. 12»: answers of another year.
  private static func takeNextYear(
    _ cursor: inout Cursor
  ) -> (start: Int, year: Vergaderjaar, numbers: [Number])? {
    var trial = cursor
    trial.skipSeparators()
    if trial.take(UInt8(ascii: ";")) { trial.skipBlanks() }
    if trial.takeWord(of: ["en", "&"]) { trial.skipBlanks() }
    let start = trial.index
    guard start > cursor.index, let year = Vergaderjaar(&trial) else { return nil }
    trial.skipSeparators()
    guard PaperNumber.stands(at: trial) else { return nil }
    let numbers = takeNumbers(&trial)
    guard !numbers.isEmpty else { return nil }
    cursor = trial
    return (start, year, numbers)
  }

  private struct Number {
    let number: String
    let range: Range<Int>
    let page: String?
  }

  /// «nr. 456, p. 2», «nrs. 1987 en 1990», «nr. 12 en nr. 13».
  private static func takeNumbers(_ cursor: inout Cursor) -> [Number] {
    var found: [Number] = []
    var trial = cursor
    var start = trial.index
    var several = PaperNumber.takeWord(&trial) == .several
    while Vergaderjaar.stands(at: trial) == false, let number = PaperNumber.take(&trial, letters: false) {
      let pages = PaperNumber.takePages(&trial)
      found.append(Number(number: number, range: start..<trial.index, page: pages))
      cursor = trial
      several = several || PaperNumber.listGoesOn(at: trial, from: number)
      trial.skipSeparators()
      if trial.takeWord(of: ["en", "of", "&"]) { trial.skipBlanks() }
      guard trial.index > cursor.index else { break }
      start = trial.index
      if let word = PaperNumber.takeWord(&trial) {
        several = several || word == .several
      } else if !several {
        break
      }
    }
    return found
  }

  /// «Aanhangsel van de Handelingen nr. 456, vergaderjaar 2022–2023»
  private static func takeYearBehind(_ cursor: inout Cursor, _ session: inout Session) -> Vergaderjaar? {
    var trial = cursor
    trial.skipBlanks()
    let bracketed = trial.take(UInt8(ascii: "("))
    session.take(&trial)
    guard session.year != nil, !bracketed || trial.byte == UInt8(ascii: ")") else { return nil }
    var end = trial.index
    while end > cursor.index, !cursor.bytes.byte(end - 1).isWord { end -= 1 }
    cursor.index = bracketed ? trial.index + 1 : end
    return session.year
  }

  private static func minutes(_ start: Cursor, start index: Int) -> [Citation]? {
    var cursor = start
    var session = Session()
    session.take(&cursor)
    guard let year = session.year else { return nil }
    if cursor.takeWord(of: appendixWords) { return appendix(cursor, start: index, session: session) }
    let chamber = session.chamber ?? .tweede
    var several = PaperNumber.takeWord(&cursor) == .several
    var found: [Citation] = []
    var itemStart = index
    while let number = PaperNumber.take(&cursor, letters: false) {
      let before = found.count
      for item in takeItems(&cursor) {
        found.append(
          Citation(
            document: .handelingen(chamber, year, number: number, item: item.number),
            range: (found.count == before ? itemStart : item.range.lowerBound)..<item.range.upperBound,
            page: item.page))
      }
      if found.count == before {
        let pages = PaperNumber.takePages(&cursor)
        found.append(
          Citation(
            document: .handelingen(chamber, year, number: number, item: nil), range: itemStart..<cursor.index,
            page: pages))
      }
      guard takeNextNumber(&cursor, several: several) else { break }
      itemStart = cursor.index
      several = PaperNumber.takeWord(&cursor) == .several || several
    }
    return found.isEmpty ? nil : found
  }

  /// « en nr. 46», «; nr. 46», of «nrs. 45 en 46» also the bare number: leaves the cursor at «nr.» or the number.
  private static func takeNextNumber(_ cursor: inout Cursor, several: Bool) -> Bool {
    var trial = cursor
    trial.skipSeparators()
    if trial.take(UInt8(ascii: ";")) { trial.skipBlanks() }
    if trial.takeWord("en") { trial.skipBlanks() }
    var word = trial
    guard trial.index > cursor.index else { return false }
    let isNumber =
      several && !Vergaderjaar.stands(at: trial) && !DossierNumber.stands(at: trial)
      && WrittenDate(at: trial.index, of: trial.bytes) == nil
      && PaperNumber.take(&word, letters: false) != nil
    guard isNumber || PaperNumber.stands(at: trial) else { return false }
    cursor = trial
    return true
  }

  /// «, item 8», «, items 8 en 11», «-8»; with the pages of the last.
  private static func takeItems(_ cursor: inout Cursor) -> [Number] {
    var found: [Number] = []
    let before = cursor.index
    guard let first = takeItem(&cursor) else { return [] }
    let start = cursor.index - first.utf8.count
    let several = cursor.bytes.firstIndex(ofAnyCase: "items", in: before..<start) != nil
    let pages = PaperNumber.takePages(&cursor)
    found.append(Number(number: first, range: start..<cursor.index, page: pages))
    while several {
      var trial = cursor
      trial.skipSeparators()
      if trial.takeWord("en") { trial.skipBlanks() }
      guard trial.index > cursor.index else { break }
      let start = trial.index
      if trial.takeWord("item") { trial.skipBlanks() }
      guard let digits = trial.takeDigits(1...3), trial.atEndOfNumber,
        WrittenDate(at: digits.lowerBound, of: trial.bytes) == nil
      else { break }
      let pages = PaperNumber.takePages(&trial)
      found.append(Number(number: trial.bytes.string(digits), range: start..<trial.index, page: pages))
      cursor = trial
    }
    return found
  }

  private static func takeItem(_ cursor: inout Cursor) -> String? {
    var trial = cursor
    if !trial.takeDash() {
      trial.skipSeparators()
      guard trial.takeWord(of: ["itemnr.", "item nr.", "items", "item"]) else { return nil }
      trial.skipBlanks()
      _ = PaperNumber.takeWord(&trial)
    }
    guard let digits = trial.takeDigits(1...3), trial.atEndOfNumber else { return nil }
    cursor = trial
    return trial.bytes.string(digits)
  }
}
