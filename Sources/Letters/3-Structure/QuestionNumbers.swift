/// Numbers that announce questions without the word: «3» or «3.» above one, «3. Kunt u …», «3) Kunt u …».
/// They rise from 1 in one form, and what each announces asks.
struct QuestionNumbers: Sendable {
  /// The labels, by the first byte of their line.
  private(set) var labels: [Int: QuestionLabel] = [:]

  private enum Form: CaseIterable {
    case bare, dot, bracket
    /// «3 Kunt u …», without a sign.
    case plain
  }

  private struct Candidate {
    let index: Int
    let value: Int
    let number: String
    let rest: Range<Int>
    let form: Form
  }

  /// No question is longer than so many lines.
  private static let longestQuestion = 14

  init() {}

  init(_ lines: [RunningLine], of bytes: Bytes) {
    let candidates = lines.indices.compactMap { Self.candidate(at: $0, lines, bytes) }
    var best: [Candidate] = []
    for form in Form.allCases {
      let found = Self.sequence(of: form, candidates, lines, bytes)
      if found.count > best.count { best = found }
    }
    for found in best {
      labels[lines[found.index].range.lowerBound] = QuestionLabel(
        kind: .question, number: found.number, rest: found.rest)
    }
  }

  private static func candidate(at index: Int, _ lines: [RunningLine], _ bytes: Bytes) -> Candidate? {
    let range = lines[index].range
    guard bytes[range.lowerBound].isDigit else { return nil }
    if range.count <= 2, let value = bytes.number(range) {
      return Candidate(
        index: index, value: value, number: bytes.string(range), rest: range.upperBound..<range.upperBound,
        form: .bare)
    }
    guard let start = NumberedStart(range, of: bytes) else { return plain(at: index, range, bytes) }
    guard start.level == 1, let value = Int(start.number) else { return nil }
    return Candidate(
      index: index, value: value, number: start.number, rest: start.rest,
      form: start.hasBracket ? .bracket : .dot)
  }

  private static func plain(at index: Int, _ range: Range<Int>, _ bytes: Bytes) -> Candidate? {
    let end = bytes.endOfDigits(at: range.lowerBound)
    guard end < range.upperBound, bytes[end] == .blank, let value = bytes.number(range.lowerBound..<end),
      value < 100
    else { return nil }
    let rest = bytes.trimmed(end..<range.upperBound)
    guard opensQuestion(rest, bytes) else { return nil }
    return Candidate(
      index: index, value: value, number: bytes.string(range.lowerBound..<end), rest: rest, form: .plain)
  }

  /// The longest row of numbers of one form, each of which asks.
  private static func sequence(
    of form: Form, _ candidates: [Candidate], _ lines: [RunningLine], _ bytes: Bytes
  ) -> [Candidate] {
    let asking = candidates.indices.filter { candidates[$0].form == form }.compactMap { place -> Candidate? in
      let end = place + 1 < candidates.count ? candidates[place + 1].index : lines.count
      return asks(candidates[place], upTo: end, lines, bytes) ? candidates[place] : nil
    }
    var last: [Int: Int] = [:]
    for (place, candidate) in asking.enumerated() { last[candidate.value] = place }
    var found: [Candidate] = []
    for (place, candidate) in asking.enumerated() {
      let expected = (found.last?.value ?? 0) + 1
      guard candidate.value >= expected, candidate.value - expected <= mostLost else { continue }
      // Those between may stand on pages that are missing.
      let comes = (expected..<candidate.value).contains { last[$0].map { $0 > place } == true }
      if !comes { found.append(candidate) }
    }
    return found
  }

  /// So many questions may be lost with a page.
  private static let mostLost = 12

  // MARK: Does it ask?

  private static let askingWords: [StaticString] = [
    "kunt u", "bent u", "deelt u", "wilt u", "heeft u", "hebt u", "kent u", "herinnert u", "klopt het",
    "hoe ", "wat ", "welke ", "waarom ", "wanneer ", "is het ", "in hoeverre ", "op welke ", "erkent u",
  ]

  private static func opensQuestion(_ text: Range<Int>, _ bytes: Bytes) -> Bool {
    bytes[text.lowerBound].isUpper
      && askingWords.contains { bytes.has(anyCase: $0, at: text.lowerBound) }
  }

  private static func asks(_ candidate: Candidate, upTo end: Int, _ lines: [RunningLine], _ bytes: Bytes)
    -> Bool
  {
    var texts = candidate.rest.isEmpty ? [] : [candidate.rest]
    let next = candidate.index + 1
    for line in lines[next..<max(next, min(end, next + longestQuestion, lines.count))] {
      if QuestionLabel(line.range, of: bytes) != nil { break }
      texts.append(line.range)
    }
    guard let first = texts.first, !Prose.startsLow(first, of: bytes) else { return false }
    if opensQuestion(first, bytes) { return true }
    return texts.contains { bytes[$0].contains(UInt8(ascii: "?")) }
  }
}
