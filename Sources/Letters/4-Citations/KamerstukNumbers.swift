/// The numbers that follow a dossier, one or a list, and the dossiers that go on from there.
extension KamerstukCitation {
  mutating func readPapers(of dossier: DossierNumber, from start: Int, word: Word) {
    var dossiers = [dossier] + takeCompanions(&cursor)
    var start = start
    skipYearBehindDossier()
    while let dossier = dossiers.last {
      let before = found.count
      if !readNumbers(of: dossiers, from: start, word: word) {
        guard word != .none else { break }
        guard !DossierSurroundings.isNoun(at: cursor, strictly: isCounted) else { break }
        append(dossier: dossier, from: start)
      }
      guard found.count > before, let next = nextInList(after: dossier, word: word) else { break }
      start = next.start
      dossiers = [next.dossier] + takeCompanions(&cursor)
    }
  }

  /// «31 293/31 289, nr. 390», «31 293 en 31 289, nr. 653»: the other dossiers that a paper is printed under. Only
  /// before the word of a number: without one they are dossiers of a list.
  func takeCompanions(_ cursor: inout Cursor) -> [DossierNumber] {
    var trial = cursor
    var companions: [DossierNumber] = []
    while companions.count < 6 {
      trial.skipSeparators()
      let joined = trial.take(UInt8(ascii: "/")) || trial.takeDash() || trial.takeWord(of: ["en", "&"])
      trial.skipBlanks()
      guard joined || !companions.isEmpty || trial.index > cursor.index,
        let next = DossierNumber(&trial, old: false)
      else { break }
      companions.append(next)
      var behind = trial
      behind.skipSeparators()
      guard joined, PaperNumber.takeWord(&behind) != nil || isJoined(trial) else { continue }
      cursor = trial
      return companions
    }
    return []
  }

  /// «Kamerstukken 29 911, 2020/21, nr. 309»
  private mutating func skipYearBehindDossier() {
    var trial = cursor
    trial.skipSeparators()
    if Vergaderjaar(&trial) != nil { cursor = trial }
  }

  /// Reads the numbers that belong to a dossier, each with its pages; false when there are none.
  private mutating func readNumbers(of dossiers: [DossierNumber], from start: Int, word: Word) -> Bool {
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
        for dossier in dossiers {
          append(dossier, paper: paper, range: low..<(pages == nil ? end : trial.index), page: pages)
        }
      }
      cursor = trial
      several = several || (pages == nil && PaperNumber.listGoesOn(at: trial, from: papers.last ?? number))
      guard let next = takeListJoin(&trial, several: several) else { break }
      several = several || trial.bytes.has(anyCase: "nrs", at: next)
      itemStart = next
    }
    return found.count > before
  }

  /// Takes what leads to a number: «, nr.», «-», «, » or a blank; nil when no number can follow.
  /// True when «nrs.» announces several.
  private func takeNumberStart(_ cursor: inout Cursor, word: Word) -> Bool? {
    if let joined = takeDashBeforeNumber(&cursor, word: word) { return joined ? false : nil }
    let afterComma = hasComma(cursor)
    cursor.skipSeparators()
    skipSemicolonBeforeWord(&cursor)
    if let inBrackets = takeBracketedWord(&cursor) { return inBrackets }
    if let announced = PaperNumber.takeWord(&cursor) { return announced == .several }
    if isBracketed, afterComma, closesBracket(cursor) { return false }
    guard word == .kamerstuk else { return nil }
    return isBareNumber(cursor, afterComma: afterComma) ? false : nil
  }

  /// «433)»
  func closesBracket(_ cursor: Cursor) -> Bool {
    var trial = cursor
    return PaperNumber.take(&trial, letters: false) != nil && trial.byte == UInt8(ascii: ")")
  }

  /// «29911-5», «29 861–102», «29 861 - 102»; nil where no dash stands, false where no number follows it.
  private func takeDashBeforeNumber(_ cursor: inout Cursor, word: Word) -> Bool? {
    var trial = cursor
    if word == .kamerstuk { trial.skipBlanks() }
    let apart = trial.index > cursor.index
    guard trial.takeDash() || (!apart && trial.take(UInt8(ascii: "/"))) else { return nil }
    trial.skipBlanks()
    let isNumber = trial.byte.isDigit || (!apart && trial.byte.isUpper)
    guard isNumber, !DossierNumber.stands(at: trial), !Vergaderjaar.stands(at: trial) else {
      return apart ? nil : false
    }
    cursor = trial
    return true
  }

  /// «29 911; nr. 5»
  private func skipSemicolonBeforeWord(_ cursor: inout Cursor) {
    var trial = cursor
    guard trial.take(UInt8(ascii: ";")), trial.skipBlanks() else { return }
    let start = trial
    if PaperNumber.takeWord(&trial) != nil { cursor = start }
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
    // «36 200 A, B»: the letter of a fund, and its paper or the next fund.
    if !afterComma, hasLoneLetter(number) { return false }
    return chamber == .eerste || (paper.utf8.count == 1 && number.byte != .blank)
  }

  /// «Kamerstuk 29911 5 moties»: the number counts something.
  func isFollowedByNoun(_ cursor: Cursor) -> Bool {
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

  // MARK: What was found

  private mutating func append(
    _ dossier: DossierNumber, paper: String, range: Range<Int>, page: String?
  ) {
    found.append(
      Citation(
        document: .kamerstuk(dossier: dossier.identifier, number: paper), range: range, page: page))
  }

  mutating func append(dossier: DossierNumber, from start: Int) {
    let pages = PaperNumber.takePages(&cursor)
    found.append(
      Citation(
        document: .dossier(dossier.identifier), range: start..<cursor.index,
        page: pages))
  }
}
