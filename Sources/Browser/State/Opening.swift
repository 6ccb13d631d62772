import LetterLibrary
import Letters

/// The verbs that every pane uses: they change what the reading view shows.
extension State {
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
    if let anchor { reading?.jump(to: anchor) }
    if let link = reading?.page.links.firstIndex(where: { $0.anchor == anchor }) { Links.select(link, &self) }
    if let words = list.query.words {
      reading?.find(.words(words))
      if anchor == nil { Finding.showFirstHit(&self) }
    }
    wanted.append(.mark(id, .read, true))
  }

  /// Opens the page of a dossier, or of a paper that is not held.
  mutating func open(_ kind: Reference.Kind, _ target: String) {
    leave()
    showPage(.of(kind, target))
    focus = .letter
    switch kind {
    case .dossier: break
    case .url: message = say(.addressOutsideOpen, key(of: .openOutside))
    case _ where fetching.isPossible && kind.canBeFetched:
      message = say(.notHeldFetch, PaperName.spoken(kind, target), key(of: .follow))
    case _: message = say(.notHeld, PaperName.spoken(kind, target))
    }
  }

  /// Shows what the reading view showed before.
  mutating func show(_ source: PageSource?) {
    switch source {
    case .letter(let id)?:
      if let letter = library.letter(id), let row = library.row(id) { show(letter, row) }
    case .source(let id)?:
      guard sources[id] != nil else { return show(.letter(id)) }
      let row = library.row(id)
      showPage(.source(id))
      reading?.row = row
    case .absent?, .dossier?, .ownNotes?, .promises?, .person?, .motion?, .absentMotion?, .news?:
      if let source { showPage(source) }
    case nil:
      reading = nil
    }
  }

  mutating func show(_ letter: Letter, _ row: LetterRow) {
    reading = PageMaker(self).letter(letter, row, width: textWidth)
    drawer.begin(at: drawer.tab == .references || letter.footnotes.isEmpty ? .references : .footnotes)
  }

  /// Makes the page that is open anew, at the same place: what it tells of has changed.
  mutating func showAnew() {
    guard let old = reading, let page = PageMaker(self).page(of: old.page.source, width: textWidth) else {
      return
    }
    reading = LetterPane(page, width: textWidth)
    reading?.link = old.link.flatMap { page.links.indices.contains($0) ? $0 : nil }
    reading?.wish = .from(old.topAnchor)
  }

  /// Shows a page that is no letter.
  mutating func showPage(_ source: PageSource) {
    guard let page = PageMaker(self).page(of: source, width: textWidth) else { return }
    reading = LetterPane(page, width: textWidth)
    drawer.begin(at: source.drawerTabs.first ?? .citedBy)
  }
}
