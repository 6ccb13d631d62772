import LetterLibrary
import Letters
import Screen

extension State {
  // MARK: Enter

  mutating func follow() {
    switch focus {
    case .list: openSelected()
    case .letter: followSelectedLink()
    case .drawer: followDrawerItem()
    }
  }

  mutating func openSelected() {
    guard let row = selectedRow else {
      message =
        list.query.isEmpty
        ? say(.libraryEmpty)
        : say(.noLetterFits, list.query.description, settings.keymap.key(of: .clearFilter))
      return
    }
    if case .letter(row.id)? = reading?.page.source {
      focus = .letter
      setAnew()
    } else {
      open(row.id)
    }
  }

  private mutating func followSelectedLink() {
    let chosen = reading?.link ?? firstLink
    guard let reading, let index = chosen, reading.page.links.indices.contains(index) else {
      message = say(.noLinkSelected, settings.keymap.key(of: .nextLink))
      return
    }
    follow(reading.page.links[index].target)
  }

  /// The page of a paper that is not held offers to fetch it, or else the letters that it leads to.
  private var firstLink: Int? {
    guard let reading, reading.letter == nil else { return nil }
    let isAbsent = if case .absent = reading.page.source { true } else { false }
    let offer = reading.page.links.firstIndex { if case .fetch = $0.target { isAbsent } else { false } }
    return offer ?? reading.page.links.firstIndex { if case .place = $0.target { true } else { false } }
  }

  /// A footnote mark leads to its note; a paper that is held opens, one that is not gets a page of its own.
  mutating func follow(_ target: LinkTarget) {
    switch target {
    case .footnote(let label):
      showFootnote(label, takingKeys: true)
    case .paper(let kind, let identifier, let page):
      followPaper(kind, identifier, page: page)
    case .place(let id, let anchor):
      open(id, at: anchor)
    case .fetch(let kind, let target):
      fetch(kind, target)
    case .query(let text):
      guard let query = try? Query(parsing: text) else { return }
      leave()
      focus = .list
      apply(query)
    }
  }

  private mutating func followPaper(_ kind: Reference.Kind, _ target: String, page: String?) {
    guard kind != .dossier, let id = library.letter(kind, target, citedBy: reading?.row?.id) else {
      return open(kind, target)
    }
    open(id)
    if let page, let number = Int(page.prefix { $0.isNumber }) { jump(toPage: number) }
  }

  /// Goes to the page that a citation names, where the source has page numbers.
  private mutating func jump(toPage number: Int) {
    guard let blocks = reading?.letter?.blocks, let block = blocks.firstIndex(where: { $0.page == number })
    else { return }
    jump(to: Anchor(block: block, offset: 0))
  }

  // MARK: Footnotes

  /// Shows a note in the drawer; the text stays where it is.
  mutating func showFootnote(_ label: String, takingKeys: Bool) {
    guard reading?.letter?.footnotes.contains(where: { $0.label == label }) == true else {
      message = say(.footnoteMissing, label)
      return
    }
    if takingKeys { leave() }
    drawer.isOpen = true
    drawer.tab = .footnotes
    if takingKeys { focus = .drawer }
    setAnew()
    let index = drawer.items.firstIndex { $0.kind == .footnote(label: label) }
    selectDrawerItem(index ?? 0)
    showSelectionFromItsStart()
  }

  mutating func followDrawerItem() {
    guard drawer.items.indices.contains(drawer.selected) else {
      message = say(.nothingToFollow)
      return
    }
    switch drawer.items[drawer.selected].kind {
    case .footnote(let label):
      goToMark(of: label)
    case .reference(let target, let anchor):
      if case .paper(.letter, let cited, _) = target,
        library.letter(.letter, cited, citedBy: reading?.row?.id) == nil
      {
        leave()
        focus = .letter
        setAnew()
        jump(to: anchor)
      } else {
        follow(target)
      }
    case .citing(let place):
      open(place.row.id, at: Anchor(block: place.block, offset: place.offset))
    }
  }

  /// From a note to where it is called in the text.
  private mutating func goToMark(of label: String) {
    guard let links = reading?.page.links,
      let index = links.firstIndex(where: { $0.target == .footnote(label) })
    else {
      message = say(.markMissing, label)
      return
    }
    leave()
    focus = .letter
    setAnew()
    reading?.link = index
    jump(to: links[index].anchor)
  }

  // MARK: Links

  /// Selects the next or previous link; with none selected, the first or last one on the screen.
  mutating func selectLink(by step: Int) {
    guard let reading else {
      message = say(.noLetterOpen)
      return
    }
    let links = reading.page.links
    guard !links.isEmpty else {
      message = say(.noLinks)
      return
    }
    if focus == .list { focus = .letter }
    let next = reading.link.map { $0 + step } ?? linkOnScreen(step, reading)
    guard links.indices.contains(next) else {
      message = say(step > 0 ? .lastLink : .firstLink)
      return
    }
    select(link: next)
  }

  private func linkOnScreen(_ step: Int, _ reading: Reading) -> Int {
    let height = content(of: .letter).height
    let shown = reading.page.links.indices.filter { index in
      (reading.top..<reading.top + height).contains(reading.page.line(of: reading.page.links[index].anchor))
    }
    if let link = step > 0 ? shown.first : shown.last { return link }
    let start = topAnchor ?? Anchor(block: 0, offset: 0)
    let next = reading.page.links.firstIndex { $0.anchor >= start } ?? reading.page.links.count
    return step > 0 ? next : next - 1
  }

  /// Selects a link, scrolls it into view and shows its footnote or target in the drawer.
  mutating func select(link index: Int) {
    guard let reading, reading.page.links.indices.contains(index) else { return }
    self.reading?.link = index
    if focus == .drawer { focus = .letter }
    let link = reading.page.links[index]
    if let line = reading.page.lines(ofLink: index).first { scrollIntoView(line: line) }
    switch link.target {
    case .footnote(let label): showFootnote(label, takingKeys: false)
    case .paper: showReference(link)
    case .place, .query, .fetch: break
    }
  }

  private mutating func showReference(_ link: Link) {
    drawer.tab = .references
    setAnew()
    let index = drawer.items.firstIndex { item in
      if case .reference(let target, let anchor) = item.kind {
        return target == link.target && anchor == link.anchor
      }
      return false
    }
    selectDrawerItem(index ?? 0)
    showSelectionFromItsStart()
  }
}
