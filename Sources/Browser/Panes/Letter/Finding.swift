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

  /// Goes to the next hit, the previous one, or with no step to the first at or below the top.
  static func goToHit(by step: Int, _ state: inout State) {
    guard state.focus != .list else { return state.list.move(.lines(step)) }
    guard let reading = state.reading, !reading.hits.isEmpty else {
      state.message = nothingFound(state)
      return
    }
    let hits = reading.hits
    let here = reading.hit ?? reading.topAnchor
    let index: Int
    switch step {
    case 0: index = hits.firstIndex { $0 >= here } ?? 0
    case 1...: index = hits.firstIndex { $0 > here } ?? 0
    default: index = hits.lastIndex { $0 < here } ?? hits.count - 1
    }
    state.leave()
    show(index, &state)
  }

  /// Of a letter that is opened from a search.
  static func showFirstHit(_ state: inout State) {
    if state.reading?.hits.isEmpty == false { show(0, &state) }
  }

  private static func show(_ index: Int, _ state: inout State) {
    guard let hits = state.reading?.hits else { return }
    state.reading?.hit = hits[index]
    state.reading?.jump(to: hits[index])
    state.message = state.say(.hitOf, String(index + 1), String(hits.count))
  }

  private static func nothingFound(_ state: State) -> String {
    switch state.reading?.find {
    case .text(let text)?: state.say(.notInLetter, text)
    case .words?: state.say(.notInRunningText, state.key(of: .nextHit))
    case nil: state.say(.nothingSearched, state.key(of: .search))
    }
  }
}
