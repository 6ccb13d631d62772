/// What hangs on a passage, as a letter tells it: offsets and lengths count Unicode scalars.
extension Passage {
  var string: String { String(decoding: text, as: UTF8.self) }

  var footnoteMarks: [FootnoteMark] {
    var counter = ScalarCounter()
    return marks.map { mark in
      FootnoteMark(
        label: mark.label, offset: counter.scalars(before: mark.place, of: text), placement: mark.placement)
    }
  }

  var emphases: [Emphasis] {
    var counter = ScalarCounter()
    return emphasis.map { range in
      let offset = counter.scalars(before: range.lowerBound, of: text)
      return Emphasis(offset: offset, length: counter.scalars(before: range.upperBound, of: text) - offset)
    }
  }

  /// What the source links, and what the scanner finds elsewhere.
  /// - Parameter own: targets that are no citations here.
  func references(_ scanner: CitationScanner, besides own: [String] = []) -> [Reference] {
    let found = scanner.references(in: text).filter { !own.contains($0.target) }
    let linked = linked(besides: own)
    guard !linked.isEmpty else { return found }
    let others = found.filter { reference in
      let next = linked.firstIndex(from: { $0.offset + $0.length > reference.offset })
      return next == linked.count || linked[next].offset >= reference.offset + reference.length
    }
    return (linked + others).sorted { $0.offset < $1.offset }
  }

  private func linked(besides own: [String]) -> [Reference] {
    var counter = ScalarCounter()
    return links.compactMap { link in
      let offset = counter.scalars(before: link.range.lowerBound, of: text)
      let end = counter.scalars(before: link.range.upperBound, of: text)
      guard let document = DocumentID(link: link.target), !own.contains(document.spelling) else { return nil }
      return Reference(document, text: text.string(link.range), offset: offset, length: end - offset)
    }
  }
}

/// Counts the scalars of a text without starting over.
private struct ScalarCounter {
  private var counted = 0
  private var scalars = 0

  /// - Parameter index: not before the last one.
  mutating func scalars(before index: Int, of text: Bytes) -> Int {
    scalars += text.scalars(in: counted..<max(counted, index))
    counted = max(counted, index)
    return scalars
  }
}
