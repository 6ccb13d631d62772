/// Why something could not be fetched. Each description is a sentence that says what to do.
public enum FetchError: Error, Hashable, Sendable {
  /// Nothing at all came back from a host.
  case offline(host: String, reason: String)
  case missing(address: String)
  /// A status that is no answer, such as 500, after all attempts.
  case refused(address: String, status: Int)
  case tooSlow(address: String, seconds: Int)
  case tooLarge(address: String, limit: Int)
  /// The connection was cut again and again.
  case cut(address: String)
  case untrusted(host: String, reason: String)
  /// Redirects without end, or from https to http.
  case badRedirect(address: String)
  /// An answer that is not what its interface is documented to give.
  case unreadable(address: String, reason: String)
  /// Called off by the reader.
  case interrupted
  case withoutCurl
  case notAnAddress(String)
  case notKept(path: String, reason: String)
}

extension FetchError: CustomStringConvertible {
  public var description: String {
    switch self.withoutQuestion {
    case .offline(let host, let reason):
      "\(host) cannot be reached (\(reason)); go online and try again. What is in the library can be read as ever."
    case .missing(let address): "\(address) is not there; check the number."
    case .refused(let address, let status):
      "\(address) was answered with status \(status); try again later."
    case .tooSlow(let address, let seconds):
      "\(address) gave nothing for \(seconds) seconds; try again later."
    case .tooLarge(let address, let limit):
      "\(address) is larger than \(limit / 1_000_000) MB; open it in a browser instead."
    case .cut(let address): "\(address) broke off again and again; try again later."
    case .untrusted(let host, let reason):
      "\(host) does not prove that it is \(host) (\(reason)); nothing was fetched."
    case .badRedirect(let address): "\(address) leads nowhere by redirects; nothing was fetched."
    case .unreadable(let address, let reason):
      "\(address) gave an answer that cannot be read (\(reason)); try again later."
    case .interrupted: "the fetch was interrupted; the same command goes on."
    case .withoutCurl: "fetching needs curl, which does not run here; apt install curl installs it."
    case .notAnAddress(let text): "\(text) is no web address."
    case .notKept(let path, let reason): "\(path) could not be written (\(reason))."
    }
  }
}

extension FetchError {
  /// With the address as far as a person reads it: what a list was asked is a line of codes.
  private var withoutQuestion: FetchError {
    let shown = { (address: String) in String(address.prefix { $0 != "?" }) }
    return switch self {
    case .missing(let address): .missing(address: shown(address))
    case .refused(let address, let status): .refused(address: shown(address), status: status)
    case .tooSlow(let address, let seconds): .tooSlow(address: shown(address), seconds: seconds)
    case .tooLarge(let address, let limit): .tooLarge(address: shown(address), limit: limit)
    case .cut(let address): .cut(address: shown(address))
    case .badRedirect(let address): .badRedirect(address: shown(address))
    case .unreadable(let address, let reason): .unreadable(address: shown(address), reason: reason)
    case .offline, .untrusted, .interrupted, .withoutCurl, .notAnAddress, .notKept: self
    }
  }
}
