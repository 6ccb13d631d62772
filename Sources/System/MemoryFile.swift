import CLinux
import Glibc

/// A file that only this program has: in memory, without a name, gone with its last user.
public final class MemoryFile: Sendable {
  /// What another program can be started with.
  public let descriptor: Int32

  /// Why there is no such file.
  public struct Fault: Error, Sendable {
    public let reason: String
  }

  /// - Throws: ``Fault``.
  public init(_ bytes: [UInt8] = []) throws(Fault) {
    descriptor = memfd_create("kamerlezer", memory_file_closes_on_exec)
    guard descriptor >= 0 else { throw Fault(reason: String(cString: strerror(errno))) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Fault(reason: String(cString: strerror(errno))) }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { close(descriptor) }

  /// What is in it, so many bytes at most.
  public func bytes(atMost most: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: most) { room, count in
      count = max(0, pread(descriptor, room.baseAddress, most, 0))
    }
  }
}
