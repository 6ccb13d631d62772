import LetterLibrary
import Letters
import Screen

/// The reading view: a page, and where the reader is on it.
struct LetterPane: Sendable {
  private(set) var page: Page
  /// The letter shown; nil on a page that is none.
  let letter: Letter?
  var row: LetterRow?
  /// Shown beside the list because it is selected there: nobody has opened it.
  var isPreview = false
  /// The first line shown.
  private(set) var top = 0
  /// The place that was asked for when the first line was last set: a narrower page may begin its line
  /// before it, and a wider one finds it again.
  private var keptTop: KeptTop?
  /// The place that the reader went to last by the outline, which may be too near the end to come to the top.
  private var stop: KeptTop?
  /// The selected link, by its index on the page.
  var link: Int?
  /// What is searched for in the letter.
  private(set) var find: Find?
  /// The hit that `n` goes on from.
  var hit: Anchor?
  /// Where the letter holds what is searched for.
  private(set) var hits: [Anchor] = []
  /// The row of the screen where the mouse was pressed last, on no link.
  var pressedRow: Int?
  /// The place where a jump landed, lit until the next key.
  var lit: Anchor?
  /// What is to be shown from the next settling on.
  var wish: Wish?
  /// What the page is set for: setting it anew for the same changes nothing.
  private(set) var setting: Setting

  private struct KeptTop: Sendable, Hashable {
    let line: Int
    let anchor: Anchor
  }

  enum Wish: Sendable, Hashable {
    /// A place in the first line of the screen, as the reader left it.
    case from(Anchor)
    /// A heading or a question in the first line, as far as the page goes on below it.
    case stop(Anchor)
    /// A place anywhere on the screen: where it is when it is there already, else a third from the top.
    case inSight(Anchor)
    /// A link anywhere on the screen.
    case link(Int)
  }

  struct Setting: Sendable, Hashable {
    var width: Int
    var height: Int
    var find: Find?
    /// The labels and notes of the reader's that the page shows.
    var own = OwnOfPage()

    /// Whether the same page fits both.
    func isSame(as other: Setting) -> Bool {
      width == other.width && find == other.find && own == other.own
    }
  }

  init(_ page: Page, letter: Letter? = nil, row: LetterRow? = nil, width: Int) {
    self.page = page
    self.letter = letter
    self.row = row
    setting = Setting(width: width, height: 0, find: nil)
  }

  var selectedLink: Link? { link.flatMap { page.links.indices.contains($0) ? page.links[$0] : nil } }

  // MARK: Places

  /// Where the first line on the screen starts, which a new measure must keep.
  var topAnchor: Anchor {
    if let keptTop, keptTop.line == top { return keptTop.anchor }
    return page.lines.isEmpty
      ? Anchor(block: 0, offset: 0) : page.lines[min(top, page.lines.count - 1)].anchor
  }

  /// The place where the reader is: the stop of the last jump to one while it is on the screen as it was then,
  /// else the first line.
  var stopAtHand: Anchor? { stop?.line == top ? stop?.anchor : nil }

  /// The source's page at the top of the screen.
  var pageAtHand: Int? {
    letter?.blocks.prefix(max(0, topAnchor.block) + 1).last { $0.page != nil }?.page
  }

  /// Lines that are on the screen.
  var shown: Range<Int> { top..<max(top, min(page.lines.count, top + setting.height)) }

  /// The links that stand on the screen, or a part of them, in reading order.
  var linksShown: [Int] {
    var seen: Set<Int> = []
    return page.lines[shown].flatMap(\.spans).compactMap(\.link).filter { seen.insert($0).inserted }
  }

  /// The notes whose marks are on the screen, by their labels.
  var notesShown: [String] {
    linksShown.compactMap { if case .footnote(let label) = page.links[$0].target { label } else { nil } }
  }

  // MARK: Moving

  /// Goes to a place and lights it.
  mutating func jump(to anchor: Anchor) {
    wish = .inSight(anchor)
    lit = anchor
  }

  /// Goes to a link, selects and lights it.
  mutating func jump(toLink index: Int) {
    guard page.links.indices.contains(index) else { return }
    link = index
    wish = .link(index)
    lit = page.links[index].anchor
  }

  /// Goes to a heading or a question and lights it.
  mutating func jump(toStop anchor: Anchor) {
    wish = .stop(anchor)
    lit = anchor
  }

  /// Shows the selected link in the middle, else the hit that was gone to.
  mutating func centre() {
    let linked = link.flatMap { page.lines(ofLink: $0).first }
    guard let line = linked ?? hit.map(page.line(of:)) else { return }
    scroll(to: line - setting.height / 2)
  }

  mutating func scroll(by lines: Int) { scroll(to: top + lines) }

  mutating func scroll(to line: Int) { top = line.clamped(to: 0...max(0, page.lines.count - setting.height)) }

  /// Lights every place that holds what is searched for.
  mutating func find(_ wanted: Find?) {
    guard find != wanted else { return }
    find = wanted
    hit = nil
    hits = Finding.hits(of: wanted, in: letter)
  }

  // MARK: Settling

  /// - Parameter page: the page as it is set from now on; nil leaves it.
  mutating func settle(_ setting: Setting, _ page: Page?) {
    let here = topAnchor
    let isNew = setting != self.setting
    self.setting = setting
    if let page { self.page = page }
    if isNew { show(from: here) }
    switch wish {
    case .from(let anchor): show(from: anchor)
    case .stop(let anchor):
      scroll(to: self.page.line(of: anchor))
      stop = KeptTop(line: top, anchor: anchor)
    case .inSight(let anchor): bringIntoSight(line: self.page.line(of: anchor))
    case .link(let link): bringIntoSight(link: link)
    case nil: scroll(by: 0)
    }
    wish = nil
    // What scrolled away is selected no more: no key acts on what is out of sight.
    if let link, !linksShown.contains(link) { self.link = nil }
  }

  private mutating func bringIntoSight(link: Int) {
    guard !linksShown.contains(link), let line = page.lines(ofLink: link).first else { return }
    bringIntoSight(line: line)
  }

  private mutating func show(from anchor: Anchor) {
    scroll(to: page.line(of: anchor))
    keptTop = KeptTop(line: top, anchor: anchor)
  }

  private mutating func bringIntoSight(line: Int) {
    let isInSight = (top..<top + setting.height).contains(line)
    scroll(to: isInSight ? top : line - setting.height / 3)
  }
}
