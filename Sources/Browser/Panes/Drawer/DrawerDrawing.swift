import Screen
import Wording

/// The drawer under the letter: its tabs, and what the open one holds.
extension DrawerPane {
  static func draw(_ state: State, _ place: Rectangle, into grid: inout Grid) {
    Frame.draw(
      place, title: title(state, width: place.width), right: "", isFocused: state.focus == .drawer,
      isFramed: state.layout.isFramed, into: &grid)
    let content = state.layout.content(of: place)
    var line = -state.drawer.top
    for (index, item) in state.drawer.items.enumerated() {
      for (place, text) in (item.heading + item.lines).enumerated() {
        if (0..<content.height).contains(line) {
          let isSelected = index == state.drawer.selected && place >= item.heading.count
          draw(text, isSelected: isSelected, state, content, row: content.row + line, into: &grid)
        }
        line += 1
      }
    }
    if state.drawer.items.isEmpty {
      grid.writeCut(
        nothing(state), column: content.column, row: content.row, style: Style(dim: true),
        limit: content.width)
    }
  }

  private static func draw(
    _ line: TextLine, isSelected: Bool, _ state: State, _ content: Rectangle, row: Int, into grid: inout Grid
  ) {
    Frame.draw(line, column: content.column, row: row, limit: content.width, into: &grid)
    guard isSelected else { return }
    let style = state.focus == .drawer ? Style(reversed: true) : Style(bold: true)
    grid.highlight(row: row, columns: content.column..<content.column + content.width, style: style)
  }

  private static let parting = " │ "

  /// «Footnotes (14) │ References (14) │ Cited by (2)», the open one in brackets.
  private static func title(_ state: State, width: Int) -> String {
    let tabs = tabs(state, width: width)
    return width >= 36
      ? tabs.joined(separator: parting) : tabs[state.drawer.tabs.firstIndex(of: state.drawer.tab) ?? 0]
  }

  private static func tabs(_ state: State, width: Int) -> [String] {
    let all = state.drawer.tabs
    return all.map { tab in
      let names = (state.reading?.page.source ?? .news).name(of: tab)
      let name =
        state.say(width >= (all.count > 3 ? 72 : 56) ? names.long : names.short)
        + " (\(count(of: tab, state.drawer)))"
      return tab == state.drawer.tab ? "[\(name)]" : name
    }
  }

  /// «340», or «3/340: wob» while what cites is narrowed.
  private static func count(of tab: Tab, _ drawer: DrawerPane) -> String {
    let all = String(drawer.counts[tab.rawValue])
    guard tab == .citedBy, tab == drawer.tab, !drawer.cited.typed.isEmpty else { return all }
    return "\(drawer.items.count)/\(all): \(drawer.cited.typed.prefix(12))"
  }

  /// The tab whose name stands over a column of the pane's first row; nil where none does.
  static func tab(at column: Int, _ state: State, _ place: Rectangle) -> Tab? {
    guard place.width >= 36 else { return nil }
    var start = place.column + (state.layout.isFramed ? 3 : 1)
    for (tab, name) in zip(state.drawer.tabs, tabs(state, width: place.width)) {
      let end = start + CellWidth.of(name)
      if (start..<end).contains(column) { return tab }
      start = end + CellWidth.of(parting)
    }
    return nil
  }

  private static func nothing(_ state: State) -> String {
    switch state.drawer.tab {
    case .footnotes: state.say(.noFootnotes)
    case .references: state.say(.noReferences)
    case .citedBy: state.say(state.drawer.cited.typed.isEmpty ? .citedNowhere : .noPlaceHolds)
    case .promises: state.say(.noPromises)
    case .own: state.say(.noOwnNotesHere, state.key(of: .note))
    }
  }
}
