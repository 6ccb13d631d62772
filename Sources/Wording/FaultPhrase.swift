/// What is said of faults of fetching; `{1}`, `{2}` stand for what comes in there.
public enum FaultPhrase: String, Sendable, Hashable, CaseIterable {
  case faultOffline, faultMissing, faultRefused, faultTooSlow, faultTooLarge, faultCut, faultUntrusted
  case faultRedirect, faultUnreadable, faultInterrupted, faultWithoutCurl, faultNoAddress, faultNotKept
  case reasonUnknownProxy, reasonUnknownHost, reasonRefusedConnection, reasonProxyRefused
  case reasonNoConnection, reasonNotSecured, reasonCertificate, reasonWithoutCertificates, reasonNoHTTP
  case reasonCompression, reasonOldCurl, reasonNoFeed, reasonNoRows, reasonNoRecords, reasonEndlessPages
  case reasonPagesElsewhere, reasonEmpty, reasonNeitherPDFNorWord, reasonMarkup, reasonAnotherPaper
  case reasonTooFew, lackPublished, lackUnpublished, lackAttachments, lackDays, lackRegister, mayLack
  case namesNothing
}

extension Language {
  public func say(_ phrase: FaultPhrase, _ values: [String]) -> String {
    let said = FaultPhrase.table[phrase]
    let text = self == .dutch ? said?.dutch : said?.english
    return Self.filled(text ?? phrase.rawValue, values)
  }
}
