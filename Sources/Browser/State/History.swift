import LetterLibrary

/// A place that a reader can come back to, exactly.
struct Place: Sendable, Hashable {
  var source: PageSource?
  /// Where the first line on the screen starts.
  var top: Anchor
  var link: Int?
  var focus: Pane
  var tab: DrawerPane.Tab
  var isDrawerOpen: Bool
  var drawerSelected: Int
  var drawerTop: Int
  var listSelected: Int
}

/// The way that a reader came, and the way undone.
struct History: Sendable {
  private(set) var back: [Place] = []
  private(set) var forward: [Place] = []
  /// Places that the reader has given a letter.
  private var marks: [Character: Place] = [:]

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

extension State {
  /// Where the reader is now.
  var place: Place {
    Place(
      source: reading?.page.source, top: reading?.topAnchor ?? Anchor(block: 0, offset: 0),
      link: reading?.link, focus: focus, tab: drawer.tab, isDrawerOpen: drawer.isOpen,
      drawerSelected: drawer.selected, drawerTop: drawer.top, listSelected: list.selected)
  }

  /// Keeps the place that the reader is about to leave by a jump.
  mutating func leave() { history.leave(place) }
}

// MARK: Keys

extension History {
  static func goBack(_ state: inout State) {
    guard let place = state.history.goBack(from: state.place) else {
      state.message = state.say(.noWayBack)
      return
    }
    restore(place, &state)
  }

  static func goForward(_ state: inout State) {
    guard let place = state.history.goForward(from: state.place) else {
      state.message = state.say(.noWayForward)
      return
    }
    restore(place, &state)
  }

  static func setMark(_ letter: Character, _ state: inout State) {
    state.history.marks[letter] = state.place
    state.message = state.say(.markSet, String(letter), state.key(of: .goToMark))
  }

  static func goToMark(_ letter: Character, _ state: inout State) {
    guard let place = state.history.marks[letter] else {
      state.message = state.say(.noSuchMark, String(letter), state.key(of: .setMark))
      return
    }
    state.leave()
    restore(place, &state)
  }

  private static func restore(_ place: Place, _ state: inout State) {
    if place.source != state.reading?.page.source { state.show(place.source) }
    state.focus = place.focus
    state.list.restore(place.listSelected)
    state.drawer.restore(place)
    state.reading?.link = place.link
    state.reading?.wish = .from(place.top)
    if let link = state.reading?.selectedLink { state.reading?.lit = link.anchor }
  }
}
