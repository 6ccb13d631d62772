import Screen

/// What a reader can ask for.
enum Command: Sendable, Hashable {
  case down, up, pageDown, pageUp, halfPageDown, halfPageUp, top, bottom
  case follow, nextPane, previousPane, showList, showLetter, showFootnotes, showReferences, showCitedBy
  case nextLink, previousLink, back, forward
  case search, nextHit, previousHit
  case filterByDate, filterByMinister, filterByQuery, clearFilter, sort, star
  case zoom, help, close, quit, redraw, suspend, cancel
}

/// Keys and what they do: the one table that the program obeys, help lists and hints name.
enum Keymap {
  struct Row: Sendable {
    let keys: [Key]
    let command: Command
    let help: String
    /// A word for the status line; nil where there is no room for it.
    var hint: String?
  }

  static let table: [Row] = [
    Row(keys: [.character("j"), .down], command: .down, help: "down"),
    Row(keys: [.character("k"), .up], command: .up, help: "up"),
    Row(keys: [.character(" "), .pageDown], command: .pageDown, help: "a page down"),
    Row(keys: [.character("b"), .pageUp], command: .pageUp, help: "a page up"),
    Row(keys: [.control("d")], command: .halfPageDown, help: "half a page down"),
    Row(keys: [.control("u")], command: .halfPageUp, help: "half a page up"),
    Row(keys: [.character("g"), .home], command: .top, help: "to the top"),
    Row(keys: [.character("G"), .end], command: .bottom, help: "to the end"),
    Row(keys: [.enter], command: .follow, help: "open the letter; follow the link", hint: "follow"),
    Row(
      keys: [.character("]")], command: .nextLink, help: "next link: footnote, reference, address",
      hint: "link"),
    Row(keys: [.character("[")], command: .previousLink, help: "previous link"),
    Row(keys: [.backspace, .character("H")], command: .back, help: "back to where you were", hint: "back"),
    Row(keys: [.character("L")], command: .forward, help: "forward again"),
    Row(keys: [.tab], command: .nextPane, help: "next pane"),
    Row(keys: [.backTab], command: .previousPane, help: "previous pane"),
    Row(keys: [.character("1")], command: .showList, help: "letters"),
    Row(keys: [.character("2")], command: .showLetter, help: "reading view"),
    Row(keys: [.character("3")], command: .showFootnotes, help: "footnotes"),
    Row(keys: [.character("4")], command: .showReferences, help: "references"),
    Row(keys: [.character("5")], command: .showCitedBy, help: "cited by"),
    Row(
      keys: [.character("/")], command: .search, help: "search all letters; in a letter, find in it",
      hint: "search"),
    Row(keys: [.character("n")], command: .nextHit, help: "next hit"),
    Row(keys: [.character("N")], command: .previousHit, help: "previous hit"),
    Row(keys: [.character("d")], command: .filterByDate, help: "filter by date", hint: "date"),
    Row(keys: [.character("m")], command: .filterByMinister, help: "filter by minister", hint: "minister"),
    Row(keys: [.character("F")], command: .filterByQuery, help: "the filter line: all that is asked for"),
    Row(
      keys: [.character("s")], command: .sort, help: "sort: newest, oldest, minister, most cited, best match"),
    Row(keys: [.character("*")], command: .star, help: "star the letter, and take the star away"),
    Row(keys: [.character("c")], command: .clearFilter, help: "clear the filter"),
    Row(keys: [.character("z")], command: .zoom, help: "the whole screen for this pane, and back"),
    Row(keys: [.character("?")], command: .help, help: "this help", hint: "help"),
    Row(
      keys: [.character("q")], command: .close, help: "close what is open, at last the program", hint: "close"
    ),
    Row(keys: [.character("Q"), .control("c")], command: .quit, help: "quit at once"),
    Row(keys: [.control("l")], command: .redraw, help: "draw the screen anew"),
    Row(keys: [.control("z")], command: .suspend, help: "suspend"),
    Row(keys: [.escape], command: .cancel, help: "cancel"),
  ]

  private static let commands: [Key: Command] = {
    var commands: [Key: Command] = [:]
    for row in table {
      for key in row.keys { commands[key] = row.command }
    }
    return commands
  }()

  static func command(for key: Key) -> Command? { commands[key] }

  /// «? help  / search», for a status line: the commands named, with the first key of each.
  static func hints(_ wanted: [Command]) -> String {
    wanted.compactMap { command in
      guard let row = table.first(where: { $0.command == command }), let key = row.keys.first else {
        return nil
      }
      return "\(key) \(row.hint ?? row.help)"
    }.joined(separator: "  ")
  }
}
