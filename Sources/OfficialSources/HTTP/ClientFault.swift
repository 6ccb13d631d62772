import AsyncHTTPClient
import FoundationEssentials

/// What went wrong below HTTP, and whether another attempt can help.
struct ClientFault {
  private let error: FetchError
  private let mayPass: Bool

  init(_ fault: any Error, address: String, patience: Int) {
    let host = URL(string: address)?.host() ?? address
    let reason = "\(fault)"
    switch fault as? HTTPClientError {
    case _ where Task.isCancelled || fault is CancellationError:
      (error, mayPass) = (.interrupted, false)
    case .connectTimeout?:
      (error, mayPass) = (.offline(host: host, reason: "no connection in \(patience) seconds"), false)
    case .readTimeout?, .deadlineExceeded?, .writeTimeout?:
      (error, mayPass) = (.tooSlow(address: address, seconds: patience), false)
    case .remoteConnectionClosed?: (error, mayPass) = (.cut(address: address), true)
    case let known? where known == .invalidURL || known == .emptyHost || known == .emptyScheme:
      (error, mayPass) = (.notAnAddress(address), false)
    default:
      if reason.contains("CERTIFICATE") || reason.lowercased().contains("handshake") || reason.contains("SSL")
      {
        (error, mayPass) = (.untrusted(host: host, reason: Self.distrust(reason)), false)
      } else if Self.isOffline(reason) {
        (error, mayPass) = (.offline(host: host, reason: Self.offlineReason(reason)), false)
      } else {
        (error, mayPass) = (.cut(address: address), true)
      }
    }
  }

  func outcome<Value>(_ again: (FetchError) -> Value) throws(FetchError) -> Value {
    guard mayPass else { throw error }
    return again(error)
  }

  private static func isOffline(_ reason: String) -> Bool {
    [
      "NIOConnectionError", "ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH", "getaddrinfo",
      "SocketAddressError",
      "Connection refused", "unreachable", "nknown host",
    ].contains { reason.contains($0) }
  }

  private static func offlineReason(_ reason: String) -> String {
    if reason.contains("refused") || reason.contains("errno: 111") { return "connection refused" }
    if reason.contains("unreachable") { return "network unreachable" }
    return "unknown host, or no network"
  }

  private static func distrust(_ reason: String) -> String {
    reason.contains("CERTIFICATE_VERIFY_FAILED")
      ? "its certificate cannot be verified" : "the connection could not be secured"
  }
}
