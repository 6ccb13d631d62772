import LetterLibrary
import Letters

/// What Enter does: opens the letter, follows the link, goes from a note to its mark.
enum Following {
  static func follow(_ state: inout State) {
    switch state.focus {
    case .list: ListCommands.openSelected(&state)
    case .letter: followSelectedLink(&state)
    case .drawer: followDrawerItem(&state)
    }
  }

  /// Selects a link on the screen and follows it.
  static func follow(_ place: LinkPlace, _ state: inout State) {
    switch place.link {
    case .ofPage(let index):
      guard let reading = state.reading, reading.page.links.indices.contains(index) else { return }
      state.focus = .letter
      state.reading?.link = index
      follow(reading.page.links[index].target, &state)
    case .inDrawer(let index):
      state.focus = .drawer
      state.drawer.select(index)
      followDrawerItem(&state)
    }
  }

  // MARK: Links

  private static func followSelectedLink(_ state: inout State) {
    guard let reading = state.reading, let link = reading.selectedLink ?? offeredLink(reading) else {
      state.message = state.say(.noLinkSelected, state.key(of: .nextLink))
      return
    }
    follow(link.target, &state)
  }

  /// The page of a paper that is not held offers to fetch it, or else the letters that it leads to.
  private static func offeredLink(_ reading: LetterPane) -> Link? {
    guard reading.letter == nil else { return nil }
    let isAbsent = if case .absent = reading.page.source { true } else { false }
    let offer = reading.page.links.first { if case .fetch = $0.target { isAbsent } else { false } }
    return offer ?? reading.page.links.first { if case .place = $0.target { true } else { false } }
  }

  /// A footnote mark leads to its note; a paper that is held opens, one that is not gets a page of its own.
  private static func follow(_ target: LinkTarget, _ state: inout State) {
    switch target {
    case .footnote(let label):
      showFootnote(label, takesKeys: true, &state)
    case .paper(let kind, let identifier, let page):
      followPaper(kind, identifier, page: page, &state)
    case .place(let id, let anchor):
      state.open(id, at: anchor)
    case .passage(let id, let passage):
      let block = state.library.letter(id).flatMap { passage.block(in: $0.blocks) }
      state.open(id, at: block.map { Anchor(block: $0, offset: 0) })
    case .page(let source):
      state.open(source)
    case .record(let target):
      RecordAsking.start(target, &state)
    case .fetch(let kind, let target):
      Fetching.start(kind, target, &state)
    case .query(let text):
      guard let query = try? Query(parsing: text) else { return }
      state.leave()
      state.focus = .list
      state.list.apply(query, in: state.library)
    }
  }

  private static func followPaper(
    _ kind: Reference.Kind, _ target: String, page: String?, _ state: inout State
  ) {
    let citing = state.reading?.row?.id
    guard kind != .dossier, let id = state.library.letter(kind, target, citedBy: citing) else {
      return state.open(kind, target)
    }
    state.open(id)
    if let page, let number = Int(page.prefix { $0.isNumber }) { goToPage(number, &state) }
  }

  /// Goes to the page that a citation names, where the source has page numbers.
  private static func goToPage(_ number: Int, _ state: inout State) {
    guard let block = state.reading?.letter?.blocks.firstIndex(where: { $0.page == number }) else { return }
    state.reading?.jump(to: Anchor(block: block, offset: 0))
  }

  // MARK: Footnotes

  /// Shows a note in the drawer; the text stays where it is.
  /// - Parameter takesKeys: the drawer has the keys from then on.
  static func showFootnote(_ label: String, takesKeys: Bool, _ state: inout State) {
    guard state.reading?.letter?.footnotes.contains(where: { $0.label == label }) == true else {
      state.message = state.say(.footnoteMissing, label)
      return
    }
    if takesKeys { state.leave() }
    state.drawer.isOpen = true
    state.drawer.select(.footnote(label: label), in: .footnotes)
    guard takesKeys else { return }
    state.focus = .drawer
    state.drawer.isFromMark = true
  }

  /// From a note to where it is called in the text.
  private static func goToMark(of label: String, _ state: inout State) {
    guard let links = state.reading?.page.links,
      let index = links.firstIndex(where: { $0.target == .footnote(label) })
    else {
      state.message = state.say(.markMissing, label)
      return
    }
    state.leave()
    state.focus = .letter
    state.reading?.jump(toLink: index)
  }

  // MARK: Drawer

  private static func followDrawerItem(_ state: inout State) {
    switch state.drawer.selectedItem?.kind {
    case .footnote(let label)?: followNote(label, &state)
    case .reference(let target, let anchor)?: followReference(target, at: anchor, &state)
    case .citing(let place)?:
      state.open(place.row.id, at: Anchor(block: place.block, offset: place.offset))
    case .own(_, let anchor?)?:
      state.leave()
      state.focus = .letter
      state.reading?.jump(to: anchor)
    case .own(_, nil)?: state.message = state.say(.passageGone)
    case .promise(let anchor)?:
      state.leave()
      state.focus = .letter
      state.reading?.jump(to: anchor)
    case .target(let target)?: follow(target, &state)
    case nil: state.message = state.say(.nothingToFollow)
    }
  }

  /// Who has come from the mark goes on to the only paper that the note names, or to its only address; anybody else
  /// goes to the mark.
  private static func followNote(_ label: String, _ state: inout State) {
    let named = state.noteAtHand?.references ?? []
    let papers = named.filter { $0.kind != .url }
    let wanted = papers.isEmpty ? named : papers
    guard state.drawer.isFromMark, wanted.count == 1, let paper = wanted.first else {
      return goToMark(of: label, &state)
    }
    follow(.paper(paper.kind, paper.target, page: paper.page), &state)
  }

  /// A letter cited by its date that is not here has no page: the reader goes to where it is cited.
  private static func followReference(_ target: LinkTarget, at anchor: Anchor, _ state: inout State) {
    guard case .paper(.letter, let cited, _) = target,
      state.library.letter(.letter, cited, citedBy: state.reading?.row?.id) == nil
    else { return follow(target, &state) }
    state.leave()
    state.focus = .letter
    state.reading?.jump(to: anchor)
  }
}
