import LetterLibrary
import Screen

extension State {
  /// Does what the mouse asks: a click selects and follows, the wheel scrolls the pane under it.
  mutating func handle(_ mouse: Mouse) {
    switch dialogue {
    case .help(let top): return pointAtHelp(mouse, top)
    case .picker(let picker): return point(mouse, at: picker)
    case .prompt: return
    case .hints, .histogram, nil: break
    }
    if case .hints? = dialogue { dialogue = nil }
    let arrangement = Arrangement(self)
    for (pane, place) in [
      (Pane.list, arrangement.list), (.letter, arrangement.letter), (.drawer, arrangement.drawer),
    ] {
      guard let place, place.contains(column: mouse.column, row: mouse.row) else { continue }
      switch mouse.action {
      case .click: click(mouse, in: pane, at: place, arrangement)
      case .wheelUp: scroll(pane, by: -Self.linesOfWheel)
      case .wheelDown: scroll(pane, by: Self.linesOfWheel)
      }
    }
  }

  /// Lines that a step of the wheel scrolls by.
  private static let linesOfWheel = 3

  // MARK: Dialogues

  private mutating func pointAtHelp(_ mouse: Mouse, _ top: Int) {
    switch mouse.action {
    case .click: dialogue = nil
    case .wheelUp: scrollHelp(top, by: -Self.linesOfWheel)
    case .wheelDown: scrollHelp(top, by: Self.linesOfWheel)
    }
  }

  private mutating func point(_ mouse: Mouse, at old: Picker) {
    var picker = old
    switch mouse.action {
    case .click:
      guard let index = PickerPane.choice(atColumn: mouse.column, row: mouse.row, of: picker, self) else {
        return
      }
      picker.selected = index
      return take(picker)
    case .wheelUp: picker.selected -= Self.linesOfWheel
    case .wheelDown: picker.selected += Self.linesOfWheel
    }
    picker.selected = picker.selected.clamped(to: 0...max(0, picker.rows.count - 1))
    dialogue = .picker(picker)
  }

  // MARK: Wheel

  /// Scrolls a pane; the list takes its selection along where it would leave the screen.
  private mutating func scroll(_ pane: Pane, by lines: Int) {
    switch pane {
    case .list:
      let height = max(1, listHeight)
      list.awaited = nil
      list.top = (list.top + lines).clamped(to: 0...max(0, list.count.value - height))
      list.selected = list.selected.clamped(
        to: list.top...max(list.top, min(list.count.value, list.top + height) - 1))
      keepListSelectionVisible()
    case .letter:
      reading?.top += lines
      clampTop()
    case .drawer:
      let total = drawer.items.reduce(0) { $0 + $1.height }
      let height = content(of: .drawer).height
      drawer.top = (drawer.top + lines).clamped(to: 0...max(0, total - height))
    }
  }

  // MARK: Click

  private mutating func click(_ mouse: Mouse, in pane: Pane, at place: Rectangle, _ arrangement: Arrangement)
  {
    let content = arrangement.content(of: place)
    switch pane {
    case .list: clickList(mouse, content)
    case .letter:
      dialogue = nil
      guard reading != nil else { return }
      let link = pageLinkPlaces.first { $0.cells.contains(column: mouse.column, row: mouse.row) }
      focus = .letter
      setAnew()
      if let link { follow(link) }
    case .drawer:
      dialogue = nil
      if mouse.row == place.row,
        let tab = DrawerPane.tab(at: mouse.column, self, place, isFramed: arrangement.isFramed)
      {
        return show(tab)
      }
      clickDrawer(line: mouse.row - content.row)
    }
  }

  private mutating func clickList(_ mouse: Mouse, _ content: Rectangle) {
    focus = .list
    if mouse.row == content.row, histogramHeight > 0 { return clickHistogram(mouse.column - content.column) }
    dialogue = nil
    let rows = ListPane.rowsOfList(content, self)
    let index = list.top + mouse.row - rows.row
    guard (0..<listHeight).contains(mouse.row - rows.row), index < list.count.value else { return setAnew() }
    list.awaited = nil
    list.selected = index
    keepListSelectionVisible()
    openSelected()
  }

  /// A click on a bar chooses it; a second one shows its letters.
  private mutating func clickHistogram(_ column: Int) {
    let histogram = histogram
    let bar = column - HistogramPane.yearWidth
    guard histogram.bars.indices.contains(bar) else { return }
    let selection = HistogramSelection(cursor: bar)
    if case .histogram(selection)? = dialogue {
      filter(by: selection, of: histogram)
    } else {
      dialogue = .histogram(selection)
    }
  }

  private mutating func clickDrawer(line: Int) {
    focus = .drawer
    setAnew()
    var start = -drawer.top
    for (index, item) in drawer.items.enumerated() {
      start += item.heading.count
      if (start..<start + item.lines.count).contains(line) {
        selectDrawerItem(index)
        return followDrawerItem()
      }
      start += item.lines.count
    }
  }
}
