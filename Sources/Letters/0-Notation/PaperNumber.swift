/// The numbers of papers in a dossier, and the pages cited of them.
enum PaperNumber {
  enum Word {
    case one, several
  }

  /// The words before a number; `several` may be followed by a list.
  private static let words: [(StaticString, Word)] = [
    ("nrs.", .several), ("nrs", .several), ("nos.", .several), ("nummers", .several),
    ("ondernummers", .several), ("nr.", .one), ("nr", .one), ("no.", .one), ("nummer", .one),
    ("ondernummer", .one), ("stuk nr.", .one), ("n°", .one),
    ("letters", .several), ("letter", .one),
  ]

  /// Takes «nr.», «nrs.», «no.» and the blanks behind it.
  static func takeWord(_ cursor: inout Cursor) -> Word? {
    for (word, meaning) in words {
      guard cursor.bytes.has(anyCase: word, at: cursor.index) else { continue }
      var trial = cursor
      trial.index += word.utf8CodeUnitCount
      guard !trial.byte.isLetter else { continue }
      trial.skipBlanks()
      cursor = trial
      return meaning
    }
    return nil
  }

  /// Whether «nr.» or its like stands here.
  static func stands(at cursor: Cursor) -> Bool {
    var trial = cursor
    return takeWord(&trial) != nil
  }

  /// Takes `5`, `42e`, `188b`, and with `letters` also `C`, `AA`: the papers of the Eerste Kamer. A number
  /// of five digits, which could be a dossier's, counts only behind «nr.».
  static func take(_ cursor: inout Cursor, letters: Bool) -> String? {
    let start = cursor.index
    let bytes = cursor.bytes
    if cursor.byte.isDigit {
      var end = bytes.endOfDigits(at: start)
      let longest = isAnnounced(bytes, at: start) ? 5 : 4
      guard end - start <= longest, bytes[start] != UInt8(ascii: "0") else { return nil }
      if bytes.byte(end).isLower, !bytes.byte(end + 1).isWord { end += 1 }
      guard !bytes.byte(end).isLetter, !isAmount(bytes, at: end) || (longest == 5 && isMark(bytes, at: end))
      else { return nil }
      cursor.index = end
      return bytes.string(start..<end)
    }
    guard letters, cursor.byte.isUpper else { return nil }
    var end = start + 1
    if bytes.byte(end).isUpper { end += 1 }
    guard !bytes.byte(end).isWord || bytes.endsPunctuation(startingAt: end) else { return nil }
    cursor.index = end
    return bytes.string(start..<end)
  }

  /// Whether «nr.», «nr» or «nummer» stands before a number.
  private static func isAnnounced(_ bytes: Bytes, at start: Int) -> Bool {
    var index = start - 1
    while bytes.byte(index) == .blank { index -= 1 }
    let before = bytes.byte(index)
    return before.isLetter || (before == UInt8(ascii: ".") && bytes.byte(index - 1).isLetter)
  }

  private static func isAmount(_ bytes: Bytes, at index: Int) -> Bool {
    (bytes.byte(index) == UInt8(ascii: ".") || bytes.byte(index) == UInt8(ascii: ","))
      && bytes.byte(index + 1).isDigit
  }

  /// «nr. 385.1 Daarna»: the stop that ends the sentence, and a mark glued to it.
  private static func isMark(_ bytes: Bytes, at index: Int) -> Bool {
    let end = bytes.endOfDigits(at: index + 1)
    return bytes.byte(index) == UInt8(ascii: ".") && end - index <= 3 && !bytes.byte(end).isWord
  }

  private static let pageWords: [StaticString] = [
    "p.", "pp.", "p", "blz.", "blz", "pag.", "pag", "bladzijden", "bladzijde", "pagina's",
    "pagina’s", "pagina", "pp",
  ]

  /// Takes «, p. 12 en 13», «, blz. 134»; gives the numbers as written.
  static func takePages(_ cursor: inout Cursor) -> String? {
    var trial = cursor
    trial.skipSeparators()
    let bracketed = trial.take(UInt8(ascii: "("))
    guard trial.takeWord(of: pageWords) else { return nil }
    trial.skipBlanks()
    let start = trial.index
    guard trial.takeDigits(1...5) != nil else { return nil }
    var end = trial.index
    while takeJoin(&trial), trial.takeDigits(1...5) != nil, trial.atEndOfNumber,
      !startsDossier(trial.bytes, numberEnding: trial.index)
    {
      end = trial.index
    }
    if bracketed, cursor.bytes.byte(end) != UInt8(ascii: ")") { return nil }
    cursor.index = bracketed ? end + 1 : end
    return cursor.bytes.string(start..<end)
  }

  /// «p. 5, 35 625» goes on with a dossier, not with page 35.
  private static func startsDossier(_ bytes: Bytes, numberEnding index: Int) -> Bool {
    bytes.byte(index) == .blank && bytes.byte(index + 1).isDigit
      && bytes.endOfDigits(at: index + 1) == index + 4
  }

  private static func takeJoin(_ cursor: inout Cursor) -> Bool {
    cursor.skipBlanks()
    if cursor.takeDash() || cursor.takeWord("en") || cursor.takeWord("t/m") || cursor.takeWord("tot en met")
      || cursor.take(UInt8(ascii: ","))
    {
      return cursor.skipBlanks()
    }
    return false
  }
}
