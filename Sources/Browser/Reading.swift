import LetterLibrary
import Letters
import Screen

extension State {
  /// Where a pane's content stands at the present size.
  func content(of pane: Pane) -> Rectangle {
    Arrangement(self).content(of: pane, columns: columns, rows: rows)
  }

  // MARK: Opening

  /// Opens a letter; the place that the reader leaves is kept.
  mutating func open(_ id: LetterID, at anchor: Anchor? = nil) {
    guard let letter = library.letter(id), let row = library.row(id) else {
      message = "That letter is no longer in the library."
      return
    }
    leave()
    show(letter, row)
    focus = .letter
    setAnew()
    if let anchor { jump(to: anchor) }
    if let words = list.query.words { find(.words(words)) }
    library.markRead(id)
  }

  mutating func show(_ letter: Letter, _ row: LetterRow) {
    let width = content(of: .letter).width
    let page = LetterPage.make(letter, row: row, width: width)
    reading = Reading(page: page, letter: letter, row: row, width: width)
    drawer.selected = 0
    drawer.top = 0
    if drawer.tab == .citedBy || letter.footnotes.isEmpty {
      drawer.tab = letter.footnotes.isEmpty ? .references : .footnotes
    }
  }

  /// Opens the page of a paper that is not held.
  mutating func open(_ kind: Reference.Kind, _ target: String) {
    leave()
    showAbsent(kind, target)
    focus = .letter
    setAnew()
    message =
      kind == .url
      ? "An address outside the library." : "\(PaperName.spoken(kind, target)) is not in the library."
  }

  mutating func showAbsent(_ kind: Reference.Kind, _ target: String) {
    let width = content(of: .letter).width
    let page = AbsentPage.make(kind, target, library, width: width)
    reading = Reading(page: page, letter: nil, row: nil, width: width)
    drawer.tab = .citedBy
    drawer.selected = 0
    drawer.top = 0
  }

  // MARK: Setting anew

  /// Sets the page and the drawer to the present size, keeping the line at the top.
  mutating func setAnew(top anchor: Anchor? = nil) {
    guard let old = reading else { return }
    let anchor = anchor ?? topAnchor
    let setting = Reading.Setting(width: content(of: .letter).width, find: old.find)
    if setting != old.setting {
      let page = page(of: old, width: setting.width)
      reading?.page = page
      reading?.setting = setting
      if let anchor { reading?.top = page.line(of: anchor) }
    } else if let anchor {
      reading?.top = old.page.line(of: anchor)
    }
    clampTop()
    fillDrawer()
  }

  private func page(of reading: Reading, width: Int) -> Page {
    switch reading.page.source {
    case .letter:
      guard let letter = reading.letter, let row = reading.row else { return reading.page }
      return LetterPage.make(letter, row: row, width: width, find: reading.find)
    case .absent(let kind, let target):
      return AbsentPage.make(kind, target, library, width: width)
    }
  }

  mutating func fillDrawer() {
    guard let reading else { return }
    let width = content(of: .drawer).width
    drawer.items = DrawerContents.items(drawer.tab, of: reading, library, width: width, most: drawer.most)
    drawer.counts = DrawerContents.counts(of: reading, library)
    drawer.selected = drawer.selected.clamped(to: 0...max(0, drawer.items.count - 1))
    keepDrawerSelectionVisible()
  }

  mutating func clampTop() {
    guard let reading else { return }
    let last = max(0, reading.page.lines.count - content(of: .letter).height)
    self.reading?.top = reading.top.clamped(to: 0...last)
  }

  // MARK: Places

  /// Where the reader is now.
  var place: Place {
    Place(
      source: reading?.page.source, top: topAnchor ?? Anchor(block: 0, offset: 0), link: reading?.link,
      focus: focus, tab: drawer.tab, isDrawerOpen: drawer.isOpen, drawerSelected: drawer.selected,
      listSelected: list.selected)
  }

  mutating func leave() { history.leave(place) }

  mutating func goBack() {
    guard let place = history.goBack(from: place) else {
      message = "This is where you started."
      return
    }
    restore(place)
  }

  mutating func goForward() {
    guard let place = history.goForward(from: place) else {
      message = "There is no way forward from here."
      return
    }
    restore(place)
  }

  private mutating func restore(_ place: Place) {
    drawer.tab = place.tab
    drawer.isOpen = place.isDrawerOpen
    if place.source != reading?.page.source { showSource(place.source) }
    drawer.tab = place.tab
    drawer.selected = place.drawerSelected
    list.selected = place.listSelected.clamped(to: 0...max(0, list.count.value - 1))
    keepListSelectionVisible()
    focus = place.focus
    reading?.link = place.link
    setAnew(top: place.top)
    if let link = place.link, let links = reading?.page.links, links.indices.contains(link) {
      lit = links[link].anchor
    }
  }

  private mutating func showSource(_ source: PageSource?) {
    switch source {
    case .letter(let id):
      if let letter = library.letter(id), let row = library.row(id) { show(letter, row) }
    case .absent(let kind, let target):
      showAbsent(kind, target)
    case nil:
      reading = nil
    }
  }

  /// Scrolls to a place of the page and lights it.
  mutating func jump(to anchor: Anchor) {
    guard let page = reading?.page else { return }
    scrollIntoView(line: page.line(of: anchor))
    lit = anchor
  }

  /// Shows a line: where it is when it is on the screen, else a third from the top.
  mutating func scrollIntoView(line: Int) {
    guard let top = reading?.top else { return }
    let height = content(of: .letter).height
    if line < top || line >= top + height { reading?.top = line - height / 3 }
    clampTop()
  }
}

extension Comparable {
  func clamped(to limits: ClosedRange<Self>) -> Self {
    min(max(self, limits.lowerBound), limits.upperBound)
  }
}
