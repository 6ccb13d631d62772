import LetterLibrary

/// A place that a reader can come back to, exactly.
struct Place: Sendable, Hashable {
  var source: PageSource?
  /// Where the first line on the screen starts.
  var top: Anchor
  var link: Int?
  var focus: Pane
  var tab: DrawerState.Tab
  var isDrawerOpen: Bool
  var drawerSelected: Int
  var drawerTop: Int
  var listSelected: Int
}

/// The way that a reader came, and the way undone.
struct History: Sendable {
  private(set) var back: [Place] = []
  private(set) var forward: [Place] = []

  /// A reader who jumps more often than this forgets where it began.
  private static let longest = 1000

  mutating func leave(_ place: Place) {
    if back.last != place { back.append(place) }
    if back.count > Self.longest { back.removeFirst() }
    forward = []
  }

  mutating func goBack(from place: Place) -> Place? {
    guard let last = back.popLast() else { return nil }
    forward.append(place)
    return last
  }

  mutating func goForward(from place: Place) -> Place? {
    guard let next = forward.popLast() else { return nil }
    back.append(place)
    return next
  }
}
