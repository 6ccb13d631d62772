/// One paper that is held in several forms.
extension Letter {
  /// Of the words of the shorter text, as many are the other's too.
  private static let sharedWords = 0.8

  /// Whether another reading is of the same paper: it bears the same number, and has the same words. A number alone may
  /// be that of a reprint, or be misread.
  public func isSamePaper(as other: Letter) -> Bool {
    guard let kamerstuk, kamerstuk == other.kamerstuk else { return false }
    let (own, others) = (words, other.words)
    let fewest = min(own.count, others.count)
    return fewest > 0 && Double(own.intersection(others).count) >= Double(fewest) * Self.sharedWords
  }

  private var words: Set<Substring> {
    var folded: [UInt8] = []
    for block in blocks { Folding.append(block.text, to: &folded) }
    return Set(String(decoding: folded, as: UTF8.self).split(separator: " "))
  }

  /// The letter with what it does not say taken from another form of the same paper. Its text and what it does say stay.
  public func filled(from other: Letter) -> Letter {
    var letter = self
    if case .stated = dating {} else if case .stated = other.dating { letter.dating = other.dating }
    letter.subject = subject ?? other.subject
    letter.title = title ?? other.title
    letter.addressee = addressee ?? other.addressee
    if signatories.isEmpty { letter.signatories = other.signatories }
    letter.ministry = ministry ?? other.ministry
    letter.directorate = directorate ?? other.directorate
    letter.ourReference = ourReference ?? other.ourReference
    letter.yourReference = yourReference ?? other.yourReference
    letter.caseNumber = caseNumber ?? other.caseNumber
    if askers.isEmpty { letter.askers = other.askers }
    if movers.isEmpty { letter.movers = other.movers }
    letter.askedOn = askedOn ?? other.askedOn
    letter.attachments = attachments ?? other.attachments
    if sentAlong.isEmpty { letter.sentAlong = other.sentAlong }
    letter.dossier = dossier ?? other.dossier
    if let dossier, dossier.title == nil, dossier.number == other.dossier?.number {
      letter.dossier = other.dossier
    }
    letter.parliamentaryYear = parliamentaryYear ?? other.parliamentaryYear
    return letter
  }
}
