import LetterLibrary
import Screen

extension State {
  /// Makes the state that follows an event; gives what the program around has to do.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .resize(let columns, let rows):
      resize(columns: columns, rows: rows)
      return []
    case .news:
      takeNews()
      return []
    case .key(let key):
      message = nil
      lit = nil
      let effects = handle(key)
      if let problem = library.takeProblem() { message = problem.description }
      return effects
    }
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    if key == .control("c") { return [.quit] }
    if key == .control("l") { return [.redraw] }
    if key == .control("z") { return [.suspend] }
    switch dialogue {
    case .prompt(let prompt):
      type(key, in: prompt)
      return []
    case .ministers(let picker):
      choose(key, from: picker)
      return []
    case .help(let top):
      return handleHelp(key, top: top)
    case nil:
      guard let command = Keymap.command(for: key) else {
        message = "\(key) does nothing here; ? lists the keys."
        return []
      }
      return perform(command)
    }
  }

  private mutating func handleHelp(_ key: Key, top: Int) -> [Effect] {
    let page = max(1, rows - 3)
    let last = max(0, HelpPane.height - page)
    switch Keymap.command(for: key) {
    case .down: dialogue = .help(top: min(last, top + 1))
    case .up: dialogue = .help(top: max(0, top - 1))
    case .pageDown, .halfPageDown: dialogue = .help(top: min(last, top + page))
    case .pageUp, .halfPageUp: dialogue = .help(top: max(0, top - page))
    case .top: dialogue = .help(top: 0)
    case .bottom: dialogue = .help(top: last)
    case .quit: return [.quit]
    default: dialogue = nil
    }
    return []
  }

  private mutating func perform(_ command: Command) -> [Effect] {
    switch command {
    case .down, .up, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom: move(command)
    case .follow: follow()
    case .nextPane: cyclePane(by: 1)
    case .previousPane: cyclePane(by: -1)
    case .showList: focus = .list
    case .showLetter: showLetter()
    case .showFootnotes: show(.footnotes)
    case .showReferences: show(.references)
    case .showCitedBy: show(.citedBy)
    case .nextLink: selectLink(by: 1)
    case .previousLink: selectLink(by: -1)
    case .back: goBack()
    case .forward: goForward()
    case .search: startSearch()
    case .nextHit: goToHit(by: 1)
    case .previousHit: goToHit(by: -1)
    case .filterByDate: startPrompt(.date, text: list.query.text(of: .date))
    case .filterByQuery: startPrompt(.query, text: list.query.description)
    case .sort: sortNext()
    case .star: starLetter()
    case .filterByMinister: startMinisterPicker()
    case .clearFilter: clearFilter()
    case .zoom: zoom()
    case .help: dialogue = .help(top: 0)
    case .close: return close()
    case .quit: return [.quit]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .cancel: cancel()
    }
    return []
  }

  // MARK: Panes

  /// Panes that can be shown now: no letter, no drawer.
  private var openPanes: [Pane] {
    guard reading != nil else { return [.list] }
    return drawer.isOpen ? [.list, .letter, .drawer] : [.list, .letter]
  }

  private mutating func cyclePane(by step: Int) {
    let panes = openPanes
    let index = panes.firstIndex(of: focus) ?? 0
    focus = panes[(index + step + panes.count) % panes.count]
    setAnew()
    if panes.count == 1 { message = "No letter is open; Enter opens the selected one." }
  }

  private mutating func showLetter() {
    guard reading != nil else { return openSelected() }
    focus = .letter
    setAnew()
  }

  private mutating func show(_ tab: DrawerState.Tab) {
    guard reading != nil else {
      message = "No letter is open; Enter opens the selected one."
      return
    }
    drawer.isOpen = true
    drawer.tab = tab
    drawer.selected = 0
    drawer.top = 0
    focus = .drawer
    setAnew()
  }

  private mutating func zoom() {
    isZoomed.toggle()
    setAnew()
    message = isZoomed ? "z shows the other panes again." : nil
  }

  /// Closes the innermost thing that is open, at last the program.
  private mutating func close() -> [Effect] {
    if isZoomed {
      isZoomed = false
    } else if focus == .drawer {
      drawer.isOpen = false
      focus = .letter
    } else if reading != nil {
      reading = nil
      focus = .list
    } else {
      return [.quit]
    }
    setAnew()
    return []
  }

  private mutating func cancel() {
    if reading?.find != nil {
      find(nil)
    } else if reading?.link != nil {
      reading?.link = nil
    } else if isZoomed {
      zoom()
      message = nil
    }
  }

  // MARK: Size

  private mutating func resize(columns: Int, rows: Int) {
    let top = topAnchor
    self.columns = columns
    self.rows = rows
    setAnew(top: top)
    keepListSelectionVisible()
  }

  /// Where the first line on the screen starts, which a new measure must keep.
  var topAnchor: Anchor? {
    reading.map { reading in
      reading.page.lines.isEmpty
        ? Anchor(block: 0, offset: 0)
        : reading.page.lines[min(reading.top, reading.page.lines.count - 1)].anchor
    }
  }
}
