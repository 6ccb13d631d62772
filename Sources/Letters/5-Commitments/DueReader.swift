/// Reads one time at a place of a sentence, word by word.
struct DueReader {
  private let sentence: SentenceWords
  private(set) var index: Int

  init(_ sentence: SentenceWords, at index: Int) {
    self.sentence = sentence
    self.index = index
  }

  mutating func phrase() -> DuePhrase? {
    if let length = sentence.length(of: DueWords.vague, at: index) {
      index += length
      return DuePhrase(limit: .during, part: .whole, point: .vague, before: nil, after: nil)
    }
    if let days = period() {
      return DuePhrase(limit: .during, part: .whole, point: .within(days: days), before: nil, after: nil)
    }
    for (words, limit) in DueWords.limits {
      guard let length = sentence.length(of: words, at: index) else { continue }
      var trial = self
      trial.index += length
      if let phrase = trial.point(limit) {
        self = trial
        return phrase
      }
    }
    return point(nil)
  }

  /// «binnen drie maanden», «over twee weken».
  private mutating func period() -> Int? {
    guard ["binnen", "over"].contains(sentence[index]) else { return nil }
    var next = index + 1
    if sentence[next] == "een", sentence[next + 1] == "half", sentence[next + 2] == "jaar" {
      index = next + 3
      return DueWords.units["jaar"].map { $0 / 2 + 1 }
    }
    let word = sentence[next]
    guard let number = DueWords.numbers[word] ?? Int(word), (1...100).contains(number) else { return nil }
    next += 1
    guard let days = DueWords.units[sentence[next]] else { return nil }
    index = next + 1
    return number * days
  }

  // MARK: Points

  /// - Parameter limit: nil where no preposition stands; then only «eind 2024», «volgend jaar» and their like count.
  private mutating func point(_ limit: DueWords.Limit?) -> DuePhrase? {
    let part = takePart()
    guard part != nil || limit != nil || standsAlone else { return nil }
    let isDay = sentence[index].first?.isNumber == true
    guard let (point, named) = takePoint(hasPart: part != nil) else { return nil }
    return DuePhrase(
      limit: isDay && limit == .before ? .until : limit ?? .during, part: part ?? .whole, point: point,
      before: named?.before.map { .yearly($0, year: year(of: point)) },
      after: named?.after.map { .yearly($0, year: year(of: point)) })
  }

  /// «volgend jaar», «deze zomer», «komende week»: they need no preposition.
  private var standsAlone: Bool {
    ["dit", "deze", "volgend", "volgende", "komend", "komende", "q1", "q2", "q3", "q4"].contains(
      sentence[index])
  }

  private func year(of point: DuePoint) -> Int? {
    if case .yearly(_, let year) = point { return year }
    return nil
  }

  private mutating func takePart() -> DueWords.Part? {
    for (words, part) in DueWords.parts {
      if let length = sentence.length(of: words, at: index) {
        index += length
        return part
      }
    }
    return nil
  }

  private mutating func takePoint(hasPart: Bool) -> (DuePoint, DueWords.Named?)? {
    if sentence[index] == "prinsjesdag" {
      index += 1
      return (.prinsjesdag(year: takeYear()), nil)
    }
    for (words, unit, count) in DueWords.coming {
      guard let length = sentence.length(of: words, at: index) else { continue }
      // «in het jaar», «in de maand» alone are no times; «voor het einde van het jaar» is.
      if count == 0, !hasPart, ["het", "de"].contains(sentence[index]) { continue }
      index += length
      return (.coming(unit, count), nil)
    }
    for named in DueWords.seasons {
      guard let length = sentence.length(of: named.words, at: index) else { continue }
      index += length
      // «de eerste helft van mei»
      if sentence[index] == "van", month(sentence[index + 1]) != nil { return nil }
      return (.yearly(named.season, year: takeYear()), named)
    }
    return takeDate()
  }

  /// «15 mei 2024», «mei 2024», «2024».
  private mutating func takeDate() -> (DuePoint, DueWords.Named?)? {
    if let year = takeYear() { return (.yearly(.init(1, 1, 12, 31), year: year), nil) }
    var day: Int?
    if let number = Int(sentence[index]), (1...31).contains(number), month(sentence[index + 1]) != nil {
      day = number
      index += 1
    }
    if sentence.has(["de", "maand"], at: index) { index += 2 }
    guard let month = month(sentence[index]) else { return nil }
    index += 1
    let year = takeYear()
    if year == nil, sentence[index] == "jl" || sentence[index] == "jongstleden" { return nil }
    let season = DuePoint.Season(month, day ?? 1, month, day ?? 31)
    return (.yearly(season, year: year), nil)
  }

  private mutating func takeYear() -> Int? {
    var next = index
    if sentence[next] == "van" || sentence[next] == "in" { next += 1 }
    guard sentence[next].utf8.count == 4, let year = Int(sentence[next]), (1945...2100).contains(year) else {
      return nil
    }
    index = next + 1
    return year
  }

  private func month(_ word: String) -> Int? {
    Months.names.prefix(12).first { $0.name.description == word }?.number
  }
}
