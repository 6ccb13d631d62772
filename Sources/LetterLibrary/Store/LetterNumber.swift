import Letters

/// How letters are numbered, so that the order of storage is the order of the list: the day of the letter
/// (its earliest one, when it is inferred) and its place in that day. Letters of no day have negative
/// numbers. SQLite then finds the newest letters that hold a word without sorting any.
enum LetterNumber {
  /// Letters of a day that can stand in order; the next ones take numbers of an earlier day.
  static let lettersOfADay = 4096

  static func first(of day: Int) -> Int { day * lettersOfADay }

  static func last(of day: Int) -> Int { day * lettersOfADay + lettersOfADay - 1 }

  /// The day of a number; nil for letters of no day.
  static func day(of number: Int) -> Int? { number < 0 ? nil : number / lettersOfADay }
}
