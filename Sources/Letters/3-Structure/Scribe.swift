/// A text with its footnote marks and emphasis taken out, and where they stood.
struct Inscribed: Sendable {
  var text: Bytes
  var marks: [FootnoteMark] = []
  var emphasis: [Emphasis] = []
}

/// Copies a text and leaves stretches of it out, noting where marks and emphasis stood.
struct Scribe {
  private(set) var inscribed: Inscribed
  private let source: Bytes
  /// Bytes of the source that are copied or left out.
  private var done = 0
  private var counter = ScalarCounter()
  private var emphasisStart: Int?

  init(_ source: Bytes) {
    self.source = source
    inscribed = Inscribed(text: Bytes())
    inscribed.text.reserveCapacity(source.count)
  }

  var isEmphasised: Bool { emphasisStart != nil }

  /// Copies what is left before `index`.
  mutating func copy(upTo index: Int) {
    guard index > done else { return }
    inscribed.text += source[done..<index]
    done = index
  }

  /// Leaves out what is left before `index`.
  mutating func skip(to index: Int) {
    done = max(done, index)
  }

  /// Notes a mark at the end of what is copied.
  mutating func mark(_ label: String) {
    inscribed.marks.append(FootnoteMark(label: label, offset: offset()))
  }

  /// Begins a stretch of emphasis, or ends the one begun.
  mutating func toggleEmphasis() {
    let offset = offset()
    guard let start = emphasisStart else {
      emphasisStart = offset
      return
    }
    inscribed.emphasis.append(Emphasis(offset: start, length: offset - start))
    emphasisStart = nil
  }

  private mutating func offset() -> Int {
    counter.scalars(before: inscribed.text.count, of: inscribed.text)
  }
}

/// Counts the scalars of a growing text without starting over.
struct ScalarCounter {
  private var counted = 0
  private var scalars = 0

  mutating func scalars(before index: Int, of text: Bytes) -> Int {
    scalars += text.scalars(in: counted..<index)
    counted = index
    return scalars
  }
}
