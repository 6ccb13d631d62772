import Screen

/// Keys and what they do: the one table that the program obeys, help lists and hints name.
public struct Keymap: Sendable {
  public struct Row: Sendable {
    public var keys: [Key]
    public let command: Command
    public let help: Phrase
    /// A word for the status line; nil where there is no room for it.
    let hint: Phrase?

    init(_ keys: [Key], _ command: Command, _ help: Phrase, hint: Phrase? = nil) {
      self.keys = keys
      self.command = command
      self.help = help
      self.hint = hint
    }
  }

  public private(set) var rows: [Row]
  private var commands: [Key: Command]

  init(_ rows: [Row]) {
    self.rows = rows
    commands = Self.commands(of: rows)
  }

  private static func commands(of rows: [Row]) -> [Key: Command] {
    var commands: [Key: Command] = [:]
    for row in rows {
      for key in row.keys { commands[key] = row.command }
    }
    return commands
  }

  public static let standard = Keymap([
    Row(["j", .down], .down, .helpDown),
    Row(["k", .up], .up, .helpUp),
    Row([" ", .pageDown], .pageDown, .helpPageDown),
    Row(["b", .pageUp], .pageUp, .helpPageUp),
    Row([.control("d")], .halfPageDown, .helpHalfPageDown),
    Row([.control("u")], .halfPageUp, .helpHalfPageUp),
    Row(["g", .home], .top, .helpTop),
    Row(["G", .end], .bottom, .helpBottom),
    Row([.enter], .follow, .helpFollow, hint: .hintFollow),
    Row(["]"], .nextLink, .helpNextLink, hint: .hintLink),
    Row(["["], .previousLink, .helpPreviousLink),
    Row(["f"], .hints, .helpHints, hint: .hintHints),
    Row([.backspace, "H"], .back, .helpBack, hint: .hintBack),
    Row(["L"], .forward, .helpForward),
    Row(["}"], .nextHeading, .helpNextHeading),
    Row(["{"], .previousHeading, .helpPreviousHeading),
    Row(["o"], .outline, .helpOutline),
    Row(["a"], .answer, .helpAnswer),
    Row([.tab, .right], .nextPane, .helpNextPane),
    Row([.backTab, .left], .previousPane, .helpPreviousPane),
    Row(["1"], .showList, .helpShowList),
    Row(["2"], .showLetter, .helpShowLetter),
    Row(["3"], .showFootnotes, .helpShowFootnotes),
    Row(["4"], .showReferences, .helpShowReferences),
    Row(["5"], .showCitedBy, .helpShowCitedBy),
    Row(["D"], .dossier, .helpDossier),
    Row([">"], .nextInDossier, .helpNextInDossier),
    Row(["<"], .previousInDossier, .helpPreviousInDossier),
    Row(["/"], .search, .helpSearch, hint: .hintSearch),
    Row(["n"], .nextHit, .helpNextHit),
    Row(["N"], .previousHit, .helpPreviousHit),
    Row(["d"], .filterByDate, .helpFilterByDate, hint: .hintDate),
    Row(["m"], .filterByMinister, .helpFilterByMinister, hint: .hintMinister),
    Row(["F"], .filterByQuery, .helpFilterByQuery),
    Row(["c"], .clearFilter, .helpClearFilter),
    Row(["t"], .histogram, .helpHistogram),
    Row(["s"], .sort, .helpSort),
    Row(["*"], .star, .helpStar),
    Row(["u"], .unread, .helpUnread),
    Row(["z"], .zoom, .helpZoom),
    Row(["+", "="], .wider, .helpWider),
    Row(["-"], .narrower, .helpNarrower),
    Row(["v"], .source, .helpSource),
    Row(["y"], .cite, .helpCite),
    Row(["x"], .openOutside, .helpOpenOutside),
    Row(["e"], .export, .helpExport),
    Row(["|"], .pipe, .helpPipe),
    Row(["?"], .help, .helpHelp, hint: .hintHelp),
    Row(["q"], .close, .helpClose, hint: .hintClose),
    Row(["Q", .control("c")], .quit, .helpQuit),
    Row([.control("l")], .redraw, .helpRedraw),
    Row([.control("z")], .suspend, .helpSuspend),
    Row([.escape], .cancel, .helpCancel),
  ])

  public func command(for key: Key) -> Command? { commands[key] }

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
