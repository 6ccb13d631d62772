/// Citations of Staatscourant, Staatsblad and Tractatenblad: «Stcrt. 2023, nr. 22687».
enum GazetteCitation {
  private static let words: [(StaticString, DocumentID.Gazette)] = [
    ("staatscourant", .staatscourant), ("stcrt.", .staatscourant), ("stcrt", .staatscourant),
    ("staatsblad", .staatsblad), ("stb.", .staatsblad), ("stb", .staatsblad),
    ("tractatenblad", .tractatenblad), ("trb.", .tractatenblad), ("trb", .tractatenblad),
  ]

  static func read(at index: Int, of bytes: Bytes) -> [Citation]? {
    for (word, gazette) in words {
      var cursor = Cursor(bytes: bytes, index: index)
      guard cursor.takeWord(word) else { continue }
      if let named = readBeforeDay(cursor, start: index, gazette) { return named }
      cursor.skipSeparators()
      if cursor.byte == UInt8(ascii: "-") { cursor.index += 1 }
      skipDay(&cursor)
      // «Staatsblad 2020-2021» is no number of a year.
      guard !Vergaderjaar.stands(at: cursor), let year = cursor.takeDigits(4...4), cursor.atEndOfNumber else {
        continue
      }
      return papers(cursor, start: index, gazette, year: bytes.string(year))
    }
    return nil
  }

  /// «Staatscourant nr. 14201 van 2 juni 2022»
  private static func readBeforeDay(
    _ start: Cursor, start index: Int, _ gazette: DocumentID.Gazette
  ) -> [Citation]? {
    var cursor = start
    cursor.skipSeparators()
    guard PaperNumber.takeWord(&cursor) != nil, let number = cursor.takeDigits(1...6) else { return nil }
    cursor.skipSeparators()
    _ = cursor.takeWord(of: ["van", "d.d."])
    cursor.skipBlanks()
    guard let day = WrittenDate(at: cursor.index, of: cursor.bytes), case .stated(let year) = day.year
    else { return nil }
    let document = DocumentID.gazette(gazette, year: String(year), number: cursor.bytes.string(number))
    return [Citation(document: document, range: index..<day.range.upperBound)]
  }

  /// «Staatscourant van 3 maart 2020, nr. 12345»: the day and the month.
  private static func skipDay(_ cursor: inout Cursor) {
    var trial = cursor
    if trial.takeWord("van") { trial.skipBlanks() }
    guard let day = WrittenDate(at: trial.index, of: trial.bytes), case .stated = day.year else { return }
    cursor.index = day.range.upperBound - 4
  }

  private static func papers(
    _ start: Cursor, start index: Int, _ gazette: DocumentID.Gazette, year: String
  ) -> [Citation]? {
    var cursor = start
    var year = year
    var found: [Citation] = []
    var itemStart = index
    cursor.skipSeparators()
    if cursor.takeDash() { cursor.skipBlanks() }
    var several = PaperNumber.takeWord(&cursor) == .several
    while WrittenDate(at: cursor.index, of: cursor.bytes) == nil,
      let digits = cursor.takeDigits(1...5), cursor.atEndOfNumber
    {
      let number = cursor.bytes.string(digits)
      found.append(
        Citation(document: .gazette(gazette, year: year, number: number), range: itemStart..<cursor.index))
      several = several || PaperNumber.listGoesOn(at: cursor, from: number)
      if let next = nextYear(cursor) {
        (itemStart, year, cursor) = (next.start, next.year, next.number)
      } else if let next = nextNumber(cursor, several: several) {
        itemStart = next.index
        cursor = next
        _ = PaperNumber.takeWord(&cursor)
      } else {
        break
      }
    }
    return found.isEmpty ? nil : found
  }

  /// « en 124», and where several are announced «, 124»: the cursor at what follows.
  private static func nextNumber(_ cursor: Cursor, several: Bool) -> Cursor? {
    var next = cursor
    next.skipBlanks()
    let comma = several && next.take(UInt8(ascii: ","))
    next.skipBlanks()
    guard next.takeWord(of: ["en", "&"]) || comma else { return nil }
    next.skipBlanks()
    return next
  }

  /// «; 2014, 90», « en 2014, 90»: another year of the same gazette.
  private static func nextYear(_ cursor: Cursor) -> (start: Int, year: String, number: Cursor)? {
    var next = cursor
    next.skipBlanks()
    let apart = next.take(UInt8(ascii: ";")) || next.take(UInt8(ascii: ","))
    next.skipBlanks()
    guard next.takeWord(of: ["en", "&"]) || apart, next.skipBlanks() else { return nil }
    let start = next.index
    guard let digits = next.takeDigits(4...4), let year = next.bytes.number(digits),
      (1813...2099).contains(year),
      next.take(UInt8(ascii: ","))
    else { return nil }
    next.skipBlanks()
    _ = PaperNumber.takeWord(&next)
    return next.byte.isDigit ? (start, next.bytes.string(digits), next) : nil
  }
}
