import LetterLibrary
import Letters

extension State {
  /// Lights every hit in the open letter.
  mutating func find(_ wanted: Find?) {
    guard reading != nil, reading?.find != wanted else { return }
    reading?.find = wanted
    reading?.hit = nil
    setAnew()
  }

  var hitCount: Int { hits.count }

  var hits: [Anchor] {
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
        case .text(let text): say(.notInLetter, text)
        case .words: say(.notInRunningText, settings.keymap.key(of: .nextHit))
        case nil: say(.nothingSearched, settings.keymap.key(of: .search))
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
    message = say(.hitOf, String(index + 1), String(hits.count))
  }
}
