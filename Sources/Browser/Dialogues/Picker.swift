import LetterLibrary
import Letters
import Screen
import Wording

/// Things to choose one of, narrowed as the reader types.
struct Picker: Dialogue {
  /// What there is to choose from.
  struct Subject: Sendable {
    let title: Phrase
    /// What is said when nothing fits what is typed.
    var nothing = Phrase.nothingCalled
    /// The rows that fit what is typed, and whether those are all that there will be.
    let rows: @Sendable (_ typed: String, State) -> (rows: [Row], isFinal: Bool)
  }

  struct Row: Sendable {
    let text: String
    /// On the right, such as a number of letters.
    var right = ""
    var indent = 0
    var isBold = false
    /// Takes away what the row stands for; nil where that cannot be.
    var remove: (@Sendable (inout State) -> Void)?
    let choose: @Sendable (inout State) -> Void

    var width: Int {
      indent * 2 + CellWidth.of(text) + (right.isEmpty ? 0 : CellWidth.of(right) + 2)
    }
  }

  let subject: Subject
  private(set) var typed = ""
  private(set) var rows: [Row] = []
  private(set) var isFinal = true
  var selected = 0
  /// What the rows needed at most since the picker was opened: it does not jump while one types.
  private(set) var room = (columns: 0, rows: 0)

  init(_ subject: Subject, selected: Int = 0, _ state: State) {
    self.subject = subject
    self.selected = selected
    fill(state)
  }

  /// Of rows that are all known, those that hold what is typed.
  static func fitting(_ typed: String, _ rows: [Row]) -> (rows: [Row], isFinal: Bool) {
    let wanted = Folding.fold(typed)
    return (wanted.isEmpty ? rows : rows.filter { Folding.fold($0.text).contains(wanted) }, true)
  }

  private mutating func fill(_ state: State) {
    (rows, isFinal) = subject.rows(typed, state)
    selected = selected.clamped(to: 0...max(0, rows.count - 1))
    let title = CellWidth.of(state.say(subject.title)) + CellWidth.of(typed) + 6
    let widest = rows.map(\.width).max() ?? 0
    room = (max(room.columns, widest, title), max(room.rows, rows.count))
  }

  // MARK: Keys

  func take(_ key: Key, _ state: inout State) {
    var picker = self
    switch key {
    case .escape: return state.dialogue = nil
    case .enter: return choose(&state)
    case .backspace where typed.isEmpty: return state.dialogue = nil
    case .delete:
      if rows.indices.contains(selected) { rows[selected].remove?(&state) }
      return
    case .backspace: picker.typed.removeLast()
    case .control("u"): picker.typed = ""
    case .character(let character): picker.typed.append(character)
    case _: return move(Self.movement(of: key), &state)
    }
    picker.narrow(&state)
  }

  private static func movement(of key: Key) -> Movement {
    switch key {
    case .down, .control("n"), .tab: .lines(1)
    case .up, .control("p"), .backTab: .lines(-1)
    case .pageDown: .pages(1)
    case .pageUp: .pages(-1)
    case .home: .start
    case .end: .end
    case _: .lines(0)
    }
  }

  private func move(_ movement: Movement, _ state: inout State) {
    var picker = self
    picker.selected = movement.target(
      from: selected, height: content(state.layout).height, last: rows.count - 1)
    state.dialogue = picker
  }

  func take(_ mouse: Mouse, _ state: inout State) -> Bool {
    switch mouse.action {
    case .release: break
    case .wheelUp: move(.lines(-State.linesOfWheel), &state)
    case .wheelDown: move(.lines(State.linesOfWheel), &state)
    case .click:
      guard let index = choice(atColumn: mouse.column, row: mouse.row, state) else { break }
      var picker = self
      picker.selected = index
      picker.choose(&state)
    }
    return true
  }

  func take(pasted text: String, _ state: inout State) -> Bool {
    var picker = self
    picker.typed += text
    picker.narrow(&state)
    return true
  }

  private mutating func narrow(_ state: inout State) {
    selected = 0
    fill(state)
    state.dialogue = self
  }

  func libraryChanged(_ state: inout State) {
    var picker = self
    picker.fill(state)
    state.dialogue = picker
  }

  private func choose(_ state: inout State) {
    guard rows.indices.contains(selected) else {
      state.message = state.say(.nothingCalled, typed)
      return
    }
    state.dialogue = nil
    rows[selected].choose(&state)
  }
}
