import LetterLibrary

/// Stars, and what is read: kept by the library, which alone knows whether they are.
enum ReaderMarks {
  static func toggleStar(_ state: inout State) {
    guard let row = state.letterAtHand else {
      state.message = state.say(.noLetterHere)
      return
    }
    state.wanted.append(.mark(row.id, .star, !row.isStarred))
    state.message = state.say(row.isStarred ? .starTaken : .starred)
  }

  static func toggleUnread(_ state: inout State) {
    guard let row = state.letterAtHand.flatMap({ state.library.row($0.id) }) else {
      state.message = state.say(.noLetterHere)
      return
    }
    state.wanted.append(.mark(row.id, .read, !row.isRead))
    state.message = state.say(row.isRead ? .markedUnread : .markedRead)
  }

  /// Shows a mark that the library has taken.
  static func take(_ letter: LetterID, _ mark: ReaderMark, _ isSet: Bool, _ state: inout State) {
    guard state.reading?.row?.id == letter else { return }
    let row = state.library.row(letter)
    state.reading?.row = row
  }
}

extension Library {
  /// Does what ``Effect/mark(_:_:_:)`` asks.
  public func mark(_ letter: LetterID, _ mark: ReaderMark, _ isSet: Bool) -> Answer {
    switch mark {
    case .star: star(letter, isSet)
    case .read: markRead(letter, isSet)
    }
    return .marked(letter, mark, isSet)
  }
}
