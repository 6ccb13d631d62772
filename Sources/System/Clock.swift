import CLinux
import Glibc

/// Time as the operating system tells it.
public enum Clock {
  /// Waits, and looks ten times a second whether it still shall.
  /// - Returns: false when it was called off.
  public static func wait(_ duration: Duration, isStopped: () -> Bool) -> Bool {
    let end = ContinuousClock.now + duration
    while !isStopped() {
      let left = end - .now
      guard left > .zero else { return true }
      let (seconds, fraction) = min(left, .milliseconds(100)).components
      poll(nil, 0, Int32(seconds * 1000 + fraction / 1_000_000_000_000_000) + 1)
    }
    return false
  }

  /// Seconds since 1970.
  public static var now: Int { time(nil) }

  /// Seconds since 1970 of a date as HTTP writes it (RFC 9110, section 5.6.7): «Wed, 21 Oct 2026 07:28:00 GMT».
  public static func moment(ofHTTPDate date: String) -> Int? {
    var parts = tm()
    guard let end = strptime(date, "%a, %d %b %Y %H:%M:%S GMT", &parts), end.pointee == 0 else { return nil }
    return timegm(&parts)
  }
}
