import Screen

/// Where the panes stand on the screen.
struct Layout: Sendable, Hashable {
  /// The smallest screen that shows panes.
  static let smallest = (columns: 20, rows: 5)
  /// Screens from this many columns show list and letter side by side.
  private static let wide = 100
  /// Fewer rows have no room for a drawer under the letter.
  private static let rowsForDrawer = 14
  private static let narrowestList = 44
  /// A list of this width needs no more of what running text would use.
  private static let listBesideText = 48
  /// Columns of a frame and the blanks inside it.
  private static let frame = 4

  var columns: Int
  var rows: Int
  /// The pane with the keys has the screen to itself.
  var isZoomed = false
  private(set) var list: Rectangle?
  private(set) var letter: Rectangle?
  private(set) var drawer: Rectangle?

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// Panes have frames; small ones only a line with their title.
  var isFramed: Bool { rows >= 12 && columns >= 40 }

  var isTooSmall: Bool { columns < Self.smallest.columns || rows < Self.smallest.rows }

  /// All but the status line.
  private var screen: Rectangle { Rectangle(column: 0, row: 0, width: columns, height: rows - 1) }

  // MARK: Arranging

  /// - Parameters:
  ///   - focus: the pane with the keys, which is always shown.
  ///   - hasDrawer: a page is open, and a drawer under it.
  ///   - measure: columns that running text is set to where there is room.
  mutating func arrange(focus: Pane, hasDrawer: Bool, measure: Int) {
    list = nil
    letter = nil
    drawer = nil
    if isZoomed {
      place(focus, screen)
    } else if columns >= Self.wide {
      let width = listWidth(measure: measure)
      list = Rectangle(column: 0, row: 0, width: width, height: screen.height)
      let right = Rectangle(column: width, row: 0, width: screen.width - width, height: screen.height)
      placeReading(in: right, focus, hasDrawer)
    } else if focus == .list {
      list = screen
    } else {
      placeReading(in: screen, focus, hasDrawer)
    }
  }

  /// What running text leaves, up to half of the screen; but always room for a row.
  private func listWidth(measure: Int) -> Int {
    let left = min(columns - measure - Self.frame, columns / 2)
    return max(Self.narrowestList, min(columns * 2 / 5, Self.listBesideText), left)
  }

  private mutating func place(_ pane: Pane, _ place: Rectangle) {
    switch pane {
    case .list: list = place
    case .letter: letter = place
    case .drawer: drawer = place
    }
  }

  private mutating func placeReading(in place: Rectangle, _ focus: Pane, _ hasDrawer: Bool) {
    guard hasDrawer else {
      letter = place
      return
    }
    guard place.height >= Self.rowsForDrawer else {
      self.place(focus == .drawer ? .drawer : .letter, place)
      return
    }
    let height = max(5, place.height / 4)
    letter = Rectangle(
      column: place.column, row: place.row, width: place.width, height: place.height - height)
    drawer = Rectangle(
      column: place.column, row: place.row + place.height - height, width: place.width, height: height)
  }

  // MARK: Content

  /// Where a pane stands; nil while it is not shown.
  subscript(pane: Pane) -> Rectangle? {
    switch pane {
    case .list: list
    case .letter: letter
    case .drawer: drawer
    }
  }

  /// Where a pane's content stands: inside its frame, or below its title.
  func content(of place: Rectangle) -> Rectangle {
    isFramed
      ? Rectangle(
        column: place.column + 2, row: place.row + 1, width: place.width - 4, height: place.height - 2)
      : Rectangle(column: place.column, row: place.row + 1, width: place.width, height: place.height - 1)
  }

  /// The content of a pane; as if it had the screen to itself while it is not shown.
  func content(of pane: Pane) -> Rectangle { content(of: self[pane] ?? screen) }
}
