import Screen

extension State {
  /// What the screen shows at this moment.
  public func draw() -> Grid {
    var grid = Grid(columns: columns, rows: rows)
    guard columns >= Arrangement.smallest.columns, rows >= Arrangement.smallest.rows else {
      grid.write("Screen too small", column: 0, row: 0)
      return grid
    }
    let arrangement = Arrangement(self)
    if let place = arrangement.list { ListPane.draw(self, place, arrangement, into: &grid) }
    if let place = arrangement.letter { LetterPane.draw(self, place, arrangement, into: &grid) }
    if let place = arrangement.drawer { DrawerPane.draw(self, place, arrangement, into: &grid) }
    switch dialogue {
    case .help(let top): HelpPane.draw(top: top, into: &grid)
    case .ministers(let picker): MinisterPane.draw(picker, into: &grid)
    case .prompt, nil: break
    }
    StatusLine.draw(self, into: &grid)
    return grid
  }
}
