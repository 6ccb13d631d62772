/// A file that a letter was read from.
public struct Place: Sendable, Hashable {
  /// Absolute.
  public var path: String
  public var stamp: Stamp

  public init(path: String, stamp: Stamp) {
    self.path = path
    self.stamp = stamp
  }

  /// By what a file is known to be unchanged without reading it: the system sets `changed` at each write.
  public struct Stamp: Sendable, Hashable {
    public var size: Int
    /// Nanoseconds since 1970.
    public var modified: Int
    public var changed: Int

    public init(size: Int, modified: Int, changed: Int) {
      self.size = size
      self.modified = modified
      self.changed = changed
    }
  }
}
