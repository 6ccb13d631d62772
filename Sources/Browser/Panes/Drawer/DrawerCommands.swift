import Screen

/// What keys and clicks do with the drawer.
extension DrawerPane {
  static func show(_ tab: Tab, _ state: inout State) {
    guard state.reading != nil else {
      state.message = state.say(.noLetterOpen)
      return
    }
    guard state.reading?.page.source.drawerTabs.contains(tab) == true else {
      state.message = state.say(.notBesideThisPage)
      return
    }
    state.drawer.show(tab)
    state.focus = .drawer
  }

  static func click(_ mouse: Mouse, _ state: inout State) {
    state.dialogue = nil
    guard let place = state.layout.drawer else { return }
    if mouse.row == place.row, let tab = tab(at: mouse.column, state, place) { return show(tab, &state) }
    state.focus = .drawer
    let line = mouse.row - state.layout.content(of: place).row
    if let index = state.drawer.item(shownAt: line) {
      Following.follow(LinkPlace(link: .inDrawer(index), cells: place), &state)
    }
  }

  /// The item whose text stands in a line of the pane; nil for headings and what is below the last one.
  private func item(shownAt line: Int) -> Int? {
    var start = -top
    for (index, item) in items.enumerated() {
      start += item.heading.count
      if (start..<start + item.lines.count).contains(line) { return index }
      start += item.lines.count
    }
    return nil
  }
}
