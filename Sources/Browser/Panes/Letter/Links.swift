import Letters
import Screen

/// Goes from link to link in the reading view.
enum Links {
  static func selectNext(_ state: inout State) { select(by: 1, &state) }

  static func selectPrevious(_ state: inout State) { select(by: -1, &state) }

  /// With none selected, the first or last one on the screen.
  private static func select(by step: Int, _ state: inout State) {
    guard let reading = state.reading else {
      state.message = state.say(.noLetterOpen)
      return
    }
    let links = reading.page.links
    guard !links.isEmpty else {
      state.message = state.say(.noLinks)
      return
    }
    if state.focus == .list { state.focus = .letter }
    let next = reading.link.map { $0 + step } ?? linkOnScreen(step, reading)
    guard links.indices.contains(next) else {
      state.message = state.say(step > 0 ? .lastLink : .firstLink)
      return
    }
    select(next, &state)
  }

  /// The first or last one on the screen, else the next one below or above it.
  private static func linkOnScreen(_ step: Int, _ reading: LetterPane) -> Int {
    if let link = step > 0 ? reading.linksShown.first : reading.linksShown.last { return link }
    let links = reading.page.links
    let next = links.firstIndex { $0.anchor >= reading.topAnchor } ?? links.count
    return step > 0 ? next : next - 1
  }

  /// Selects a link, scrolls it into view and shows its footnote or target in the drawer.
  static func select(_ index: Int, _ state: inout State) {
    guard let reading = state.reading, reading.page.links.indices.contains(index) else { return }
    state.reading?.link = index
    state.reading?.wish = .link(index)
    if state.focus == .drawer { state.focus = .letter }
    let link = reading.page.links[index]
    switch link.target {
    case .footnote(let label): Following.showFootnote(label, takesKeys: false, &state)
    case .paper: state.drawer.select(.reference(link.target, anchor: link.anchor), in: .references)
    case .place, .passage, .query, .fetch, .record, .page: break
    }
  }
}
