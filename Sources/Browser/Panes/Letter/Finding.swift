import LetterLibrary
import Letters

/// Goes from hit to hit in the open letter.
enum Finding {
  /// Where a letter holds what is searched for, in the order of its text.
  static func hits(of find: Find?, in letter: Letter?) -> [Anchor] {
    guard let letter, let find else { return [] }
    return letter.blocks.enumerated().flatMap { index, block in
      FoundText.ranges(of: find, in: block.text).map { Anchor(block: index, offset: $0.lowerBound) }
    }
  }

  /// Goes to the next hit or the previous one; behind the last comes the first again, which is said.
  static func goToHit(by step: Int, _ state: inout State) {
    guard state.focus != .list else { return state.list.move(.lines(step)) }
    guard let reading = state.reading, !reading.hits.isEmpty else {
      state.message = nothingFound(state)
      return
    }
    let hits = reading.hits
    let here = reading.hit ?? reading.topAnchor
    let next = step > 0 ? hits.firstIndex { $0 > here } : hits.lastIndex { $0 < here }
    state.leave()
    show(next ?? (step > 0 ? 0 : hits.count - 1), wrapped: next == nil ? step : 0, &state)
  }

  /// Shows the first hit at or below a place, else the first one of the letter.
  static func showHit(from place: Anchor, _ state: inout State) {
    guard let hits = state.reading?.hits, !hits.isEmpty else { return }
    let next = hits.firstIndex { $0 >= place }
    show(next ?? 0, wrapped: next == nil ? 1 : 0, &state)
  }

  /// Of a letter that is opened from a search.
  static func showFirstHit(_ state: inout State) {
    if state.reading?.hits.isEmpty == false { show(0, wrapped: 0, &state) }
  }

  /// - Parameter wrapped: 1 where the end of the letter was passed, -1 where its beginning was.
  private static func show(_ index: Int, wrapped: Int, _ state: inout State) {
    guard let hits = state.reading?.hits else { return }
    state.reading?.hit = hits[index]
    state.reading?.jump(to: hits[index])
    let said = state.say(.hitOf, String(index + 1), String(hits.count))
    let turn = wrapped == 0 ? "" : " " + state.say(wrapped > 0 ? .goesOnAtTop : .goesOnAtEnd)
    state.message = said + turn
  }

  private static func nothingFound(_ state: State) -> String {
    switch state.reading?.find {
    case .text(let text)?: state.say(.notInLetter, text)
    case .words?: state.say(.notInRunningText, state.key(of: .nextHit))
    case nil: state.say(.nothingSearched, state.key(of: .search))
    }
  }
}
