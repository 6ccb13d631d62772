import Glibc

/// How long a source asks to be left alone: seconds, or a date (RFC 9110, section 10.2.3).
enum RetryAfter {
  static func pause(_ header: String?) -> Duration? {
    guard let header else { return nil }
    if let seconds = Int(header) { return .seconds(max(0, seconds)) }
    return moment(header).map { .seconds(max(0, $0 - time(nil))) }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Seconds since 1970 of «Wed, 21 Oct 2026 07:28:00 GMT».
  private static func moment(_ date: String) -> Int? {
    let words = date.split(separator: " ")
    guard words.count == 6, let day = Int32(words[1]), let month = months.firstIndex(of: String(words[2])),
      let year = Int32(words[3])
    else { return nil }
    let clock = words[4].split(separator: ":").compactMap { Int32($0) }
    guard clock.count == 3 else { return nil }
    var parts = tm()
    (parts.tm_mday, parts.tm_mon, parts.tm_year) = (day, Int32(month), year - 1900)
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (clock[0], clock[1], clock[2])
    return timegm(&parts)
  }
}
