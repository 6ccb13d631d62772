import Glibc

/// What something costs the processor, whatever else the machine does.
public enum ProcessorTime {
  /// The least of three runs, in nanoseconds that this thread was at work.
  public static func least(_ body: () throws -> Void) rethrows -> Double {
    var least = Double.infinity
    for _ in 0..<3 {
      let start = now
      try body()
      least = min(least, now - start)
    }
    return least
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
