import Foundation
import LetterLibrary
import LetterSources
import Letters
import Screen
import TestSupport

@testable import Browser

/// A reader at the browser, without a terminal: types keys and looks at the screen.
struct Reader {
  private(set) var state: State
  private(set) var effects: [Effect] = []

  static let seeds = Repository.seeds

  static func seedLibrary() throws -> Library { try Shelf.seedLibrary() }

  /// A library in memory that holds letters under the paths given.
  static func library(_ letters: [(path: String, letter: Letter)]) throws -> Library {
    try Shelf.library(letters)
  }

  init(
    columns: Int, rows: Int, library: Library? = nil, settings: Settings = Settings(),
    session: Session? = nil, today: CalendarDate? = CalendarDate(year: 2024, month: 10, day: 1),
    canFetch: Bool = true
  ) throws {
    state = State(
      library: try library ?? Self.seedLibrary(), columns: columns, rows: rows, settings: settings,
      session: session, today: today, canFetch: canFetch)
  }

  /// A library of letters given as texts, each under a path.
  static func library(texts: [(path: String, text: String)]) throws -> Library {
    try Shelf.library(texts: texts)
  }

  /// A printed Kamerstuk with a text.
  static func kamerstuk(
    _ dossier: String, _ number: Int, date: String, by minister: String = "F.B.J. Grapperhaus", _ text: String
  ) -> String {
    Shelf.kamerstuk(dossier, number, date: date, by: minister, text)
  }

  /// Types keys by their names, apart by blanks: `j`, `Enter`, `Ctrl-D`, `Space`; `"text"` types letters.
  mutating func type(_ keys: String) {
    for key in Self.keys(keys) { send(.key(key)) }
  }

  mutating func send(_ event: Event) { take(state.update(event)) }

  /// Marks and notes are kept at once, as the program does; all else waits to be looked at.
  private mutating func take(_ wanted: [Effect]) {
    for effect in wanted {
      if case .mark(let letter, let mark, let isSet) = effect {
        take(state.take(state.library.mark(letter, mark, isSet)))
      } else if case .keep(let change) = effect {
        take(state.take(state.library.keep(change)))
      } else {
        effects.append(effect)
      }
    }
  }

  /// What the browser has asked for since the last time.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// Waits until the library's news have made the state as wanted, ten seconds at most.
  mutating func waitForNews(_ isWanted: (State) -> Bool) {
    for _ in 0..<500 where !isWanted(state) {
      usleep(20_000)
      send(.news)
    }
  }

  /// Uses the mouse over the first cell of a text on the screen.
  mutating func mouse(_ action: Mouse.Action, on text: String) {
    let grid = state.draw()
    for row in 0..<grid.rows {
      let line = grid.text(row: row)
      guard let range = line.firstRange(of: text) else { continue }
      let column = CellWidth.of(line[..<range.lowerBound])
      return send(.mouse(Mouse(action, column: column, row: row)))
    }
    send(.mouse(Mouse(action, column: -1, row: -1)))
  }

  /// Gives the browser what came of an effect.
  mutating func take(_ answer: Answer) { take(state.take(answer)) }

  mutating func resize(_ columns: Int, _ rows: Int) {
    send(.resize(columns: columns, rows: rows))
  }

  private static let names: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "Shift-Tab": .backTab, "Backspace": .backspace,
    "Space": .character(" "), "Up": .up, "Down": .down, "PgUp": .pageUp, "PgDn": .pageDown, "Home": .home,
    "End": .end, "Left": .left, "Right": .right, "Del": .delete,
  ]

  private static func keys(_ text: String) -> [Key] {
    text.split(separator: " ").flatMap { word -> [Key] in
      if let key = names[String(word)] { return [key] }
      if word.hasPrefix("Ctrl-"), let letter = word.last { return [.control(Character(letter.lowercased()))] }
      if word.hasPrefix("\""), word.count > 2 {
        return word.dropFirst().dropLast().map { .character($0 == "_" ? " " : $0) }
      }
      return word.map { .character($0) }
    }
  }

  /// The screen as text. A row with something selected has `>` before it, one with something lit `*`.
  var screen: String {
    let grid = state.draw()
    return (0..<grid.rows).map { row in
      var text = Self.sign(row, grid) + grid.text(row: row)
      while text.last == " " { text.removeLast() }
      return text
    }.joined(separator: "\n") + "\n"
  }

  private static func sign(_ row: Int, _ grid: Grid) -> String {
    let isTitle = row == 0 && grid.rows < 12
    let selected = (0..<grid.columns).contains { grid[$0, row].style.reversed }
    return selected && !isTitle ? ">" : " "
  }

  var hasDialogue: Bool { state.dialogue != nil }

  var prompt: Prompt? { state.dialogue as? Prompt }

  var hints: Hints? { state.dialogue as? Hints }

  /// The screen's rows, for a look at one of them.
  var rows: [String] {
    screen.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
