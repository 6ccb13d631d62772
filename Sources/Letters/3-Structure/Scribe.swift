/// Copies a passage and leaves stretches of it out, noting marks and emphasis that stood in them.
struct Scribe {
  private(set) var inscribed = Passage()
  private let source: Passage
  /// Bytes of the source that are copied or left out.
  private var done = 0
  private var emphasisStart: Int?

  init(_ source: Passage) {
    self.source = source
    inscribed.reserveCapacity(source.text.count)
  }

  var isEmphasised: Bool { emphasisStart != nil }

  /// Copies what is left before `index`.
  mutating func copy(upTo index: Int) {
    guard index > done else { return }
    inscribed.append(done..<index, of: source, opening: done == 0)
    done = index
  }

  /// Leaves out what is left before `index`, but for its marks.
  mutating func skip(to index: Int) {
    guard index > done else { return }
    inscribed.appendMarks(done..<index, of: source, opening: done == 0)
    done = index
  }

  /// Notes a mark at the end of what is copied.
  mutating func mark(_ label: String, placement: FootnoteMark.Placement? = nil) {
    inscribed.mark(label, placement: placement)
  }

  /// Begins a stretch of emphasis, or ends the one begun.
  mutating func toggleEmphasis() {
    guard let start = emphasisStart else {
      emphasisStart = inscribed.text.count
      return
    }
    inscribed.emphasise(start..<max(start, inscribed.text.count))
    emphasisStart = nil
  }
}
