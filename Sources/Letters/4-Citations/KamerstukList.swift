/// How a citation goes on: with a further number of its dossier, or with a further dossier.
extension KamerstukCitation {
  /// « en 13», «, 15», «, en nr. 6», «; nr. 7»: a further number of the same dossier. Gives where its
  /// words start, with the cursor at the number.
  func takeListJoin(_ cursor: inout Cursor, several: Bool) -> Int? {
    var trial = cursor
    skipRemark(&trial)
    trial.skipBlanks()
    let semicolon = trial.take(UInt8(ascii: ";"))
    let comma = !semicolon && trial.take(UInt8(ascii: ","))
    trial.skipBlanks()
    let conjunction = trial.takeWord(of: ["en", "resp.", "respectievelijk", "of", "&", "alsmede"])
    guard semicolon || comma || conjunction else { return nil }
    trial.skipBlanks()
    let start = trial.index
    if Vergaderjaar(&trial) != nil {
      trial.skipSeparators()  // «nr. 1000 en 2021/22, nr. 990»
      guard PaperNumber.stands(at: trial) else { return nil }
    } else if Chamber.takeBeforeYear(&trial) {
      return nil  // «en I 2020/21, 29911, C» is a dossier anew.
    }
    let named = PaperNumber.takeWord(&trial) != nil
    let isListed = several || (conjunction && !comma && !isFollowedByNoun(afterNumber(trial)))
    guard named || (isListed && !semicolon), startsPlainNumber(trial) else { return nil }
    cursor = trial
    return start
  }

  /// «nrs. 2 (voorstel van wet) en 3»: what the number is, in at most so many bytes.
  private static let longestRemark = 80

  private func skipRemark(_ cursor: inout Cursor) {
    var trial = cursor
    trial.skipBlanks()
    guard trial.take(UInt8(ascii: "(")), trial.byte.isLetter else { return }
    let end = trial.index + Self.longestRemark
    while trial.index < end, trial.byte != 0, !trial.byte.isDigit, trial.byte != UInt8(ascii: ")") {
      trial.index += 1
    }
    if trial.take(UInt8(ascii: ")")) { cursor = trial }
  }

  private func afterNumber(_ cursor: Cursor) -> Cursor {
    var trial = cursor
    _ = PaperNumber.take(&trial, letters: false)
    return trial
  }

  private func startsPlainNumber(_ cursor: Cursor) -> Bool {
    if WrittenDate(at: cursor.index, of: cursor.bytes) != nil { return false }
    var dossier = cursor
    if DossierNumber(&dossier, old: false) != nil || Vergaderjaar.stands(at: cursor) { return false }
    var number = cursor
    return PaperNumber.take(&number, letters: true) != nil
  }

  /// «; 29 911, nr. 310», « en 35 570, nr. 3», « en XVI, nr. 4»: a further dossier, where it starts.
  mutating func nextInList(
    after dossier: DossierNumber, word: Word
  ) -> (dossier: DossierNumber, start: Int)? {
    var trial = cursor
    trial.skipBlanks()
    let slash = trial.take(UInt8(ascii: "/"))
    let separated = slash || trial.take(UInt8(ascii: ";")) || trial.take(UInt8(ascii: ","))
    trial.skipBlanks()
    let conjunction = slash || trial.takeWord(of: ["en", "of", "&", "alsmede"])
    guard separated || conjunction else { return nil }
    trial.skipBlanks()
    let start = trial.index
    if let chapter = DossierNumber(chapter: &trial, of: dossier) {
      cursor = trial
      return (chapter, start)
    }
    let chamber = Chamber.take(&trial)
    trial.skipSeparators()
    _ = Vergaderjaar(&trial)
    trial.skipSeparators()
    guard let next = DossierNumber(&trial, old: false) else { return nil }
    var behind = trial
    _ = takeCompanions(&behind)
    behind.skipSeparators()
    let named = PaperNumber.takeWord(&behind) != nil || isJoined(trial)
    guard named || chamber != nil || (word != .none && conjunction) else { return nil }
    self.chamber = chamber ?? self.chamber
    cursor = trial
    return (next, start)
  }
}
