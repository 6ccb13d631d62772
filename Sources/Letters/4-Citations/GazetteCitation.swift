/// Citations of Staatscourant, Staatsblad and Tractatenblad: «Stcrt. 2023, nr. 22687».
enum GazetteCitation {
  private static let words: [(StaticString, code: String, Reference.Kind)] = [
    ("staatscourant", "stcrt", .stcrt), ("stcrt.", "stcrt", .stcrt), ("stcrt", "stcrt", .stcrt),
    ("staatsblad", "stb", .stb), ("stb.", "stb", .stb), ("stb", "stb", .stb),
    ("tractatenblad", "trb", .stb), ("trb.", "trb", .stb), ("trb", "trb", .stb),
  ]

  static func read(at index: Int, of bytes: Bytes) -> [Citation]? {
    for (word, code, kind) in words {
      var cursor = Cursor(bytes: bytes, index: index)
      guard cursor.takeWord(word) else { continue }
      if let named = readBeforeDay(cursor, start: index, code: code, kind: kind) { return named }
      cursor.skipSeparators()
      if cursor.byte == UInt8(ascii: "-") { cursor.index += 1 }
      skipDay(&cursor)
      guard let year = cursor.takeDigits(4...4), cursor.atEndOfNumber else { continue }
      let prefix = "\(code)-\(bytes.string(year))-"
      return papers(cursor, start: index, prefix: prefix, kind: kind)
    }
    return nil
  }

  /// «Staatscourant nr. 14201 van 2 juni 2022»
  private static func readBeforeDay(
    _ start: Cursor, start index: Int, code: String, kind: Reference.Kind
  ) -> [Citation]? {
    var cursor = start
    cursor.skipSeparators()
    guard PaperNumber.takeWord(&cursor) != nil, let number = cursor.takeDigits(1...6) else { return nil }
    cursor.skipSeparators()
    _ = cursor.takeWord(of: ["van", "d.d."])
    cursor.skipBlanks()
    guard let day = WrittenDate(at: cursor.index, of: cursor.bytes), case .stated(let year) = day.year
    else { return nil }
    let target = "\(code)-\(year)-\(cursor.bytes.string(number))"
    return [Citation(kind: kind, target: target, range: index..<day.range.upperBound)]
  }

  /// «Staatscourant van 3 maart 2020, nr. 12345»: the day and the month.
  private static func skipDay(_ cursor: inout Cursor) {
    var trial = cursor
    if trial.takeWord("van") { trial.skipBlanks() }
    guard let day = WrittenDate(at: trial.index, of: trial.bytes), case .stated = day.year else { return }
    cursor.index = day.range.upperBound - 4
  }

  private static func papers(
    _ start: Cursor, start index: Int, prefix: String, kind: Reference.Kind
  ) -> [Citation]? {
    var cursor = start
    var found: [Citation] = []
    var itemStart = index
    cursor.skipSeparators()
    if cursor.takeDash() { cursor.skipBlanks() }
    _ = PaperNumber.takeWord(&cursor)
    while WrittenDate(at: cursor.index, of: cursor.bytes) == nil,
      let digits = cursor.takeDigits(1...5), cursor.atEndOfNumber
    {
      let target = prefix + cursor.bytes.string(digits)
      found.append(Citation(kind: kind, target: target, range: itemStart..<cursor.index))
      var next = cursor
      next.skipBlanks()
      guard next.takeWord("en"), next.skipBlanks() else { break }
      itemStart = next.index
      _ = PaperNumber.takeWord(&next)
      cursor = next
    }
    return found.isEmpty ? nil : found
  }
}
