import Screen
import Wording

/// Keys and what they do: the one table that the program obeys, help lists and hints name.
public struct Keymap: Sendable {
  public struct Row: Sendable {
    public var keys: [Key]
    public let command: Command
    public let help: Phrase
    /// A word for the status line; nil where there is no room for it.
    let hint: Phrase?
    /// What help lists it with.
    public fileprivate(set) var group = KeyGroup.moving
    let action: Action

    init(_ keys: [Key], _ command: Command, _ help: Phrase, hint: Phrase? = nil, does action: Action) {
      self.keys = keys
      self.command = command
      self.help = help
      self.hint = hint
      self.action = action
    }
  }

  /// What a command does.
  enum Action: Sendable {
    /// Moves in what has the keys: a pane, the help.
    case move(Movement)
    case act(@Sendable (inout State) -> Void)
  }

  public private(set) var rows: [Row]
  private let rowOfKey: [Key: Int]

  init(_ rows: [Row]) {
    self.rows = rows
    let found = rows.enumerated().flatMap { index, row in row.keys.map { ($0, index) } }
    rowOfKey = Dictionary(found) { $1 }
  }

  private init(groups: [(group: KeyGroup, rows: [Row])]) {
    self.init(
      groups.flatMap { group, rows in
        rows.map { row in
          var row = row
          row.group = group
          return row
        }
      })
  }

  public static let standard = Keymap(groups: [
    (
      .moving,
      [
        Row(["j", .down], .down, .helpDown, does: .move(.lines(1))),
        Row(["k", .up], .up, .helpUp, does: .move(.lines(-1))),
        Row([" ", .pageDown, .control("f")], .pageDown, .helpPageDown, does: .move(.pages(1))),
        Row(["b", .pageUp, .control("b")], .pageUp, .helpPageUp, does: .move(.pages(-1))),
        Row([.control("d")], .halfPageDown, .helpHalfPageDown, does: .move(.halfPages(1))),
        Row([.control("u")], .halfPageUp, .helpHalfPageUp, does: .move(.halfPages(-1))),
        Row([.control("e")], .scrollDown, .helpScrollDown, does: .act { $0.scroll($0.focus, by: 1) }),
        Row([.control("y")], .scrollUp, .helpScrollUp, does: .act { $0.scroll($0.focus, by: -1) }),
        Row(["Z"], .centre, .helpCentre, does: .act(PaneCommands.centre)),
        Row(["g", .home], .top, .helpTop, does: .move(.start)),
        Row(["G", .end], .bottom, .helpBottom, does: .move(.end)),
      ]
    ),
    (
      .links,
      [
        Row([.enter], .follow, .helpFollow, hint: .hintFollow, does: .act(Following.follow)),
        Row(["]"], .nextLink, .helpNextLink, hint: .hintLink, does: .act(Links.selectNext)),
        Row(["["], .previousLink, .helpPreviousLink, does: .act(Links.selectPrevious)),
        Row(["f"], .hints, .helpHints, hint: .hintHints, does: .act(Hints.start)),
        Row([.backspace, "H"], .back, .helpBack, hint: .hintBack, does: .act(History.goBack)),
        Row(["L"], .forward, .helpForward, does: .act(History.goForward)),
        Row(["M"], .setMark, .helpSetMark, does: .act { $0.dialogue = MarkDialogue(sets: true) }),
        Row(["'"], .goToMark, .helpGoToMark, does: .act { $0.dialogue = MarkDialogue(sets: false) }),
      ]
    ),
    (
      .letter,
      [
        Row(["}"], .nextHeading, .helpNextHeading, does: .act(Headings.goToNext)),
        Row(["{"], .previousHeading, .helpPreviousHeading, does: .act(Headings.goToPrevious)),
        Row(["o"], .outline, .helpOutline, does: .act(Headings.startOutline)),
        Row(["a"], .answer, .helpAnswer, does: .act(Headings.goToAnswer)),
        Row(["J"], .nextLetter, .helpNextLetter, does: .act { Neighbours.open(by: 1, &$0) }),
        Row(["K"], .previousLetter, .helpPreviousLetter, does: .act { Neighbours.open(by: -1, &$0) }),
        Row(["."], .nextUnread, .helpNextUnread, does: .act(Neighbours.openUnread)),
        Row(["v"], .source, .helpSource, does: .act(SourceLines.toggle)),
        Row(["+", "="], .wider, .helpWider, does: .act { PaneCommands.widen(by: 4, &$0) }),
        Row(["-"], .narrower, .helpNarrower, does: .act { PaneCommands.widen(by: -4, &$0) }),
      ]
    ),
    (
      .panes,
      [
        Row([.tab, .right, "l"], .nextPane, .helpNextPane, does: .act(PaneCommands.goToNext)),
        Row([.backTab, .left, "h"], .previousPane, .helpPreviousPane, does: .act(PaneCommands.goToPrevious)),
        Row(["1"], .showList, .helpShowList, does: .act { $0.focus = .list }),
        Row(["2"], .showLetter, .helpShowLetter, does: .act(PaneCommands.showLetter)),
        Row(["3"], .showFootnotes, .helpShowFootnotes, does: .act { DrawerPane.show(.footnotes, &$0) }),
        Row(["4"], .showReferences, .helpShowReferences, does: .act { DrawerPane.show(.references, &$0) }),
        Row(["5"], .showCitedBy, .helpShowCitedBy, does: .act { DrawerPane.show(.citedBy, &$0) }),
        Row(["6"], .showPromises, .helpShowPromises, does: .act { DrawerPane.show(.promises, &$0) }),
        Row(["O"], .showOwn, .helpShowOwn, does: .act { DrawerPane.show(.own, &$0) }),
        Row(["z"], .zoom, .helpZoom, does: .act(PaneCommands.zoom)),
      ]
    ),
    (
      .pages,
      [
        Row(["D"], .dossier, .helpDossier, does: .act(Dossiers.open)),
        Row([">"], .nextInDossier, .helpNextInDossier, does: .act { Dossiers.openLetter(by: 1, &$0) }),
        Row(
          ["<"], .previousInDossier, .helpPreviousInDossier, does: .act { Dossiers.openLetter(by: -1, &$0) }),
        Row(["T"], .promisesPage, .helpPromisesPage, does: .act(FurtherPages.openPromises)),
        Row(["P"], .person, .helpPerson, does: .act(FurtherPages.openPerson)),
        Row(["R"], .motion, .helpMotion, does: .act(FurtherPages.openMotion)),
        Row(["W"], .news, .helpNews, does: .act(FurtherPages.openNews)),
        Row(["U"], .update, .helpUpdate, does: .act(News.update)),
      ]
    ),
    (
      .finding,
      [
        Row(["/"], .search, .helpSearch, hint: .hintSearch, does: .act(QueryPrompt.startSearch)),
        Row(["n"], .nextHit, .helpNextHit, does: .act { Finding.goToHit(by: 1, &$0) }),
        Row(["N"], .previousHit, .helpPreviousHit, does: .act { Finding.goToHit(by: -1, &$0) }),
        Row(
          ["d"], .filterByDate, .helpFilterByDate, hint: .hintDate,
          does: .act { QueryPrompt.start(.date, &$0) }),
        Row(
          ["m"], .filterByMinister, .helpFilterByMinister, hint: .hintMinister,
          does: .act(MinisterPicker.start)),
        Row(["F"], .filterByQuery, .helpFilterByQuery, does: .act { QueryPrompt.start(.line, &$0) }),
        Row(["c"], .clearFilter, .helpClearFilter, does: .act(ListCommands.clearFilter)),
        Row(["t"], .histogram, .helpHistogram, does: .act(MonthsDialogue.start)),
        Row(["s"], .sort, .helpSort, does: .act(ListCommands.startSorting)),
        Row(["S"], .searches, .helpSearches, does: .act(Searches.start)),
        Row(["B"], .saveSearch, .helpSaveSearch, does: .act(Searches.save)),
        Row(["7"], .firstSearch, .helpFirstSearch, does: .act { Searches.open(0, &$0) }),
        Row(["8"], .secondSearch, .helpSecondSearch, does: .act { Searches.open(1, &$0) }),
        Row(["9"], .thirdSearch, .helpThirdSearch, does: .act { Searches.open(2, &$0) }),
        Row(["0"], .fourthSearch, .helpFourthSearch, does: .act { Searches.open(3, &$0) }),
      ]
    ),
    (
      .own,
      [
        Row(["*"], .star, .helpStar, does: .act(ReaderMarks.toggleStar)),
        Row(["u"], .unread, .helpUnread, does: .act(ReaderMarks.toggleUnread)),
        Row(["i"], .note, .helpNote, does: .act(OwnCommands.startNote)),
        Row(["#"], .label, .helpLabel, does: .act(OwnCommands.startLabels)),
        Row(["I"], .ownNotes, .helpOwnNotes, does: .act(OwnCommands.showNotes)),
      ]
    ),
    (
      .taking,
      [
        Row(["V"], .selectLines, .helpSelectLines, does: .act(LineSelection.begin)),
        Row(["y"], .cite, .helpCite, does: .act(Citing.copyQuotation)),
        Row(["Y"], .citation, .helpCitation, does: .act(Citing.copyCitation)),
        Row(["x"], .openOutside, .helpOpenOutside, does: .act(Addresses.openOutside)),
        Row(["e"], .export, .helpExport, does: .act(ExportPicker.start)),
        Row(["|"], .pipe, .helpPipe, does: .act(PipePrompt.start)),
      ]
    ),
    (
      .program,
      [
        Row(["?"], .help, .helpHelp, hint: .hintHelp, does: .act { $0.dialogue = HelpPane() }),
        Row([":"], .command, .helpCommand, does: .act(CommandPrompt.start)),
        Row(["q"], .close, .helpClose, hint: .hintClose, does: .act(PaneCommands.close)),
        Row(["Q", .control("c")], .quit, .helpQuit, does: .act { $0.wanted.append(.quit) }),
        Row([.control("l")], .redraw, .helpRedraw, does: .act { $0.wanted.append(.redraw) }),
        Row([.control("z")], .suspend, .helpSuspend, does: .act { $0.wanted.append(.suspend) }),
        Row([.escape], .cancel, .helpCancel, does: .act(PaneCommands.cancel)),
      ]
    ),
  ])

  func row(for key: Key) -> Row? { rowOfKey[key].map { rows[$0] } }

  public func command(for key: Key) -> Command? { row(for: key)?.command }

  /// The first key of a command, for sentences that name it.
  func key(of command: Command) -> String {
    rows.first { $0.command == command }?.keys.first?.description ?? "–"
  }

  /// «? help  / search», for a status line: the commands named, with the first key of each.
  func hints(_ wanted: [Command], _ language: Language) -> String {
    wanted.compactMap { command in
      guard let row = rows.first(where: { $0.command == command }), let key = row.keys.first else {
        return nil
      }
      return "\(key) \(language.say(row.hint ?? row.help))"
    }.joined(separator: "  ")
  }

  // MARK: Setting

  /// The same keys, but for some commands others; a key that they take does no longer what it did.
  public func setting(_ keys: [Command: [Key]]) -> Keymap {
    let taken = Set(keys.values.joined())
    return Keymap(
      rows.map { row in
        var row = row
        row.keys = keys[row.command] ?? row.keys.filter { !taken.contains($0) }
        return row
      })
  }
}
