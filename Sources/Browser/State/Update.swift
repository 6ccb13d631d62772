import LetterLibrary
import Screen

extension State {
  /// Makes the state that follows an event; gives what the program around has to do.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .resize(let columns, let rows):
      layout.columns = columns
      layout.rows = rows
      let dialogue = dialogue
      dialogue?.screenChanged(&self)
    case .news: takeNews()
    case .key(let key):
      forgetMoment()
      take(key)
    case .paste(let text):
      forgetMoment()
      take(pasted: Pasted.line(text))
    case .mouse(let mouse):
      if mouse.action != .release { forgetMoment() }
      take(mouse)
    }
    settle()
    return takeWanted()
  }

  /// What was said and lit until the next thing that the reader does.
  private mutating func forgetMoment() {
    if isFirst {
      // Whoever has begun needs the room for letters.
      isFirst = false
      settle()
    }
    message = nil
    reading?.lit = nil
  }

  /// The effects that were asked for since the last time.
  mutating func takeWanted() -> [Effect] {
    defer { wanted = [] }
    return wanted
  }

  // MARK: Keys

  private mutating func take(_ key: Key) {
    let dialogue = dialogue
    switch key {
    case .control("c"): if let dialogue { dialogue.interrupt(&self) } else { wanted.append(.quit) }
    case .control("l"): wanted.append(.redraw)
    case .control("z"): wanted.append(.suspend)
    case _: if let dialogue { dialogue.take(key, &self) } else { obey(key) }
    }
  }

  private mutating func obey(_ key: Key) {
    guard let row = settings.keymap.row(for: key) else {
      message = say(.keyDoesNothing, key.description, self.key(of: .help))
      return
    }
    perform(row.action)
  }

  mutating func perform(_ action: Keymap.Action) {
    switch action {
    case .move(let movement): move(movement)
    case .act(let act): act(&self)
    }
  }

  private mutating func move(_ movement: Movement) {
    switch focus {
    case .list: list.move(movement)
    case .letter: LetterPane.move(movement, &self)
    case .drawer: drawer.move(movement)
    }
  }

  // MARK: Mouse

  /// Lines that a step of the wheel scrolls by.
  static let linesOfWheel = 3

  /// A click selects and follows, the wheel scrolls the pane under it.
  private mutating func take(_ mouse: Mouse) {
    if let dialogue, mouse.action != .release, dialogue.take(mouse, &self) { return }
    let under = Pane.allCases.first { layout[$0]?.contains(column: mouse.column, row: mouse.row) == true }
    guard let pane = under else { return }
    switch mouse.action {
    case .click: click(mouse, on: pane)
    case .release: if pane == .letter { LetterPane.letGo(mouse, &self) }
    case .wheelUp: scroll(pane, by: -Self.linesOfWheel)
    case .wheelDown: scroll(pane, by: Self.linesOfWheel)
    }
  }

  private mutating func click(_ mouse: Mouse, on pane: Pane) {
    switch pane {
    case .list: ListCommands.click(mouse, &self)
    case .letter: LetterPane.click(mouse, &self)
    case .drawer: DrawerPane.click(mouse, &self)
    }
  }

  mutating func scroll(_ pane: Pane, by lines: Int) {
    switch pane {
    case .list: list.scroll(by: lines)
    case .letter: reading?.scroll(by: lines)
    case .drawer: drawer.scroll(by: lines)
    }
  }

  // MARK: Paste

  /// In a line to type in it is typed, elsewhere it does nothing.
  private mutating func take(pasted text: String) {
    guard let dialogue, dialogue.take(pasted: text, &self) else {
      message = say(.pasteDoesNothing)
      return
    }
  }

  // MARK: News

  /// Shows what the library has found meanwhile, or what another program has put into it. The reader stays at
  /// the same letter.
  mutating func takeNews() {
    list.renew(in: library)
    drawer.renew()
    let dialogue = dialogue
    dialogue?.libraryChanged(&self)
  }
}
