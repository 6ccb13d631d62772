import Screen

/// A letter beside every link on the screen: typed, it follows the link.
struct Hints: Dialogue {
  struct Hint: Sendable {
    let label: String
    let place: LinkPlace
  }

  var typed = ""
  let hinted: [Hint]

  /// The letters under the fingers come first.
  private static let alphabet = Array("asdfghjklqwertyuiopzxcvbnm")

  init(_ places: [LinkPlace]) {
    let isShort = places.count <= Self.alphabet.count
    hinted = places.prefix(Self.alphabet.count * Self.alphabet.count).enumerated().map { index, place in
      let (high, low) = index.quotientAndRemainder(dividingBy: Self.alphabet.count)
      let label = isShort ? [Self.alphabet[low]] : [Self.alphabet[high], Self.alphabet[low]]
      return Hint(label: String(label), place: place)
    }
  }

  static func start(_ state: inout State) {
    let places = LinkPlace.onScreen(state)
    guard !places.isEmpty else {
      state.message = state.say(state.reading == nil ? .noLetterOpen : .noLinksOnScreen)
      return
    }
    state.dialogue = Hints(places)
  }

  // MARK: Keys

  func take(_ key: Key, _ state: inout State) {
    state.dialogue = nil
    guard case .character(let character) = key else { return }
    var hints = self
    hints.typed.append(contentsOf: character.lowercased())
    if let hint = hinted.first(where: { $0.label == hints.typed }) {
      Following.follow(hint.place, &state)
    } else if hinted.contains(where: { $0.label.hasPrefix(hints.typed) }) {
      state.dialogue = hints
    } else {
      state.message = state.say(.noHint, hints.typed)
    }
  }

  func take(_ mouse: Mouse, _ state: inout State) -> Bool {
    state.dialogue = nil
    return false
  }

  /// The links are elsewhere then.
  func screenChanged(_ state: inout State) { state.dialogue = nil }

  // MARK: Drawing

  func status(_ state: State) -> String? { state.say(.typeHint) }

  func draw(_ state: State, into grid: inout Grid) {
    for hint in hinted where hint.label.hasPrefix(typed) {
      let rest = hint.label.dropFirst(typed.count)
      grid.write(
        rest, column: Self.column(of: hint, width: rest.count, grid), row: hint.place.cells.row,
        style: Style(bold: true, reversed: true, tone: .warning))
    }
  }

  /// On the blanks behind the link where there are any, so that it can still be read; else on the link.
  private static func column(of hint: Hint, width: Int, _ grid: Grid) -> Int {
    let cells = hint.place.cells
    if case .inDrawer = hint.place.link { return max(0, cells.column - width) }
    let end = cells.column + cells.width
    let isFree = (end..<end + width).allSatisfy { $0 < grid.columns && grid[$0, cells.row].text == " " }
    return isFree ? end : cells.column
  }
}
