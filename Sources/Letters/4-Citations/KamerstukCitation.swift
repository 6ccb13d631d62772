/// Citations of Kamerstukken, in every form of `IDENTIFIERS.md`:
/// `[word] [chamber] [year] dossier [addition] [number] [page]`, and lists that go on from there.
struct KamerstukCitation {
  /// A word before the citation, and what it proves of the digits that follow.
  enum Word {
    /// «Kamerstukken», «TK»: four digits, bare numbers and whole dossiers count.
    case kamerstuk
    /// «motie», «wetsvoorstel»: a dossier or a paper of five digits counts.
    case paper
    /// No word: only «nr.» or brackets make it one.
    case none
  }

  private static let words: [(StaticString, Word)] = [
    ("kamerstukken", .kamerstuk), ("kamerstuknummers", .kamerstuk), ("kamerstuknummer", .kamerstuk),
    ("kamerstuknr.", .kamerstuk), ("kamerstuk", .kamerstuk), ("kamerbrieven", .kamerstuk),
    ("kamerbrief", .kamerstuk), ("kst.", .kamerstuk), ("tweede kamer", .kamerstuk),
    ("eerste kamer", .kamerstuk), ("tk", .kamerstuk), ("ek", .kamerstuk),
    ("kamerdossier", .paper), ("dossiernummer", .paper), ("dossiers", .paper), ("dossier", .paper),
    ("wetsvoorstellen", .paper), ("wetsvoorstel", .paper), ("moties", .paper), ("motie", .paper),
    ("amendement", .paper), ("vergaderjaar", .paper),
  ]

  private let start: Int
  private var cursor: Cursor
  private var chamber: Chamber?
  private var found: [Citation] = []

  private init(_ cursor: Cursor, start: Int) {
    self.start = start
    self.cursor = cursor
  }

  /// The citations that start at `index` with a word or with the digits of a dossier.
  static func read(at index: Int, of bytes: Bytes) -> [Citation]? {
    var cursor = Cursor(bytes: bytes, index: index)
    if cursor.byte.isDigit {
      var citation = KamerstukCitation(cursor, start: index)
      return citation.readBare()
    }
    takeAttachment(&cursor)
    for (word, meaning) in words {
      var trial = cursor
      guard trial.takeWord(word) else { continue }
      if "tev".utf8.contains(word.utf8Start[0]) {
        trial = cursor  // The word is the chamber or the year itself.
      }
      var citation = KamerstukCitation(trial, start: index)
      if let found = citation.readAfterWord(meaning) { return found }
    }
    return nil
  }

  /// «Bijlage bij Kamerstukken II …»: cited by the paper that it belongs to.
  private static func takeAttachment(_ cursor: inout Cursor) {
    var trial = cursor
    guard trial.takeWord(of: ["bijlagen", "bijlage"]), trial.skipBlanks(),
      trial.takeWord(of: ["bij", "van", "nr. 1 bij"]), trial.skipBlanks()
    else { return }
    cursor = trial
  }

  /// «nr. 456 (36800-XVI)», as minutes cite motions.
  static func readReversed(at index: Int, of bytes: Bytes) -> [Citation]? {
    var cursor = Cursor(bytes: bytes, index: index)
    guard PaperNumber.takeWord(&cursor) != nil,
      let number = PaperNumber.take(&cursor, letters: false), cursor.skipBlanks(),
      cursor.take(UInt8(ascii: "(")), let dossier = DossierNumber(&cursor, old: false),
      cursor.take(UInt8(ascii: ")"))
    else { return nil }
    let target = "kst-\(dossier.identifier)-\(number)"
    return [Citation(kind: .kamerstuk, target: target, range: index..<cursor.index)]
  }

  private mutating func readAfterWord(_ word: Word) -> [Citation]? {
    cursor.skipSeparators()
    if cursor.take(UInt8(ascii: "(")) { cursor.skipBlanks() }
    skipYearAndChamber()
    var trial = cursor
    if PaperNumber.takeWord(&trial) != nil, dossier(at: trial, old: false) != nil {
      cursor = trial  // «Kamerstukken II 2020/21, nr. 29911-309»
    }
    guard let dossier = dossier(at: cursor, old: word == .kamerstuk) else { return nil }
    cursor = dossier.after
    readPapers(of: dossier.number, from: start, word: word)
    return found.isEmpty ? nil : found
  }

  private mutating func skipYearAndChamber() {
    for _ in 0..<4 {
      if let taken = Chamber.take(&cursor) {
        chamber = chamber ?? taken
      } else if Vergaderjaar(&cursor) == nil, !skipCalendarYear() {
        break
      }
      cursor.skipSeparators()
    }
  }

  /// «Kamerstukken 2021, 29 911, nr. 3»: a year of the calendar, told by the dossier behind it.
  private mutating func skipCalendarYear() -> Bool {
    var trial = cursor
    guard let digits = trial.takeDigits(4...4), let year = trial.bytes.number(digits),
      (1945...2099).contains(year)
    else { return false }
    trial.skipSeparators()
    guard dossier(at: trial, old: false) != nil else { return false }
    cursor = trial
    return true
  }

  private func dossier(at cursor: Cursor, old: Bool) -> (number: DossierNumber, after: Cursor)? {
    var trial = cursor
    guard let number = DossierNumber(&trial, old: old) else { return nil }
    guard number.digits.utf8.count == 4 else { return (number, trial) }
    // Four digits are a dossier only with a number behind them: a year is none.
    var next = trial
    next.skipSeparators()
    return PaperNumber.takeWord(&next) == nil ? nil : (number, trial)
  }

  /// «29 911, nr. 433», «36410-VI-65», «(29911-400)» without a word before.
  private mutating func readBare() -> [Citation]? {
    guard let dossier = dossier(at: cursor, old: false) else { return nil }
    cursor = dossier.after
    var next = cursor
    next.skipSeparators()
    let named = PaperNumber.takeWord(&next) != nil
    let joined = cursor.byte == UInt8(ascii: "-") && cursor.peek(1).isDigit
    let bracketed = cursor.bytes.byte(start - 1) == UInt8(ascii: "(")
    guard named || (joined && (bracketed || dossier.number.addition != nil)) else { return nil }
    readPapers(of: dossier.number, from: start, word: .none)
    if joined, !named, bracketed, cursor.byte != UInt8(ascii: ")") { return nil }
    return found.isEmpty ? nil : found
  }

  // MARK: Papers and lists

  private mutating func readPapers(of dossier: DossierNumber, from start: Int, word: Word) {
    var dossier = dossier
    var start = start
    skipYearBehindDossier()
    while true {
      let before = found.count
      if !readNumbers(of: dossier, from: start, word: word) {
        guard word != .none else { break }
        append(dossier: dossier, from: start)
      }
      guard found.count > before, let next = nextInList(after: dossier, word: word) else { break }
      (dossier, start) = next
    }
  }

  /// «Kamerstukken 29 911, 2020/21, nr. 309»
  private mutating func skipYearBehindDossier() {
    var trial = cursor
    trial.skipSeparators()
    if Vergaderjaar(&trial) != nil { cursor = trial }
  }

  /// Reads the numbers that belong to a dossier, each with its pages; false when there are none.
  private mutating func readNumbers(of dossier: DossierNumber, from start: Int, word: Word) -> Bool {
    var trial = cursor
    guard var several = takeNumberStart(&trial, word: word) else { return false }
    var itemStart = start
    let before = found.count
    while let number = PaperNumber.take(&trial, letters: true) {
      let numberStart = trial.index - number.utf8.count
      let papers = takeRange(&trial, from: number)
      let end = trial.index
      let pages = PaperNumber.takePages(&trial)
      for (offset, paper) in papers.enumerated() {
        let low = offset == 0 ? itemStart : numberStart
        append(dossier, paper: paper, range: low..<(pages == nil ? end : trial.index), page: pages)
      }
      cursor = trial
      guard let next = takeListJoin(&trial, several: several) else { break }
      several = several || trial.bytes.has(anyCase: "nrs", at: next)
      itemStart = next
    }
    return found.count > before
  }

  /// Takes what leads to a number: «, nr.», «-», «, » or a blank; nil when no number can follow.
  /// True when «nrs.» announces several.
  private func takeNumberStart(_ cursor: inout Cursor, word: Word) -> Bool? {
    if cursor.byte == UInt8(ascii: "-") || cursor.byte == UInt8(ascii: "/") {
      cursor.index += 1
      cursor.skipBlanks()
      return cursor.byte.isDigit || cursor.byte.isUpper ? false : nil
    }
    let afterComma = hasComma(cursor)
    cursor.skipSeparators()
    if let inBrackets = takeBracketedWord(&cursor) { return inBrackets }
    if let announced = PaperNumber.takeWord(&cursor) { return announced == .several }
    guard word == .kamerstuk else { return nil }
    return isBareNumber(cursor, afterComma: afterComma) ? false : nil
  }

  /// «29 911 (nr. 12)»
  private func takeBracketedWord(_ cursor: inout Cursor) -> Bool? {
    var trial = cursor
    guard trial.take(UInt8(ascii: "(")), let announced = PaperNumber.takeWord(&trial) else { return nil }
    cursor = trial
    return announced == .several
  }

  private func hasComma(_ cursor: Cursor) -> Bool {
    var trial = cursor
    trial.skipBlanks()
    return trial.byte == UInt8(ascii: ",")
  }

  /// A number without «nr.»: no date, no next dossier, and a letter only for the Eerste Kamer.
  private func isBareNumber(_ cursor: Cursor, afterComma: Bool) -> Bool {
    if WrittenDate(at: cursor.index, of: cursor.bytes) != nil { return false }
    var dossier = cursor
    if DossierNumber(&dossier, old: false) != nil { return false }
    var year = cursor
    if Vergaderjaar(&year) != nil { return false }
    var number = cursor
    guard let paper = PaperNumber.take(&number, letters: true), number.byte != UInt8(ascii: "%")
    else { return false }
    if paper.utf8.first?.isDigit == true {
      return afterComma || !isFollowedByNoun(number)
    }
    guard afterComma || chamber == .eerste else { return false }
    return chamber == .eerste || (paper.utf8.count == 1 && number.byte != .blank)
  }

  /// «Kamerstuk 29911 5 moties»: the number counts something.
  private func isFollowedByNoun(_ cursor: Cursor) -> Bool {
    var trial = cursor
    guard trial.byte == .blank else { return false }
    trial.skipBlanks()
    guard trial.byte.isLower else { return false }
    return !trial.takeWord(of: ["en", "van", "p", "blz", "is", "over", "inzake", "d.d"])
  }

  /// «1–3», «1 t/m 3»: each of them.
  private func takeRange(_ cursor: inout Cursor, from number: String) -> [String] {
    var trial = cursor
    trial.skipBlanks()
    guard let first = Int(number),
      trial.takeDash() || trial.takeWord("t/m") || trial.takeWord("tot en met"),
      trial.skipBlanks(), let digits = trial.takeDigits(1...4), trial.atEndOfNumber,
      let last = trial.bytes.number(digits), last > first, last - first < 50
    else { return [number] }
    cursor = trial
    return (first...last).map(String.init)
  }

  /// « en 13», «, 15», «, en nr. 6», «; nr. 7»: a further number of the same dossier. Gives where its
  /// words start, with the cursor at the number.
  private func takeListJoin(_ cursor: inout Cursor, several: Bool) -> Int? {
    var trial = cursor
    trial.skipBlanks()
    let semicolon = trial.take(UInt8(ascii: ";"))
    let comma = !semicolon && trial.take(UInt8(ascii: ","))
    trial.skipBlanks()
    let conjunction = trial.takeWord(of: ["en", "resp.", "respectievelijk", "of", "&", "alsmede"])
    guard semicolon || comma || conjunction else { return nil }
    trial.skipBlanks()
    let start = trial.index
    let named = PaperNumber.takeWord(&trial) != nil
    let isListed = several || (conjunction && !comma && !isFollowedByNoun(afterNumber(trial)))
    guard named || (isListed && !semicolon), startsPlainNumber(trial) else { return nil }
    cursor = trial
    return start
  }

  private func afterNumber(_ cursor: Cursor) -> Cursor {
    var trial = cursor
    _ = PaperNumber.take(&trial, letters: false)
    return trial
  }

  private func startsPlainNumber(_ cursor: Cursor) -> Bool {
    if WrittenDate(at: cursor.index, of: cursor.bytes) != nil { return false }
    var dossier = cursor
    if DossierNumber(&dossier, old: false) != nil { return false }
    var number = cursor
    return PaperNumber.take(&number, letters: true) != nil
  }

  /// «; 29 911, nr. 310», « en 35 570, nr. 3»: a further dossier, where it starts.
  private mutating func nextInList(
    after dossier: DossierNumber, word: Word
  ) -> (DossierNumber, Int)? {
    var trial = cursor
    trial.skipBlanks()
    let separated = trial.take(UInt8(ascii: ";")) || trial.take(UInt8(ascii: ","))
    trial.skipBlanks()
    let conjunction = trial.takeWord(of: ["en", "of", "&", "alsmede"])
    guard separated || conjunction else { return nil }
    trial.skipBlanks()
    let start = trial.index
    _ = Chamber.take(&trial)
    trial.skipSeparators()
    _ = Vergaderjaar(&trial)
    trial.skipSeparators()
    guard let next = DossierNumber(&trial, old: false) else { return nil }
    var behind = trial
    behind.skipSeparators()
    let named = PaperNumber.takeWord(&behind) != nil || trial.byte == UInt8(ascii: "-")
    guard named || (word != .none && conjunction) else { return nil }
    cursor = trial
    return (next, start)
  }

  // MARK: What was found

  private mutating func append(
    _ dossier: DossierNumber, paper: String, range: Range<Int>, page: String?
  ) {
    found.append(
      Citation(
        kind: .kamerstuk, target: "kst-\(dossier.identifier)-\(paper)", range: range, page: page))
  }

  private mutating func append(dossier: DossierNumber, from start: Int) {
    let pages = PaperNumber.takePages(&cursor)
    found.append(
      Citation(
        kind: .dossier, target: "dossier-\(dossier.identifier)", range: start..<cursor.index,
        page: pages))
  }
}
