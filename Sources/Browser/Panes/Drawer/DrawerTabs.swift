import Wording

/// What the drawer has for a page.
extension PageSource {
  /// Beside a letter all tabs; beside a page that is none those that say something of it. Empty where it has nothing.
  var drawerTabs: [DrawerPane.Tab] {
    switch self {
    case .letter, .source: DrawerPane.Tab.allCases
    case .absent, .dossier, .motion, .absentMotion: [.citedBy]
    case .person: [.promises, .citedBy]
    case .promises, .news, .ownNotes: []
    }
  }

  /// What a tab is called beside this page.
  func name(of tab: DrawerPane.Tab) -> (long: Phrase, short: Phrase) {
    switch (self, tab) {
    case (.motion, .citedBy), (.absentMotion, .citedBy): (.mentionedBy, .mentionedByShort)
    case (.person, .citedBy): (.mostCited, .citedByShort)
    case (_, .footnotes): (.footnotes, .footnotesShort)
    case (_, .references): (.references, .referencesShort)
    case (_, .citedBy): (.citedBy, .citedByShort)
    case (_, .promises): (.promises, .promisesShort)
    case (_, .own): (.ownNotesTitle, .ownNotesShort)
    }
  }
}
