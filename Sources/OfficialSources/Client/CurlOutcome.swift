/// What curl's exit code says of a transfer; the codes are those of curl(1).
enum CurlOutcome: Hashable, Sendable {
  case done
  case offline(reason: FetchReason)
  /// There was no connection in time.
  case notConnected
  case tooSlow
  case untrusted(reason: FetchReason)
  case tooLarge
  /// The connection broke off: another attempt may help.
  case cut
  case notAnAddress
  case unreadable(reason: FetchReason)
  case notInstalled

  private static let table: [Int32: CurlOutcome] = [
    0: .done,
    1: .unreadable(reason: .noHTTP(code: nil)),
    3: .notAnAddress,
    5: .offline(reason: .unknownProxy),
    6: .offline(reason: .unknownHost),
    7: .offline(reason: .refusedConnection),
    18: .cut,
    27: .tooLarge,  // no memory within its limit
    28: .tooSlow,
    35: .untrusted(reason: .notSecured),
    52: .cut,  // not one byte
    53: .untrusted(reason: .notSecured),
    54: .untrusted(reason: .notSecured),
    55: .cut,
    56: .cut,
    58: .untrusted(reason: .notSecured),
    59: .untrusted(reason: .notSecured),
    60: .untrusted(reason: .unverifiedCertificate),
    61: .unreadable(reason: .unknownCompression),
    63: .tooLarge,
    66: .untrusted(reason: .notSecured),
    77: .untrusted(reason: .withoutCertificates),
    83: .untrusted(reason: .unverifiedCertificate),
    90: .untrusted(reason: .unverifiedCertificate),
    91: .untrusted(reason: .unverifiedCertificate),
    92: .cut,
    97: .offline(reason: .proxyRefused),
    100: .tooLarge,  // its head
    127: .notInstalled,
  ]

  /// - Parameter isConnected: a connection had been made, so what took too long was the answer.
  init(code: Int32, isConnected: Bool) {
    switch Self.table[code] {
    case .tooSlow? where !isConnected: self = .notConnected
    case let known?: self = known
    // A signal: its limits of memory or of work ended it.
    case nil where code > 128: self = .tooLarge
    // Not HTTP, or a fault in the protocol.
    case nil: self = .unreadable(reason: .noHTTP(code: code))
    }
  }
}
