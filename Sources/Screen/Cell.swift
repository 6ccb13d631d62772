/// One column of one row.
public struct Cell: Sendable, Hashable {
  /// A character, or nothing in the second column of a wide one.
  public var text: String
  /// 1 or 2; 0 in the second column of a wide character.
  public var width: Int
  public var style: Style

  public static let blank = Cell(text: " ", width: 1, style: .plain)
}
