import LetterLibrary
import Letters
import Screen
import Wording

/// The drawer under the letter: its footnotes, its references, or what cites it.
struct DrawerPane: Sendable {
  enum Tab: Int, Sendable, Hashable, CaseIterable {
    case footnotes, references, citedBy, promises
    /// Notes of the reader's.
    case own
  }

  var isOpen = true
  private(set) var tab = Tab.footnotes
  /// The tab that the reader chose; a selected link may show another one meanwhile.
  private var chosen = Tab.footnotes
  private(set) var selected = 0
  /// The first line shown.
  private(set) var top = 0
  /// An item to select, and to show from its start, as soon as the drawer holds it.
  private var wish: DrawerItem.Kind?
  /// The reader has come from the selected note's mark by Enter.
  var isFromMark = false
  /// Of places that cite so many are shown; more when the reader comes to the last one.
  private var most = Self.mostAtFirst
  private static let mostAtFirst = 60
  private(set) var cited = CitedPlaces()

  // What follows from the rest, made in settling.

  private(set) var items: [DrawerItem] = []
  /// The items, and those that are left out while there is no room for them.
  private var all: [DrawerItem] = []
  /// Items in each tab, for their titles.
  private(set) var counts = [0, 0, 0, 0]
  /// Those that the page has.
  private var offered = Tab.allCases
  /// Lines that there is room for.
  private var height = 1
  /// What the items are made for; nil makes them anew.
  private var filling: Filling?
  /// The selection that was last brought into sight.
  private var inSight: Int?
  /// The lines of the page that the notes were last shown for.
  private var followed: Sight?

  private struct Filling: Hashable {
    let source: PageSource
    let tab: Tab
    let width: Int
    let most: Int
    let language: Language
    let own: OwnOfPage
    let order: CitedPlaces.Order
    let typed: String
  }

  private struct Sight: Hashable {
    let source: PageSource
    let lines: Range<Int>
  }

  /// Those that have a name in the drawer: few letters promise anything, or have notes of the reader's.
  var tabs: [Tab] {
    guard offered.count == Tab.allCases.count else { return offered }
    return Tab.allCases.filter { ![.promises, .own].contains($0) || tab == $0 || counts[$0.rawValue] > 0 }
  }

  var selectedItem: DrawerItem? { items.indices.contains(selected) ? items[selected] : nil }

  // MARK: Showing

  /// Begins at the first item of a tab.
  mutating func show(_ tab: Tab) {
    isOpen = true
    begin(at: tab)
  }

  /// As ``show(_:)``, but a drawer that is closed stays so.
  mutating func begin(at tab: Tab) {
    self.tab = tab
    chosen = tab
    followed = nil
    selected = 0
    top = 0
    cited.typed = ""
  }

  /// Sorts or narrows what cites the page; the first place of it is selected.
  mutating func arrange(_ change: (inout CitedPlaces) -> Void) {
    change(&cited)
    selected = 0
    top = 0
  }

  /// Selects an item of a tab.
  mutating func select(_ kind: DrawerItem.Kind, in tab: Tab) {
    self.tab = tab
    wish = kind
  }

  /// As the drawer was at a place that the reader comes back to.
  mutating func restore(_ place: Place) {
    isOpen = place.isDrawerOpen
    tab = place.tab
    chosen = place.tab
    selected = max(0, place.drawerSelected)
    top = place.drawerTop
  }

  mutating func resume(_ session: Session) {
    isOpen = session.isDrawerOpen
    tab = session.tab
    chosen = session.tab
    selected = max(0, session.drawerSelected)
  }

  /// Has the places that cite counted anew.
  mutating func renew() {
    guard tab == .citedBy else { return }
    cited.renew()
    filling = nil
  }

  /// Has everything looked up anew.
  mutating func renewAll() {
    cited.renew()
    filling = nil
  }

  // MARK: Moving

  /// A note longer than the drawer scrolls before the next one is selected.
  mutating func move(_ movement: Movement) {
    isFromMark = false
    switch movement {
    case .lines(1...) where end(of: selected) > top + height: top += 1
    case .lines(...(-1)) where start(of: selected) < top: top -= 1
    case .lines(let step): select(selected + step)
    case .start: select(0)
    case .end: select(items.count - 1)
    case .pages, .halfPages: select(item(atLine: start(of: selected) + (movement.step(height: height) ?? 0)))
    }
  }

  /// One behind the last asks for more, where there is more.
  mutating func select(_ index: Int) { selected = index.clamped(to: 0...items.count) }

  /// Scrolls; the selection comes along where it would leave the screen.
  mutating func scroll(by lines: Int) {
    top = (top + lines).clamped(to: 0...max(0, total - height))
    if end(of: selected) <= top { selected = item(atLine: top) }
    if start(of: selected) >= top + height { selected = item(atLine: top + height - 1) }
    inSight = selected
  }

  /// Shows the selected item from the middle on.
  mutating func centre() {
    top = (start(of: selected) - height / 2).clamped(to: 0...max(0, total - height))
  }

  // MARK: Lines

  private var total: Int { start(of: items.count) }

  private func start(of item: Int) -> Int { items.prefix(item).reduce(0) { $0 + $1.height } }

  private func end(of item: Int) -> Int { start(of: item + 1) }

  private func item(atLine line: Int) -> Int {
    var start = 0
    for (index, item) in items.enumerated() {
      start += item.height
      if line < start { return index }
    }
    return max(0, items.count - 1)
  }

  // MARK: Settling

  /// - Parameter hasKeys: the reader is in the drawer, which follows the page only while nobody is.
  mutating func settle(
    in content: Rectangle, under reading: LetterPane, hasKeys: Bool, _ library: Library, _ language: Language,
    today: CalendarDate?
  ) {
    offered = reading.page.source.drawerTabs
    if let first = offered.first, !offered.contains(tab) { (tab, chosen) = (first, first) }
    if hasKeys { chosen = tab } else { follow(reading) }
    let isResized = height != max(1, content.height)
    height = max(1, content.height)
    let contents = DrawerContents(reading, library, width: content.width, language: language, today: today)
    var isNew = fill(reading, contents, library)
    if selected >= items.count, tab == .citedBy, cited.isPlain, items.count == most {
      most += Self.mostAtFirst
      isNew = fill(reading, contents, library)
    }
    if fitNotes(reading.notesShown, hasKeys: hasKeys) { isNew = true }
    if let wish {
      selected = items.firstIndex { $0.kind == wish } ?? 0
      top = min(start(of: selected), max(0, total - height))
    }
    wish = nil
    selected = selected.clamped(to: 0...max(0, items.count - 1))
    if isNew || isResized || inSight != selected { bringIntoSight() }
    inSight = selected
  }

  /// As on a printed page, the notes are shown whose marks are; a selected link shows its own note or paper.
  private mutating func follow(_ reading: LetterPane) {
    isFromMark = false
    let sight = Sight(source: reading.page.source, lines: reading.shown)
    guard reading.link == nil, wish == nil else { return followed = sight }
    tab = chosen
    guard tab == .footnotes, sight != followed else { return }
    followed = sight
    wish = reading.notesShown.first.map { .footnote(label: $0) }
  }

  /// - Returns: whether there was anything to do.
  private mutating func fill(_ reading: LetterPane, _ contents: DrawerContents, _ library: Library) -> Bool {
    let wanted = Filling(
      source: reading.page.source, tab: tab, width: contents.width, most: most, language: contents.language,
      own: contents.own, order: cited.order, typed: cited.typed)
    guard wanted != filling else { return false }
    let citing =
      tab == .citedBy ? cited.places(DrawerContents.cited(reading), most: most, library) : []
    all = contents.items(tab, citing: citing)
    items = all
    counts = contents.counts
    filling = wanted
    return true
  }

  /// Where the notes of the page need more room than there is, the papers that they cite are left out until the reader
  /// goes into the drawer.
  /// - Returns: whether items came or went.
  private mutating func fitNotes(_ labels: [String], hasKeys: Bool) -> Bool {
    guard tab == .footnotes else { return false }
    let wanted = hasKeys || hasRoom(for: labels) ? all : all.filter(\.isFootnote)
    guard wanted.count != items.count else { return false }
    let kind = selectedItem?.kind
    items = wanted
    selected = items.firstIndex { $0.kind == kind } ?? selected
    return true
  }

  private func hasRoom(for labels: [String]) -> Bool {
    let notes = all.indices.filter { index in
      if case .footnote(let label) = all[index].kind { labels.contains(label) } else { false }
    }
    guard let first = notes.first, let last = notes.last else { return true }
    return all[first...last].reduce(0) { $0 + $1.height } <= height
  }

  /// Of an item longer than the drawer the beginning shows.
  private mutating func bringIntoSight() {
    let start = start(of: selected)
    let end = end(of: selected)
    if end > top + height { top = min(start, end - height) }
    if start < top { top = start }
    top = top.clamped(to: 0...max(0, total - height, start))
  }
}
