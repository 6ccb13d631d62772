import LetterLibrary
import Letters
import Screen

extension State {
  // MARK: Filter

  /// Takes a new query; the selected letter stays selected when the query holds it.
  mutating func apply(_ query: Query, _ order: Order? = nil) {
    let selected = selectedRow?.id
    list.query = query
    list.order = order ?? list.order
    list.count = library.count(query, list.order)
    list.awaited = selected
    list.selected = 0
    list.top = 0
    selectAwaited()
    keepListSelectionVisible()
  }

  mutating func clearFilter() {
    guard !list.query.isEmpty else {
      message = "There is no filter."
      return
    }
    apply(Query())
    message = "The filter is cleared."
  }

  // MARK: Typing

  mutating func startSearch() {
    if focus == .list || reading?.letter == nil {
      startPrompt(.searchLibrary, text: list.query.text(of: .words))
    } else {
      startPrompt(.findInLetter, text: "")
    }
  }

  mutating func startPrompt(_ purpose: Prompt.Purpose, text: String) {
    if purpose != .findInLetter { focus = .list }
    dialogue = .prompt(
      Prompt(purpose: purpose, text: text, queryBefore: list.query, findBefore: reading?.find))
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
    if prompt.purpose == .findInLetter { find(prompt.findBefore) } else { apply(prompt.queryBefore) }
  }

  /// Filters and finds while the reader types; what is not finished changes nothing.
  private mutating func act(on prompt: Prompt) {
    if prompt.purpose == .findInLetter { return find(prompt.text.isEmpty ? nil : .text(prompt.text)) }
    if let query = try? query(of: prompt, isUnfinished: true), query != list.query { apply(query) }
  }

  /// The query that the reader asks for with what stands in the prompt.
  private func query(of prompt: Prompt, isUnfinished: Bool) throws(QueryError) -> Query {
    switch prompt.purpose {
    case .findInLetter:
      return prompt.queryBefore
    case .query:
      return try Query(parsing: prompt.text, isUnfinished: isUnfinished)
    case .searchLibrary:
      var query = prompt.queryBefore.without(.words)
      query.clauses += try Query(parsing: prompt.text, isUnfinished: isUnfinished).clauses
      return query
    case .date:
      var query = prompt.queryBefore.without(.date)
      let text = prompt.text.filter { $0 != "\"" }
      if text.contains(where: { !$0.isWhitespace }) {
        query.clauses += try Query(parsing: text.contains(" ") ? "date:\"\(text)\"" : "date:\(text)").clauses
      }
      return query
    }
  }

  private mutating func finish(_ prompt: Prompt) {
    guard prompt.purpose != .findInLetter else {
      dialogue = nil
      return goToHit(by: 0)
    }
    do {
      let query = try query(of: prompt, isUnfinished: false)
      dialogue = nil
      if query != list.query { apply(query) }
      sayCount()
    } catch {
      message = prompt.purpose == .date ? Self.notADate(prompt.text) : error.description
    }
  }

  private static func notADate(_ text: String) -> String? {
    do {
      _ = try DateFilter(text)
      return nil
    } catch {
      return error.description
    }
  }

  private mutating func sayCount() {
    guard !list.query.isEmpty else { return }
    message =
      list.count == Count(value: 0, isFinal: true)
      ? "No letter fits \(list.query); c clears the filter." : nil
  }

  // MARK: Order and stars

  /// The orders that make sense for what is shown: the best match first needs words.
  mutating func sortNext() {
    let orders = Order.allCases.filter { $0 != .bestMatch || list.query.words != nil }
    let next = ((orders.firstIndex(of: list.order) ?? 0) + 1) % orders.count
    focus = .list
    setAnew()
    apply(list.query, orders[next])
    message = "Letters are sorted: \(list.order.spoken)."
  }

  mutating func starLetter() {
    let row = focus == .list ? selectedRow : reading?.row
    guard let row else {
      message = "There is no letter here to star."
      return
    }
    library.star(row.id, !row.isStarred)
    if reading?.row?.id == row.id { reading?.row?.isStarred = !row.isStarred }
    message = row.isStarred ? "The star is taken away." : "Starred; is:starred in the filter line finds it."
  }

  // MARK: Minister

  mutating func startMinisterPicker() {
    focus = .list
    let found = library.ministers(list.query, typed: "", limit: 200)
    dialogue = .ministers(MinisterPicker(choices: found.choices, isFinal: found.isFinal))
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
      let found = library.ministers(list.query, typed: picker.typed, limit: 200)
      picker.choices = found.choices
      picker.isFinal = found.isFinal
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
    var query = list.query.without(.minister)
    query.clauses.insert(Self.clause(picker.choices[picker.selected], among: picker.choices), at: 0)
    apply(query)
  }

  /// By the family name, or the whole name where another minister has the same.
  private static func clause(_ minister: MinisterCount, among all: [MinisterCount]) -> Query.Clause {
    let isOnly = all.count { $0.familyName == minister.familyName } == 1
    let name = isOnly ? minister.familyName : minister.name
    let text = name.contains(" ") ? "minister:\"\(name)\"" : "minister:\(name)"
    return Query.Clause(condition: .minister([minister.person]), text: text)
  }

  // MARK: Finding in the letter

  /// Lights every hit in the open letter.
  mutating func find(_ wanted: Find?) {
    guard reading != nil, reading?.find != wanted else { return }
    reading?.find = wanted
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
        switch reading?.find {
        case .text(let text): "“\(text)” is not in this letter."
        case .words: "What was searched for is not in the running text: n goes from hit to hit there."
        case nil: "Nothing is searched for; / starts a search."
        }
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
