import Foundation
import TestSupport
import Testing

/// A disk of some megabytes, mounted for a test.
final class SmallDisk {
  let path: String

  /// Whether this machine lets the tests mount one.
  static let canBeMounted: Bool = {
    guard let folder = try? TemporaryFolder(), let disk = try? SmallDisk(in: folder, megabytes: 1) else {
      return false
    }
    return disk.isMounted
  }()
  static let reason: Comment = "mounting a small disk is not allowed here"

  private let isMounted: Bool

  init(in folder: TemporaryFolder, megabytes: Int) throws {
    path = folder.file("disk")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    isMounted =
      try Terminal.run("/usr/bin/env", ["mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", path])
      .status == 0
  }

  deinit { unmount() }

  func unmount() { _ = try? Terminal.run("/usr/bin/env", ["umount", path]) }

  /// Mounts it anew with an option of mount(8).
  func remount(_ option: String) throws {
    let again = try Terminal.run("/usr/bin/env", ["mount", "-o", "remount,\(option)", path])
    try #require(again.status == 0, "\(again.errors)")
  }
}
