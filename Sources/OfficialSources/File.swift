import Glibc

/// Files that are whole or not there.
enum File {
  /// Writes beside the file and puts it in its place, so that nobody ever reads half of it.
  static func write(_ bytes: [UInt8], to path: String) throws(FetchError) {
    let new = "\(path).\(getpid()).new"
    let file = open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .notKept(path: path, reason: String(cString: strerror(errno))) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let reason = String(cString: strerror(errno))
        close(file)
        unlink(new)
        throw .notKept(path: path, reason: reason)
      }
      written += count
    }
    guard close(file) == 0, rename(new, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(new)
      throw .notKept(path: path, reason: reason)
    }
  }

  static func makeFolder(_ path: String) throws(FetchError) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .notKept(path: path, reason: String(cString: strerror(errno)))
    }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
