import Screen

extension State {
  /// Moves in the pane that has the keys.
  mutating func move(_ command: Command) {
    switch focus {
    case .list: moveList(command)
    case .letter: moveLetter(command)
    case .drawer: moveDrawer(command)
    }
  }

  /// Lines or rows that a command moves by, downwards positive; nil for the ends.
  private func step(_ command: Command, height: Int) -> Int? {
    switch command {
    case .down: 1
    case .up: -1
    case .pageDown: max(1, height - 1)
    case .pageUp: -max(1, height - 1)
    case .halfPageDown: max(1, height / 2)
    case .halfPageUp: -max(1, height / 2)
    default: nil
    }
  }

  // MARK: List

  private mutating func moveList(_ command: Command) {
    let height = listHeight
    let last = max(0, list.count.value - 1)
    list.awaited = nil
    if let step = step(command, height: height) {
      list.selected = (list.selected + step).clamped(to: 0...last)
    } else {
      list.selected = command == .top ? 0 : last
    }
    keepListSelectionVisible()
  }

  mutating func keepListSelectionVisible() {
    let height = max(1, listHeight)
    if list.selected < list.top { list.top = list.selected }
    if list.selected >= list.top + height { list.top = list.selected - height + 1 }
    list.top = list.top.clamped(to: 0...max(0, list.count.value - height))
    findSelectedHits()
  }

  // MARK: Letter

  private mutating func moveLetter(_ command: Command) {
    guard let reading else { return }
    let height = content(of: .letter).height
    if let step = step(command, height: height) {
      let before = reading.top
      self.reading?.top += step
      clampTop()
      if self.reading?.top == before {
        message = say(step > 0 ? .endOfLetter : .beginningOfLetter)
      }
    } else {
      self.reading?.top = command == .top ? 0 : reading.page.lines.count
      clampTop()
    }
  }

  // MARK: Drawer

  /// A note longer than the drawer scrolls before the next one is selected.
  private mutating func moveDrawer(_ command: Command) {
    let height = content(of: .drawer).height
    switch command {
    case .down where selectedItemEnd > drawer.top + height: drawer.top += 1
    case .up where selectedItemStart < drawer.top: drawer.top -= 1
    case .down: selectDrawerItem(drawer.selected + 1)
    case .up: selectDrawerItem(drawer.selected - 1)
    case .top: selectDrawerItem(0)
    case .bottom: selectDrawerItem(drawer.items.count - 1)
    default:
      guard let step = step(command, height: height) else { return }
      selectDrawerItem(item(atLine: selectedItemStart + step))
    }
  }

  mutating func selectDrawerItem(_ index: Int) {
    if index >= drawer.items.count, drawer.tab == .citedBy, drawer.items.count == drawer.most {
      drawer.most += DrawerState.mostAtFirst
      fillDrawer()
    }
    drawer.selected = index.clamped(to: 0...max(0, drawer.items.count - 1))
    keepDrawerSelectionVisible()
  }

  private var selectedItemStart: Int {
    drawer.items.prefix(drawer.selected).reduce(0) { $0 + $1.height }
  }

  private var selectedItemEnd: Int {
    drawer.items.prefix(drawer.selected + 1).reduce(0) { $0 + $1.height }
  }

  private func item(atLine line: Int) -> Int {
    var start = 0
    for (index, item) in drawer.items.enumerated() {
      start += item.height
      if line < start { return index }
    }
    return drawer.items.count - 1
  }

  /// Scrolls the drawer so that the selected item is at its top, and what belongs to it below.
  mutating func showSelectionFromItsStart() {
    let total = drawer.items.reduce(0) { $0 + $1.height }
    drawer.top = min(selectedItemStart, max(0, total - content(of: .drawer).height))
  }

  mutating func keepDrawerSelectionVisible() {
    let height = max(1, content(of: .drawer).height)
    let start = selectedItemStart
    let end = selectedItemEnd
    // Of an item longer than the drawer the beginning shows.
    if end > drawer.top + height { drawer.top = min(start, end - height) }
    if start < drawer.top { drawer.top = start }
    let total = drawer.items.reduce(0) { $0 + $1.height }
    drawer.top = drawer.top.clamped(to: 0...max(0, total - height, start))
  }
}
