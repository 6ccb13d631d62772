/// The series of official publications, as their identifiers name them.
enum PublicationSeries: String, CaseIterable {
  case kamerstuk = "kst"
  case answersOfTweede = "ah-tk"
  case answersOfEerste = "ah-ek"
  /// An answer that is not set yet: its identifier names no chamber and no year.
  case answers = "ah"
  case attachment = "blg"
  case questionsOfTweede = "kv-tk"
  case questionsOfEerste = "kv-ek"
  case questions = "kv"
  case minutesOfTweede = "h-tk"
  case minutesOfEerste = "h-ek"
  case staatscourant = "stcrt"
  case staatsblad = "stb"
  case tractatenblad = "trb"

  /// What an identifier begins with: `kst-`.
  var beginning: String { rawValue + "-" }

  /// The series that an identifier begins with, in any case of letters: `ah-tk` before `ah`.
  init?(beginning identifier: String) {
    let lower = identifier.lowercased()
    guard let series = Self.allCases.first(where: { lower.hasPrefix($0.beginning) }) else { return nil }
    self = series
  }
}

/// The kinds of entries in the Tweede Kamer's own register, by the letter behind the year.
enum RegisterKind: Character {
  case zaak = "Z"
  case document = "D"
}
