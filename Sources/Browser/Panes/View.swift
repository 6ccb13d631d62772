import Screen

extension State {
  /// What the screen shows at this moment.
  public func draw() -> Grid {
    var grid = Grid(columns: columns, rows: rows)
    guard columns >= Arrangement.smallest.columns, rows >= Arrangement.smallest.rows else {
      grid.write(say(.tooSmall), column: 0, row: 0)
      return grid
    }
    let arrangement = Arrangement(self)
    if let place = arrangement.list { ListPane.draw(self, place, arrangement, into: &grid) }
    if let place = arrangement.letter { LetterPane.draw(self, place, arrangement, into: &grid) }
    if let place = arrangement.drawer { DrawerPane.draw(self, place, arrangement, into: &grid) }
    switch dialogue {
    case .help(let top): HelpPane.draw(self, top: top, into: &grid)
    case .picker(let picker): PickerPane.draw(picker, self, into: &grid)
    case .hints(let hints): HintsPane.draw(hints, into: &grid)
    case .prompt, .histogram, nil: break
    }
    StatusLine.draw(self, into: &grid)
    return grid
  }
}
