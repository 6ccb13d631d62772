import LetterLibrary
import Letters
import Screen

/// Things to choose one of, narrowed as the reader types.
struct Picker: Sendable {
  enum Purpose: Sendable, Hashable {
    case minister, outline, export
  }

  enum Choice: Sendable, Hashable {
    case minister(MinisterCount)
    case place(Anchor)
    case format(ExportFormat)
  }

  struct Row: Sendable, Hashable {
    let choice: Choice
    let text: String
    /// On the right, such as a number of letters.
    let right: String
    var indent = 0
    var isBold = false
  }

  let purpose: Purpose
  var typed = ""
  var rows: [Row]
  /// All that there is to choose from is known.
  var isFinal = true
  var selected = 0
}

extension State {
  mutating func choose(_ key: Key, from old: Picker) {
    var picker = old
    switch key {
    case .escape: return dialogue = nil
    case .enter: return take(picker)
    case .down, .control("n"), .tab: picker.selected += 1
    case .up, .control("p"), .backTab: picker.selected -= 1
    case .pageDown: picker.selected += max(1, rows - 4)
    case .pageUp: picker.selected -= max(1, rows - 4)
    case .home: picker.selected = 0
    case .end: picker.selected = picker.rows.count - 1
    case .character(let character): picker.typed.append(character)
    case .backspace where picker.typed.isEmpty: return dialogue = nil
    case .backspace: picker.typed.removeLast()
    case .control("u"): picker.typed = ""
    default: return
    }
    if picker.typed != old.typed { return narrow(picker) }
    picker.selected = picker.selected.clamped(to: 0...max(0, picker.rows.count - 1))
    dialogue = .picker(picker)
  }

  /// Shows the choices that what is typed leaves.
  mutating func narrow(_ typed: Picker) {
    var picker = typed
    fill(&picker)
    picker.selected = 0
    dialogue = .picker(picker)
  }

  private func fill(_ picker: inout Picker) {
    switch picker.purpose {
    case .minister: return fillMinisters(&picker)
    case .outline: picker.rows = outline
    case .export: picker.rows = formats
    }
    let wanted = Folding.fold(picker.typed)
    if !wanted.isEmpty { picker.rows.removeAll { !Folding.fold($0.text).contains(wanted) } }
  }

  mutating func take(_ picker: Picker) {
    guard picker.rows.indices.contains(picker.selected) else {
      message = say(.nothingCalled, picker.typed)
      return
    }
    dialogue = nil
    switch picker.rows[picker.selected].choice {
    case .minister(let minister): filter(by: minister, among: picker.rows)
    case .place(let anchor):
      leave()
      focus = .letter
      setAnew()
      jumpToTop(anchor)
    case .format(let format): startExport(as: format)
    }
  }

  // MARK: Ministers

  mutating func startMinisterPicker() {
    focus = .list
    setAnew()
    var picker = Picker(purpose: .minister, rows: [])
    fillMinisters(&picker)
    dialogue = .picker(picker)
  }

  func fillMinisters(_ picker: inout Picker) {
    let found = library.ministers(list.query, typed: picker.typed, limit: 200)
    picker.rows = found.choices.map {
      Picker.Row(choice: .minister($0), text: $0.name, right: String($0.count))
    }
    picker.isFinal = found.isFinal
    picker.selected = picker.selected.clamped(to: 0...max(0, picker.rows.count - 1))
  }

  private mutating func filter(by minister: MinisterCount, among rows: [Picker.Row]) {
    var query = list.query.without(.minister)
    query.clauses.insert(Self.clause(minister, among: rows), at: 0)
    apply(query)
  }

  /// By the family name, or the whole name where another minister has the same.
  private static func clause(_ minister: MinisterCount, among rows: [Picker.Row]) -> Query.Clause {
    let isOnly =
      rows.count { row in
        if case .minister(let other) = row.choice { return other.familyName == minister.familyName }
        return false
      } == 1
    let name = isOnly ? minister.familyName : minister.name
    let text = name.contains(" ") ? "minister:\"\(name)\"" : "minister:\(name)"
    return Query.Clause(condition: .minister([minister.person]), text: text)
  }
}
