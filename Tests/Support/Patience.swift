import Foundation

/// Waiting for what other threads and programs do.
public enum Patience {
  /// A deadline ends a test that hangs; it judges no machine's speed.
  public static let seconds = 600.0

  /// Looks again and again until something is so.
  /// - Returns: false when it still was not at the deadline.
  public static func wait(until isSo: () throws -> Bool) rethrows -> Bool {
    let deadline = Date.now.addingTimeInterval(seconds)
    while Date.now < deadline {
      if try isSo() { return true }
      usleep(5_000)
    }
    return false
  }

  /// Waits until a program has written lines into a file.
  /// - Returns: what it wrote; what there is at the deadline.
  public static func lines(of path: String, until isWhole: (String) -> Bool) -> String {
    var said = ""
    _ = wait {
      said = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      return said.hasSuffix("\n") && isWhole(said)
    }
    return said
  }
}
