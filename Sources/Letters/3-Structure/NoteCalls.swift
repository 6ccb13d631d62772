/// Which labels the text calls, and where: whether a call is one, the notes decide.
struct NoteCalls {
  /// The first line that calls a label.
  private var first: [String: Int] = [:]
  /// The lines of the calls that can be nothing but marks.
  private var firm: [String: [Int]] = [:]
  /// The first line with a number set off in a sentence that may call a label.
  private var loose: [String: Int] = [:]

  /// The lines with a number that may call a label nothing else calls.
  private var bare: [String: [Int]] = [:]

  /// Numbers on lines of their own, which may be anything.
  private var alone: Set<String> = []

  init() {}

  init(_ lines: [RunningLine], of bytes: Bytes) {
    for (index, line) in lines.enumerated() {
      if let number = bytes.number(line.range), line.range.count <= 3 {
        alone.insert(String(number))
        add(String(number), at: index)
        continue
      }
      var position = MarkForms.starts.firstIndex(in: line.range, of: bytes)
      while position < line.range.upperBound {
        if let mark = MarkForms.candidate(at: position, of: bytes, in: line.range) { add(mark, at: index) }
        position = MarkForms.starts.firstIndex(in: position + 1..<line.range.upperBound, of: bytes)
      }
    }
  }

  private mutating func add(_ mark: MarkCandidate, at line: Int) {
    switch mark.form {
    case .loose:
      if loose[mark.label] == nil { loose[mark.label] = line }
      return
    case .bare:
      bare[mark.label, default: []].append(line)
      return
    case .glued, .superscript, .square: firm[mark.label, default: []].append(line)
    default: break
    }
    add(mark.label, at: line)
  }

  private mutating func add(_ label: String, at line: Int) {
    if first[label] == nil { first[label] = line }
  }

  /// Whether a line before `index` calls a label.
  func isCalled(_ label: String, before index: Int, loosely: Bool = false) -> Bool {
    first[label].map { $0 < index } == true || (loosely && loose[label].map { $0 < index } == true)
  }

  /// Whether, among the lines of the text, one number alone calls a label that has no other mark.
  func isCalledBarely(_ label: String, in isText: (Int) -> Bool) -> Bool {
    // Where no mark is glued to a word, marks stand on lines of their own.
    let standsAlone = alone.contains(label) && firm.isEmpty
    guard firm[label] == nil, loose[label] == nil, first[label] == nil || alone.contains(label), !standsAlone,
      let lines = bare[label], lines.count <= Self.mostBare
    else { return false }
    return lines.count(where: isText) == 1
  }

  /// Whether a line before `index` holds a number that may call a label.
  func isCalledBarely(_ label: String, before index: Int) -> Bool {
    bare[label]?.first.map { $0 < index } == true
  }

  /// A number that stands in more lines is one of the sentence for sure.
  private static let mostBare = 12

  func firmCount(_ label: String) -> Int { firm[label]?.count ?? 0 }

  /// Whether a sure mark stands in these lines.
  func isCalledFirmly(_ label: String, in lines: Range<Int>) -> Bool {
    guard let calls = firm[label] else { return false }
    var (low, high) = (0, calls.count)
    while low < high {
      let middle = (low + high) / 2
      if calls[middle] < lines.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < calls.count && calls[low] < lines.upperBound
  }
}
