import Foundation
import LetterLibrary
import LetterSources
import Letters
import Screen

@testable import Browser

/// A reader at the browser, without a terminal: types keys and looks at the screen.
struct Reader {
  private(set) var state: State
  private(set) var effects: [Effect] = []

  static let seeds = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../seeds").standardized.path

  static func seedLibrary() throws -> Library {
    try library(
      LetterFiles.find(seeds).map { path in
        (URL(filePath: path).lastPathComponent, try LetterReader.letter(at: path))
      })
  }

  /// A library in memory that holds letters under the paths given.
  static func library(_ letters: [(path: String, letter: Letter)]) throws -> Library {
    let file = try LibraryFile.inMemory()
    let arrivals = letters.enumerated().map { index, found in
      let hash = (0..<16).map { UInt8(truncatingIfNeeded: (index + 1) >> ($0 * 8)) }
      let place = Place(path: found.path, stamp: .init(size: 0, modified: 0, changed: 0))
      return Arrival.letter(PreparedLetter(found.letter, hash: hash), place)
    }
    _ = try LibraryWriter(file).commit(arrivals)
    return try Library(file, patience: 60_000)
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
    try library(texts.map { ($0.path, try Letter(parsing: Array($0.text.utf8))) })
  }

  /// A printed Kamerstuk with a text.
  static func kamerstuk(
    _ dossier: String, _ number: Int, date: String, by minister: String = "F.B.J. Grapperhaus", _ text: String
  ) -> String {
    """
    Vergaderjaar 2019–2020

    \(dossier)

    Bestrijding georganiseerde criminaliteit

    Nr. \(number)

    BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID

    Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

    Den Haag, \(date)

    \(text)

    De Minister van Justitie en Veiligheid,
    \(minister)
    """
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
