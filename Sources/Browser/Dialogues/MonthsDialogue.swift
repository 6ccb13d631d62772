import LetterLibrary
import Screen

/// Chooses months on the line of bars above the list: from one bar to another.
struct MonthsDialogue: Dialogue {
  var cursor: Int
  /// Where the span began; nil while there is only the cursor.
  var start: Int?

  var bars: ClosedRange<Int> { min(start ?? cursor, cursor)...max(start ?? cursor, cursor) }

  /// Shows the months, and lets the reader choose of them.
  static func start(_ state: inout State) {
    state.focus = .list
    state.list.showsMonths = true
    let months = Histogram(of: state.list, width: state.layout.content(of: .list).width, state.library)
    guard !months.bars.isEmpty else {
      state.message = state.say(.noMonths)
      return
    }
    state.dialogue = MonthsDialogue(cursor: months.bars.count - 1)
  }

  // MARK: Keys

  func take(_ key: Key, _ state: inout State) {
    let months = state.list.months
    var chosen = self
    switch key {
    case .left, "h", "k", .up: chosen.cursor = months.next(from: cursor, by: -1)
    case .right, "l", "j", .down: chosen.cursor = months.next(from: cursor, by: 1)
    case .home, "g": chosen.cursor = 0
    case .end, "G": chosen.cursor = months.bars.count
    case .pageUp: chosen.cursor -= 12
    case .pageDown: chosen.cursor += 12
    case " ", "v": chosen.start = start == nil ? cursor : nil
    case .enter: return filter(&state)
    case .escape: return state.dialogue = nil
    case _: return obey(state.settings.keymap.command(for: key), &state)
    }
    chosen.cursor = chosen.cursor.clamped(to: 0...max(0, months.bars.count - 1))
    state.dialogue = chosen
  }

  private func obey(_ command: Command?, _ state: inout State) {
    if command == .histogram {
      state.dialogue = nil
      state.list.showsMonths = false
    } else if command == .clearFilter {
      state.dialogue = nil
      ListCommands.clearFilter(&state)
    }
  }

  func take(_ mouse: Mouse, _ state: inout State) -> Bool { false }

  /// Asks for the letters of the bars that are chosen.
  func filter(_ state: inout State) {
    state.dialogue = nil
    let all = state.list.months.bars
    let chosen = bars.clamped(to: 0...max(0, all.count - 1))
    guard all.indices.contains(chosen.upperBound) else { return }
    ListCommands.filter(from: all[chosen.lowerBound].from, to: all[chosen.upperBound].to, &state)
  }

  // MARK: Drawing

  /// The bars stand above the list, which marks those that are chosen.
  func draw(_ state: State, into grid: inout Grid) {}

  func status(_ state: State) -> String? { spoken(state) + "  " + state.say(.histogramKeys) }

  /// «mei 2022: 14 letters»
  private func spoken(_ state: State) -> String {
    let all = state.list.months.bars
    guard let last = all.indices.last else { return "" }
    let chosen = all[bars.clamped(to: 0...last)]
    guard let from = chosen.first?.from, let to = chosen.last?.to else { return "" }
    let count = chosen.reduce(0) { $0 + $1.count }
    let span =
      from == to ? state.language.month(from) : "\(state.language.month(from)) – \(state.language.month(to))"
    return "\(span): \(state.language.say(count, one: .oneLetter, many: .manyLetters))"
  }
}
