import Screen

/// The drawer under the letter: footnotes, references, cited by.
enum DrawerPane {
  static func draw(_ state: State, _ place: Rectangle, _ arrangement: Arrangement, into grid: inout Grid) {
    Frame.draw(
      place, title: title(state, width: place.width), right: "", isFocused: state.focus == .drawer,
      isFramed: arrangement.isFramed, into: &grid)
    let content = arrangement.content(of: place)
    var line = -state.drawer.top
    for (index, item) in state.drawer.items.enumerated() {
      for text in item.lines {
        if (0..<content.height).contains(line) {
          draw(
            text, isSelected: index == state.drawer.selected, state, content, row: content.row + line,
            into: &grid)
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

  private static let names: [DrawerState.Tab: (long: String, short: String)] = [
    .footnotes: ("Footnotes", "Notes"), .references: ("References", "Refs"), .citedBy: ("Cited by", "Cited"),
  ]

  /// «Footnotes (14) │ References (14) │ Cited by (2)», the open one in brackets.
  private static func title(_ state: State, width: Int) -> String {
    let tabs = DrawerState.Tab.allCases.map { tab -> String in
      let names = names[tab] ?? ("", "")
      let name = "\(width >= 56 ? names.long : names.short) (\(state.drawer.counts[tab.rawValue]))"
      return tab == state.drawer.tab ? "[\(name)]" : name
    }
    return width >= 36 ? tabs.joined(separator: " │ ") : tabs[state.drawer.tab.rawValue]
  }

  private static func nothing(_ state: State) -> String {
    switch state.drawer.tab {
    case .footnotes: "No footnotes."
    case .references: "No references."
    case .citedBy: "No letter here cites this one."
    }
  }
}
