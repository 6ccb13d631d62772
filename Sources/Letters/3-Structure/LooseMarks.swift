/// Where marks that an extraction put on lines of their own stand in the text.
enum LooseMarks {
  struct Place {
    let label: String
    let position: Int
    let dropsBlank: Bool
    let placement: FootnoteMark.Placement?
  }

  /// Where a mark on a line of its own stands in its line: the gap that it left says it («krijgen . Op»),
  /// else the first sentence end, else a bracket that closes, else a comma or a year, else the end.
  static func places(of marks: [LooseMark], in source: Bytes) -> [Place] {
    var taken: Set<Int> = []
    let placed = marks.map { mark -> Place in
      if let gap = gap(in: mark.stretch, of: source, besides: taken) {
        taken.insert(gap)
        return Place(label: mark.label, position: gap, dropsBlank: true, placement: nil)
      }
      let position = plausibleEnd(in: mark.stretch, of: source, besides: taken)
      taken.insert(position)
      // An empty stretch is where the halves of a line that the mark tore meet.
      return Place(
        label: mark.label, position: position, dropsBlank: false,
        placement: mark.stretch.isEmpty ? nil : .guess)
    }
    return placed.sorted { $0.position < $1.position }
  }

  private static func gap(in stretch: Range<Int>, of source: Bytes, besides taken: Set<Int>) -> Int? {
    stretch.first { index in
      guard source[index] == .blank, !taken.contains(index) else { return false }
      let next = source.byte(index + 1)
      return (next == UInt8(ascii: ".") || next == UInt8(ascii: ",") || next == UInt8(ascii: ";"))
        && !source.byte(index + 2).isWord && source.byte(index + 2) != UInt8(ascii: ".")
    }
  }

  private static func plausibleEnd(in stretch: Range<Int>, of source: Bytes, besides taken: Set<Int>) -> Int {
    guard !stretch.isEmpty else { return stretch.lowerBound }
    let ends = stretch.filter { index in
      !taken.contains(index + 1) && (index + 1 == source.count || source[index + 1] == .blank)
    }
    let stops: [[UInt8]] = [Array(".?!".utf8), Array(")".utf8), Array(",;:".utf8)]
    for stop in stops {
      if let end = ends.first(where: { stop.contains(source[$0]) }) { return end + 1 }
    }
    // «voortgangsbrief van november 2020»: what a date tells of is what notes cite.
    let year = ends.first { $0 >= stretch.lowerBound + 4 && source[$0 - 3...$0].allSatisfy(\.isDigit) }
    return year.map { $0 + 1 } ?? stretch.upperBound
  }
}
