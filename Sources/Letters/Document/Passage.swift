/// Text with what hangs on it: notes where their marks stand, emphasis, links. Each knows its place as bytes
/// of the text, between scalars. A passage is copied, appended and cut as a whole, so that nobody shifts a
/// place by hand; the blocks made of it count Unicode scalars.
struct Passage: Sendable, Equatable {
  /// Where a note is called: right behind the byte before `place`.
  struct Mark: Sendable, Equatable {
    let label: String
    var place: Int
    /// The note of the document's own that it calls; nil for a mark that was read from the text.
    var note: Int?
    /// Nil where the place is sure.
    var placement: FootnoteMark.Placement?
  }

  struct Link: Sendable, Equatable {
    let target: String
    var range: Range<Int>
  }

  private(set) var text: Bytes
  /// By place.
  private(set) var marks: [Mark] = []
  /// By place; no two overlap.
  private(set) var emphasis: [Range<Int>] = []
  /// By place; no two overlap.
  private(set) var links: [Link] = []

  init(text: Bytes = []) {
    self.text = text
  }

  /// Nothing but text.
  var isPlain: Bool { marks.isEmpty && emphasis.isEmpty && links.isEmpty }

  mutating func reserveCapacity(_ bytes: Int) { text.reserveCapacity(bytes) }

  // MARK: Writing

  mutating func append(_ byte: UInt8) { text.append(byte) }

  mutating func append(_ bytes: some Sequence<UInt8>) { text += bytes }

  /// Takes away the last byte; what reached behind it ends where the text does.
  mutating func removeLast() {
    guard text.popLast() != nil else { return }
    let end = text.count
    for index in marks.indices.reversed() {
      guard marks[index].place > end else { break }
      marks[index].place = end
    }
    if let last = emphasis.popLast() {
      emphasise(last.lowerBound..<max(last.lowerBound, min(last.upperBound, end)))
    }
    if let last = links.popLast() {
      link(
        last.range.lowerBound..<max(last.range.lowerBound, min(last.range.upperBound, end)), to: last.target)
    }
  }

  /// Notes a mark where the text ends.
  mutating func mark(_ label: String, note: Int? = nil, placement: FootnoteMark.Placement? = nil) {
    marks.append(Mark(label: label, place: text.count, note: note, placement: placement))
  }

  /// Emphasises a stretch that reaches as far as any before it; what is emphasised in it already goes up in it.
  mutating func emphasise(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var (low, high) = (range.lowerBound, range.upperBound)
    while let last = emphasis.last, last.upperBound > low {
      (low, high) = (min(low, last.lowerBound), max(high, last.upperBound))
      emphasis.removeLast()
    }
    emphasis.append(low..<high)
  }

  /// Links a stretch behind all links before it.
  mutating func link(_ range: Range<Int>, to target: String) {
    guard !range.isEmpty, (links.last?.range.upperBound ?? 0) <= range.lowerBound else { return }
    links.append(Link(target: target, range: range))
  }

  // MARK: Copying

  /// Appends a stretch of another passage with what hangs on it.
  /// - Parameter opening: nothing before the stretch belongs to it, so that a mark which stands before its first
  ///   byte is its own.
  mutating func append(_ range: Range<Int>, of source: Passage, opening: Bool = false) {
    let shift = text.count - range.lowerBound
    text += source.text[range]
    guard !source.isPlain else { return }
    for var mark in source.marks(in: range, opening: opening) {
      mark.place += shift
      marks.append(mark)
    }
    source.eachEmphasis(in: range) { stretch, goesOn in
      let moved = stretch.lowerBound + shift..<stretch.upperBound + shift
      if goesOn, let last = emphasis.last, last.upperBound == moved.lowerBound {
        emphasis[emphasis.count - 1] = last.lowerBound..<moved.upperBound
      } else {
        emphasise(moved)
      }
    }
    source.eachLink(in: range) { link, goesOn in
      let moved = link.range.lowerBound + shift..<link.range.upperBound + shift
      if goesOn, let last = links.last, last.range.upperBound == moved.lowerBound {
        links[links.count - 1].range = last.range.lowerBound..<moved.upperBound
      } else {
        self.link(moved, to: link.target)
      }
    }
  }

  /// Takes over the marks of a stretch that itself is left out, and sets them where the text ends.
  mutating func appendMarks(_ range: Range<Int>, of source: Passage, opening: Bool = false) {
    guard !source.marks.isEmpty else { return }
    for found in source.marks(in: range, opening: opening) {
      mark(found.label, note: found.note, placement: found.placement)
    }
  }

  mutating func append(_ other: Passage) { append(0..<other.text.count, of: other, opening: true) }

  /// A stretch as a passage of its own.
  func passage(_ range: Range<Int>, opening: Bool = false) -> Passage {
    var part = Passage()
    part.append(range, of: self, opening: opening || range.lowerBound == 0)
    return part
  }

  // MARK: What hangs on a stretch

  private func marks(in range: Range<Int>, opening: Bool) -> ArraySlice<Mark> {
    let low = marks.firstIndex(from: { opening ? $0.place >= range.lowerBound : $0.place > range.lowerBound })
    let high = marks.firstIndex(from: { $0.place > range.upperBound })
    return marks[min(low, high)..<high]
  }

  private func eachEmphasis(in range: Range<Int>, _ body: (Range<Int>, _ goesOn: Bool) -> Void) {
    var index = emphasis.firstIndex(from: { $0.upperBound > range.lowerBound })
    while index < emphasis.count, emphasis[index].lowerBound < range.upperBound {
      body(emphasis[index].clamped(to: range), emphasis[index].lowerBound < range.lowerBound)
      index += 1
    }
  }

  private func eachLink(in range: Range<Int>, _ body: (Link, _ goesOn: Bool) -> Void) {
    var index = links.firstIndex(from: { $0.range.upperBound > range.lowerBound })
    while index < links.count, links[index].range.lowerBound < range.upperBound {
      let link = links[index]
      body(
        Link(target: link.target, range: link.range.clamped(to: range)),
        link.range.lowerBound < range.lowerBound)
      index += 1
    }
  }
}

extension Array {
  /// The first index from which on all elements are so, where those that are not stand before those that are.
  func firstIndex(from isSo: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSo(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
