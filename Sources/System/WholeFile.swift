import Glibc

/// Files that are read and written whole: nobody ever has half of one.
public enum WholeFile {
  /// Why a file could not be read or written.
  public enum Fault: Error, Hashable, Sendable {
    case notFound
    case notPermitted
    /// A folder, a pipe or a device.
    case notRegular
    case exists
    case tooLarge(bytes: Int)
    /// In the operating system's words.
    case failed(reason: String)

    /// What the last call of the operating system failed of.
    static var last: Fault {
      switch errno {
      case ENOENT, ENOTDIR: .notFound
      case EACCES, EPERM: .notPermitted
      case EEXIST: .exists
      default: .failed(reason: String(cString: strerror(errno)))
      }
    }
  }

  // MARK: Reading

  /// The bytes of a regular file.
  /// - Throws: ``Fault``, also for a file that somebody writes meanwhile.
  public static func read(_ path: String, atMost most: Int) throws(Fault) -> [UInt8] {
    // Without blocking, so that a named pipe cannot hold the program.
    let file = open(FilePath.bytes(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw .last }
    defer { close(file) }
    var before = stat()
    guard fstat(file, &before) == 0, before.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    let bytes = try read(descriptor: file, expecting: Int(before.st_size), atMost: most)
    var after = stat()
    guard fstat(file, &after) == 0, bytes.count == Int(after.st_size) || after.st_size == 0,
      before.st_mtim == after.st_mtim
    else { throw .failed(reason: "it changed while it was read") }
    return bytes
  }

  /// What an open file gives, to its end.
  /// - Parameter size: how many bytes will come, as far as is known.
  public static func read(
    descriptor file: Int32, expecting size: Int = 0, atMost most: Int
  ) throws(Fault) -> [UInt8] {
    guard size <= most else { throw .tooLarge(bytes: size) }
    // One byte more than the file should have tells its end at once.
    var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { room, count in
      count = max(0, Glibc.read(file, room.baseAddress, room.count))
    }
    guard bytes.count != size || size == 0 else { return bytes }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .last }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= most else { throw .tooLarge(bytes: bytes.count) }
    }
  }

  // MARK: Writing

  /// Writes beside the file and puts it in its place.
  public static func write(_ bytes: [UInt8], to path: String) throws(Fault) {
    let new = "\(path).\(getpid()).new"
    unlink(FilePath.bytes(new))
    try create(bytes, at: new)
    guard rename(FilePath.bytes(new), FilePath.bytes(path)) == 0 else {
      let fault = Fault.last
      unlink(FilePath.bytes(new))
      throw fault
    }
  }

  /// Writes a file that was not there before; one that is there stays as it is.
  /// - Parameter isForOthers: others may read it as far as the umask allows; else it is its owner's alone.
  public static func create(_ bytes: [UInt8], at path: String, isForOthers: Bool = false) throws(Fault) {
    let file = open(
      FilePath.bytes(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isForOthers ? 0o666 : 0o600)
    guard file >= 0 else { throw .last }
    do {
      try write(bytes, descriptor: file)
    } catch {
      close(file)
      unlink(FilePath.bytes(path))
      throw error
    }
    guard close(file) == 0 else { throw .last }
  }

  /// Writes all bytes to an open file.
  public static func write(_ bytes: [UInt8], descriptor file: Int32) throws(Fault) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .last }
      written += count
    }
  }

  // MARK: Folders

  /// Makes a folder, for its owner alone; one that is there is as good.
  public static func makeFolder(_ path: String) throws(Fault) {
    guard mkdir(FilePath.bytes(path), 0o700) == 0 || errno == EEXIST else { throw .last }
  }

  public static func exists(_ path: String) -> Bool { access(FilePath.bytes(path), F_OK) == 0 }
}

extension WholeFile.Fault: CustomStringConvertible {
  /// As the reason in a sentence: «no such file».
  public var description: String {
    switch self {
    case .notFound: "no such file or folder"
    case .notPermitted: "it is not permitted"
    case .notRegular: "it is no regular file"
    case .exists: "it is there already"
    case .tooLarge(let bytes): "it has more than \(bytes) bytes"
    case .failed(let reason): reason
    }
  }
}

extension timespec {
  fileprivate static func == (left: timespec, right: timespec) -> Bool {
    left.tv_sec == right.tv_sec && left.tv_nsec == right.tv_nsec
  }
}
