import System

/// How long a source asks to be left alone: seconds, or a date (RFC 9110, section 10.2.3).
enum RetryAfter {
  /// - Returns: nil where nothing that can be understood is asked; `longest` where more is asked than anyone waits.
  static func pause(_ header: String, longest: Duration) -> Duration? {
    if !header.isEmpty, header.allSatisfy({ $0.isASCII && $0.isNumber }) {
      return min(longest, Int(header).map { .seconds($0) } ?? longest)
    }
    guard let moment = Clock.moment(ofHTTPDate: header) else { return nil }
    return min(longest, max(.zero, .seconds(moment - Clock.now)))
  }
}
