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
    if let number = takeThousands(&cursor) { return number }
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

  /// «nr. 1.045»: the dot of thousands, in the dossiers that have so many papers.
  private static func takeThousands(_ cursor: inout Cursor) -> String? {
    let bytes = cursor.bytes
    let start = cursor.index
    guard bytes.endOfDigits(at: start) == start + 1, (1...4).contains(bytes[start].digit),
      bytes.byte(start + 1) == UInt8(ascii: "."), isAnnounced(bytes, at: start)
    else { return nil }
    var end = cursor
    end.index = bytes.endOfDigits(at: start + 2)
    guard end.index == start + 5, end.atEndOfNumber, !isAmount(bytes, at: end.index) else { return nil }
    cursor = end
    return bytes.string(start..<start + 1) + bytes.string(start + 2..<start + 5)
  }

  /// How many numbers a list without «nrs.» may have.
  private static let longestList = 12

  /// Whether a comma and numbers that rise go on from a number up to an «en»: «nr. 300, 301 en 302», «L, M en N». The
  /// cursor stands behind the number.
  static func listGoesOn(at cursor: Cursor, from number: String) -> Bool {
    var trial = cursor
    var last = number
    for _ in 0..<longestList {
      trial.skipBlanks()
      let comma = trial.take(UInt8(ascii: ","))
      trial.skipBlanks()
      let closes = trial.takeWord(of: ["en", "&"])
      guard comma || closes, trial.skipBlanks(), WrittenDate(at: trial.index, of: trial.bytes) == nil,
        !DossierNumber.stands(at: trial), !Vergaderjaar.stands(at: trial),
        let next = take(&trial, letters: true), rises(from: last, to: next)
      else { return false }
      if closes { return !DossierSurroundings.isNoun(at: trial) }
      last = next
    }
    return false
  }

  private static func rises(from one: String, to other: String) -> Bool {
    if let first = Int(one), let second = Int(other) { return first < second }
    return Int(one) == nil && Int(other) == nil && (one.utf8.count, one) < (other.utf8.count, other)
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
