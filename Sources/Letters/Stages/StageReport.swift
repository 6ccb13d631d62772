/// What a stage made, as lines of text: `name: value` for what it knows, `number |text` for a line of the source.
struct StageReport {
  private(set) var text = ""
  private static let widthOfNumber = 5

  /// Nothing is written for what is not known.
  mutating func add(_ name: String, _ value: String?) {
    guard let value else { return }
    text += "\(name): \(value)\n"
  }

  /// A line where it stood, with blank lines, rules and page breaks that stood before it.
  mutating func add(_ line: Line, of bytes: Bytes) {
    if line.blanksBefore > 0 || line.followsRule || line.followsPageBreak {
      let signs = (line.followsPageBreak ? "^" : "") + (line.followsRule ? "_" : "")
      text += String(repeating: " ", count: Self.widthOfNumber) + " |" + signs + "\n"
    }
    let number = String(line.number)
    text += String(repeating: " ", count: max(0, Self.widthOfNumber - number.count)) + number + " |"
    text += String(repeating: " ", count: line.indent) + bytes.string(line.range) + "\n"
  }

  /// «4», «4–6»
  static func span(_ numbers: ClosedRange<Int>) -> String {
    numbers.count == 1 ? String(numbers.lowerBound) : "\(numbers.lowerBound)–\(numbers.upperBound)"
  }

  /// « (12–14)», nothing where the lines are not known.
  static func lines(_ lines: ClosedRange<Int>?) -> String { lines.map { " (\(span($0)))" } ?? "" }
}
