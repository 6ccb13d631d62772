import OfficialSources
import Wording

/// Faults of fetching as sentences.
extension Language {
  func sentence(_ error: FetchError) -> String {
    switch error {
    case .offline(let host, let reason): say(.faultOffline, [host, words(reason)])
    case .missing(let address): say(.faultMissing, [shown(address)])
    case .refused(let address, let status): say(.faultRefused, [shown(address), String(status)])
    case .tooSlow(let address, let seconds): say(.faultTooSlow, [shown(address), String(seconds)])
    case .tooLarge(let address, let limit): say(.faultTooLarge, [shown(address), String(limit / 1_000_000)])
    case .cut(let address): say(.faultCut, [shown(address)])
    case .untrusted(let host, let reason): say(.faultUntrusted, [host, words(reason)])
    case .badRedirect(let address): say(.faultRedirect, [shown(address)])
    case .unreadable(let address, let reason): say(.faultUnreadable, [shown(address), words(reason)])
    case .interrupted: say(.faultInterrupted, [])
    case .withoutCurl: say(.faultWithoutCurl, [])
    case .notAnAddress(let text): say(.faultNoAddress, [text])
    case .notKept(let path, let reason): say(.faultNotKept, [path, reason])
    }
  }

  /// What a list was asked is a line of codes: an address goes as far as a person reads it.
  private func shown(_ address: String) -> String { String(address.prefix { $0 != "?" }) }

  private func words(_ reason: FetchReason) -> String {
    switch reason {
    case .unknownProxy: say(.reasonUnknownProxy, [])
    case .unknownHost: say(.reasonUnknownHost, [])
    case .refusedConnection: say(.reasonRefusedConnection, [])
    case .proxyRefused: say(.reasonProxyRefused, [])
    case .noConnection(let seconds): say(.reasonNoConnection, [String(seconds)])
    case .notSecured: say(.reasonNotSecured, [])
    case .unverifiedCertificate: say(.reasonCertificate, [])
    case .withoutCertificates: say(.reasonWithoutCertificates, [])
    case .noHTTP(let code): say(.reasonNoHTTP, []) + (code.map { " (curl: \($0))" } ?? "")
    case .unknownCompression: say(.reasonCompression, [])
    case .oldCurl: say(.reasonOldCurl, [])
    case .noFeed: say(.reasonNoFeed, [])
    case .noRows: say(.reasonNoRows, [])
    case .noRecords: say(.reasonNoRecords, [])
    case .endlessPages: say(.reasonEndlessPages, [])
    case .pagesElsewhere: say(.reasonPagesElsewhere, [])
    case .empty: say(.reasonEmpty, [])
    case .neitherPDFNorWord: say(.reasonNeitherPDFNorWord, [])
    case .brokenMarkup(let line, let reason): say(.reasonMarkup, [String(line), reason])
    case .anotherPaper(let name): say(.reasonAnotherPaper, [name])
    case .tooFew(let count, let total): say(.reasonTooFew, [String(count), String(total)])
    case .said(let words): words
    }
  }

  /// «29911: papers that are published may lack, for …»
  func sentence(_ gap: Gap) -> String {
    let what =
      switch gap.part {
      case .published: say(.lackPublished, [])
      case .unpublished: say(.lackUnpublished, [])
      case .attachments: say(.lackAttachments, [])
      case .days(let days): say(.lackDays, [days])
      case .register: say(.lackRegister, [])
      }
    return say(.mayLack, [gap.wanted, what, sentence(gap.error)])
  }

  func sentence(_ unknown: Wanted.Unknown) -> String { say(.namesNothing, [unknown.text]) }
}
