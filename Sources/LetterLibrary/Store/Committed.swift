/// What a batch came to.
public struct Committed: Sendable, Hashable {
  /// Letters that were not here.
  public var added = 0
  /// Letters whose file had changed.
  public var changed = 0
  /// Letters that were here under another name.
  public var again = 0
  /// Letters that another parser has read.
  public var reread = 0

  public init() {}

  public static func += (left: inout Committed, right: Committed) {
    left.added += right.added
    left.changed += right.changed
    left.again += right.again
    left.reread += right.reread
  }
}
