/// Why something could not be fetched; who shows it has a sentence for each, which says what to do.
public enum FetchError: Error, Hashable, Sendable {
  /// Nothing at all came back from a host.
  case offline(host: String, reason: FetchReason)
  case missing(address: String)
  /// A status that is no answer, such as 500, after all attempts.
  case refused(address: String, status: Int)
  case tooSlow(address: String, seconds: Int)
  case tooLarge(address: String, limit: Int)
  /// The connection was cut again and again.
  case cut(address: String)
  case untrusted(host: String, reason: FetchReason)
  /// Redirects without end, or from https to http.
  case badRedirect(address: String)
  /// An answer that is not what its interface is documented to give.
  case unreadable(address: String, reason: FetchReason)
  /// Called off by the reader.
  case interrupted
  case withoutCurl
  case notAnAddress(String)
  /// - reason: in the words of the system.
  case notKept(path: String, reason: String)
}

/// What is behind an error of fetching.
public enum FetchReason: Hashable, Sendable {
  case unknownProxy, unknownHost, refusedConnection, proxyRefused
  case noConnection(seconds: Int)
  case notSecured, unverifiedCertificate, withoutCertificates
  /// With the exit code of curl, where that tells more.
  case noHTTP(code: Int32?)
  case unknownCompression, oldCurl
  case noFeed, noRows, noRecords, endlessPages, pagesElsewhere, empty, neitherPDFNorWord
  case brokenMarkup(line: Int, reason: String)
  /// What came is not the paper that was asked for.
  case anotherPaper(than: String)
  case tooFew(Int, of: Int)
  /// In the source's own words, cleaned.
  case said(String)
}
