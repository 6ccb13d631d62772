import Glibc

/// One end of a connection, as long as the other end and the server want it.
struct Socket {
  private let descriptor: Int32
  private let isStopped: @Sendable () -> Bool

  struct NotOpened: Error {}

  init(_ descriptor: Int32, isStopped: @escaping @Sendable () -> Bool) {
    self.descriptor = descriptor
    self.isStopped = isStopped
  }

  /// A socket that waits for connections at a port of this machine that was free.
  static func listening() throws -> (socket: Int32, port: UInt16) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &size) == 0
      }
    }
    guard listener >= 0, isBound else { throw NotOpened() }
    return (listener, UInt16(bigEndian: place.sin_port))
  }

  /// What is asked, up to its empty line.
  func head() -> String {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < 100_000, !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8),
      read(descriptor, &byte, 1) == 1
    {
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// - Returns: false when nobody wants more.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      guard !isStopped() else { return false }
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// - Returns: false when whoever asked went away meanwhile.
  func wait(_ duration: Duration) -> Bool {
    let end = ContinuousClock.now + duration
    while ContinuousClock.now < end {
      var other = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      // More to read after the question is the end of it.
      guard !isStopped(), poll(&other, 1, 20) == 0 else { return false }
    }
    return true
  }

  func end() {
    shutdown(descriptor, Int32(SHUT_WR))
    close(descriptor)
  }
}
