import Glibc

/// Messages between two processes over a socket: eight bytes of length, the lowest first, then so many bytes.
enum Message {
  /// Why no message came.
  enum Fault: Error {
    case closed
    case tooSlow
  }

  /// No letter takes so many bytes.
  private static let longest = 1 << 30

  static func write(_ message: [UInt8], to socket: Int32) throws(Fault) {
    try writeAll((0..<8).map { UInt8(truncatingIfNeeded: message.count >> (8 * $0)) }, to: socket)
    try writeAll(message, to: socket)
  }

  private static func writeAll(_ bytes: [UInt8], to socket: Int32) throws(Fault) {
    var written = 0
    while written < bytes.count {
      // Who is gone must not end who writes.
      let count = bytes[written...].withUnsafeBytes {
        send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .closed }
      written += count
    }
  }

  /// - Parameter seconds: how long to wait for all of it; nil for ever.
  static func read(from socket: Int32, within seconds: Int?) throws(Fault) -> [UInt8] {
    let deadline = seconds.map { ContinuousClock.now + .seconds($0) }
    let head = try read(8, from: socket, until: deadline)
    let count = head.reversed().reduce(UInt(0)) { $0 << 8 | UInt($1) }
    guard count <= UInt(longest) else { throw .closed }
    return try read(Int(count), from: socket, until: deadline)
  }

  private static func read(
    _ count: Int, from socket: Int32, until deadline: ContinuousClock.Instant?
  ) throws(Fault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      if let deadline { try wait(for: socket, until: deadline) }
      let got = bytes[filled...].withUnsafeMutableBytes { recv(socket, $0.baseAddress, $0.count, 0) }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw .closed }
      filled += got
    }
    return bytes
  }

  private static func wait(for socket: Int32, until deadline: ContinuousClock.Instant) throws(Fault) {
    let left = (deadline - .now).components
    let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
    guard milliseconds > 0 else { throw .tooSlow }
    var waited = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    guard poll(&waited, 1, Int32(clamping: milliseconds)) != 0 else { throw .tooSlow }
  }
}
