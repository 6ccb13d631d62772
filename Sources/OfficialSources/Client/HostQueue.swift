import Glibc
import Synchronization
import System

/// One request at a time at each host, with pauses in between; all of a reader's programs stand in the same queue.
final class HostQueue: Sendable {
  private let folder: String?
  private let limits: FetchLimits
  /// By host: when this program's last turn ended.
  private let ended = Mutex<[String: ContinuousClock.Instant]>([:])
  /// By host: how many times longer than usual its pauses are, since it asked for less.
  private let slowness = Mutex<[String: Double]>([:])

  /// - Parameter folder: where a file for each host is that whoever asks something of it locks; nil where this program
  ///   is the only one.
  init(folder: String?, limits: FetchLimits) {
    self.folder = folder
    self.limits = limits
    if let folder { try? WholeFile.makeFolder(folder) }
  }

  /// Asks something of a host, once it is this program's turn.
  func turn<Value>(
    at host: String, isStopped: () -> Bool, _ ask: () throws(FetchError) -> Value
  ) throws(FetchError) -> Value {
    let file = try locked(host, isStopped)
    defer {
      if file >= 0 {
        // When a turn ended is the time of the file.
        pwrite(file, "1", 1, 0)
        close(file)
      }
      ended.withLock { $0[host] = .now }
    }
    let interval = limits.interval(of: host) * slowness.withLock { $0[host] ?? 1 }
    let since = Self.age(of: file) ?? ended.withLock { $0[host].map { .now - $0 } } ?? interval
    guard Clock.wait(min(interval, interval - since), isStopped: isStopped) else { throw .interrupted }
    return try ask()
  }

  /// A host that is busy is asked half as often from now on, and gets there again in ten answers or so.
  func note(isBusy: Bool, of host: String) {
    slowness.withLock { slowness in
      let now = slowness[host] ?? 1
      slowness[host] = isBusy ? min(now * 2, Self.slowest) : max(1, now * Self.recovery)
    }
  }

  private static let slowest = 16.0
  private static let recovery = 0.93

  /// - Returns: −1 where there is no file to lock: politeness is no reason to fail.
  private func locked(_ host: String, _ isStopped: () -> Bool) throws(FetchError) -> Int32 {
    guard let folder else { return -1 }
    let name = String(host.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? $0 : "-" })
    let file = open("\(folder)/queue-\(name)", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    while file >= 0, flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
      guard Clock.wait(.milliseconds(20), isStopped: isStopped) else {
        close(file)
        throw .interrupted
      }
    }
    return file
  }

  /// How long ago the last turn ended; nil where there was none, or no file says so.
  private static func age(of file: Int32) -> Duration? {
    var (status, now) = (stat(), timespec())
    guard file >= 0, fstat(file, &status) == 0, status.st_size > 0, clock_gettime(CLOCK_REALTIME, &now) == 0
    else { return nil }
    return .seconds(now.tv_sec - status.st_mtim.tv_sec) + .nanoseconds(now.tv_nsec - status.st_mtim.tv_nsec)
  }
}
