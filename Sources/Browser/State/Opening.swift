import LetterLibrary
import Letters
import Screen

extension State {
  /// Where a pane's content stands at the present size.
  func content(of pane: Pane) -> Rectangle {
    Arrangement(self).content(of: pane, columns: columns, rows: rows)
  }

  // MARK: Opening

  /// Opens a letter; the place that the reader leaves is kept. One that is opened from a search is shown at
  /// the first hit.
  mutating func open(_ id: LetterID, at anchor: Anchor? = nil) {
    guard let letter = library.letter(id), let row = library.row(id) else {
      message = say(.letterGone)
      return
    }
    leave()
    show(letter, row)
    focus = .letter
    setAnew()
    if let anchor { jump(to: anchor) }
    if let link = reading?.page.links.firstIndex(where: { $0.anchor == anchor }) { select(link: link) }
    if let words = list.query.words {
      find(.words(words))
      if anchor == nil { showFirstHit() }
    }
    library.markRead(id, true)
  }

  private mutating func showFirstHit() {
    let hits = hits
    guard let first = hits.first else { return }
    reading?.hit = first
    jump(to: first)
    message = say(.hitOf, "1", String(hits.count))
  }

  mutating func show(_ letter: Letter, _ row: LetterRow) {
    let width = textWidth
    let page = LetterPage.make(letter, row: row, width: width, language: language)
    reading = Reading(page: page, letter: letter, row: row, width: width)
    drawer.selected = 0
    drawer.top = 0
    if drawer.tab == .citedBy || letter.footnotes.isEmpty {
      drawer.tab = letter.footnotes.isEmpty ? .references : .footnotes
    }
  }

  /// Opens the page of a dossier, or of a paper that is not held.
  mutating func open(_ kind: Reference.Kind, _ target: String) {
    leave()
    showPage(.of(kind, target))
    focus = .letter
    setAnew()
    switch kind {
    case .dossier: break
    case .url: message = say(.addressOutside)
    case _ where canFetch && kind.canBeFetched:
      message = say(.notHeldFetch, PaperName.spoken(kind, target), settings.keymap.key(of: .follow))
    default: message = say(.notHeld, PaperName.spoken(kind, target))
    }
  }

  /// Shows a page that is no letter.
  mutating func showPage(_ source: PageSource) {
    guard let page = page(of: source, width: textWidth) else { return }
    reading = Reading(page: page, letter: nil, row: nil, width: textWidth)
    drawer.tab = .citedBy
    drawer.selected = 0
    drawer.top = 0
  }

  // MARK: Setting anew

  /// Columns that running text is set to now.
  var textWidth: Int { min(settings.width, content(of: .letter).width) }

  /// Sets the page and the drawer to the present size, keeping the line at the top.
  mutating func setAnew(top anchor: Anchor? = nil) {
    guard let old = reading else { return }
    let anchor = anchor ?? topAnchor
    let setting = Reading.Setting(width: textWidth, find: old.find)
    if setting != old.setting {
      let page = page(of: old, width: setting.width)
      reading?.page = page
      reading?.setting = setting
    }
    if let anchor, let page = reading?.page { reading?.top = page.line(of: anchor) }
    clampTop()
    if let anchor, let top = reading?.top { reading?.keptTop = .init(line: top, anchor: anchor) }
    fillDrawer()
  }

  private func page(of reading: Reading, width: Int) -> Page {
    if case .letter = reading.page.source {
      guard let letter = reading.letter, let row = reading.row else { return reading.page }
      return LetterPage.make(letter, row: row, width: width, language: language, find: reading.find)
    }
    return page(of: reading.page.source, width: width) ?? reading.page
  }

  /// A page that is no letter; nil for a source that has not been read.
  private func page(of source: PageSource, width: Int) -> Page? {
    switch source {
    case .letter: nil
    case .absent(let kind, let target):
      AbsentPage.make(kind, target, library, width: width, language: language, canFetch: canFetch)
    case .dossier(let number):
      DossierPage.make(number, library, width: width, language: language, canFetch: canFetch)
    case .source(let letter):
      sources[letter].map { SourcePage.make(letter, lines: $0, width: width, language: language) }
    }
  }

  mutating func fillDrawer() {
    guard let reading else { return }
    let width = content(of: .drawer).width
    let contents = DrawerContents(reading, library, width: width, language: language)
    drawer.items = contents.items(drawer.tab, most: drawer.most)
    drawer.counts = contents.counts
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
      drawerTop: drawer.top,
      listSelected: list.selected)
  }

  mutating func leave() { history.leave(place) }

  mutating func goBack() {
    guard let place = history.goBack(from: place) else {
      message = say(.noWayBack)
      return
    }
    restore(place)
  }

  mutating func goForward() {
    guard let place = history.goForward(from: place) else {
      message = say(.noWayForward)
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
    drawer.top = place.drawerTop
    list.selected = place.listSelected.clamped(to: 0...max(0, list.count.value - 1))
    keepListSelectionVisible()
    focus = place.focus
    reading?.link = place.link
    setAnew(top: place.top)
    if let link = place.link, let links = reading?.page.links, links.indices.contains(link) {
      lit = links[link].anchor
    }
  }

  /// Shows what the reading view showed before.
  mutating func showSource(_ source: PageSource?) {
    switch source {
    case .letter(let id):
      if let letter = library.letter(id), let row = library.row(id) { show(letter, row) }
    case .source(let id):
      guard sources[id] != nil else { return showSource(.letter(id)) }
      showPage(.source(id))
      reading?.row = library.row(id)
    case .absent, .dossier:
      if let source { showPage(source) }
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
