import LetterLibrary
import Letters
import Screen

extension State {
  // MARK: Filter

  /// Takes a new filter; the selected letter stays selected when the filter holds it.
  mutating func apply(_ filter: Filter) {
    let selected = library.rows(list.filter, in: list.selected..<list.selected + 1).first
    list.filter = filter
    list.count = library.count(filter)
    list.selected = selected.flatMap { library.position(of: $0.id, in: filter) } ?? 0
    list.top = 0
    keepListSelectionVisible()
  }

  mutating func clearFilter() {
    guard !list.filter.isEmpty else {
      message = "There is no filter."
      return
    }
    apply(Filter())
    message = "The filter is cleared."
  }

  // MARK: Typing

  mutating func startSearch() {
    if focus == .list || reading?.letter == nil {
      startPrompt(.searchLibrary, text: list.filter.words ?? "")
    } else {
      startPrompt(.findInLetter, text: "")
    }
  }

  mutating func startPrompt(_ purpose: Prompt.Purpose, text: String) {
    if purpose != .findInLetter { focus = .list }
    dialogue = .prompt(
      Prompt(purpose: purpose, text: text, filterBefore: list.filter, findBefore: reading?.find))
  }

  mutating func type(_ key: Key, in old: Prompt) {
    var prompt = old
    switch key {
    case .character(let character): prompt.text.append(character)
    case .backspace where prompt.text.isEmpty: return cancelPrompt(prompt)
    case .backspace: prompt.text.removeLast()
    case .control("u"): prompt.text = ""
    case .control("w"): prompt.text = Self.withoutLastWord(prompt.text)
    case .escape: return cancelPrompt(prompt)
    case .enter: return finish(prompt)
    default: return
    }
    dialogue = .prompt(prompt)
    act(on: prompt)
  }

  private static func withoutLastWord(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    while words.last?.isEmpty == true { words.removeLast() }
    return words.dropLast().map { $0 + " " }.joined()
  }

  private mutating func cancelPrompt(_ prompt: Prompt) {
    dialogue = nil
    if prompt.purpose == .findInLetter { find(prompt.findBefore) } else { apply(prompt.filterBefore) }
  }

  /// Filters and finds while the reader types; a date that is not finished says so and changes nothing.
  private mutating func act(on prompt: Prompt) {
    switch prompt.purpose {
    case .searchLibrary:
      var filter = prompt.filterBefore
      filter.words = prompt.text.isEmpty ? nil : prompt.text
      apply(filter)
    case .findInLetter:
      find(prompt.text)
    case .date:
      var filter = prompt.filterBefore
      filter.date = nil
      filter.dateText = nil
      if prompt.text.isEmpty { return apply(filter) }
      guard let date = try? DateFilter(prompt.text) else { return }
      filter.date = date
      filter.dateText = prompt.text
      apply(filter)
    }
  }

  private mutating func finish(_ prompt: Prompt) {
    if prompt.purpose == .date, !prompt.text.isEmpty {
      do {
        _ = try DateFilter(prompt.text)
      } catch {
        message = error.description
        return
      }
    }
    dialogue = nil
    switch prompt.purpose {
    case .findInLetter: goToHit(by: 0)
    case .searchLibrary, .date: sayCount()
    }
  }

  private mutating func sayCount() {
    guard !list.filter.isEmpty else { return }
    message = list.count == 0 ? "No letter fits \(list.filter); c clears the filter." : nil
  }

  // MARK: Minister

  mutating func startMinisterPicker() {
    focus = .list
    dialogue = .ministers(MinisterPicker(choices: library.ministers(list.filter, typed: "", limit: 200)))
  }

  mutating func choose(_ key: Key, from old: MinisterPicker) {
    var picker = old
    switch key {
    case .escape: return dialogue = nil
    case .enter: return take(picker)
    case .down, .control("n"): picker.selected += 1
    case .up, .control("p"): picker.selected -= 1
    case .character(let character): picker.typed.append(character)
    case .backspace where picker.typed.isEmpty: return dialogue = nil
    case .backspace: picker.typed.removeLast()
    case .control("u"): picker.typed = ""
    default: return
    }
    if picker.typed != old.typed {
      picker.choices = library.ministers(list.filter, typed: picker.typed, limit: 200)
      picker.selected = 0
    }
    picker.selected = picker.selected.clamped(to: 0...max(0, picker.choices.count - 1))
    dialogue = .ministers(picker)
  }

  private mutating func take(_ picker: MinisterPicker) {
    guard picker.choices.indices.contains(picker.selected) else {
      message = "No minister here is called “\(picker.typed)”."
      return
    }
    dialogue = nil
    var filter = list.filter
    filter.minister = picker.choices[picker.selected].person
    filter.ministerName = picker.choices[picker.selected].familyName
    apply(filter)
  }

  // MARK: Finding in the letter

  /// Lights every hit in the open letter.
  mutating func find(_ text: String?) {
    let text = text.flatMap { $0.isEmpty ? nil : $0 }
    guard reading != nil, reading?.find != text else { return }
    reading?.find = text
    reading?.hit = nil
    setAnew()
  }

  var hitCount: Int { hits.count }

  private var hits: [Anchor] {
    guard let letter = reading?.letter, let find = reading?.find else { return [] }
    return letter.blocks.enumerated().flatMap { index, block in
      FoundText.ranges(of: find, in: block.text).map { Anchor(block: index, offset: $0.lowerBound) }
    }
  }

  /// Goes to the next hit, the previous one, or with no step to the first at or below the top.
  mutating func goToHit(by step: Int) {
    guard focus != .list else { return move(step < 0 ? .up : .down) }
    let hits = hits
    guard !hits.isEmpty else {
      message =
        reading?.find.map { "“\($0)” is not in this letter." }
        ?? "Nothing is searched for; / starts a search."
      return
    }
    let here = reading?.hit ?? topAnchor ?? Anchor(block: 0, offset: 0)
    let index: Int
    switch step {
    case 0: index = hits.firstIndex { $0 >= here } ?? 0
    case 1...: index = hits.firstIndex { $0 > here } ?? 0
    default: index = hits.lastIndex { $0 < here } ?? hits.count - 1
    }
    leave()
    reading?.hit = hits[index]
    jump(to: hits[index])
    message = "Hit \(index + 1) of \(hits.count)."
  }
}
