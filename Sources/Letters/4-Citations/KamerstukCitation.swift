/// Citations of Kamerstukken, in every form of the article Identifiers:
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
    ("dossier met nummer", .paper), ("kamerdossier", .paper), ("dossiernummer", .paper), ("dossiers", .paper),
    ("dossier", .paper),
    ("wetsvoorstel met nummer", .paper),
    ("wetsvoorstellen", .paper), ("wetsvoorstel", .paper), ("moties", .paper), ("motie", .paper),
    ("amendement", .paper), ("vergaderjaar", .paper), ("zitting", .paper), ("zittingsjaar", .paper),
  ]

  /// The rows of the table by the first byte of their words.
  private static let rows: [[(StaticString, Word)]] = (0..<256).map { byte in
    words.filter { $0.0.utf8Start[0] == UInt8(byte) }
  }

  /// Words behind which a number may count something («Tweede Kamer 36 410 brieven») or be a number of another
  /// register («dossiernummer 20231 bij de IND»).
  private static let countingWords: [StaticString] = ["tweede kamer", "eerste kamer", "tk", "ek", "dossier"]

  let start: Int
  var cursor: Cursor
  var isCounted = false
  /// The citation stands behind «(», with or without «zie» between.
  var isBracketed = false
  var chamber: Chamber?
  var found: [Citation] = []

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
    for (word, meaning) in rows[Int(cursor.byte.lowercased)] where bytes.has(anyCase: word, at: cursor.index)
    {
      var trial = cursor
      guard trial.takeWord(word) else { continue }
      if "tevz".utf8.contains(word.utf8Start[0]) {
        trial = cursor  // The word is the chamber or the year itself.
      }
      var citation = KamerstukCitation(trial, start: index)
      citation.isCounted = Self.countingWords.contains { bytes.has(anyCase: $0, at: index) }
      if let found = citation.readAfterWord(meaning) { return found }
    }
    return nil
  }

  /// «Bijlage bij Kamerstukken II …»: cited by the paper that it belongs to.
  private static func takeAttachment(_ cursor: inout Cursor) {
    guard cursor.byte.lowercased == UInt8(ascii: "b") else { return }
    var trial = cursor
    guard trial.takeWord(of: ["bijlagen", "bijlage"]), trial.skipBlanks(),
      trial.takeWord(of: ["bij", "van", "nr. 1 bij"]), trial.skipBlanks()
    else { return }
    cursor = trial
  }

  /// No list before its dossier has more numbers.
  private static let longestReversedList = 60

  /// «nr. 456 (36800-XVI)», «nrs. 14 en 15 (36600-XVI)», as minutes cite motions.
  static func readReversed(at index: Int, of bytes: Bytes) -> [Citation]? {
    var cursor = Cursor(bytes: bytes, index: index)
    guard PaperNumber.takeWord(&cursor) != nil else { return nil }
    var numbers: [(number: String, range: Range<Int>)] = []
    var start = index
    while numbers.count < longestReversedList, let number = PaperNumber.take(&cursor, letters: false) {
      numbers.append((number, start..<cursor.index))
      var next = cursor
      next.skipSeparators()
      if next.takeWord(of: ["en", "&"]) { next.skipBlanks() }
      guard next.index > cursor.index, next.byte.isDigit || PaperNumber.stands(at: next) else { break }
      start = next.index
      _ = PaperNumber.takeWord(&next)
      cursor = next
    }
    guard !numbers.isEmpty, cursor.skipBlanks(), cursor.take(UInt8(ascii: "(")),
      let dossier = DossierNumber(&cursor, old: false), cursor.take(UInt8(ascii: ")"))
    else { return nil }
    return numbers.enumerated().map { place, paper in
      let end = place == numbers.count - 1 ? cursor.index : paper.range.upperBound
      return Citation(
        document: .kamerstuk(dossier: dossier.identifier, number: paper.number),
        range: paper.range.lowerBound..<end)
    }
  }

  /// «idem, nr. 11», «nr. 1052 in hetzelfde dossier», behind a citation of a paper of `dossier`.
  static func readAgain(at index: Int, of bytes: Bytes, dossier: String) -> [Citation]? {
    var cursor = Cursor(bytes: bytes, index: index)
    let idem = cursor.takeWord(of: ["idem", "ibidem", "ibid.", "ibid"])
    cursor.skipSeparators()
    guard PaperNumber.takeWord(&cursor) != nil,
      let number = PaperNumber.take(&cursor, letters: true)
    else { return nil }
    let pages = PaperNumber.takePages(&cursor)
    var behind = cursor
    behind.skipBlanks()
    guard idem || behind.takeWord(of: ["in hetzelfde dossier", "van hetzelfde dossier", "in dat dossier"])
    else { return nil }
    return [
      Citation(
        document: .kamerstuk(dossier: dossier, number: number), range: index..<cursor.index, page: pages)
    ]
  }

  private mutating func readAfterWord(_ word: Word) -> [Citation]? {
    cursor.skipSeparators()
    isBracketed = cursor.take(UInt8(ascii: "("))
    cursor.skipBlanks()
    skipYearAndChamber()
    var trial = cursor
    if PaperNumber.takeWord(&trial) != nil, dossier(at: trial, old: false) != nil {
      cursor = trial  // «Kamerstukken II 2020/21, nr. 29911-309»
    }
    let old = word == .kamerstuk || "vz".utf8.contains(cursor.bytes[start].lowercased)
    guard let dossier = dossier(at: cursor, old: old) else { return nil }
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
      skipDashBeforeDossier()
      cursor.skipSeparators()
    }
  }

  /// «Zitting 1958-1959-5380»
  private mutating func skipDashBeforeDossier() {
    var trial = cursor
    trial.skipBlanks()
    guard trial.takeDash() else { return }
    trial.skipBlanks()
    if dossier(at: trial, old: true) != nil { cursor = trial }
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

  /// «29 911, nr. 433», «36410-VI-65», «(29911-400)», «36.600 XVII, M», «(36 176)» without a word before.
  private mutating func readBare() -> [Citation]? {
    guard let dossier = dossier(at: cursor, old: false) else { return nil }
    cursor = dossier.after
    var next = cursor
    _ = takeCompanions(&next)
    next.skipSeparators()
    let named = PaperNumber.takeWord(&next) != nil
    let joined = isJoined(cursor)
    let bracket = openingBracket
    let bracketed = bracket != nil
    isBracketed = bracketed
    let lettered = dossier.number.addition != nil && hasLoneLetter(cursor)
    guard bracketed || !DossierSurroundings.isOtherNumber(cursor.bytes, at: start) else { return nil }
    if let bracket, cursor.byte == UInt8(ascii: ")") { return readBracketed(dossier.number, bracket) }
    if let bracket, takesClosedNumber(cursor) {
      guard isPlausible(dossier.number, behind: bracket, before: nil) else { return nil }
      readPapers(of: dossier.number, from: start, word: .none)
      return found.isEmpty ? nil : found
    }
    guard named || lettered || (joined && (bracketed || dossier.number.addition != nil)) else { return nil }
    readPapers(of: dossier.number, from: start, word: lettered ? .kamerstuk : .none)
    if joined, !named, bracketed, cursor.byte != UInt8(ascii: ")") { return nil }
    return found.isEmpty ? nil : found
  }

  /// «-433», «–102»: a dash and a number right behind.
  func isJoined(_ cursor: Cursor) -> Bool {
    var trial = cursor
    return trial.takeDash() && trial.byte.isDigit
  }

  /// «, M»: a paper of the Eerste Kamer.
  func hasLoneLetter(_ cursor: Cursor) -> Bool {
    var trial = cursor
    trial.skipBlanks()
    guard trial.take(UInt8(ascii: ",")), trial.skipBlanks(), trial.byte.isUpper else { return false }
    trial.index += trial.peek(1).isUpper ? 2 : 1
    return trial.atEndOfNumber
  }

  /// Dossiers that are cited bare in brackets are of this century.
  private static let lowestInBrackets = 20_000

  private static let wordsInBracket: [StaticString] = ["zie ", "zie: ", "zie ook ", "vgl. ", "cf. ", "o.a. "]

  /// The bracket that the digits stand behind, «(zie » too.
  private var openingBracket: Int? {
    let bytes = cursor.bytes
    if bytes.byte(start - 1) == UInt8(ascii: "(") { return start - 1 }
    for word in Self.wordsInBracket {
      let bracket = start - word.utf8CodeUnitCount - 1
      if bytes.byte(bracket) == UInt8(ascii: "("), bytes.has(anyCase: word, at: bracket + 1) {
        return bracket
      }
    }
    return nil
  }

  /// «, 433)»: a number and the end of the bracket.
  private func takesClosedNumber(_ cursor: Cursor) -> Bool {
    var trial = cursor
    trial.skipBlanks()
    return trial.take(UInt8(ascii: ",")) && trial.skipBlanks() && closesBracket(trial)
  }

  /// «(36 176)», «(36 410-VII)».
  private mutating func readBracketed(_ dossier: DossierNumber, _ bracket: Int) -> [Citation]? {
    var behind = cursor
    behind.index += 1
    guard isPlausible(dossier, behind: bracket, before: behind) else { return nil }
    append(dossier: dossier, from: start)
    return found
  }

  /// Whether digits in brackets are a dossier: a round number, or one behind or before what it counts, is an amount.
  private func isPlausible(_ dossier: DossierNumber, behind bracket: Int, before noun: Cursor?) -> Bool {
    var before = bracket - 1
    while cursor.bytes.byte(before) == .blank { before -= 1 }
    guard let number = Int(dossier.digits), number >= Self.lowestInBrackets else { return false }
    if dossier.addition != nil { return true }
    let isAnnounced = bracket < start - 1
    return number % 1000 != 0 && (isAnnounced || cursor.bytes.byte(before).isLetter)
      && !(noun.map { DossierSurroundings.isNoun(at: $0) } ?? false)
  }
}
