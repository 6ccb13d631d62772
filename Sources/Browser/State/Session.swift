import LetterLibrary
import Letters

/// Where a reader left the program, to begin there the next time.
public struct Session: Sendable, Hashable {
  var query = ""
  var order = Order.newest
  var selected: LetterID?
  var source: PageSource?
  var top = Anchor(block: 0, offset: 0)
  var link: Int?
  var focus = Pane.list
  var isDrawerOpen = true
  var tab = DrawerPane.Tab.footnotes
  var drawerSelected = 0
  var isZoomed = false
  var showsHistogram = false
  /// Nil follows the settings.
  var width: Int?

  public init() {}
}

// MARK: As text

extension Session: CustomStringConvertible {
  /// A line a fact, `name value`, for a file.
  public var description: String {
    var lines = [
      "query \(query)", "order \(order.rawValue)", "top \(top.block) \(top.offset)",
      "focus \(Self.name(focus))",
      "drawer \(isDrawerOpen ? 1 : 0) \(tab.rawValue) \(drawerSelected)", "zoomed \(isZoomed ? 1 : 0)",
      "histogram \(showsHistogram ? 1 : 0)",
    ]
    if let selected { lines.append("selected \(selected.value)") }
    if let link { lines.append("link \(link)") }
    if let width { lines.append("width \(width)") }
    switch source {
    case .letter(let id)?, .source(let id)?: lines.append("letter \(id.value)")
    case .dossier(let number)?: lines.append("dossier \(number)")
    case .ownNotes?: lines.append("own-notes")
    case .promises(let query)?: lines.append("promises \(query)")
    case .person(let name)?: lines.append("person \(name)")
    case .motion(let id)?: lines.append("motion \(id.value)")
    case .absentMotion(let target)?: lines.append("motion-paper \(target)")
    case .news?: lines.append("news")
    case .absent(let kind, let target)?: lines.append("paper \(kind.rawValue) \(target)")
    case nil: break
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads what ``description`` wrote; what cannot be understood is left as at a first start.
  public init(_ text: String) {
    for line in text.split(separator: "\n") {
      let name = line.prefix { $0 != " " }
      read(String(name), String(line.dropFirst(name.count + 1)))
    }
  }

  private mutating func read(_ name: String, _ value: String) {
    let numbers = value.split(separator: " ").compactMap { Int($0) }
    switch name {
    case "query": query = value
    case "order": order = Order(rawValue: value) ?? .newest
    case "top" where numbers.count == 2: top = Anchor(block: numbers[0], offset: numbers[1])
    case "focus": focus = Pane.allCases.first { Self.name($0) == value } ?? .list
    case "drawer" where numbers.count == 3:
      isDrawerOpen = numbers[0] == 1
      tab = DrawerPane.Tab(rawValue: numbers[1]) ?? .footnotes
      drawerSelected = max(0, numbers[2])
    case "zoomed": isZoomed = value == "1"
    case "histogram": showsHistogram = value == "1"
    case "selected": selected = numbers.first.map(LetterID.init)
    case "link": link = numbers.first
    case "width": width = numbers.first.map { $0.clamped(to: Settings.widths) }
    case "letter": source = numbers.first.map { .letter(LetterID($0)) }
    case "dossier": source = .dossier(value)
    case "own-notes": source = .ownNotes
    case "promises": source = .promises(value)
    case "person": source = .person(value)
    case "motion": source = numbers.first.map { .motion(LetterID($0)) }
    case "motion-paper": source = DocumentID(canonical: value).map { .absentMotion($0.spelling) }
    case "news": source = .news
    case "paper":
      let kind = value.prefix { $0 != " " }
      source = Reference.Kind(rawValue: String(kind)).map {
        .absent($0, String(value.dropFirst(kind.count + 1)))
      }
    default: break
    }
  }

  private static func name(_ pane: Pane) -> String {
    switch pane {
    case .list: "list"
    case .letter: "letter"
    case .drawer: "drawer"
    }
  }
}

// MARK: Leaving and coming back

extension State {
  /// Where the reader is, to be kept until the next time.
  /// - Parameter settings: those that the program began with: a width that is still theirs is not kept.
  public func session(startedWith settings: Settings) -> Session {
    var session = Session()
    session.query = list.query.description
    session.order = list.order
    session.selected = list.selectedRow?.id
    session.source = reading?.page.source
    // Lines of a source are none of its letter.
    if case .source? = session.source {} else { session.top = reading?.topAnchor ?? session.top }
    session.link = reading?.link
    session.focus = focus
    session.isDrawerOpen = drawer.isOpen
    session.tab = drawer.tab
    session.drawerSelected = drawer.selected
    session.isZoomed = layout.isZoomed
    session.showsHistogram = list.showsMonths
    session.width = self.settings.width == settings.width ? nil : self.settings.width
    return session
  }

  /// Goes to where the reader left; what is no longer there is passed over.
  mutating func resume(_ session: Session) {
    if let width = session.width { settings.width = width }
    layout.isZoomed = session.isZoomed
    list.showsMonths = session.showsHistogram
    list.resume(
      (try? Query(parsing: session.query)) ?? Query(), session.order, selected: session.selected, in: library)
    show(session.source)
    focus = reading == nil ? .list : session.focus
    drawer.resume(session)
    if let link = session.link, reading?.page.links.indices.contains(link) == true { reading?.link = link }
    reading?.wish = .from(session.top)
  }
}
