/// A place on the screen, from the top left, in columns and rows.
public struct Rectangle: Sendable, Hashable {
  public var column: Int
  public var row: Int
  public var width: Int
  public var height: Int

  public init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = max(0, width)
    self.height = max(0, height)
  }

  public func contains(column: Int, row: Int) -> Bool {
    (self.column..<self.column + width).contains(column) && (self.row..<self.row + height).contains(row)
  }
}
