/// Puts together the text of a part of a ``MarkedDocument``: blanks made one, and where marks, emphasis and
/// links stand, in Unicode scalars.
struct MarkedText {
  private(set) var text = ""
  private(set) var marks: [FootnoteMark] = []
  private(set) var emphasis: [Emphasis] = []
  private(set) var links: [(target: String, range: Range<Int>)] = []
  /// The notes that stand in it, in order.
  private(set) var notes: [(label: String, runs: [MarkedDocument.Run])] = []
  private var count = 0
  /// A blank that is to come before the next word.
  private var hasBlank = false

  /// Whether there is more in it than text.
  var hasMarkup: Bool { !marks.isEmpty || !emphasis.isEmpty || !links.isEmpty }

  init(_ runs: [MarkedDocument.Run]) {
    for run in runs { add(run) }
  }

  private mutating func add(_ run: MarkedDocument.Run) {
    switch run {
    case .text(let text): add(text)
    case .emphasis(let runs):
      let range = added(runs)
      if !range.isEmpty { emphasis.append(Emphasis(offset: range.lowerBound, length: range.count)) }
    case .link(let target, let runs):
      let range = added(runs)
      if !range.isEmpty { links.append((target, range)) }
    case .note(let label, let runs):
      marks.append(FootnoteMark(label: label, offset: count))
      notes.append((label, runs))
    }
  }

  /// Adds runs; gives the scalars that they became, without the blanks around them.
  private mutating func added(_ runs: [MarkedDocument.Run]) -> Range<Int> {
    let before = count
    for run in runs { add(run) }
    let start = text.unicodeScalars.dropFirst(before).first == " " ? before + 1 : before
    return start..<max(start, count)
  }

  private mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{200B}", "\u{FEFF}": continue
      case _ where scalar.properties.isWhitespace: hasBlank = count > 0
      default:
        if hasBlank { append(" ") }
        hasBlank = false
        append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    text.unicodeScalars.append(scalar)
    count += 1
  }
}
