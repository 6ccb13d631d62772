import Screen

extension State {
  /// What the screen shows at this moment.
  public func draw() -> Grid {
    var grid = Grid(columns: layout.columns, rows: layout.rows)
    guard !layout.isTooSmall else {
      grid.write(say(.tooSmall), column: 0, row: 0)
      return grid
    }
    if let place = layout.list { ListPane.draw(self, place, into: &grid) }
    if let place = layout.letter { LetterPane.draw(self, place, into: &grid) }
    if let place = layout.drawer { DrawerPane.draw(self, place, into: &grid) }
    StatusLine.draw(self, into: &grid)
    dialogue?.draw(self, into: &grid)
    return grid
  }
}
