/// Numbers that announce questions without the word: «3» or «3.» above one, «3. Kunt u …», «3) Kunt u …».
/// They rise from 1 in one form, and what each announces asks.
struct QuestionNumbers: Sendable {
  /// The labels, by the first byte of their line.
  private(set) var labels: [Int: QuestionLabel] = [:]

  private enum Form: CaseIterable {
    case bare, dot, bracket
  }

  private struct Candidate {
    let index: Int
    let value: Int
    let number: String
    let rest: Range<Int>
    let form: Form
    /// How often pages are missing before it.
    var gapsBefore = 0
  }

  /// No question is longer than so many lines.
  private static let longestQuestion = 14

  init() {}

  init(_ lines: [RunningLine], of bytes: Bytes) {
    var gaps = 0
    var candidates: [Candidate] = []
    for (index, line) in lines.enumerated() {
      gaps += line.missingBefore == nil ? 0 : 1
      guard var candidate = Self.candidate(at: index, lines, bytes) else { continue }
      candidate.gapsBefore = gaps
      candidates.append(candidate)
    }
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
    guard let start = NumberedStart(range, of: bytes), start.level == 1, let value = Int(start.number) else {
      return nil
    }
    return Candidate(
      index: index, value: value, number: start.number, rest: start.rest,
      form: start.hasBracket ? .bracket : .dot)
  }

  /// The longest row of numbers of one form, each of which asks.
  private static func sequence(
    of form: Form, _ candidates: [Candidate], _ lines: [RunningLine], _ bytes: Bytes
  ) -> [Candidate] {
    var found: [Candidate] = []
    var gaps = 0
    for (place, candidate) in candidates.enumerated() where candidate.form == form {
      let expected = (found.last?.value ?? 0) + 1
      guard candidate.value == expected || (candidate.value > expected && candidate.gapsBefore > gaps) else {
        continue
      }
      let end = place + 1 < candidates.count ? candidates[place + 1].index : lines.count
      guard asks(candidate, upTo: end, lines, bytes) else { continue }
      found.append(candidate)
      gaps = candidate.gapsBefore
    }
    return found
  }

  // MARK: Does it ask?

  private static let askingWords: [StaticString] = [
    "kunt u", "bent u", "deelt u", "wilt u", "heeft u", "hebt u", "kent u", "herinnert u", "klopt het",
    "hoe ", "wat ", "welke ", "waarom ", "wanneer ", "is het ", "in hoeverre ", "op welke ", "erkent u",
  ]

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
    if askingWords.contains(where: { bytes.has(anyCase: $0, at: first.lowerBound) }) { return true }
    return texts.contains { bytes[$0].contains(UInt8(ascii: "?")) }
  }
}
