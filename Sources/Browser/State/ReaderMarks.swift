import LetterLibrary

/// Stars, and what is read: kept by the library, which alone knows whether they are.
enum ReaderMarks {
  static func toggleStar(_ state: inout State) {
    guard let row = state.letterAtHand else {
      state.message = state.say(.noLetterHere)
      return
    }
    state.wanted.append(.mark(row.id, .star, !row.isStarred))
  }

  static func toggleUnread(_ state: inout State) {
    guard let row = state.letterAtHand.flatMap({ state.library.row($0.id) }) else {
      state.message = state.say(.noLetterHere)
      return
    }
    state.wanted.append(.mark(row.id, .read, !row.isRead))
    state.message = state.say(row.isRead ? .markedUnread : .markedRead)
  }

  /// Shows a mark, and says of a star what the library says of it.
  static func take(
    _ letter: LetterID, _ mark: ReaderMark, _ isSet: Bool, _ keeping: Keeping, _ state: inout State
  ) {
    if mark == .star { state.message = said(isSet, keeping, state) }
    guard state.reading?.row?.id == letter else { return }
    let row = state.library.row(letter)
    state.reading?.row = row
  }

  private static func said(_ isSet: Bool, _ keeping: Keeping, _ state: State) -> String {
    switch keeping {
    case .kept: state.say(isSet ? .starred : .starTaken)
    case .waiting: state.say(.starWaits)
    case .untilEnd: state.say(.starUntilEnd)
    case .failed(let problem): state.language.sentence(problem)
    }
  }
}

extension Library {
  /// Does what ``Effect/mark(_:_:_:)`` asks.
  public func mark(_ letter: LetterID, _ mark: ReaderMark, _ isSet: Bool) -> Answer {
    switch mark {
    case .star: return .marked(letter, mark, isSet, star(letter, isSet))
    case .read:
      markRead(letter, isSet)
      return .marked(letter, mark, isSet, .kept)
    }
  }
}
