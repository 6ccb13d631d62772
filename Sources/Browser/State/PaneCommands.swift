import Screen

/// Goes from pane to pane, opens and closes them, gives them room.
enum PaneCommands {
  // MARK: From pane to pane

  static func goToNext(_ state: inout State) { cycle(by: 1, &state) }

  static func goToPrevious(_ state: inout State) { cycle(by: -1, &state) }

  private static func cycle(by step: Int, _ state: inout State) {
    let panes = openPanes(state)
    let index = panes.firstIndex(of: state.focus) ?? 0
    state.focus = panes[(index + step + panes.count) % panes.count]
    if panes.count == 1 { state.message = state.say(.noLetterOpen) }
  }

  /// Panes that can be shown now: no letter, no drawer.
  private static func openPanes(_ state: State) -> [Pane] {
    guard state.reading != nil else { return [.list] }
    return state.hasDrawer ? [.list, .letter, .drawer] : [.list, .letter]
  }

  static func showLetter(_ state: inout State) {
    guard state.reading != nil else { return ListCommands.openSelected(&state) }
    state.focus = .letter
  }

  // MARK: Closing

  /// Closes the innermost thing that is open, at last the program.
  static func close(_ state: inout State) {
    if state.layout.isZoomed {
      state.layout.isZoomed = false
    } else if state.focus == .drawer {
      state.drawer.isOpen = false
      state.focus = .letter
    } else if case .source(let letter)? = state.reading?.page.source {
      SourceLines.leave(letter, &state)
    } else if let reading = state.reading, !reading.isPreview {
      state.reading = nil
      state.focus = .list
    } else {
      state.wanted.append(.quit)
    }
  }

  static func cancel(_ state: inout State) {
    if CitedCommands.isAtHand(state), !state.drawer.cited.typed.isEmpty {
      state.drawer.arrange { $0.typed = "" }
    } else if state.reading?.find != nil {
      state.reading?.find(nil)
    } else if state.reading?.link != nil {
      state.reading?.link = nil
    } else if state.layout.isZoomed {
      zoom(&state)
    } else if state.focus != .list {
      state.focus = state.focus == .drawer ? .letter : .list
    }
  }

  /// Shows what is selected, or lit, in the middle of its pane.
  static func centre(_ state: inout State) {
    switch state.focus {
    case .list: state.list.centre()
    case .letter: state.reading?.centre()
    case .drawer: state.drawer.centre()
    }
  }

  // MARK: Room

  static func zoom(_ state: inout State) {
    state.layout.isZoomed.toggle()
    state.message = state.layout.isZoomed ? state.say(.zoomed, state.key(of: .zoom)) : nil
  }

  /// Sets text wider or narrower by so many columns.
  static func widen(by step: Int, _ state: inout State) {
    // From what is seen: a pane narrower than the setting would swallow the first steps.
    let set = state.settings.width
    let seen = state.reading == nil ? set : state.textWidth
    let width = (step > 0 && seen < set ? set : seen + step).clamped(to: Settings.widths)
    state.settings.width = width
    state.message = state.say(.textWidth, String(width))
  }
}
