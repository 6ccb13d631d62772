/// Citations of the minutes and of printed answers: «Handelingen II 2010/11, nr. 108, item 5»,
/// «Aanhangsel Handelingen II 2022/23, nr. 456».
enum HandelingenCitation {
  private static let appendixWords: [StaticString] = [
    "aanhangsel van de handelingen", "aanhangsel der handelingen", "aanhangsel bij de handelingen",
    "aanhangsel handelingen", "aanhangsel", "aanh. hand.", "ah-tk", "ah",
  ]

  static func read(at index: Int, of bytes: Bytes) -> [Citation]? {
    var cursor = Cursor(bytes: bytes, index: index)
    if cursor.takeWord(of: appendixWords) { return appendix(cursor, start: index) }
    guard cursor.takeWord(of: ["handelingen", "hand."]) else { return nil }
    return minutes(cursor, start: index)
  }

  /// «Kamerstukken II 2022/23, Aanhangsel, nr. 456» starts with another word.
  static func readBehindKamerstukken(at index: Int, of bytes: Bytes) -> [Citation]? {
    var cursor = Cursor(bytes: bytes, index: index)
    guard cursor.takeWord(of: ["kamerstukken", "kamerstuk", "tweede kamer", "tk"]) else { return nil }
    var session = Session()
    session.take(&cursor)
    guard cursor.takeWord(of: appendixWords) else { return nil }
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
    guard let year = session.year else { return appendixBeforeYear(cursor, session, start: index) }
    _ = PaperNumber.takeWord(&cursor)
    let prefix = "ah-\((session.chamber ?? .tweede).code)-\(year.identifier)-"
    var found: [Citation] = []
    var itemStart = index
    while let number = PaperNumber.take(&cursor, letters: false) {
      let pages = PaperNumber.takePages(&cursor)
      found.append(
        Citation(
          kind: .aanhangsel, target: prefix + number, range: itemStart..<cursor.index, page: pages))
      var next = cursor
      next.skipSeparators()
      let joined = next.takeWord("en") || next.index > cursor.index
      next.skipBlanks()
      itemStart = next.index
      guard joined, PaperNumber.takeWord(&next) != nil else { break }
      cursor = next
    }
    return found.isEmpty ? nil : found
  }

  /// «Aanhangsel van de Handelingen nr. 456, vergaderjaar 2022–2023»
  private static func appendixBeforeYear(
    _ start: Cursor, _ session: Session, start index: Int
  ) -> [Citation]? {
    var cursor = start
    var session = session
    guard PaperNumber.takeWord(&cursor) != nil, let number = PaperNumber.take(&cursor, letters: false) else {
      return nil
    }
    session.take(&cursor)
    guard let year = session.year else { return nil }
    let end = cursor.bytes.trimmed(index..<cursor.index).upperBound
    let target = "ah-\((session.chamber ?? .tweede).code)-\(year.identifier)-\(number)"
    return [Citation(kind: .aanhangsel, target: target, range: index..<end)]
  }

  private static func minutes(_ start: Cursor, start index: Int) -> [Citation]? {
    var cursor = start
    var session = Session()
    session.take(&cursor)
    guard let year = session.year else { return nil }
    if cursor.takeWord(of: appendixWords) { return appendix(cursor, start: index, session: session) }
    _ = PaperNumber.takeWord(&cursor)
    guard let number = PaperNumber.take(&cursor, letters: false) else { return nil }
    var target = "h-\((session.chamber ?? .tweede).code)-\(year.identifier)-\(number)"
    if let item = takeItem(&cursor) { target += "-\(item)" }
    let pages = PaperNumber.takePages(&cursor)
    return [
      Citation(kind: .handelingen, target: target, range: index..<cursor.index, page: pages)
    ]
  }

  private static func takeItem(_ cursor: inout Cursor) -> String? {
    var trial = cursor
    if !trial.takeDash() {
      trial.skipSeparators()
      guard trial.takeWord(of: ["itemnr.", "item nr.", "item"]) else { return nil }
      trial.skipBlanks()
      _ = PaperNumber.takeWord(&trial)
    }
    guard let digits = trial.takeDigits(1...3), trial.atEndOfNumber else { return nil }
    cursor = trial
    return trial.bytes.string(digits)
  }
}
