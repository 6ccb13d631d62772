import Glibc

/// Wakes the loop that waits for keys, from any thread.
final class NewsBell: Sendable {
  /// Can be read from while it rings.
  let file: Int32
  private let other: Int32

  /// Where the system gives no pipe, the bell stays silent: news is then seen with the next key.
  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      }
    }
    file = ends[0]
    other = ends[1]
  }

  deinit {
    close(file)
    close(other)
  }

  /// A full pipe rings already.
  func ring() {
    var byte: UInt8 = 1
    _ = write(other, &byte, 1)
  }

  func silence() {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(file, &bytes, bytes.count) > 0 {}
  }
}
