import LetterLibrary
import Screen

extension State {
  /// Makes the state that follows an event; gives what the program around has to do.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .resize(let columns, let rows):
      resize(columns: columns, rows: rows)
    case .news:
      takeNews()
    case .key(let key):
      message = nil
      lit = nil
      handle(key)
    case .paste(let text):
      message = nil
      lit = nil
      paste(text)
    case .mouse(let mouse):
      message = nil
      lit = nil
      handle(mouse)
    }
    if let problem = library.takeProblem() { message = language.sentence(problem) }
    return takeWanted()
  }

  private mutating func handle(_ key: Key) {
    if key == .control("c") {
      if case .prompt(let prompt) = dialogue { return cancelPrompt(prompt) }
      return wanted.append(.quit)
    }
    if key == .control("l") { return wanted.append(.redraw) }
    if key == .control("z") { return wanted.append(.suspend) }
    switch dialogue {
    case .prompt(let prompt): type(key, in: prompt)
    case .picker(let picker): choose(key, from: picker)
    case .hints(let hints): type(key, in: hints)
    case .histogram(let selection): select(key, in: selection)
    case .help(let top): handleHelp(key, top: top)
    case nil:
      guard let command = settings.keymap.command(for: key) else {
        message = say(.keyDoesNothing, key.description, settings.keymap.key(of: .help))
        return
      }
      perform(command)
    }
  }

  private mutating func handleHelp(_ key: Key, top: Int) {
    switch settings.keymap.command(for: key) {
    case .down: scrollHelp(top, by: 1)
    case .up: scrollHelp(top, by: -1)
    case .pageDown, .halfPageDown: scrollHelp(top, by: max(1, rows - 3))
    case .pageUp, .halfPageUp: scrollHelp(top, by: -max(1, rows - 3))
    case .top: scrollHelp(0, by: 0)
    case .bottom: scrollHelp(HelpPane.height(settings.keymap), by: 0)
    case .quit: wanted.append(.quit)
    default: dialogue = nil
    }
  }

  mutating func scrollHelp(_ top: Int, by step: Int) {
    let last = max(0, HelpPane.height(settings.keymap) - max(1, rows - 3))
    dialogue = .help(top: (top + step).clamped(to: 0...last))
  }

  private mutating func perform(_ command: Command) {
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
    case .help: dialogue = .help(top: 0)
    case .zoom: zoom()
    case .wider: widen(by: 4)
    case .narrower: widen(by: -4)
    case .close: close()
    case .quit: wanted.append(.quit)
    case .redraw: wanted.append(.redraw)
    case .suspend: wanted.append(.suspend)
    case .cancel: cancel()
    case .nextLink, .previousLink, .hints, .back, .forward, .nextHeading, .previousHeading, .outline, .answer,
      .dossier, .nextInDossier, .previousInDossier, .source:
      go(command)
    case .search, .nextHit, .previousHit, .filterByDate, .filterByMinister, .filterByQuery, .clearFilter,
      .histogram, .sort, .star, .unread:
      find(command)
    case .cite, .openOutside, .export, .pipe: takeOut(command)
    }
  }

  /// Ways through letters.
  private mutating func go(_ command: Command) {
    switch command {
    case .nextLink: selectLink(by: 1)
    case .previousLink: selectLink(by: -1)
    case .hints: startHints()
    case .back: goBack()
    case .forward: goForward()
    case .nextHeading: goToHeading(by: 1)
    case .previousHeading: goToHeading(by: -1)
    case .outline: startOutline()
    case .answer: goToAnswer()
    case .dossier: openDossier()
    case .nextInDossier: openInDossier(by: 1)
    case .previousInDossier: openInDossier(by: -1)
    default: toggleSource()
    }
  }

  /// What the list holds, and what is looked for.
  private mutating func find(_ command: Command) {
    switch command {
    case .search: startSearch()
    case .nextHit: goToHit(by: 1)
    case .previousHit: goToHit(by: -1)
    case .filterByDate: startPrompt(.date, text: list.query.text(of: .date))
    case .filterByMinister: startMinisterPicker()
    case .filterByQuery: startPrompt(.query, text: list.query.description)
    case .clearFilter: clearFilter()
    case .histogram: startHistogram()
    case .sort: sortNext()
    case .star: starLetter()
    default: toggleUnread()
    }
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
    if panes.count == 1 { message = say(.noLetterOpen) }
  }

  private mutating func showLetter() {
    guard reading != nil else { return openSelected() }
    focus = .letter
    setAnew()
  }

  mutating func show(_ tab: DrawerState.Tab) {
    guard reading != nil else {
      message = say(.noLetterOpen)
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
    keepListSelectionVisible()
    message = isZoomed ? say(.zoomed, settings.keymap.key(of: .zoom)) : nil
  }

  /// Closes the innermost thing that is open, at last the program.
  private mutating func close() {
    if isZoomed {
      isZoomed = false
    } else if focus == .drawer {
      drawer.isOpen = false
      focus = .letter
    } else if let reading, case .source(let letter) = reading.page.source {
      return leaveSource(of: letter)
    } else if reading != nil {
      reading = nil
      focus = .list
    } else {
      wanted.append(.quit)
    }
    setAnew()
    keepListSelectionVisible()
  }

  private mutating func cancel() {
    if reading?.find != nil {
      find(nil)
    } else if reading?.link != nil {
      reading?.link = nil
    } else if isZoomed {
      zoom()
    }
  }

  // MARK: Size

  private mutating func resize(columns: Int, rows: Int) {
    let top = topAnchor
    self.columns = columns
    self.rows = rows
    if case .hints? = dialogue { dialogue = nil }
    setAnew(top: top)
    keepListSelectionVisible()
  }

  /// Sets text wider or narrower by so many columns.
  private mutating func widen(by step: Int) {
    // From what is seen: a pane narrower than the setting would swallow the first steps.
    let seen = reading.map { _ in min(settings.width, content(of: .letter).width) } ?? settings.width
    let width = (step > 0 && seen < settings.width ? settings.width : seen + step).clamped(
      to: Settings.widths)
    let top = topAnchor
    settings.width = width
    setAnew(top: top)
    message = say(.textWidth, String(width))
  }

  /// Where the first line on the screen starts, which a new measure must keep.
  var topAnchor: Anchor? {
    reading.map { reading in
      if let kept = reading.keptTop, kept.line == reading.top { return kept.anchor }
      return reading.page.lines.isEmpty
        ? Anchor(block: 0, offset: 0)
        : reading.page.lines[min(reading.top, reading.page.lines.count - 1)].anchor
    }
  }
}
