import LetterLibrary
import Screen
import Wording

/// What a line to type in is for.
protocol PromptPurpose: Sendable {
  /// What stands before the line; what was typed before is remembered by it.
  var label: Phrase { get }
  /// What Tab completes a word to.
  func candidates(for word: String, _ state: State) -> [String]
  /// Does what can be done while the reader types; what is not finished changes nothing.
  func act(on text: String, _ state: inout State)
  func cancel(_ state: inout State)
  /// - Returns: what is wrong with the line, which then stays open.
  func finish(_ text: String, _ state: inout State) -> Prompt.Fault?
  /// What stands at the end of the line: what came of it so far, or what can be typed.
  func result(_ text: String, _ state: State) -> String
}

extension PromptPurpose {
  func candidates(for word: String, _ state: State) -> [String] { [] }
  func act(on text: String, _ state: inout State) {}
  func cancel(_ state: inout State) {}
  func result(_ text: String, _ state: State) -> String { "" }
}

/// A line that the reader types in.
struct Prompt: Dialogue {
  let purpose: any PromptPurpose
  var field: TextField
  var fault: Fault?
  /// What Tab goes round.
  var completion: Completion?
  /// How far back in what was typed before ↑ has gone.
  private var recalled = 0

  /// Where what was typed is wrong, in characters, and why.
  struct Fault: Sendable, Hashable {
    let place: Range<Int>
    let sentence: String
  }

  init(_ purpose: any PromptPurpose, text: String = "") {
    self.purpose = purpose
    field = TextField(text)
  }

  var text: String { field.text }

  // MARK: Keys

  func take(_ key: Key, _ state: inout State) {
    var prompt = self
    prompt.completion = nil
    switch key {
    case .escape: return interrupt(&state)
    case .backspace where text.isEmpty: return interrupt(&state)
    case .enter: return prompt.finish(&state)
    case .tab: prompt.complete(after: completion, by: 1, state)
    case .backTab: prompt.complete(after: completion, by: -1, state)
    case .up, .control("p"): prompt.recall(by: 1, state.typed)
    case .down, .control("n"): prompt.recall(by: -1, state.typed)
    case _: guard prompt.field.edit(key) else { return }
    }
    prompt.show(after: self, &state)
  }

  func take(_ mouse: Mouse, _ state: inout State) -> Bool { true }

  func take(pasted text: String, _ state: inout State) -> Bool {
    var prompt = self
    prompt.completion = nil
    prompt.field.insert(text)
    prompt.show(after: self, &state)
    return true
  }

  func interrupt(_ state: inout State) {
    state.dialogue = nil
    purpose.cancel(&state)
  }

  private mutating func show(after old: Prompt, _ state: inout State) {
    fault = nil
    state.dialogue = self
    if text != old.text { purpose.act(on: text, &state) }
  }

  private mutating func finish(_ state: inout State) {
    state.dialogue = nil
    fault = purpose.finish(text, &state)
    if fault == nil { state.typed.remember(text, at: purpose.label) } else { state.dialogue = self }
  }

  private mutating func recall(by step: Int, _ typed: TypedBefore) {
    let before = typed.lines(at: purpose.label)
    recalled = (recalled + step).clamped(to: 0...before.count)
    field = TextField(recalled == 0 ? "" : before[before.count - recalled])
  }
}

/// What was typed in each prompt before, the last one at the end.
struct TypedBefore: Sendable {
  private var lines: [Phrase: [String]] = [:]

  /// Lines of each prompt that are remembered.
  private static let most = 50

  func lines(at label: Phrase) -> [String] { lines[label, default: []] }

  mutating func remember(_ text: String, at label: Phrase) {
    guard !text.isEmpty else { return }
    lines[label] = (lines(at: label).filter { $0 != text } + [text]).suffix(Self.most)
  }
}
