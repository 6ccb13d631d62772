/// What curl's exit code says of a transfer; the codes are those of curl(1).
enum CurlOutcome: Hashable, Sendable {
  case done
  case offline(reason: String)
  /// There was no connection in time.
  case notConnected
  case tooSlow
  case untrusted(reason: String)
  case tooLarge
  /// The connection broke off: another attempt may help.
  case cut
  case notAnAddress
  case unreadable(reason: String)
  case notInstalled

  private static let table: [Int32: CurlOutcome] = [
    0: .done,
    1: .unreadable(reason: "it is no HTTP"),
    3: .notAnAddress,
    5: .offline(reason: "unknown proxy"),
    6: .offline(reason: "unknown host, or no network"),
    7: .offline(reason: "connection refused"),
    18: .cut,
    27: .tooLarge,  // no memory within its limit
    28: .tooSlow,
    35: .untrusted(reason: "the connection could not be secured"),
    52: .cut,  // not one byte
    53: .untrusted(reason: "the connection could not be secured"),
    54: .untrusted(reason: "the connection could not be secured"),
    55: .cut,
    56: .cut,
    58: .untrusted(reason: "the connection could not be secured"),
    59: .untrusted(reason: "the connection could not be secured"),
    60: .untrusted(reason: "its certificate cannot be verified"),
    61: .unreadable(reason: "it is compressed in an unknown way"),
    63: .tooLarge,
    66: .untrusted(reason: "the connection could not be secured"),
    77: .untrusted(reason: "this system has no certificates: install ca-certificates"),
    83: .untrusted(reason: "its certificate cannot be verified"),
    90: .untrusted(reason: "its certificate cannot be verified"),
    91: .untrusted(reason: "its certificate cannot be verified"),
    92: .cut,
    97: .offline(reason: "the proxy refused"),
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
    case nil: self = .unreadable(reason: "it is no HTTP (curl: \(code))")
    }
  }
}
