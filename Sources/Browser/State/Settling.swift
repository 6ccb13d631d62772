import LetterLibrary
import Screen

extension State {
  /// Makes everything follow from what an event changed: where panes stand, how text is set, what is in sight,
  /// the rows that the screen shows. No command does any of this.
  mutating func settle() {
    if reading == nil { focus = .list }
    if focus == .drawer, !hasDrawer { focus = .letter }
    arrange()
    let welcomes = isFirst && layout.letter == nil && list.query.isEmpty
    list.settle(in: layout.content(of: .list), savedSearches, welcomes: welcomes, library)
    Preview.settle(&self)
    arrange()
    settlePage()
    if let reading {
      drawer.settle(
        in: layout.content(of: .drawer), under: reading, hasKeys: focus == .drawer, library, language,
        today: today)
    }
    if let problem = library.takeProblem() { message = language.sentence(problem) }
  }

  /// A page is open that the drawer has anything for.
  var hasDrawer: Bool { drawer.isOpen && reading.map { !$0.page.source.drawerTabs.isEmpty } ?? false }

  private mutating func arrange() {
    layout.arrange(focus: focus, hasDrawer: hasDrawer, measure: settings.width)
  }

  private mutating func settlePage() {
    guard let old = reading else { return }
    let content = layout.content(of: .letter)
    let setting = LetterPane.Setting(
      width: textWidth, height: content.height, find: old.find,
      own: OwnOfPage(old.page.source, library))
    let page = setting.isSame(as: old.setting) ? nil : PageMaker(self).page(like: old, width: setting.width)
    reading?.settle(setting, page)
  }

  /// Columns that running text is set to now.
  var textWidth: Int { min(settings.width, layout.content(of: .letter).width) }
}
