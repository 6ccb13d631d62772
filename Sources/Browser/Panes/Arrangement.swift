import Screen

/// Where the panes stand on a screen.
struct Arrangement: Sendable, Hashable {
  /// The smallest screen that shows panes.
  static let smallest = (columns: 20, rows: 5)
  private static let wide = 100
  /// Fewer rows have no room for a drawer under the letter.
  private static let rowsForDrawer = 14

  var list: Rectangle?
  var letter: Rectangle?
  var drawer: Rectangle?
  /// Panes have frames; small ones only a line with their title.
  var isFramed: Bool

  init(_ state: State) {
    let screen = Rectangle(column: 0, row: 0, width: state.columns, height: state.rows - 1)
    isFramed = state.rows >= 12 && state.columns >= 40
    if state.isZoomed {
      place(state.focus, screen)
    } else if state.columns >= Self.wide {
      let width = min(48, max(36, state.columns * 2 / 5))
      list = Rectangle(column: 0, row: 0, width: width, height: screen.height)
      let right = Rectangle(column: width, row: 0, width: screen.width - width, height: screen.height)
      placeReading(in: right, state)
    } else if state.focus == .list {
      list = screen
    } else {
      placeReading(in: screen, state)
    }
  }

  private mutating func place(_ pane: Pane, _ place: Rectangle) {
    switch pane {
    case .list: list = place
    case .letter: letter = place
    case .drawer: drawer = place
    }
  }

  private mutating func placeReading(in place: Rectangle, _ state: State) {
    guard state.drawer.isOpen, state.reading != nil else {
      letter = place
      return
    }
    guard place.height >= Self.rowsForDrawer else {
      self.place(state.focus == .drawer ? .drawer : .letter, place)
      return
    }
    let height = max(5, place.height / 4)
    letter = Rectangle(
      column: place.column, row: place.row, width: place.width, height: place.height - height)
    drawer = Rectangle(
      column: place.column, row: place.row + place.height - height, width: place.width, height: height)
  }

  /// Where a pane's content stands: inside its frame, or below its title.
  func content(of pane: Rectangle) -> Rectangle {
    isFramed
      ? Rectangle(column: pane.column + 2, row: pane.row + 1, width: pane.width - 4, height: pane.height - 2)
      : Rectangle(column: pane.column, row: pane.row + 1, width: pane.width, height: pane.height - 1)
  }

  /// The content of a pane; as if it had the screen to itself when it is not shown.
  func content(of pane: Pane, columns: Int, rows: Int) -> Rectangle {
    let place =
      switch pane {
      case .list: list
      case .letter: letter
      case .drawer: drawer
      }
    return content(of: place ?? Rectangle(column: 0, row: 0, width: columns, height: rows - 1))
  }
}
