/// A stretch of lines that read as one: joined, but with its footnote marks still in the text.
struct Paragraph: Sendable {
  enum Shape: Sendable, Equatable {
    case plain
    /// Starts with a bullet.
    case bullet(level: Int)
    /// Starts with a number.
    case numbered(NumberedStart)
    /// Announces a question or an answer.
    case label(QuestionLabel)
    case closing
    /// Stands where pages are missing.
    case gap(ClosedRange<Int>)
  }

  var shape: Shape
  var passage: Passage
  /// Marks that the source put on lines of their own, with the bytes of the line that they belong to.
  var looseMarks: [LooseMark] = []
  var lines: ClosedRange<Int>
  var page: Int?
  var lastPage: Int?
  /// What the source says that all of its lines are.
  var kind: MarkedLine.Kind?
  /// How many lines it was torn into.
  var lineCount = 1
  /// A blank line, or more, before it.
  var isSetOff = false

  var text: Bytes { passage.text }

  var isItem: Bool {
    switch shape {
    case .bullet, .numbered: true
    default: false
    }
  }
}

/// A mark on a line of its own, and the stretch of the paragraph's bytes in which it stands.
struct LooseMark: Sendable, Equatable {
  let label: String
  var stretch: Range<Int>
}
