/// How long, how much and how often a client asks.
public struct FetchLimits: Sendable {
  /// Seconds in which a connection must be made, and in which more bytes must come.
  public var patience = 30
  /// Bytes of one answer, after what was compressed has been expanded.
  public var size = 60_000_000
  public var redirects = 5
  /// Attempts for one address, the first one included.
  public var attempts = 5
  /// Before the second attempt; each further one waits twice as long, unless the source says how long.
  public var pause = Duration.seconds(1)
  /// The longest that a source can make the client wait (Retry-After).
  public var longestPause = Duration.seconds(120)
  /// Between two requests at a host.
  public var interval = Duration.milliseconds(250)
  /// The same for hosts whose keepers want, or allow, something else.
  public var intervals: [String: Duration] = [
    // Throttles from some five requests a second.
    "repository.overheid.nl": .milliseconds(500),
    "gegevensmagazijn.tweedekamer.nl": .milliseconds(100),
  ]

  public init() {}

  /// Seconds of a whole answer, however slowly its bytes come.
  static let longestAnswer = 600

  func interval(of host: String) -> Duration { intervals[host] ?? interval }
}
